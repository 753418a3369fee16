import type { HomeItemLimit, Limits } from '../screening/limits';
import type { HomeCareItemRecord } from './home-care-item';
import type { ItemRecord } from './item-records';
import { isOwnItemId, type OwnItemId } from './own-item';
import { NO_HELPER } from './alone-at-home';

/** Whether somebody at home can do what a helper does; not asked is neither, and keeps nothing off. */
export const helperAnswers = ['yes', 'no'] as const;
export type HelperAtHome = (typeof helperAnswers)[number];

/** An item that somebody else does for the client (load tag of spec §10). */
export const needsHelper = ({ loadTags }: Pick<HomeCareItemRecord, 'loadTags'>): boolean =>
  loadTags.includes('helper');

function withoutHelper({ because = [], ...limit }: Partial<HomeItemLimit> = {}): HomeItemLimit {
  return { ...limit, status: 'no', because: [...because, NO_HELPER.rule] };
}

/**
 * The limits at a home without a helper: what needs one is `no`, beside whatever else limits it. The same limits where
 * there is a helper, and where nobody has asked: an unasked question takes nothing from a client.
 */
export function limitsAtHome<Some extends Pick<Limits, 'homeItems' | 'ownItems'>>(
  limits: Some,
  { helper, records }: { helper: HelperAtHome | null; records: readonly ItemRecord[] },
): Some {
  if (helper !== 'no') return limits;
  const homeItems = { ...limits.homeItems };
  const ownItems: Record<OwnItemId, HomeItemLimit | undefined> = { ...limits.ownItems };
  for (const { id } of records.filter(needsHelper)) {
    if (isOwnItemId(id)) ownItems[id] = withoutHelper(ownItems[id]);
    else homeItems[id] = withoutHelper(homeItems[id]);
  }
  return { ...limits, homeItems, ...(limits.ownItems && { ownItems }) };
}
