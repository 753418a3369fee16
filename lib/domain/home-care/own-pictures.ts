import type { ItemRecord } from './item-records';
import type { SheetItem } from './sheet-document.schema';

/** An own item brings its pictures along: the sheet keeps those that it was issued with. */
export function ownPicturesOf(record: ItemRecord): Pick<SheetItem, 'pictures'> {
  if (!('pictures' in record) || record.pictures.length === 0) return {};
  return { pictures: record.pictures.map(({ pictureId, alt }) => ({ pictureId, alt })) };
}
