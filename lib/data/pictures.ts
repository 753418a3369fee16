import { createHash } from 'node:crypto';

import { recordAudit } from '@/lib/data/audit';
import { pictureRow, type PictureRow } from '@/lib/data/rows/picture-row';
import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeProgram, PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import { pictureIdsOf } from '@/lib/domain/home-care/picture-ids';
import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import type { Result } from '@/lib/domain/shared/result';

/** Pictures that one practice keeps. None is ever deleted: a sheet that was issued with it prints it again. */
const PICTURES_MAX = 500;

export type NewPicture = Omit<PictureRow, 'id'>;

/** Keeps a picture that was drawn anew. The same one twice is one row. */
export async function addPicture(
  scope: PracticeScope,
  picture: NewPicture,
): Promise<Result<{ id: string }, 'too_many'>> {
  const { practiceId, accountId } = scope;
  const { format, width, height, bytes, pale } = picture;
  const contentHash = createHash('sha256').update(bytes).digest('hex');
  return withDb(scope, async (db) => {
    const same = { where: { practiceId, contentHash }, select: { id: true } };
    const known = await db.practicePicture.findFirst(same);
    if (known) return { ok: true, value: known };
    const count = await db.practicePicture.count({ where: { practiceId } });
    if (count >= PICTURES_MAX) return { ok: false, reason: 'too_many' };
    const [row] = await db.practicePicture.createManyAndReturn({
      data: { practiceId, format, width, height, bytes, pale, contentHash, createdById: accountId },
      skipDuplicates: true,
      select: { id: true },
    });
    // Two that come at once: the second finds the first.
    if (!row) return { ok: true, value: await db.practicePicture.findFirstOrThrow(same) };
    const { id } = row;
    await recordAudit(db, scope, {
      action: 'add_picture',
      entity: 'practice_picture',
      entityId: id,
    });
    return { ok: true, value: { id } };
  });
}

/** Those of these pictures that the practice has, by their id. */
export async function findPictures(
  scope: PracticeScope | PracticeProgram,
  ids: readonly string[],
): Promise<Map<string, PictureRow>> {
  const wanted = ids.filter(isRowId);
  if (wanted.length === 0) return new Map();
  const { practiceId } = scope;
  const rows = await withDb(scope, (db) =>
    db.practicePicture.findMany({ where: { practiceId, id: { in: wanted } } }),
  );
  return new Map(rows.map((row) => [row.id, pictureRow(row)]));
}

/** The practice's own pictures that these sheets were issued with, for printing them. */
export async function findSheetPictures(
  scope: PracticeScope | PracticeProgram,
  ...sheets: readonly { document: SheetDocument }[]
): Promise<Map<string, PictureRow>> {
  const ids = sheets.flatMap(({ document }) => pictureIdsOf(document));
  return findPictures(scope, [...new Set(ids)]);
}

/** Ids of every picture of the practice, the oldest first. */
export async function listPictureIds(scope: PracticeScope | PracticeProgram): Promise<string[]> {
  const { practiceId } = scope;
  const rows = await withDb(scope, (db) =>
    db.practicePicture.findMany({
      where: { practiceId },
      orderBy: { id: 'asc' },
      select: { id: true },
    }),
  );
  return rows.map(({ id }) => id);
}
