import type { Region } from '../anatomy/region';
import { sidesOf, type AffectedSide } from '../anatomy/side';
import type { HomeItemId } from '../home-care/own-item';
import type { Effect, Place } from './effect';
import type { RuleId } from './limits';
import type { HomeDraft } from './limits-draft';
import { isLegRegion, keyOfMark, type Mark } from './place';

export type HomeEffect = Extract<Effect, { kind: 'home' }>;

/** Packs go where the therapist picks; until then on the low back or buttock of the affected side (decisions 16). */
export const packs: readonly HomeItemId[] = ['cold_pack', 'warm_pack', 'cold_after_massage'];
const PACK_REGIONS: readonly Region[] = ['lumbar_paravertebral', 'gluteal'];
/** A bath touches every place, on either side. */
const BATH: HomeItemId = 'warm_bath_before';

/** Shared, never written to: effects are read for thousands of cases a run. */
const NO_PLACES: HomeDraft['notAt'] = new Map();

/** How an item meets the marked places. */
type Touch = 'here' | 'other_side' | 'not_known' | 'away';

export interface HomeFacts {
  rule: RuleId;
  marks: readonly Mark[];
  affectedSide: AffectedSide;
  touches: ReadonlyMap<HomeItemId, readonly Region[]>;
}

const onSites = (place: Place): boolean => place.at === 'sites' || place.at === 'site_limbs';

function touchOfRegions(regions: readonly Region[], facts: HomeFacts): Touch {
  const hits = facts.marks.filter((mark) => regions.includes(mark.region));
  if (hits.length === 0) return 'away';
  const affected = sidesOf(facts.affectedSide);
  const here = hits.some((mark) => mark.side === 'both' || affected.includes(mark.side));
  return here ? 'here' : 'other_side';
}

function touchOfPack(place: Place, facts: HomeFacts): Touch {
  const usual = touchOfRegions(PACK_REGIONS, facts);
  if (usual === 'here' || onSites(place)) return usual;
  return facts.marks.some((mark) => isLegRegion(mark.region)) ? 'not_known' : usual;
}

function touchOf(item: HomeItemId, place: Place, facts: HomeFacts): Touch {
  if (facts.marks.length === 0) return 'not_known';
  if (item === BATH) return 'here';
  if (packs.includes(item)) return touchOfPack(place, facts);
  const regions = facts.touches.get(item) ?? [];
  // An item that touches nothing is movement: no place can spare it (decisions 13).
  return regions.length === 0 ? 'here' : touchOfRegions(regions, facts);
}

function marksForItem(item: HomeItemId, facts: HomeFacts): readonly Mark[] {
  if (packs.includes(item) || item === BATH) return facts.marks;
  const regions = facts.touches.get(item) ?? [];
  return facts.marks.filter((mark) => regions.includes(mark.region));
}

function placesOut(item: HomeItemId, effect: HomeEffect, facts: HomeFacts): HomeDraft['notAt'] {
  if (effect.status !== 'no') return NO_PLACES;
  return new Map(marksForItem(item, facts).map((mark) => [keyOfMark(mark), [facts.rule]]));
}

function noteFor(touch: Touch, effect: HomeEffect, facts: HomeFacts): string[] {
  const own = effect.note === undefined ? [] : [effect.note];
  if (touch === 'other_side') return [`Only on the ${facts.affectedSide} side.`, ...own];
  if (touch === 'not_known' && facts.marks.length === 0) {
    return ['No place is marked for this: not where it is.', ...own];
  }
  return touch === 'not_known' && own.length === 0 ? ['Not on the leg or foot.'] : own;
}

/**
 * What one home effect says of one item (decisions 13, 16): the status where the item touches the place on the affected
 * side, a caution where only the other side is concerned or the place is not known, nothing where it does not touch.
 * Returns null when the item is unchanged.
 */
export function homeOutcome(
  item: HomeItemId,
  effect: HomeEffect,
  facts: HomeFacts,
): HomeDraft | null {
  const because = [facts.rule];
  if (!effect.place) {
    const notes = effect.note === undefined ? [] : [effect.note];
    return { status: effect.status, because, notes, notAt: NO_PLACES };
  }
  const touch = touchOf(item, effect.place, facts);
  const notAt = placesOut(item, effect, facts);
  if (touch === 'away') {
    return notAt.size === 0 ? null : { status: 'ok', because: [], notes: [], notAt };
  }
  const notes = noteFor(touch, effect, facts);
  return { status: touch === 'here' ? effect.status : 'caution', because, notes, notAt };
}
