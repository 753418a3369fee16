import pg from 'pg';

import { newClientKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { sealedColumns, sealText, type SealedColumn } from '@/lib/data/rows/sealed-text';

/** How a sealed text is written into its column; into JSON where nothing else is said. */
const writes: Partial<Record<SealedColumn, 'text' | 'list'>> = {
  'session_plan.notes': 'list',
  'finding_decision.reason': 'text',
  'clearance.clinician': 'text',
  'clearance.note': 'text',
  'clearance.invalidated_reason': 'text',
  'incident_note.note': 'text',
  'session_plan.invalidated_reason': 'text',
  'home_care_sheet.withdrawn_reason': 'text',
  'record_hold.reason': 'text',
};

const isEmpty = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);

/** A decision belongs to a client through its screening. */
const ownedBy = (table: string): string =>
  table === 'finding_decision'
    ? 'screening_id IN (SELECT id FROM screening WHERE client_id = $1)'
    : 'client_id = $1';

/** A row in one statement: half of it sealed is what the table does not take. */
async function sealRow(
  database: pg.Client,
  client: KeyHolder,
  { table, row }: { table: string; row: Record<string, unknown> },
): Promise<void> {
  const values: unknown[] = [row['id']];
  const sets: string[] = [];
  for (const [column, value] of Object.entries(row)) {
    if (column === 'id' || isEmpty(value)) continue;
    const name = `${table}.${column}` as SealedColumn;
    const text = writes[name] === 'text' ? String(value) : JSON.stringify(value);
    values.push(sealText(client, name, text));
    const sealed = `$${values.length}::text`;
    const written = { text: sealed, list: `ARRAY[${sealed}]`, json: `to_jsonb(${sealed})` };
    sets.push(`${column} = ${written[writes[name] ?? 'json']}`);
  }
  // A plan without a note: nothing of it was typed.
  if (sets.length === 0) return;
  await database.query(`UPDATE ${table} SET ${sets.join(', ')} WHERE id = $1`, values);
}

async function sealClient(database: pg.Client, id: string): Promise<void> {
  const client = { id, dataKey: newClientKey() };
  await database.query('BEGIN');
  try {
    await database.query('UPDATE client SET data_key = $1 WHERE id = $2', [client.dataKey, id]);
    for (const [table, columns] of Object.entries(sealedColumns)) {
      const { rows } = await database.query<Record<string, unknown>>(
        `SELECT id, ${columns.join(', ')} FROM ${table} WHERE ${ownedBy(table)}`,
        [id],
      );
      for (const row of rows) await sealRow(database, client, { table, row });
    }
    await database.query('COMMIT');
  } catch (error) {
    await database.query('ROLLBACK');
    throw error;
  }
}

const WAITING = 'SELECT id FROM client WHERE data_key IS NULL AND erased_at IS NULL';

/**
 * Gives every client of before the keys their own one and seals what was stored of them in the clear: one client at a
 * time, so that a start that is killed goes on where it was. For the database's owner; returns how many there were.
 */
export async function sealOldTexts(ownerUrl: string): Promise<number> {
  const database = new pg.Client({ connectionString: ownerUrl });
  await database.connect();
  try {
    const { rows } = await database.query<{ id: string }>(`${WAITING} ORDER BY id`);
    for (const { id } of rows) await sealClient(database, id);
    return rows.length;
  } finally {
    await database.end();
  }
}
