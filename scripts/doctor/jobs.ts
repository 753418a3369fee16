import type pg from 'pg';

import { fail, ok, type Finding } from './finding';

async function countOf(client: pg.Client, sql: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::integer AS count ${sql}`,
  );
  return rows[0]?.count ?? 0;
}

/** Two days: a practice's midnight, and an installation that was off over night. */
const unlooked = (client: pg.Client): Promise<number> =>
  countOf(
    client,
    `FROM practice p WHERE p.created_at < now() - interval '2 days' AND NOT EXISTS (
       SELECT FROM retention_round r WHERE r.practice_id = p.id AND r.day >= day_in(p.time_zone) - 2)`,
  );

const unsealed = (client: pg.Client): Promise<number> =>
  countOf(
    client,
    `FROM audit_waiting(false) AS waiting(id) WHERE EXISTS (
       SELECT FROM (
         SELECT e.id, e.at FROM audit_event e WHERE e.practice_id = waiting.id
         UNION ALL SELECT l.id, l.at FROM access_log l WHERE l.practice_id = waiting.id) AS r
       WHERE r.at < now() - interval '10 minutes' AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.row_id = r.id))`,
  );

const TO_DO =
  'The running app does it within ten minutes of its start. If it has run longer: the log says "practice left out", with why.';

/** What runs by itself has been to every practice. */
export async function checkJobs(client: pg.Client): Promise<Finding> {
  const found = [
    { count: await unsealed(client), what: 'with rows of the audit that wait for their seal' },
    { count: await unlooked(client), what: 'not looked through for old records for two days' },
  ].filter(({ count }) => count > 0);
  if (found.length === 0) return ok('jobs: have been to every practice');
  const words = found.map(({ count, what }) => `practices ${what}: ${count}`).join('; ');
  return fail(`jobs: ${words}. ${TO_DO}`);
}
