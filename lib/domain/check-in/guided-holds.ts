import type { Dose } from '../home-care/dose';
import type { ItemSide } from '../home-care/program';

/** One hold of an item, done with the client. */
export interface GuidedHold {
  /** Null for an item without sides. */
  side: 'left' | 'right' | null;
  /** 1, 2, 3 … on this side. */
  repeat: number;
  of: number;
  seconds: number;
  /** The side is another one than in the hold before. */
  isSwitch: boolean;
}

function sidesOf(side: ItemSide): GuidedHold['side'][] {
  if (side === 'both') return ['left', 'right'];
  return [side === 'none' ? null : side];
}

/**
 * The holds of one item in their order: all of one side, then the other one. Weekly minutes are one hold for each time of
 * the week's minutes; a habit has none.
 */
export function guidedHolds({ dose, side }: { dose: Dose; side: ItemSide }): GuidedHold[] {
  if ('always' in dose) return [];
  if ('minutes' in dose) {
    const seconds = dose.minutes * 60;
    return [{ side: null, repeat: 1, of: 1, seconds, isSwitch: false }];
  }
  const { seconds, repeats } = dose;
  return sidesOf(side).flatMap((one, index) =>
    Array.from({ length: repeats }, (_, repeat) => ({
      ...{ side: one, repeat: repeat + 1, of: repeats, seconds },
      isSwitch: index > 0 && repeat === 0,
    })),
  );
}
