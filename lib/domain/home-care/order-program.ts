import {
  homeCareItems,
  homePositions,
  type HomeCareItem,
  type HomeCareItemRecord,
} from './home-care-item';
import { besideOf, followUpOf } from './follow-ups';

/** How far a companion stands from its item: less than the next item of the catalogue. */
const BESIDE = { before: -0.5, after: 0.5 } as const;

/**
 * Items as a sheet shows them: lying, sitting, standing, then the rest; a rest after the item that asks for it, a bath
 * before the thigh rub and a cold pack after it where both are there.
 */
export function orderProgram<Item extends { item: HomeCareItem }>(
  program: readonly Item[],
  records: readonly Pick<HomeCareItemRecord, 'id' | 'position'>[],
): Item[] {
  const positions = new Map(records.map((record) => [record.id, record.position]));
  const follows = new Set(program.map(({ item }) => followUpOf(item)));
  const isThere = new Set(program.map(({ item }) => item));
  const ownRank = (item: HomeCareItem): number => {
    const position = homePositions.indexOf(positions.get(item) ?? 'any');
    const last = follows.has(item) ? homeCareItems.length : homeCareItems.indexOf(item);
    return position * (homeCareItems.length + 1) + last;
  };
  const rank = ({ item }: Item): number => {
    const beside = besideOf(item);
    if (beside === null || !isThere.has(beside.item)) return ownRank(item);
    return ownRank(beside.item) + BESIDE[beside.when];
  };
  return [...program].sort((one, other) => rank(one) - rank(other));
}
