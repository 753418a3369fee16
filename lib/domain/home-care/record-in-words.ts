import type { HomeCareItemRecord } from './home-care-item';
import type { ItemRecord } from './item-records';
import { isOwnItemId } from './own-item';
import type { OwnItemRecord } from './own-item-record';
import type { ItemTexts, SheetTexts } from './sheet-texts';

/** What not every record has, where this one has it. */
const spareWords = (record: HomeCareItemRecord, { nextStep, stopSign }: ItemTexts) => ({
  ...(record.nextStep !== undefined && nextStep !== undefined && { nextStep }),
  ...(record.stopSign !== undefined && stopSign !== undefined && { stopSign }),
});

const isOwn = (record: ItemRecord): record is OwnItemRecord => isOwnItemId(record.id);

/** An own item in Spanish, where the practice has written that. */
function ownInWords(
  record: OwnItemRecord,
  { language }: Pick<SheetTexts, 'language'>,
): OwnItemRecord {
  return language === 'es' && record.inSpanish ? { ...record, ...record.inSpanish } : record;
}

/** An item as the language of a sheet says it; what has no translation stays as it is. */
export function recordInWords(
  record: ItemRecord,
  texts: Pick<SheetTexts, 'translation' | 'language'>,
): ItemRecord {
  return isOwn(record) ? ownInWords(record, texts) : catalogueInWords(record, texts);
}

function catalogueInWords(
  record: HomeCareItemRecord,
  { translation }: Pick<SheetTexts, 'translation'>,
): HomeCareItemRecord {
  const texts = translation?.items[record.id];
  if (!texts) return record;
  const { name, steps, ways = {} } = texts;
  return {
    ...record,
    ...{ name, steps, ...spareWords(record, texts) },
    ...(record.otherWays && {
      otherWays: record.otherWays.map((way) => ({ ...way, ...ways[way.id] })),
    }),
  };
}
