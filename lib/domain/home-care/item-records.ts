import type { RuleBook } from '../shared/rule-book';
import type { HomeCareItemRecord } from './home-care-item';
import type { OwnItemRecord } from './own-item-record';

/** An item of the catalogue, or one of the practice's own. */
export type ItemRecord = HomeCareItemRecord | OwnItemRecord;

/** Every item that a sheet can name: the catalogue, then the practice's own, archived versions among them. */
export function itemRecords({
  homeCareItems,
  ownItems = [],
}: Pick<RuleBook, 'homeCareItems' | 'ownItems'>): readonly ItemRecord[] {
  return [...homeCareItems, ...ownItems];
}
