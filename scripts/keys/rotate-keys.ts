import pg from 'pg';

import { rewrapped } from '@/lib/data/rows/client-key';
import type { DataKey } from '@/lib/platform/data-keys';

const BATCH = 500;

interface Rotation {
  ownerUrl: string;
  /** The newest first, and every older one that is still in use. */
  keys: readonly DataKey[];
  /** Clients at a time. */
  batch?: number;
  /** After each batch: how many have the newest version now. */
  onBatch?: (done: number) => void;
}

const OLDER = `data_key IS NOT NULL AND split_part(data_key, '.', 1) <> $1`;

/** One batch in one transaction: it waits for a client who is just being changed, and nobody's new rows wait for it. */
async function rewrapBatch(
  database: pg.Client,
  { keys, batch = BATCH }: Rotation,
): Promise<number> {
  await database.query('BEGIN');
  const { rows } = await database.query<{ id: string; dataKey: string }>(
    `SELECT id, data_key AS "dataKey" FROM client WHERE ${OLDER} ORDER BY id LIMIT ${batch} FOR NO KEY UPDATE`,
    [String(keys[0]?.version)],
  );
  await database.query(
    `UPDATE client SET data_key = anew.data_key
     FROM unnest($1::uuid[], $2::text[]) AS anew (id, data_key) WHERE client.id = anew.id`,
    [rows.map(({ id }) => id), rows.map(({ dataKey }) => rewrapped(dataKey, keys))],
  );
  await database.query('COMMIT');
  return rows.length;
}

/**
 * Wraps the key of every client anew under the newest version of DATA_KEY; their texts stay as they are. Ended half-way
 * it has done whole batches, everything can still be read with both versions, and the next run goes on. Leaves one audit
 * row; returns how many clients it was.
 */
export async function rotateKeys(rotation: Rotation): Promise<number> {
  const database = new pg.Client({ connectionString: rotation.ownerUrl });
  await database.connect();
  try {
    let done = 0;
    for (;;) {
      const now = await rewrapBatch(database, rotation);
      done += now;
      if (now === 0) break;
      rotation.onBatch?.(done);
    }
    if (done > 0) {
      await database.query(
        `INSERT INTO audit_event (id, practice_id, actor, action, entity)
         SELECT gen_random_uuid(), id, 'keys:rotate', 'rotate_keys', 'practice' FROM practice`,
      );
    }
    return done;
  } finally {
    await database.end();
  }
}
