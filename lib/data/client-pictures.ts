import { readSheetForClient } from '@/lib/data/home-care';
import { pictureRow, type PictureRow } from '@/lib/data/rows/picture-row';
import type { SheetScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import { pictureIdsOf } from '@/lib/domain/home-care/picture-ids';

/** A picture that stands on the client's newest sheet; null for every other one, and once the sheet is withdrawn. */
export async function findPictureForClient(
  scope: SheetScope,
  pictureId: string,
): Promise<PictureRow | null> {
  const view = await readSheetForClient(scope, { isLook: false });
  const { document } = view?.sheet ?? {};
  if (!document || !pictureIdsOf(document).includes(pictureId)) return null;
  const { practiceId } = scope;
  const row = await withDb(scope, (db) =>
    db.practicePicture.findFirst({ where: { practiceId, id: pictureId } }),
  );
  return row && pictureRow(row);
}
