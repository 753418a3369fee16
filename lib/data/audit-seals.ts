import { contentHash, NO_SEAL, sealHash, type AuditContent } from '@/lib/data/rows/audit-content';
import type { SystemScope } from '@/lib/data/scope';
import { bulkTogether, withDb, type Db } from '@/lib/data/transaction';

const BATCH = 500;

type PracticeOfSystem = SystemScope & { practiceId: string };

/**
 * Practices with rows that wait for their seal. The timer looks at what came since the last seal; `every` at all rows,
 * for the program that a person runs.
 */
export async function listUnsealedPractices(
  scope: SystemScope,
  { every = false } = {},
): Promise<string[]> {
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<{ id: string }[]>`SELECT id FROM audit_waiting(${every}) AS id`,
  );
  return rows.map(({ id }) => id);
}

/** The oldest rows without a seal, in the order in which they are sealed. */
async function readUnsealed(db: Db, practiceId: string, since: Date): Promise<AuditContent[]> {
  return db.$queryRaw<AuditContent[]>`
    SELECT * FROM (
      SELECT 'audit_event' AS source, e.id, e.at, e.practice_id AS "practiceId",
        e.account_id AS "accountId", e.actor, e.action, e.entity, e.entity_id AS "entityId",
        e.client_id AS "clientId", e.network, e.session_id AS "sessionId"
      FROM audit_event e
      WHERE e.practice_id = ${practiceId}::uuid AND e.at >= ${since}
        AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.row_id = e.id)
      UNION ALL
      SELECT 'access_log', l.id, l.at, l.practice_id, l.account_id, NULL, l.what, NULL, NULL,
        l.client_id, l.network, l.session_id
      FROM access_log l
      WHERE l.practice_id = ${practiceId}::uuid AND l.at >= ${since}
        AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.row_id = l.id)
    ) AS waiting
    ORDER BY at, id LIMIT ${BATCH}`;
}

async function sealBatch(db: Db, practiceId: string, every: boolean): Promise<number> {
  const last = await db.auditSeal.findFirst({
    where: { practiceId },
    orderBy: { number: 'desc' },
    select: { number: true, hash: true, rowAt: true },
  });
  // A row may land after a later one was sealed: never by more than the longest transaction.
  const since = last && !every ? new Date(last.rowAt.getTime() - 600_000) : new Date(0);
  const rows = await readUnsealed(db, practiceId, since);
  let [before, number] = [last?.hash ?? NO_SEAL, last?.number ?? 0];
  const seals = rows.map((row) => {
    number += 1;
    const content = contentHash(row);
    before = sealHash(before, { number, contentHash: content });
    const { source, id: rowId, at: rowAt } = row;
    return { practiceId, number, source, rowId, rowAt, contentHash: content, hash: before };
  });
  if (seals.length > 0) await db.auditSeal.createMany({ data: seals });
  return seals.length;
}

async function trySealing(scope: PracticeOfSystem, every: boolean): Promise<number> {
  return bulkTogether(scope, (inner) =>
    withDb(inner, async (db) => {
      const [lock] = await db.$queryRaw<{ mine: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(hashtextextended(${`audit_seal:${scope.practiceId}`}, 0))
          AS mine`;
      return lock?.mine ? sealBatch(db, scope.practiceId, every) : 0;
    }),
  );
}

/**
 * Seals what waits in the scope's practice and returns how many rows that were. A practice that another process is
 * sealing is left to it: each row gets one seal however many processes run.
 */
export async function sealAudit(scope: PracticeOfSystem, { every = false } = {}): Promise<number> {
  let sealed = 0;
  for (;;) {
    const now = await trySealing(scope, every);
    sealed += now;
    if (now < BATCH) return sealed;
  }
}
