import { heatWaits, phaseOf } from '../intake/phase';
import { pregnancyWeek } from '../intake/pregnancy';
import type { Phase } from '../intake/suspected-cause';
import type { ClinicalCase } from '../shared/clinical-case';
import { ageOn, daysBetween } from '../shared/iso-date';
import type { EffectCondition } from './effect';

/** What follows from a case's dates. */
export interface CaseFacts {
  phase: Phase;
  /** Days since the onset; null where it is not known. */
  daysSinceOnset: number | null;
  heatWaits: boolean;
  /** Completed week; null when not pregnant or no due date is known. */
  pregnancyWeek: number | null;
  age: number | null;
  firstVisit: boolean;
}

/** Works out phase, week of pregnancy and age of a case on its today. */
export function factsOf(clinicalCase: ClinicalCase): CaseFacts {
  const { today, onsetDate, birthDate, pregnancy } = clinicalCase;
  return {
    phase: phaseOf(clinicalCase),
    daysSinceOnset: onsetDate === null ? null : daysBetween(onsetDate, today),
    heatWaits: heatWaits(clinicalCase),
    pregnancyWeek: pregnancy === null ? null : pregnancyWeek(pregnancy.dueDate, today),
    age: birthDate === null ? null : ageOn(birthDate, today),
    firstVisit: clinicalCase.session.firstVisit,
  };
}

function detailsHold(when: EffectCondition, details: readonly string[]): boolean {
  if (when.anyDetail && !when.anyDetail.some((word) => details.includes(word))) return false;
  return !when.noDetail?.some((word) => details.includes(word));
}

function weekHolds(when: EffectCondition, week: number | null): boolean {
  if (week === null) return true;
  return week >= (when.pregnancyWeekFrom ?? week) && week <= (when.pregnancyWeekTo ?? week);
}

/** Whether an effect's condition holds; one that is not given always does. An unknown week counts as in range. */
export function conditionHolds(
  when: EffectCondition | undefined,
  facts: CaseFacts,
  details: readonly string[],
): boolean {
  if (!when) return true;
  if (when.firstVisit !== undefined && when.firstVisit !== facts.firstVisit) return false;
  return detailsHold(when, details) && weekHolds(when, facts.pregnancyWeek);
}
