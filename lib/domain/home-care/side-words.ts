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
  /** Both, one after the other, the one that hurts less first: of a client whose pain is there. */
  milderFirst: Readonly<Record<AffectedSide, string>>;
}

/** Where nobody can say which one it is but the client, on the day. */
const MILDER_FIRST = 'Both sides: first the one that hurts less';

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
  milderFirst: {
    left: 'Both sides: first right, then left',
    right: 'Both sides: first left, then right',
    both: MILDER_FIRST,
    alternating: MILDER_FIRST,
    unsure: MILDER_FIRST,
  },
};

/** That the client's pain is on that side, in words that cannot be taken for the side to work on. */
export function clientSideWords(side: AffectedSide, texts: SideTexts = englishSides): string {
  return texts.pain[side];
}

interface Whose {
  affectedSide: AffectedSide;
  /** The region that was picked for a pack, in words. */
  place?: string | undefined;
  texts?: SideTexts;
}

/**
 * Where one item is done; empty for an item without sides. A pack can lie on both sides at once, a stretch cannot: then the
 * side that does not hurt is first, by its name where the client's pain is on one (readers of the paper had to work it out).
 */
export function itemSideWords(
  record: Pick<HomeCareItemRecord, 'kind'>,
  side: ItemSide,
  { affectedSide, place, texts = englishSides }: Whose,
): string {
  if (side === 'none') return '';
  if (side !== 'both') return withPlace(texts[side], place);
  return record.kind === 'thermal' ? withPlace(texts.both, place) : texts.milderFirst[affectedSide];
}

function withPlace(sides: string, place: string | undefined): string {
  return place === undefined ? sides : `${sides}: ${place}`;
}
