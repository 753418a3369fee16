/**
 * `npm run test:attack`: attacks the built app, one file an id (tests/attack). `--long` takes the counts of the
 * programme; `-- A-03 A-22` runs only those. The last line says how much of it held.
 */
import { spawn } from 'node:child_process';

import { findBrowser } from './browser';
import { ensureBuild } from './build/next-build';

const asked = process.argv.slice(2);
const browser = await findBrowser().catch(() => null);
await ensureBuild(console.log);
const child = spawn(
  process.execPath,
  ['--import', 'tsx', 'tests/attack/support/run.ts', ...asked],
  {
    env: {
      ...process.env,
      TZ: 'Asia/Kathmandu',
      ...(asked.includes('--long') && { FASCICLE_ATTACK_LONG: '1' }),
      ...(browser !== null && { CHROME_PATH: browser }),
    },
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.once('close', (code) => (process.exitCode = code ?? 1));
