import type { HomeCareItemRecord } from './home-care-item';
import type { SheetTexts } from './sheet-texts';

/** An item as the language of a sheet says it; what has no translation, such as a practice's own item, stays as it is. */
export function recordInWords(
  record: HomeCareItemRecord,
  { translation }: Pick<SheetTexts, 'translation'>,
): HomeCareItemRecord {
  const texts = translation?.items[record.id];
  if (!texts) return record;
  const { name, steps, stopSign, ways = {} } = texts;
  return {
    ...record,
    name,
    steps,
    ...(record.stopSign !== undefined && stopSign !== undefined && { stopSign }),
    ...(record.otherWays && {
      otherWays: record.otherWays.map((way) => ({ ...way, ...ways[way.id] })),
    }),
  };
}
