import { Prisma } from '@/lib/data/generated/client';
import { withKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';

/**
 * Holds the client's row until the transaction ends, so that two decisions about one client (sign, confirm, issue)
 * come one after the other. What opens the client's texts comes with it. Null when the practice has no such client, or
 * its record was erased. Plain saves do not wait for it.
 */
export async function lockClient(
  db: Db,
  { practiceId }: Pick<PracticeScope, 'practiceId'>,
  clientId: string,
): Promise<KeyHolder | null> {
  if (!isRowId(clientId)) return null;
  const rows = await db.$queryRaw<KeyHolder[]>`
    SELECT id, data_key AS "dataKey" FROM client
    WHERE practice_id = ${practiceId}::uuid AND id = ${clientId}::uuid AND erased_at IS NULL
    FOR NO KEY UPDATE`;
  return rows[0] ?? null;
}

/** Rows whose client never changes. */
const CLIENT_OF = {
  plan: Prisma.sql`session_plan`,
  intake: Prisma.sql`intake`,
};

/**
 * `lockClient` for whoever knows a plan or an intake of the client, in one statement. What is to be decided by other rows
 * is read after it: a statement that has waited here still sees them as they were before. Null when there is no such row.
 */
export async function lockClientOf(
  db: Db,
  { practiceId }: Pick<PracticeScope, 'practiceId'>,
  { kind, id }: { kind: keyof typeof CLIENT_OF; id: string },
): Promise<KeyHolder | null> {
  const rows = await db.$queryRaw<KeyHolder[]>`
    SELECT c.id, c.data_key AS "dataKey" FROM ${CLIENT_OF[kind]} r
    JOIN client c ON c.practice_id = r.practice_id AND c.id = r.client_id AND c.erased_at IS NULL
    WHERE r.id = ${id}::uuid AND r.practice_id = ${practiceId}::uuid
    FOR NO KEY UPDATE OF c`;
  return rows[0] ?? null;
}

/**
 * What opens the texts of the client of one row: for saves, which do not hold the client's row. Null when the practice has
 * no such row.
 */
export async function keyOf(
  db: Db,
  { practiceId }: PracticeScope,
  kind: 'plans' | 'records' | 'clearances',
  id: string,
): Promise<KeyHolder | null> {
  const where = { practiceId, erasedAt: null, [kind]: { some: { id, practiceId } } };
  return db.client.findFirst({ where, ...withKey });
}

/**
 * Holds the client's row until the end of the `together` it is called in: what is read and decided after it still holds
 * when it is written. False when the practice has no such client.
 */
export async function holdClient(scope: PracticeScope, clientId: string): Promise<boolean> {
  return withDb(scope, async (db) => (await lockClient(db, scope, clientId)) !== null);
}
