import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';

/**
 * Holds the client's row until the transaction ends, so that two decisions about one client (sign, confirm, issue)
 * come one after the other. False when the practice has no such client. Plain saves do not wait for it.
 */
export async function lockClient(
  db: Db,
  { practiceId }: PracticeScope,
  clientId: string,
): Promise<boolean> {
  if (!isRowId(clientId)) return false;
  const rows = await db.$queryRaw<unknown[]>`
    SELECT id FROM client
    WHERE practice_id = ${practiceId}::uuid AND id = ${clientId}::uuid
    FOR NO KEY UPDATE`;
  return rows.length > 0;
}

/**
 * Holds the client's row until the end of the `together` it is called in: what is read and decided after it still holds
 * when it is written. False when the practice has no such client.
 */
export async function holdClient(scope: PracticeScope, clientId: string): Promise<boolean> {
  return withDb(scope, (db) => lockClient(db, scope, clientId));
}
