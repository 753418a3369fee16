import { daysBetween, type IsoDate } from '../shared/iso-date';
import type { Phase } from './suspected-cause';

/** 72 hours are 3 calendar days; day 3 is still acute (decisions 22). */
export const ACUTE_DAYS = 3;
/** 12 weeks; day 84 is still subacute. */
export const SUBACUTE_DAYS = 84;

/**
 * Phase of the pain on `today`. Irritable pain is acute whatever its date; no onset date means persistent
 * (spec §1.1, decisions 22). A flare does not change it.
 */
export function phaseOf(facts: {
  onsetDate: IsoDate | null;
  irritable: boolean;
  today: IsoDate;
}): Phase {
  if (facts.irritable) return 'acute';
  if (facts.onsetDate === null) return 'persistent';
  const days = daysBetween(facts.onsetDate, facts.today);
  if (days <= ACUTE_DAYS) return 'acute';
  return days <= SUBACUTE_DAYS ? 'subacute' : 'persistent';
}

/** Whether heat still waits: up to and including day 3 of the flare, or of the onset (decisions 14b). */
export function heatWaits(facts: {
  flareDate: IsoDate | null;
  onsetDate: IsoDate | null;
  today: IsoDate;
}): boolean {
  const from = facts.flareDate ?? facts.onsetDate;
  return from !== null && daysBetween(from, facts.today) <= ACUTE_DAYS;
}
