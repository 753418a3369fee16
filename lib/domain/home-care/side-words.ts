import type { AffectedSide } from '../anatomy/side';
import type { HomeCareItemRecord } from './home-care-item';
import type { ItemSide } from './program';

/** The client's own sides in the client's words. */
export interface SideTexts {
  /** The two sides as they stand in a sentence. */
  names: { left: string; right: string };
  left: string;
  right: string;
  both: string;
  /** Both, one after the other: the one that hurts less first. */
  milderFirst: string;
}

export const englishSides: SideTexts = {
  names: { left: 'left', right: 'right' },
  left: 'Your left side',
  right: 'Your right side',
  both: 'Both sides',
  milderFirst: 'Both sides: first the one that hurts less',
};

/** The client's painful side in their own words; a side that changes or is not sure is both. */
export function clientSideWords(side: AffectedSide, texts: SideTexts = englishSides): string {
  return side === 'left' || side === 'right' ? texts[side] : texts.both;
}

/**
 * Where one item is done; empty for an item without sides. A pack can lie on both sides at once, a stretch cannot.
 * `place` is the region that was picked for a pack, in words.
 */
export function itemSideWords(
  record: Pick<HomeCareItemRecord, 'kind'>,
  side: ItemSide,
  { place, texts = englishSides }: { place?: string | undefined; texts?: SideTexts } = {},
): string {
  if (side === 'none') return '';
  if (side !== 'both') return withPlace(texts[side], place);
  return record.kind === 'thermal' ? withPlace(texts.both, place) : texts.milderFirst;
}

function withPlace(sides: string, place: string | undefined): string {
  return place === undefined ? sides : `${sides}: ${place}`;
}
