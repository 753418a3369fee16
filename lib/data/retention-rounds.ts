import { recordAudit } from '@/lib/data/audit';
import { fromColumn, toColumn } from '@/lib/data/rows/calendar-date';
import type { PracticeProgram, PracticeScope, SystemScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

/** Practices that nobody has looked through on their own calendar day, by id. */
export async function listRetentionWaiting(scope: SystemScope): Promise<string[]> {
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<{ id: string }[]>`SELECT id FROM retention_waiting() AS id`,
  );
  return rows.map(({ id }) => id);
}

/** What was found on a day. */
export interface RetentionRound {
  day: IsoDate;
  /** So many records are past their time, and no hold stands. */
  due: number;
}

/**
 * Keeps what was found on a day, with a line of the audit. False when another process has been there before: the first
 * one counts, and nothing is written twice.
 */
export async function recordRetentionRound(
  scope: PracticeScope | PracticeProgram,
  { day, due }: RetentionRound,
): Promise<boolean> {
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const { count } = await db.retentionRound.createMany({
      data: { practiceId, day: toColumn(day), due },
      skipDuplicates: true,
    });
    if (count === 0) return false;
    const action = 'find_due_records';
    await recordAudit(db, scope, { action, entity: 'practice', entityId: practiceId });
    return true;
  });
}

/** The newest round of the practice; null before the first. */
export async function findRetentionRound(scope: PracticeScope): Promise<RetentionRound | null> {
  const row = await withDb(scope, (db) =>
    db.retentionRound.findFirst({
      where: { practiceId: scope.practiceId },
      orderBy: { day: 'desc' },
      select: { day: true, due: true },
    }),
  );
  return row && { day: fromColumn(row.day), due: row.due };
}
