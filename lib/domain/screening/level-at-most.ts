import type { Pressure } from '../anatomy/pressure';

/** A ceiling in words. Level 0 is no number on a scale to a reader, but a hand that only rests (spec §1.5). */
export function atMost(level: Pressure): string {
  return level === 0 ? 'Only a resting hand without weight' : `Pressure ${level} at most`;
}
