import type { HomeStatus, Limits } from '../screening/limits';
import type { HomeCareItem } from './home-care-item';
import type { ItemRecord } from './item-records';
import { isOwnItemId, type HomeItemId } from './own-item';

/** Items that bring another one along: after the balls or knuckles under the back, rest on the side (spec §10). */
const AUTOMATIC: Readonly<Partial<Record<HomeCareItem, HomeCareItem>>> = {
  two_balls_back: 'side_rest',
  knuckles_low_back: 'side_rest',
};

/** Companions of one item, with their place on a sheet: right before it, or right after it. */
const BESIDE: Readonly<Partial<Record<HomeCareItem, Pick<Companion, 'item' | 'when'>>>> = {
  warm_bath_before: { item: 'thigh_lotion_semi_reclined', when: 'before' },
  cold_after_massage: { item: 'thigh_lotion_semi_reclined', when: 'after' },
};

/** The item that a companion stands beside, and on which side of it; null for every other item. */
export function besideOf(companion: HomeItemId): Pick<Companion, 'item' | 'when'> | null {
  return isOwnItemId(companion) ? null : (BESIDE[companion] ?? null);
}

/** The item that has to follow this one; null for most. */
export function followUpOf(item: HomeItemId): HomeCareItem | null {
  return isOwnItemId(item) ? null : (AUTOMATIC[item] ?? null);
}

/** An item that goes with another one. */
export interface Companion {
  item: HomeCareItem;
  when: 'before' | 'after';
  /** `checkProgram` asks for it; the rest may be added. */
  isNeeded: boolean;
  status: Exclude<HomeStatus, 'no'>;
}

/** Rest on the side is offered after every stretch on the floor, by its load tag (spec §10: "floor stretches may"). */
function companionIds({ id, kind, loadTags, followUps = [] }: ItemRecord): HomeCareItem[] {
  const needed = followUpOf(id);
  const isFloorStretch = kind === 'stretch' && loadTags.includes('floor');
  return [
    ...new Set<HomeCareItem>([
      ...(needed === null ? [] : [needed]),
      ...followUps,
      ...(isFloorStretch ? (['side_rest'] as const) : []),
    ]),
  ];
}

/**
 * What goes with an item, as far as the limits allow it: the rest that has to follow balls and knuckles, a warm bath
 * before the thigh rub and a cold pack after it, a rest after floor stretches (spec §10). None is added by itself.
 */
export function companionsOf(record: ItemRecord, limits: Pick<Limits, 'homeItems'>): Companion[] {
  return companionIds(record).flatMap((item): Companion[] => {
    const { status } = limits.homeItems[item];
    if (status === 'no') return [];
    const when = besideOf(item)?.when ?? 'after';
    return [{ item, when, isNeeded: followUpOf(record.id) === item, status }];
  });
}
