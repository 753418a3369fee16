import { recordAudit } from '@/lib/data/audit';
import { practiceRow, type PracticeRow } from '@/lib/data/rows/practice-row';
import { isVersion } from '@/lib/data/rows/version';
import type { PracticeProgram, PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import type { Result } from '@/lib/domain/shared/result';

/** The practice that the member works in. */
export async function findPractice(scope: PracticeScope | PracticeProgram): Promise<PracticeRow> {
  const row = await withDb(scope, (db) =>
    db.practice.findUniqueOrThrow({ where: { id: scope.practiceId } }),
  );
  return practiceRow(row);
}

export type PracticeSettings = Omit<PracticeRow, 'id' | 'isDemo'>;

/**
 * Saves name, paper, time zone and the five numbers over the version that the caller has read. The gate has asked for
 * `manage_practice`; the time zone is one that the machine knows.
 */
export async function savePractice(
  scope: PracticeScope,
  settings: PracticeSettings,
): Promise<Result<PracticeRow, 'changed_by_someone_else'>> {
  const { version, ...wanted } = settings;
  if (!isVersion(version)) return { ok: false, reason: 'changed_by_someone_else' };
  return withDb(scope, async (db) => {
    const [row] = await db.practice.updateManyAndReturn({
      where: { id: scope.practiceId, version },
      data: {
        name: wanted.name,
        timeZone: wanted.timeZone,
        paper: wanted.paper,
        practicePhone: wanted.practicePhone,
        urgentPhone: wanted.urgentPhone,
        emergencyNumber: wanted.emergencyNumber,
        maternityPhone: wanted.maternityPhone,
        crisisPhone: wanted.crisisPhone,
        version: { increment: 1 },
      },
    });
    if (!row) return { ok: false, reason: 'changed_by_someone_else' };
    await recordAudit(db, scope, {
      action: 'save_practice',
      entity: 'practice',
      entityId: row.id,
    });
    return { ok: true, value: practiceRow(row) };
  });
}

/** Whether the practice asks its owners for a second factor. */
export async function asksSecondFactor(scope: PracticeScope): Promise<boolean> {
  const row = await withDb(scope, (db) =>
    db.practice.findUniqueOrThrow({
      where: { id: scope.practiceId },
      select: { ownerSecondFactor: true },
    }),
  );
  return row.ownerSecondFactor;
}

/** From their next request on, owners without a second factor do nothing else before they have one; or no longer so. */
export async function askSecondFactor(scope: PracticeScope, asks: boolean): Promise<void> {
  const { practiceId } = scope;
  await withDb(scope, async (db) => {
    await db.practice.updateMany({
      where: { id: practiceId },
      data: { ownerSecondFactor: asks },
    });
    await recordAudit(db, scope, {
      action: asks ? 'ask_second_factor' : 'stop_asking_second_factor',
      entity: 'practice',
      entityId: practiceId,
    });
  });
}
