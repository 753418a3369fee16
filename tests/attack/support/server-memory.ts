import { readFileSync } from 'node:fs';

import { tryAsk } from './http';
import { target } from './target';

/** Resident memory of the server, in MB; 0 where the system does not tell. */
export function serverMemory(): number {
  try {
    const text = readFileSync(`/proc/${target().serverPid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** How long the server may take to give back what an attack has used. */
export const RETURN_SECONDS = 60;

/** Waits until no more than that of what an attack took is still held, while somebody goes on looking at pages. */
export async function memoryReturned(
  before: number,
  staysMb: number,
): Promise<{ value: string; isMet: boolean }> {
  const begin = performance.now();
  const seconds = (): number => (performance.now() - begin) / 1000;
  let after = serverMemory();
  while (after > before + staysMb && seconds() < RETURN_SECONDS) {
    await tryAsk({ path: '/sign-in' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    after = serverMemory();
  }
  const value = `${(after - before).toFixed(0)} MB more after ${seconds().toFixed(1)} s`;
  return { value, isMet: after <= before + staysMb };
}
