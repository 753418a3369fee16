import { legRegions, midlineRegions, type Region } from '../anatomy/region';
import { sides, sidesOf, type AffectedSide, type MarkSide, type Side } from '../anatomy/side';
import type { Site } from '../shared/clinical-case';
import type { Place } from './effect';
import type { RegionKey } from './limits';

/** A named part of the body on one side or both. */
export interface Mark {
  region: Region;
  side: MarkSide;
}

/** What a place depends on besides the rule: the marks of the row and the client's affected side. */
export interface PlaceFacts {
  sites: readonly Site[];
  affectedSide: AffectedSide;
}

const midline: readonly Region[] = midlineRegions;
const legs: readonly Region[] = legRegions;

/** Whether a region belongs to the leg (decisions 16). */
export function isLegRegion(region: Region): boolean {
  return legs.includes(region);
}

function legOf(side: MarkSide): Mark[] {
  return legRegions.map((region) => ({ region, side }));
}

function markOf(site: Site): Mark {
  return { region: site.region, side: midline.includes(site.region) ? 'both' : site.side };
}

function withLimb(mark: Mark): Mark[] {
  const onLeg = isLegRegion(mark.region) || mark.region === 'groin_femoral';
  return onLeg ? [mark, ...legOf(mark.side)] : [mark];
}

/**
 * The parts of the body that a rule's place means for this client. Empty for `sites` when nothing is marked: then
 * nothing is avoided, and home items that hang on it are a caution (decisions 16, 33).
 */
export function marksOf(place: Place, facts: PlaceFacts): Mark[] {
  switch (place.at) {
    case 'regions':
      return place.regions.map((region) => ({ region, side: 'both' }));
    case 'sites':
      return facts.sites.map(markOf);
    case 'site_limbs':
      return facts.sites.map(markOf).flatMap(withLimb);
    case 'affected_leg': {
      const affected = sidesOf(facts.affectedSide);
      return legOf(affected.length === 1 && affected[0] ? affected[0] : 'both');
    }
    case 'both_legs':
      return legOf('both');
  }
}

/** The key of a mark in `Limits.regions`: `calf`, or `calf.left` for one side. */
export function keyOfMark(mark: Mark): RegionKey {
  return mark.side === 'both' ? mark.region : `${mark.region}.${mark.side}`;
}

/** Both keys that can limit a region on one side. */
export function keysAt(region: Region, side: Side): readonly [RegionKey, RegionKey] {
  return [region, `${region}.${side}`];
}

/** Whether a region key concerns this region on one of these sides. */
export function keyConcerns(
  key: RegionKey,
  region: Region,
  onSides: readonly Side[] = sides,
): boolean {
  return key === region || onSides.some((side) => key === `${region}.${side}`);
}
