import { spawn } from 'node:child_process';

import { findBrowser } from '../browser';
import { ensureBuild } from '../build/next-build';

/**
 * Builds the app where it is not built, then runs a suite of attacks or faults as a process of its own, with what was
 * asked for on the command line. Its exit code becomes ours.
 */
export async function runAgainstBuild(suite: string): Promise<void> {
  const asked = process.argv.slice(2);
  const browser = await findBrowser().catch(() => null);
  await ensureBuild(console.log);
  const child = spawn(process.execPath, ['--import', 'tsx', suite, ...asked], {
    env: {
      ...process.env,
      TZ: 'Asia/Kathmandu',
      ...(asked.includes('--long') && { FASCICLE_ATTACK_LONG: '1' }),
      ...(browser !== null && { CHROME_PATH: browser }),
    },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.once('close', (code) => (process.exitCode = code ?? 1));
}
