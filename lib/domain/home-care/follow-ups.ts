import type { HomeCareItem } from './home-care-item';

/** Items that bring another one along: after the balls or knuckles under the back, rest on the side (spec §10). */
const AUTOMATIC: Readonly<Partial<Record<HomeCareItem, HomeCareItem>>> = {
  two_balls_back: 'side_rest',
  knuckles_low_back: 'side_rest',
};

/** The item that has to follow this one; null for most. */
export function followUpOf(item: HomeCareItem): HomeCareItem | null {
  return AUTOMATIC[item] ?? null;
}
