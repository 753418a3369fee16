import pg from 'pg';

import type { Settings } from '@/lib/platform/env';

import { hasRows } from '../backup/load-backup';
import { APP_ROLE, ensureAppRole } from '../database/app-role';
import { startEmbeddedDatabase } from '../start/embedded-database';
import { checkGivenDatabase } from '../start/given-database';
import { takeLock } from '../start/lock';
import { Refusal } from '../start/refusal';
import { loadSecrets } from '../start/secrets';
import { onStop } from '../start/shutdown';

/** Runs one piece of work on a connection of the owner. */
export async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'fascicle-restore' });
  client.on('error', () => undefined);
  await client.connect();
  return work(client).finally(() => client.end());
}

async function openGiven(url: string, settings: Settings): Promise<string> {
  await checkGivenDatabase(url);
  await asOwner(url, async (client) => {
    const found = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND usename = $1`,
      [APP_ROLE],
    );
    const count = found.rows[0]?.count ?? 0;
    if (count > 0)
      throw new Refusal(
        `The app is still connected (${count} connections). Stop it everywhere, then restore.`,
      );
    // The migrations want the role; a start that has the secret gives it its password.
    const { secrets } = await loadSecrets(settings.FASCICLE_DATA_DIR);
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APP_ROLE]);
    if (role.rowCount === 0) await ensureAppRole(client, settings.APP_SECRET ?? secrets.appSecret);
  });
  return url;
}

/** The database to restore into, with nobody else at work in it: the given one, or the embedded one, made when it is new. */
export async function openTarget(settings: Settings): Promise<string> {
  if (settings.DATABASE_URL) return openGiven(settings.DATABASE_URL, settings);
  const folder = settings.FASCICLE_DATA_DIR;
  const lock = await takeLock(folder, 'npm run restore');
  onStop(lock.release);
  const { secrets, isNew } = await loadSecrets(folder);
  return (await startEmbeddedDatabase(folder, { secrets, areSecretsNew: isNew })).ownerUrl;
}

export const holdsSomething = (url: string): Promise<boolean> => asOwner(url, hasRows);

/**
 * Whoever was signed in when the backup was made is not signed in again: an account may have been closed since. And the
 * log says what was done.
 */
export async function closeRestore(url: string): Promise<void> {
  await asOwner(url, async (client) => {
    await client.query('UPDATE login_session SET ended_at = now() WHERE ended_at IS NULL');
    // A backup holds its own beginning, never its end: it was good, as this has shown.
    await client.query(
      `UPDATE backup_run SET ended_at = now(), is_good = true, is_verified = true WHERE id = (
         SELECT id FROM backup_run WHERE ended_at IS NULL ORDER BY started_at DESC LIMIT 1)`,
    );
    await client.query(
      `INSERT INTO audit_event (id, actor, action, entity) VALUES (gen_random_uuid(), 'npm run restore', 'restore', 'installation')`,
    );
  });
}
