import { randomUUID } from 'node:crypto';
import pg from 'pg';

import { Refusal } from '../start/refusal';
import type { WrittenBackup } from './write-backup';

/** Any number, as long as it stays the same: of several machines one makes the backup. */
const BACKUP_LOCK = 4_631_209;

/** A closed code for the record: messages may name files and addresses. */
function codeOf(error: unknown): string {
  if (error instanceof Refusal) return 'refused';
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z0-9_]{2,20}$/.test(code) ? code : 'error';
}

export interface Outcome {
  written: WrittenBackup;
  isVerified: boolean;
}

interface Run {
  isNightly: boolean;
  /** Nothing is made when one that began after this moment is good. */
  unlessSince?: Date | undefined;
}

async function isThere(client: pg.Client, since: Date): Promise<boolean> {
  const found = await client.query(
    'SELECT 1 FROM backup_run WHERE is_good AND is_nightly AND started_at >= $1 LIMIT 1',
    [since],
  );
  return (found.rowCount ?? 0) > 0;
}

async function record(client: pg.Client, run: Run, work: () => Promise<Outcome>): Promise<Outcome> {
  const id = randomUUID();
  await client.query('INSERT INTO backup_run (id, is_nightly) VALUES ($1, $2)', [
    id,
    run.isNightly,
  ]);
  try {
    const outcome = await work();
    const { bytes, rows } = outcome.written;
    await client.query(
      `UPDATE backup_run SET ended_at = now(), is_good = true, is_verified = $2, bytes = $3, rows = $4
       WHERE id = $1`,
      [id, outcome.isVerified, bytes, rows],
    );
    return outcome;
  } catch (error) {
    await client
      .query('UPDATE backup_run SET ended_at = now(), code = $2 WHERE id = $1', [id, codeOf(error)])
      .catch(() => undefined);
    throw error;
  }
}

/**
 * Makes one backup at a time for a database, however many machines want to, and keeps on record how it went: the
 * settings page and `npm run doctor` read it. Null when another one makes it or has made it.
 */
export async function recordRun(
  ownerUrl: string,
  run: Run,
  work: () => Promise<Outcome>,
): Promise<Outcome | null> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'fascicle-backup' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const taken = await client.query<{ is: boolean }>('SELECT pg_try_advisory_lock($1) AS is', [
      BACKUP_LOCK,
    ]);
    if (taken.rows[0]?.is !== true) return null;
    if (run.unlessSince && (await isThere(client, run.unlessSince))) return null;
    return await record(client, run, work);
  } finally {
    await client.end();
  }
}
