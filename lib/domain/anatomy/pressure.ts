import type { Sourced } from '../shared/source-mark';

/** Walton pressure scale, 0 still hold to 5 deep (spec §1.5; scale by Tracy Walton). */
export const pressures = [0, 1, 2, 3, 4, 5] as const;
export type Pressure = (typeof pressures)[number];

export interface PressureRecord extends Sourced {
  level: Pressure;
  name: string;
  inOurWords: string;
  typicalUse: string;
}

/** The stricter of two ceilings. */
export function lowerPressure(one: Pressure, other: Pressure): Pressure {
  return one < other ? one : other;
}
