import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { addDays } from '@/lib/domain/shared/iso-date';

import { aCase, TODAY } from './a-case';
import { aFlag, anInventedRuleBook, aRow } from './invented-rule-book';

const derivedRow = (id: `ci_${string}`) => aRow(id, { derived: true });

export const ruleBook = anInventedRuleBook({
  redFlags: [
    aFlag('rf_spa_1', 'refer'),
    aFlag('rf_inf_1', 'urgent', { starred: true }),
    aFlag('rf_dx_1', 'refer'),
  ],
  contraindications: [
    aRow('ci_required_absolute', {
      class: 'absolute',
      clearance: 'required',
      effects: [
        { kind: 'technique_out', techniques: ['deep_tissue'] },
        { kind: 'home', status: 'no', items: ['cold_pack'] },
      ],
    }),
    aRow('ci_advised_absolute', { class: 'absolute', clearance: 'advised' }),
    aRow('ci_plain_absolute', { class: 'absolute' }),
    aRow('ci_clot', { class: 'absolute', clearance: 'required', clearedBecomes: ['ci_clot_past'] }),
    aRow('ci_clot_past', {
      clearance: 'advised',
      class: 'regional',
      details: [{ word: 'recent', label: 'Recent', clearance: 'required' }],
      effects: [
        { kind: 'pressure_max', level: 3 },
        { kind: 'pressure_max', level: 1, when: { anyDetail: ['recent'] } },
      ],
    }),
    aRow('ci_required', { clearance: 'required', class: 'regional' }),
    aRow('ci_advised', { clearance: 'advised' }),
    aRow('ci_crisis', { details: [{ word: 'in_crisis', label: 'Now', blocks: true }] }),
    aRow('ci_first_only', {
      effects: [
        { kind: 'pressure_max', level: 2, when: { firstVisit: true } },
        { kind: 'pressure_max', level: 3, when: { noDetail: ['quiet'] } },
      ],
      details: [{ word: 'quiet', label: 'Quiet' }],
    }),
    derivedRow('ci_no_consent'),
    derivedRow('ci_fever_systemic_infection'),
    derivedRow('ci_spinal_tumour_active'),
    derivedRow('ci_acute_trauma_unassessed'),
    derivedRow('ci_pregnancy_t1'),
    derivedRow('ci_pregnancy_t2'),
    derivedRow('ci_pregnancy_t3'),
    derivedRow('ci_disc_acute'),
    derivedRow('ci_radicular_stable'),
    derivedRow('ci_spinal_stenosis'),
    derivedRow('ci_spondylolisthesis'),
    derivedRow('ci_axial_spa'),
    derivedRow('ci_frail_older'),
    derivedRow('ci_child_minor'),
    derivedRow('ci_unknown_diagnosis'),
    derivedRow('ci_first_session'),
  ],
});
export const days = (n: number): string => addDays(TODAY, -n);
export const screening = (changes: Partial<ClinicalCase>) =>
  screen({ clinicalCase: aCase(changes), ruleBook });
export const rulesOf = (changes: Partial<ClinicalCase>): string[] =>
  screening(changes).findings.map(({ rule }) => rule);
