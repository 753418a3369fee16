import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { CASE_DAY } from '../../../scripts/cases/case-day';

export const TODAY = CASE_DAY;

/** A grown-up with persistent one-sided pain and nothing else: what every test changes. */
export function aCase(changes: Partial<ClinicalCase> = {}): ClinicalCase {
  return {
    today: TODAY,
    birthDate: '1980-05-02',
    affectedSide: 'left',
    causes: [{ cause: 'piriformis_syndrome', confirmedBy: 'doctor' }],
    onsetDate: '2026-01-05',
    flareDate: null,
    irritable: false,
    firstEpisode: false,
    seenByDoctor: true,
    pain: { back: 3, leg: 4 },
    belowKnee: false,
    pregnancy: null,
    redFlags: {},
    contraindications: [],
    clearances: [],
    session: { minutes: 60, firstVisit: false },
    ...changes,
  };
}

/** A listed row without details and sites. */
export function row(
  id: `ci_${string}`,
  more: Partial<ClinicalCase['contraindications'][number]> = {},
): ClinicalCase['contraindications'][number] {
  return { id, details: [], sites: [], ...more };
}
