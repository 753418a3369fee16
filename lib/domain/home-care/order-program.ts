import {
  homeCareItems,
  homePositions,
  type HomeCareItem,
  type HomeCareItemRecord,
} from './home-care-item';
import { besideOf, followUpOf } from './follow-ups';

/** Done by somebody else, on a page of its own at the end (spec §10, "helper page"). */
const BY_HELPER: readonly HomeCareItem[] = ['partner_heel_of_hand', 'partner_hacking'];

/** How far a companion, or what has to follow, stands from its item: less than the next item of the catalogue. */
const BESIDE = { before: -0.5, after: 0.5, follows: 0.75 } as const;

/**
 * Items as a sheet shows them: lying, sitting, standing, the rest, then what a helper does; a rest after the item that asks
 * for it, a bath before the thigh rub and a cold pack after it where both are there. `records` say the posture that each item is given
 * in: that of its other way, where it is given in one.
 */
export function orderProgram<Item extends { item: HomeCareItem }>(
  program: readonly Item[],
  records: readonly Pick<HomeCareItemRecord, 'id' | 'position'>[],
): Item[] {
  const positions = new Map(records.map((record) => [record.id, record.position]));
  const follows = new Set(program.map(({ item }) => followUpOf(item)));
  const isThere = new Set(program.map(({ item }) => item));
  const ownRank = (item: HomeCareItem): number => {
    const own = homePositions.indexOf(positions.get(item) ?? 'any');
    const position = BY_HELPER.includes(item) ? homePositions.length : own;
    const last = follows.has(item) ? homeCareItems.length : homeCareItems.indexOf(item);
    return position * (homeCareItems.length + 1) + last;
  };
  const afterAskers = (item: HomeCareItem): number =>
    Math.max(
      ownRank(item),
      ...program
        .filter((other) => followUpOf(other.item) === item)
        .map((other) => ownRank(other.item) + BESIDE.follows),
    );
  const rank = ({ item }: Item): number => {
    const beside = besideOf(item);
    if (beside === null || !isThere.has(beside.item)) return afterAskers(item);
    return ownRank(beside.item) + BESIDE[beside.when];
  };
  return [...program].sort((one, other) => rank(one) - rank(other));
}
