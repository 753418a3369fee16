import type { HomeCareItemRecord } from './home-care-item';
import type { ItemTexts, SheetTexts } from './sheet-texts';

/** What not every record has, where this one has it. */
const spareWords = (record: HomeCareItemRecord, { nextStep, stopSign }: ItemTexts) => ({
  ...(record.nextStep !== undefined && nextStep !== undefined && { nextStep }),
  ...(record.stopSign !== undefined && stopSign !== undefined && { stopSign }),
});

/** An item as the language of a sheet says it; what has no translation, such as a practice's own item, stays as it is. */
export function recordInWords(
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
