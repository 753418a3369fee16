/** Fills the demo practice with more than anybody types: written past the app, older than everything that is there. */
import type pg from 'pg';

/** Ids of long ago: they sort before every id that the app has made. */
const OLD_PLAN = `('01000000-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid`;
const OLD_RECORD = `('01000000-0000-7000-8001-' || lpad(to_hex(number), 12, '0'))::uuid`;
const OLD_CLIENT = `('01000000-0000-7000-8002-' || lpad(to_hex(number), 12, '0'))::uuid`;

/** So many sessions more, each with its plan, spread over those who have had one. */
const SESSIONS = [
  `CREATE TEMP TABLE copied AS
    SELECT r.plan_id, r.id AS record_id, number, ${OLD_PLAN} AS new_plan, ${OLD_RECORD} AS new_record
    FROM (SELECT row_number() OVER () AS place, count(*) OVER () AS all_of_them, id, plan_id
      FROM session_record WHERE status = 'signed') r
    JOIN generate_series(1, $1::int) AS number ON number % all_of_them = place - 1`,
  `INSERT INTO session_plan
    SELECT made.* FROM copied c JOIN session_plan p ON p.id = c.plan_id,
      jsonb_populate_record(p, jsonb_build_object('id', c.new_plan,
        'created_at', p.created_at - make_interval(days => 50 + c.number))) AS made`,
  `INSERT INTO session_record
    SELECT made.* FROM copied c JOIN session_record r ON r.id = c.record_id,
      jsonb_populate_record(r, jsonb_build_object('id', c.new_record, 'plan_id', c.new_plan,
        'created_at', r.created_at - make_interval(days => 50 + c.number),
        'signed_at', r.signed_at - make_interval(days => 50 + c.number))) AS made`,
];

const CLIENTS = [
  `CREATE TEMP TABLE added AS
    SELECT ${OLD_CLIENT} AS id, number, c.practice_id FROM client c, generate_series(1, $1::int) AS number
    WHERE c.id = (SELECT min(id::text)::uuid FROM client)`,
  `INSERT INTO client
    SELECT made.* FROM added a JOIN client c ON c.id = (SELECT min(id::text)::uuid FROM client),
      jsonb_populate_record(c, jsonb_build_object('id', a.id, 'name', 'Older Client ' || a.number,
        'search_name', 'older client ' || a.number, 'created_at', c.created_at - interval '3 years')) AS made`,
  `INSERT INTO client_name_word (practice_id, client_id, word)
    SELECT practice_id, id, unnest(ARRAY['older', 'client', number::text]) FROM added`,
];

/** Adds so many sessions and so many clients, and has the planner look at what is there now. */
export async function fill(
  client: pg.Client,
  { sessions, clients }: { sessions: number; clients: number },
): Promise<void> {
  const [copies, ...rows] = SESSIONS;
  const [adds, ...people] = CLIENTS;
  await client.query('BEGIN');
  await client.query(copies ?? '', [sessions]);
  for (const sql of rows) await client.query(sql);
  await client.query(adds ?? '', [clients]);
  for (const sql of people) await client.query(sql);
  await client.query('COMMIT');
  await client.query('ANALYZE');
}
