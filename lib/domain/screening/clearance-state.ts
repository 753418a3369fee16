import type { ClinicalCase } from '../shared/clinical-case';
import { daysBetween } from '../shared/iso-date';

/** A logged clearance holds to and including this day (spec §12.2). */
export const CLEARANCE_DAYS = 90;

/** So many days before it ends, Today says so. */
export const CLEARANCE_WARN_DAYS = 7;

export type ClearanceState = 'none' | 'given' | 'expired';

export interface ClearanceFound {
  state: ClearanceState;
  /** Paths of the clearances that hold, or of the expired ones. */
  because: string[];
}

/** Whether a valid clearance names this rule. One from the future is never valid. */
export function clearanceFor(
  rule: string,
  clinicalCase: Pick<ClinicalCase, 'clearances' | 'today'>,
): ClearanceFound {
  const valid: string[] = [];
  const expired: string[] = [];
  clinicalCase.clearances.forEach((clearance, index) => {
    if (clearance.for !== rule) return;
    const age = daysBetween(clearance.date, clinicalCase.today);
    (age >= 0 && age <= CLEARANCE_DAYS ? valid : expired).push(`clearances[${index}]`);
  });
  if (valid.length > 0) return { state: 'given', because: valid };
  return { state: expired.length > 0 ? 'expired' : 'none', because: expired };
}
