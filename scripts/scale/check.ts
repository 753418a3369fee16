/** What is asked of a database after it was filled: keys and rules were asked of every row when they were made again. */
import pg from 'pg';

import { practiceSizes, type Size } from './sizes';

/** So many practices of all sizes are looked into. */
const LOOKED_INTO = 7;

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

const NOT_VALID = `SELECT conname AS name FROM pg_constraint
  WHERE contype = 'f' AND NOT convalidated AND connamespace = 'public'::regnamespace`;
const OPEN = `SELECT relname AS name FROM pg_class c
  WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND NOT relrowsecurity AND EXISTS (
    SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'practice_id' AND NOT attisdropped)
    AND has_table_privilege('fascicle_app', c.oid, 'SELECT')`;

async function none(client: pg.Client, sql: string, what: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(sql);
  if (rows.length > 0) throw new Error(`${what}: ${rows.map(({ name }) => name).join(', ')}`);
}

const seen = async (app: pg.Client, practiceId: string): Promise<number> => {
  await app.query(`SELECT set_config('app.practice_id', $1, false)`, [practiceId]);
  const { rows } = await app.query<{ count: number }>('SELECT count(*)::int FROM client');
  return rows[0]?.count ?? 0;
};

/** Throws unless every key holds and the app's role sees of each practice its own clients, and nobody's without one. */
export async function check(urls: { owner: string; app: string }, size: Size): Promise<void> {
  const sizes = practiceSizes(size);
  const practices = await connected(urls.owner, async (client) => {
    await none(client, NOT_VALID, 'Foreign keys that were not asked of every row');
    await none(client, OPEN, 'Tables without row-level security');
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM practice ORDER BY substring(name FROM '\\d+')::int`,
    );
    return rows.map(({ id }) => id);
  });
  if (practices.length !== sizes.length)
    throw new Error(`There are ${practices.length} practices.`);
  await connected(urls.app, async (app) => {
    if ((await seen(app, '')) > 0) throw new Error('The app sees clients of no practice.');
    const apart = Math.max(1, Math.floor(sizes.length / LOOKED_INTO));
    for (let place = 0; place < sizes.length; place += apart) {
      const count = await seen(app, practices[place] ?? '');
      if (count !== sizes[place])
        throw new Error(`Practice ${place + 1} has ${count} clients, not ${sizes[place]}.`);
    }
  });
}
