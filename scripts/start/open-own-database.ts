import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import type { Settings } from '@/lib/platform/env';

import { applyMigrations } from '../database/migrate';
import { isAlive } from '../database/process-table';
import { embeddedUrls } from './embedded-database';
import { takeLock } from './lock';
import { openDatabase } from './open-database';
import { Refusal } from './refusal';
import { loadSecrets, type Secrets } from './secrets';
import { onStop } from './shutdown';

/** The port in the note that a running server keeps: process on line 1, port on line 4. */
async function runningPort(folder: string): Promise<number | null> {
  const text = await readFile(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').catch(
    () => '',
  );
  const lines = text.split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 1 && port > 0 && isAlive(pid) ? port : null;
}

/** The addresses of the embedded database, or null when it does not run. */
export async function runningEmbedded(
  settings: Settings,
  secrets: Secrets,
): Promise<{ ownerUrl: string; url: string } | null> {
  const port = await runningPort(settings.FASCICLE_DATA_DIR);
  if (port === null) return null;
  return embeddedUrls(port, { ...secrets, appSecret: settings.APP_SECRET ?? secrets.appSecret });
}

async function urlsOfEmbedded(
  settings: Settings,
  known: { secrets: Secrets; areSecretsNew: boolean },
): Promise<{ ownerUrl: string; url: string }> {
  const folder = settings.FASCICLE_DATA_DIR;
  const running = await runningEmbedded(settings, known.secrets);
  if (running) return running;
  const lock = await takeLock(folder, 'a program of Fascicle');
  onStop(lock.release);
  return openDatabase(settings, known);
}

/**
 * The database that `npm start` uses, migrated: the given one, the embedded one that is running, or the embedded one
 * started for this moment.
 */
export async function openOwnDatabase(
  settings: Settings,
): Promise<{ ownerUrl: string; url: string; secrets: Secrets }> {
  const folder = settings.FASCICLE_DATA_DIR;
  const isThere = await stat(path.join(folder, 'postgres')).catch(() => null);
  if (!settings.DATABASE_URL && !isThere) {
    throw new Refusal('There is no database yet. Run npm start once, or set DATABASE_URL.');
  }
  const { secrets, isNew: areSecretsNew } = await loadSecrets(folder);
  const known = { secrets, areSecretsNew };
  const { ownerUrl, url } = settings.DATABASE_URL
    ? await openDatabase(settings, known)
    : await urlsOfEmbedded(settings, known);
  await applyMigrations(ownerUrl);
  return { ownerUrl, url, secrets };
}
