/** Puts rows back to what they were, so that one save can be done again and again. */
import type pg from 'pg';

/** Tables whose rows a save changes, each by its id. */
export type Changed = readonly (readonly [table: 'intake' | 'session_plan', id: string])[];

/**
 * Takes down how the rows are now; what it answers puts them back, and takes away what was screened since and every kept
 * answer. By the superuser and past all rules: the app itself can do none of that.
 */
export async function putBack(
  client: pg.Client,
  { clientId, changed }: { clientId: string; changed: Changed },
): Promise<() => Promise<void>> {
  const rows: string[] = [];
  for (const [table, id] of changed) {
    const found = await client.query<{ row: string }>(
      `SELECT to_jsonb(t)::text AS row FROM ${table} t WHERE id = $1`,
      [id],
    );
    rows.push(found.rows[0]?.row ?? '');
  }
  const screenings = await client.query<{ id: string }>(
    'SELECT id FROM screening WHERE client_id = $1',
    [clientId],
  );
  const before = screenings.rows.map(({ id }) => id);
  return async () => {
    await client.query('BEGIN');
    await client.query('SET LOCAL session_replication_role = replica');
    await client.query('DELETE FROM saved_once');
    await client.query('DELETE FROM screening WHERE client_id = $1 AND id <> ALL($2::uuid[])', [
      clientId,
      before,
    ]);
    for (const [place, [table, id]] of changed.entries()) {
      await client.query(`DELETE FROM ${table} WHERE id = $1`, [id]);
      await client.query(
        `INSERT INTO ${table} SELECT * FROM jsonb_populate_record(null::${table}, $1::jsonb)`,
        [rows[place]],
      );
    }
    await client.query('COMMIT');
  };
}
