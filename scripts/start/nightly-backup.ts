import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';

import type { Settings } from '@/lib/platform/env';

import { programBeside } from './beside';
import { isStopping, onStop } from './shutdown';

const LOOK_MILLISECONDS = 30_000;
const AGAIN_MINUTES = 60;

/**
 * The last moment, up to `now`, at which this machine's clock showed `time` ("02:30"). On the night when the clock leaps
 * over it, the moment that the system makes of it.
 */
export function lastMoment(time: string, now: Date): Date {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const at = (days: number): Date =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() - days, hour, minute);
  return at(0) <= now ? at(0) : at(1);
}

/** Whether a nightly backup is wanted now: none since that moment is good, and the last try is an hour ago. */
export async function isDue(ownerUrl: string, since: Date): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const found = await client.query(
      `SELECT 1 FROM backup_run WHERE is_nightly AND started_at >= $1
         AND (is_good OR started_at > now() - make_interval(mins => $2)) LIMIT 1`,
      [since, AGAIN_MINUTES],
    );
    return found.rowCount === 0;
  } finally {
    await client.end();
  }
}

interface Nightly {
  settings: Settings;
  ownerUrl: string;
  /** What the start was given, where it has changed its own environment since. */
  env?: NodeJS.ProcessEnv;
  say: (line: string) => void;
}

function run({ settings, env = process.env, say }: Nightly, since: Date): ChildProcess {
  const args = [...programBeside('backup'), '--nightly', '--unless-since', since.toISOString()];
  const child = spawn(process.execPath, args, {
    env: {
      ...env,
      FASCICLE_DATA_DIR: path.resolve(settings.FASCICLE_DATA_DIR),
      npm_lifecycle_event: '',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  child.once('close', (code) => {
    if (code !== 0 && !isStopping())
      say(`The nightly backup failed (code ${code ?? 'none'}). npm run doctor says more.`);
  });
  return child;
}

/**
 * Makes a backup each night at `BACKUP_AT`, in a process of its own, or as soon as the machine runs again. A failed one
 * is tried again every hour. Does nothing where no time is set.
 */
export function startNightlyBackup(nightly: Nightly): void {
  const time = nightly.settings.BACKUP_AT;
  if (!time) return;
  let child: ChildProcess | undefined;
  const isRunning = (): boolean =>
    child !== undefined && child.exitCode === null && child.signalCode === null;
  const look = async (): Promise<void> => {
    if (isRunning()) return;
    const since = lastMoment(time, new Date());
    if (await isDue(nightly.ownerUrl, since)) child = run(nightly, since);
  };
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_MILLISECONDS);
  timer.unref();
  void look().catch(() => undefined);
  onStop(() => {
    clearInterval(timer);
    if (isRunning()) child?.kill('SIGTERM');
  });
}
