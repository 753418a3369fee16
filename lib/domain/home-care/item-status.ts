import type { Region } from '../anatomy/region';
import { sides, type Side } from '../anatomy/side';
import { packs } from '../screening/home-effect';
import type { HomeItemLimit, HomeStatus, Limits, RuleId } from '../screening/limits';
import { keyConcerns } from '../screening/place';
import { sortRules } from '../screening/rule-order';
import type { ItemRecord } from './item-records';
import { isOwnItemId, OWN_ITEM } from './own-item';
import type { ItemSide } from './program';

export interface ItemStatus {
  status: HomeStatus;
  because: RuleId[];
  /** What to adapt, one short sentence each. */
  notes: string[];
}

/** The body sides an item works on; an item without sides may be anywhere. */
function sidesOfItem(side: ItemSide): readonly Side[] {
  return side === 'left' || side === 'right' ? [side] : sides;
}

/** An own item that nobody has weighed for this client is not for this client. */
const UNWEIGHED: HomeItemLimit = { status: 'no', because: [OWN_ITEM.rule] };

function limitOf({ id }: ItemRecord, { homeItems, ownItems = {} }: Limits): HomeItemLimit {
  return isOwnItemId(id) ? (ownItems[id] ?? UNWEIGHED) : homeItems[id];
}

function regionsOfItem(record: ItemRecord, region: Region | undefined): readonly Region[] {
  if (packs.includes(record.id)) return region === undefined ? [] : [region];
  return record.contactRegions;
}

/**
 * What the limits say of an item on a side, and for a pack at the region that was picked: its status for the client,
 * made `no` where it would touch a place that a rule keeps it off (decisions 13, 16).
 */
export function itemStatus(args: {
  record: ItemRecord;
  side: ItemSide;
  region?: Region;
  limits: Limits;
}): ItemStatus {
  const { record, side, region, limits } = args;
  const { status, because = [], notes = [], notAt = [] } = limitOf(record, limits);
  const touched = regionsOfItem(record, region);
  const hit = notAt.filter(({ at }) =>
    touched.some((one) => keyConcerns(at, one, sidesOfItem(side))),
  );
  if (hit.length === 0) return { status, because, notes };
  const rules = sortRules([...because, ...hit.flatMap((place) => place.because)]);
  return { status: 'no', because: rules, notes };
}
