import type pg from 'pg';

import { migrationNames } from '../database/migration-files';
import { APP_ROLE, tooPowerful } from '../database/app-role';
import { fail, note, ok, type Finding } from './finding';

const CLOCK_NOTE_SECONDS = 2;
const CLOCK_FAIL_SECONDS = 30;

/** Sign-ins and codes run out by the database's clock, days and backups go by this machine's. */
export async function checkClock(
  client: pg.Client,
  now: () => number = Date.now,
): Promise<Finding> {
  const began = now();
  const found = await client.query<{ at: Date }>('SELECT clock_timestamp() AS at');
  const ended = now();
  const there = found.rows[0]?.at.getTime() ?? 0;
  const seconds = Math.abs(there - (began + ended) / 2) / 1000;
  const words = `clock: ${seconds.toFixed(1)} s from the database's`;
  if (seconds > CLOCK_FAIL_SECONDS) return fail(`${words}. Let both machines keep time (NTP).`);
  return seconds > CLOCK_NOTE_SECONDS ? note(`${words}. Let both keep time (NTP).`) : ok(words);
}

/** The database has what this version wants, no more and nothing half done. */
export async function checkMigrations(client: pg.Client): Promise<Finding> {
  const list = await client.query<{ name: string; done: boolean }>(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS done FROM _prisma_migrations
     WHERE rolled_back_at IS NULL`,
  );
  const known = await migrationNames();
  const done = new Set(list.rows.filter((row) => row.done).map(({ name }) => name));
  const broken = list.rows.filter((row) => !row.done && !done.has(row.name));
  if (broken.length > 0)
    return fail(
      `migrations: ${broken.map(({ name }) => name).join(', ')} broke off. Run npm run migrate, and read what it says.`,
    );
  const missing = known.filter((name) => !done.has(name));
  if (missing.length > 0)
    return fail(
      `migrations: ${missing.length} are missing. npm start or npm run migrate applies them.`,
    );
  const newer = [...done].filter((name) => !known.includes(name));
  if (newer.length > 0)
    return fail(
      `migrations: the database is ${newer.length} steps newer than this version. Install the newer one.`,
    );
  return ok(`migrations: all ${known.length} applied`);
}

/** The app's role: it can sign in, and row-level security holds it. */
export async function checkAppRole(url: string): Promise<Finding> {
  try {
    const reason = await tooPowerful(url);
    if (reason === null) return ok(`app role: ${APP_ROLE} owns nothing and bypasses nothing`);
    return fail(`app role: ${reason}. Set DATABASE_APP_URL to ${APP_ROLE} (docs/operations.md).`);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return fail(
      `app role: cannot sign in (${words}). npm start makes it, or set DATABASE_APP_URL.`,
    );
  }
}

/** Tables that the app can reach past row-level security, and such that have none at all. */
export async function checkRowSecurity(client: pg.Client): Promise<Finding> {
  const open = await client.query<{ name: string }>(
    `SELECT c.relname::text AS name FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'
       AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND (
       (c.relkind = 'r' AND NOT c.relrowsecurity)
       OR ((has_table_privilege($1, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')
           OR has_any_column_privilege($1, c.oid, 'SELECT, INSERT, UPDATE'))
         AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid)))
     ORDER BY 1`,
    [APP_ROLE],
  );
  if (open.rows.length === 0) return ok('row-level security: on every table');
  return fail(
    `row-level security: not on ${open.rows.map(({ name }) => name).join(', ')}. Restore from a backup, or apply its migration again.`,
  );
}

/** Functions with the owner's rights that anybody may call: none of ours is one. */
export async function checkFunctions(client: pg.Client): Promise<Finding> {
  const loose = await client.query<{ name: string }>(
    `SELECT proname::text AS name FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef
       AND (NOT (proconfig @> ARRAY['search_path=public, pg_temp']) OR proconfig IS NULL
         OR EXISTS (SELECT FROM aclexplode(proacl) g WHERE g.grantee = 0) OR proacl IS NULL)`,
  );
  if (loose.rows.length === 0)
    return ok("functions: only the app calls those with the owner's rights");
  return fail(
    `functions: anybody may call ${loose.rows.map(({ name }) => name).join(', ')}. REVOKE EXECUTE … FROM PUBLIC.`,
  );
}
