import { homeCareItems, homePositions, type HomePosition } from './home-care-item';
import { isOwnItemId, type HomeItemId } from './own-item';
import { besideOf, followUpOf } from './follow-ups';

/** Done by somebody else, on a page of its own at the end (spec §10, "helper page"). */
const BY_HELPER: readonly HomeItemId[] = ['partner_heel_of_hand', 'partner_hacking'];

/** Where an item stands among those of its posture: own ones behind the catalogue, before what has to follow. */
const placeOf = (item: HomeItemId): number =>
  isOwnItemId(item) ? homeCareItems.length - 0.1 : homeCareItems.indexOf(item);

/** What `orderProgram` has to know of an item. */
export interface Posture {
  id: HomeItemId;
  position: HomePosition;
  /** An own item that somebody else does. */
  isByHelper?: boolean;
}

/** How far a companion, or what has to follow, stands from its item: less than the next item of the catalogue. */
const BESIDE = { before: -0.5, after: 0.5, follows: 0.75 } as const;

/**
 * Items as a sheet shows them: lying, sitting, standing, the rest, then what a helper does; a rest after the item that asks
 * for it, a bath before the thigh rub and a cold pack after it where both are there. `records` say the posture that each item is given
 * in: that of its other way, where it is given in one.
 */
export function orderProgram<Item extends { item: HomeItemId }>(
  program: readonly Item[],
  records: readonly Posture[],
): Item[] {
  const positions = new Map<HomeItemId, HomePosition>(
    records.map((record) => [record.id, record.position]),
  );
  const helped = new Set(records.filter(({ isByHelper }) => isByHelper).map(({ id }) => id));
  const follows = new Set<HomeItemId | null>(program.map(({ item }) => followUpOf(item)));
  const isThere = new Set<HomeItemId>(program.map(({ item }) => item));
  const ownRank = (item: HomeItemId): number => {
    const own = homePositions.indexOf(positions.get(item) ?? 'any');
    const isHelped = BY_HELPER.includes(item) || helped.has(item);
    const position = isHelped ? homePositions.length : own;
    const last = follows.has(item) ? homeCareItems.length : placeOf(item);
    return position * (homeCareItems.length + 1) + last;
  };
  const afterAskers = (item: HomeItemId): number =>
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
