import type { AffectedSide } from '../anatomy/side';
import type { HomeCareItemRecord } from './home-care-item';
import type { ItemSide } from './program';

/** The client's own sides in the client's words. */
export interface SideTexts {
  left: string;
  right: string;
  both: string;
  /** Both, one after the other. */
  easierFirst: string;
}

export const englishSides: SideTexts = {
  left: 'Your left side',
  right: 'Your right side',
  both: 'Both sides',
  easierFirst: 'Both sides: the easier side first',
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
  return record.kind === 'thermal' ? withPlace(texts.both, place) : texts.easierFirst;
}

function withPlace(sides: string, place: string | undefined): string {
  return place === undefined ? sides : `${sides}: ${place}`;
}
