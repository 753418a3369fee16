import { createHmac } from 'node:crypto';
import pg from 'pg';

/** What the app signs in as: it owns nothing and cannot bypass row-level security (the migrations grant what it needs). */
export const APP_ROLE = 'fascicle_app';

/** The role's password follows from the installation's secret: several servers on one database make the same one. */
export function appRolePassword(appSecret: string): string {
  return createHmac('sha256', appSecret).update('database role of the app').digest('base64url');
}

/** The same database, signed in as the app. */
export function appRoleUrl(ownerUrl: string, appSecret: string): string {
  const url = new URL(ownerUrl);
  url.username = APP_ROLE;
  url.password = appRolePassword(appSecret);
  return url.href;
}

/**
 * A page's statement is over in milliseconds: to begin a second process for it, or to compile it, takes longer than it
 * does. The planner of a large table would do both, because it guesses more rows than there are.
 */
const FOR_PAGES = ['max_parallel_workers_per_gather = 0', 'jit = off'];

/**
 * Makes the app's role, or gives it the password that follows from the secret. The signed-in user must be allowed to: a superuser, or one that has
 * CREATEROLE. Several starts at once wait for each other.
 */
export async function ensureAppRole(client: pg.Client, appSecret: string): Promise<void> {
  const password = client.escapeLiteral(appRolePassword(appSecret));
  await client.query('BEGIN');
  try {
    await client.query(`SELECT pg_advisory_xact_lock(4631208)`);
    const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APP_ROLE]);
    const verb = found.rowCount === 0 ? 'CREATE' : 'ALTER';
    const limits = found.rowCount === 0 ? 'NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS' : '';
    await client.query(`${verb} ROLE ${APP_ROLE} LOGIN ${limits} PASSWORD ${password}`);
    for (const setting of FOR_PAGES) await client.query(`ALTER ROLE ${APP_ROLE} SET ${setting}`);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** Why the app must not sign in as this user: it could read past the row-level security. Null when it cannot. */
export async function tooPowerful(connectionString: string): Promise<string | null> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const result = await client.query<{ name: string; reason: string | null }>(
      `SELECT current_user AS name, CASE
         WHEN r.rolsuper THEN 'is a superuser'
         WHEN r.rolbypassrls THEN 'bypasses row-level security'
         WHEN EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace
           AND c.relkind = 'r' AND pg_has_role(r.oid, c.relowner, 'MEMBER')) THEN 'owns the tables'
       END AS reason
       FROM pg_roles r WHERE r.rolname = current_user`,
    );
    const row = result.rows[0];
    return row?.reason ? `${row.name} ${row.reason}` : null;
  } finally {
    await client.end();
  }
}
