import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import type { Settings } from '@/lib/platform/env';

import { applyMigrations } from '../database/migrate';
import { isAlive } from '../database/process-table';
import { startEmbeddedDatabase } from '../start/embedded-database';
import { checkGivenDatabase } from '../start/given-database';
import { takeLock } from '../start/lock';
import { Refusal } from '../start/refusal';
import { loadSecrets, type Secrets } from '../start/secrets';
import { onStop } from '../start/shutdown';

/** The port in the note that a running server keeps: process on line 1, port on line 4. */
async function runningPort(folder: string): Promise<number | null> {
  const text = await readFile(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').catch(
    () => '',
  );
  const lines = text.split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 1 && port > 0 && isAlive(pid) ? port : null;
}

async function openEmbedded(folder: string, secrets: Secrets): Promise<string> {
  const port = await runningPort(folder);
  if (port !== null) {
    return `postgresql://fascicle:${secrets.databasePassword}@127.0.0.1:${port}/fascicle`;
  }
  const lock = await takeLock(folder, 'npm run owner');
  onStop(lock.release);
  const { url } = await startEmbeddedDatabase(folder, { secrets, areSecretsNew: false });
  return url;
}

/**
 * The database that `npm start` uses, migrated: the given one, the embedded one that is running, or the embedded one
 * started for this moment.
 */
export async function openDatabase(settings: Settings): Promise<{ url: string; secrets: Secrets }> {
  const folder = settings.FASCICLE_DATA_DIR;
  if (settings.DATABASE_URL) {
    await checkGivenDatabase(settings.DATABASE_URL);
    await applyMigrations(settings.DATABASE_URL);
    const { secrets } = await loadSecrets(folder);
    return { url: settings.DATABASE_URL, secrets };
  }
  if (!(await stat(path.join(folder, 'postgres')).catch(() => null))) {
    throw new Refusal('There is no database yet. Run npm start once, or set DATABASE_URL.');
  }
  const { secrets } = await loadSecrets(folder);
  const url = await openEmbedded(folder, secrets);
  await applyMigrations(url);
  return { url, secrets };
}
