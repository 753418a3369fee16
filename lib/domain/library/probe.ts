import { screen } from '../screening/screen';
import type { Screening } from '../screening/screening';
import type { ClinicalCase } from '../shared/clinical-case';
import type { IsoDate } from '../shared/iso-date';
import { addDays } from '../shared/iso-date';
import type { RuleBook } from '../shared/rule-book';

/** Any day: what is asked does not depend on it. */
export const PROBE_DAY: IsoDate = '2026-01-15';

/** A client of whom nothing is known that any rule reads: a grown-up, one side, an old pain, seen before. */
const NEUTRAL: ClinicalCase = {
  today: PROBE_DAY,
  birthDate: null,
  affectedSide: 'left',
  causes: [],
  onsetDate: addDays(PROBE_DAY, -400),
  flareDate: null,
  irritable: false,
  firstEpisode: false,
  seenByDoctor: true,
  pain: { back: 1, leg: 1 },
  belowKnee: false,
  pregnancy: null,
  redFlags: {},
  contraindications: [],
  clearances: [],
  session: { minutes: 60, firstVisit: false },
};

/**
 * What the rules say of one fact alone: the library asks them instead of telling it twice. Nothing is raised for the
 * neutral client, so all that is found follows from the change.
 */
export function probe(ruleBook: RuleBook, changes: Partial<ClinicalCase>): Screening {
  return screen({ clinicalCase: { ...NEUTRAL, ...changes }, ruleBook });
}
