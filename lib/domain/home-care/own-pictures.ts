import type { ItemRecord } from './item-records';
import { isOwnItemId } from './own-item';
import type { SheetItem } from './sheet-document.schema';
import type { SheetTranslation } from './sheet-texts';

/** An own item brings its pictures along: the sheet keeps those that it was issued with. */
export function picturesOf(record: ItemRecord): Pick<SheetItem, 'pictures'> {
  if (!('pictures' in record) || record.pictures.length === 0) return {};
  return { pictures: record.pictures.map(({ pictureId, alt }) => ({ pictureId, alt })) };
}

/** What an item of an older sheet is called in another language; an own one as it was. */
export const nameIn = (translation: SheetTranslation | undefined, one: SheetItem): string =>
  isOwnItemId(one.item) ? one.name : (translation?.items[one.item].name ?? one.name);
