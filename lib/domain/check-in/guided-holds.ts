import type { AffectedSide } from '../anatomy/side';
import type { Dose } from '../home-care/dose';
import type { ItemSide } from '../home-care/program';

/** One hold of an item, done with the client. */
export interface GuidedHold {
  /** Null for an item without sides; `first` and `other` where nobody but the client knows which is the easier one. */
  side: 'left' | 'right' | 'first' | 'other' | null;
  /** 1, 2, 3 … on this side. */
  repeat: number;
  of: number;
  seconds: number;
  /** The side is another one than in the hold before. */
  isSwitch: boolean;
}

/** Of both sides the easier one first, as the sheet says: the one that does not hurt. */
function sidesOf(side: ItemSide, affected: AffectedSide): GuidedHold['side'][] {
  if (side === 'both' && affected === 'left') return ['right', 'left'];
  if (side === 'both' && affected === 'right') return ['left', 'right'];
  if (side === 'both') return ['first', 'other'];
  return [side === 'none' ? null : side];
}

/**
 * The holds of one item in their order: all of the easier side, then the other one. Weekly minutes are one hold for each time of
 * the week's minutes; a habit has none.
 */
export function guidedHolds({
  dose,
  side,
  affected,
}: {
  dose: Dose;
  side: ItemSide;
  affected: AffectedSide;
}): GuidedHold[] {
  if ('always' in dose) return [];
  if ('minutes' in dose) {
    const seconds = dose.minutes * 60;
    return [{ side: null, repeat: 1, of: 1, seconds, isSwitch: false }];
  }
  const { seconds, repeats } = dose;
  return sidesOf(side, affected).flatMap((one, index) =>
    Array.from({ length: repeats }, (_, repeat) => ({
      ...{ side: one, repeat: repeat + 1, of: repeats, seconds },
      isSwitch: index > 0 && repeat === 0,
    })),
  );
}
