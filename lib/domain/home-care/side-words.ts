import type { AffectedSide } from '../anatomy/side';
import type { HomeCareItemRecord } from './home-care-item';
import type { ItemSide } from './program';

const SIDES = { left: 'Your left side', right: 'Your right side' } as const;

/** The client's painful side in their own words; a side that changes or is not sure is both. */
export function clientSideWords(side: AffectedSide): string {
  return side === 'left' || side === 'right' ? SIDES[side] : 'Both sides';
}

/**
 * Where one item is done; empty for an item without sides. A pack can lie on both sides at once, a stretch cannot.
 * `place` is the region that was picked for a pack, in words.
 */
export function itemSideWords(record: HomeCareItemRecord, side: ItemSide, place?: string): string {
  if (side === 'none') return '';
  if (side !== 'both') return withPlace(SIDES[side], place);
  return record.kind === 'thermal'
    ? withPlace('Both sides', place)
    : 'Both sides: the easier side first';
}

function withPlace(sides: string, place: string | undefined): string {
  return place === undefined ? sides : `${sides}: ${place}`;
}
