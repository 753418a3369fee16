import type { AffectedSide } from '../anatomy/side';
import type { HomeCareItemRecord } from './home-care-item';
import type { ItemSide } from './program';

/** The client's own sides in the client's words. */
export interface SideTexts {
  /** The two sides as they stand in a sentence. */
  names: { left: string; right: string };
  /** Where the client's pain is, as it stands on top of a sheet. */
  pain: Readonly<Record<AffectedSide, string>>;
  /** Where an item is done. */
  left: string;
  right: string;
  both: string;
  /** Both, one after the other: the one that hurts less first. */
  milderFirst: string;
}

export const englishSides: SideTexts = {
  names: { left: 'left', right: 'right' },
  pain: {
    left: 'Your pain is on your left side',
    right: 'Your pain is on your right side',
    both: 'Your pain is on both sides',
    alternating: 'Your pain changes sides',
    unsure: 'It is not clear yet which side hurts',
  },
  left: 'Your left side',
  right: 'Your right side',
  both: 'Both sides',
  milderFirst: 'Both sides: first the one that hurts less',
};

/** That the client's pain is on that side, in words that cannot be taken for the side to work on. */
export function clientSideWords(side: AffectedSide, texts: SideTexts = englishSides): string {
  return texts.pain[side];
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
