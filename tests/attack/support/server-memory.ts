import { readFileSync } from 'node:fs';

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
