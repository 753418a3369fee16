import type { ItemRecord } from './item-records';
import { OWN_LANGUAGE, type OwnPicture } from './own-item';
import type { SheetItem } from './sheet-document.schema';
import type { SheetLanguage } from './sheet-language';

type Shown = NonNullable<SheetItem['pictures']>[number];

/** What a picture shows in the words of a language; where the practice has none there, in its own, and marked as such. */
function shownIn(language: SheetLanguage, { pictureId, alt, altInSpanish }: OwnPicture): Shown {
  if (language === OWN_LANGUAGE) return { pictureId, alt };
  if (altInSpanish !== undefined) return { pictureId, alt: altInSpanish };
  return { pictureId, alt, writtenIn: OWN_LANGUAGE };
}

/**
 * What an own item brings along that the items of the catalogue have not: its pictures, as it was issued with them, and the
 * language of its words where the practice has not written them in that of the sheet.
 */
export function ownOnSheet(
  record: ItemRecord,
  language: SheetLanguage,
): Pick<SheetItem, 'pictures' | 'writtenIn'> {
  if (!('pictures' in record)) return {};
  const { pictures, inSpanish } = record;
  return {
    ...(pictures.length > 0 && { pictures: pictures.map((one) => shownIn(language, one)) }),
    ...(inSpanish === null && language !== OWN_LANGUAGE && { writtenIn: OWN_LANGUAGE }),
  };
}
