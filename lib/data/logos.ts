import { recordAudit } from '@/lib/data/audit';
import { withName } from '@/lib/data/rows/member-name';
import { logoRow, type LogoRow } from '@/lib/data/rows/picture-row';
import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeProgram, PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

const include = { createdBy: withName, removedBy: withName } as const;

/** The logo that stands on the sheets that are issued now; null: none. */
export async function findLogo(scope: PracticeScope | PracticeProgram): Promise<LogoRow | null> {
  const row = await withDb(scope, (db) =>
    db.practiceLogo.findFirst({
      where: { practiceId: scope.practiceId, removedAt: null },
      include,
    }),
  );
  return row && logoRow(row);
}

/** Every logo that the practice has had, the oldest first. */
export async function listLogos(scope: PracticeScope | PracticeProgram): Promise<LogoRow[]> {
  const rows = await withDb(scope, (db) =>
    db.practiceLogo.findMany({
      where: { practiceId: scope.practiceId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      include,
    }),
  );
  return rows.map(logoRow);
}

/** Takes off what stands; returns whether anything did. */
async function takeOff(db: Db, { practiceId, accountId }: PracticeScope): Promise<boolean> {
  const { count } = await db.practiceLogo.updateMany({
    where: { practiceId, removedAt: null },
    data: { removedAt: now(), removedById: accountId },
  });
  return count > 0;
}

/**
 * Puts a picture of the practice at the top of the sheets that are issued from now on, in place of the one before. The same
 * picture with the same words changes nothing.
 */
export async function setLogo(
  scope: PracticeScope,
  { pictureId, alt }: { pictureId: string; alt: string },
): Promise<Result<{ id: string }, 'not_found'>> {
  if (!isRowId(pictureId)) return { ok: false, reason: 'not_found' };
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    // Two owners at once: the second waits here, and then takes the place of the first.
    await db.$queryRaw`SELECT id FROM practice WHERE id = ${practiceId}::uuid FOR NO KEY UPDATE`;
    const where = { practiceId, id: pictureId };
    if ((await db.practicePicture.count({ where })) === 0)
      return { ok: false, reason: 'not_found' };
    const same = await db.practiceLogo.findFirst({
      where: { practiceId, removedAt: null, pictureId, alt },
      select: { id: true },
    });
    if (same) return { ok: true, value: same };
    await takeOff(db, scope);
    const row = await db.practiceLogo.create({
      data: { practiceId, pictureId, alt, createdById: accountId },
      select: { id: true },
    });
    await recordAudit(db, scope, { action: 'set_logo', entity: 'practice_logo', entityId: row.id });
    return { ok: true, value: row };
  });
}

/** From now on sheets are issued without a logo. Where there is none it is `not_found`. */
export async function removeLogo(scope: PracticeScope): Promise<Result<null, 'not_found'>> {
  return withDb(scope, async (db) => {
    const standing = await db.practiceLogo.findFirst({
      where: { practiceId: scope.practiceId, removedAt: null },
      select: { id: true },
    });
    if (!standing || !(await takeOff(db, scope))) return { ok: false, reason: 'not_found' };
    await recordAudit(db, scope, {
      action: 'remove_logo',
      entity: 'practice_logo',
      entityId: standing.id,
    });
    return { ok: true, value: null };
  });
}
