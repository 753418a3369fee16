import {
  contentHash,
  NO_SEAL,
  sealHash,
  type AuditContent,
  type AuditSource,
} from '@/lib/data/rows/audit-content';
import type { PracticeScope, SystemScope } from '@/lib/data/scope';
import { bulkTogether, withDb, type Db } from '@/lib/data/transaction';

const BATCH = 2_000;

export interface AuditBreak {
  /** Number of the first seal that does not fit. */
  number: number;
  source: AuditSource;
  rowId: string;
  /** The row is gone, differs from what was sealed, or the chain of seals itself was cut or changed. */
  why: 'row_missing' | 'row_changed' | 'seal_missing' | 'seal_changed';
}

export interface AuditCheck {
  /** Seals that fit, from the first on. */
  sealed: number;
  /** Rows without a seal: up to a minute's worth while the app runs. */
  unsealed: number;
  /** The last seal: noted outside, it shows when the end of the chain was cut off. */
  head: { number: number; hash: string } | null;
  broken: AuditBreak | null;
}

type Sealed = Omit<AuditContent, 'id' | 'at' | 'practiceId'> & {
  number: number;
  rowId: string;
  sealedContent: string;
  hash: string;
  /** Null: the row is not there any more. */
  at: Date | null;
};

type Checked = (PracticeScope | SystemScope) & { practiceId: string };

async function readSealed(db: Db, practiceId: string, after: number): Promise<Sealed[]> {
  return db.$queryRaw<Sealed[]>`
    SELECT s.number, s.source, s.row_id AS "rowId", s.content_hash AS "sealedContent", s.hash,
      coalesce(e.at, l.at) AS at, coalesce(e.account_id, l.account_id) AS "accountId", e.actor,
      coalesce(e.action, l.what) AS action, e.entity, e.entity_id AS "entityId",
      coalesce(e.client_id, l.client_id) AS "clientId", coalesce(e.network, l.network) AS network,
      coalesce(e.session_id, l.session_id) AS "sessionId"
    FROM audit_seal s
    LEFT JOIN audit_event e ON s.source = 'audit_event' AND e.id = s.row_id
      AND e.practice_id = s.practice_id
    LEFT JOIN access_log l ON s.source = 'access_log' AND l.id = s.row_id
      AND l.practice_id = s.practice_id
    WHERE s.practice_id = ${practiceId}::uuid AND s.number > ${after}
    ORDER BY s.number LIMIT ${BATCH}`;
}

function whyBroken(
  seal: Sealed,
  before: { number: number; hash: string },
  practiceId: string,
): AuditBreak['why'] | null {
  if (seal.number !== before.number + 1) return 'seal_missing';
  const wanted = sealHash(before.hash, { number: seal.number, contentHash: seal.sealedContent });
  if (seal.hash !== wanted) return 'seal_changed';
  if (seal.at === null) return 'row_missing';
  const now = contentHash({ ...seal, id: seal.rowId, at: seal.at, practiceId });
  return now === seal.sealedContent ? null : 'row_changed';
}

async function walk(db: Db, practiceId: string): Promise<Omit<AuditCheck, 'unsealed'>> {
  let before = { number: 0, hash: NO_SEAL };
  const head = (): AuditCheck['head'] => (before.number === 0 ? null : before);
  for (;;) {
    const seals = await readSealed(db, practiceId, before.number);
    for (const seal of seals) {
      const why = whyBroken(seal, before, practiceId);
      if (why !== null) {
        const { number, source, rowId } = seal;
        return { sealed: before.number, head: head(), broken: { number, source, rowId, why } };
      }
      before = { number: seal.number, hash: seal.hash };
    }
    if (seals.length < BATCH) return { sealed: before.number, head: head(), broken: null };
  }
}

async function countUnsealed(db: Db, practiceId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT ((SELECT count(*) FROM audit_event e WHERE e.practice_id = ${practiceId}::uuid
        AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.row_id = e.id))
      + (SELECT count(*) FROM access_log l WHERE l.practice_id = ${practiceId}::uuid
        AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.row_id = l.id)))::int AS count`;
  return row?.count ?? 0;
}

/**
 * Walks the chain of a practice from its first seal and compares each with its row, as of one moment. Stops at the first
 * that does not fit: everything after it hangs on it.
 */
export function checkAudit(scope: Checked): Promise<AuditCheck> {
  const { practiceId } = scope;
  return bulkTogether(
    scope,
    (inner) =>
      withDb(inner, async (db) => ({
        ...(await walk(db, practiceId)),
        unsealed: await countUnsealed(db, practiceId),
      })),
    { isSnapshot: true },
  );
}
