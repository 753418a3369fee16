import { chosen, detail, more, row, ticked, where, whether } from './follow-ups';
import type { SectionFacts } from './told-facts';

/** Pregnancy is asked of those it can concern; older clients' is left to the therapist. */
const CHILDBEARING = { kind: 'age', from: 10, below: 60 } as const;

const PREGNANCY_ROWS = ['ci_preeclampsia_obstetric_alarm'] as const;

/** Pregnancy, cancer, sugar and blood pressure: what much else hangs on. */
export const aboutYou = [
  {
    id: 'you',
    questions: [
      {
        id: 'pregnant',
        kind: 'choice',
        when: CHILDBEARING,
        options: [
          { id: 'yes', tells: [{ kind: 'pregnant', answer: 'yes' }] },
          {
            id: 'no',
            tells: [
              { kind: 'pregnant', answer: 'no' },
              { kind: 'rules_out', rows: PREGNANCY_ROWS, flags: ['rf_ob_1'] },
            ],
          },
          { id: 'not_sure', tells: [{ kind: 'pregnant', answer: 'not_sure' }] },
        ],
      },
      { id: 'due_date', kind: 'due_date', when: chosen('pregnant', 'yes') },
      {
        id: 'pregnancy_trouble',
        kind: 'several',
        when: chosen('pregnant', 'yes', 'not_sure'),
        options: [
          row('alarm', 'ci_preeclampsia_obstetric_alarm'),
          { id: 'high_risk', tells: [{ kind: 'pregnancy_risk' }] },
        ],
      },
      {
        id: 'birth',
        kind: 'choice',
        when: {
          kind: 'all',
          of: [CHILDBEARING, { kind: 'not', of: chosen('pregnant', 'yes') }],
        },
        options: [
          row('yes', 'ci_postpartum'),
          { id: 'no', tells: [] },
          { id: 'not_sure', tells: [{ kind: 'row', row: 'ci_postpartum', atMost: 'not_sure' }] },
        ],
      },
      more(
        'more_birth',
        [
          detail('caesarean_or_clot', 'ci_postpartum', 'caesarean_or_clot_within_6_weeks'),
          detail('bleeding', 'ci_postpartum'),
        ],
        chosen('birth', 'yes', 'not_sure'),
      ),
      {
        id: 'cancer',
        kind: 'several',
        options: [
          row('treated_now', 'ci_cancer_treatment'),
          {
            id: 'ended_lately',
            tells: [{ kind: 'row', row: 'ci_cancer_treatment', atMost: 'not_sure' }],
          },
          row('over_a_year', 'ci_cancer_history'),
          row('in_bone', 'ci_bone_metastasis'),
          row('spine_tumor', 'ci_spinal_tumour_active'),
          row('radiation', 'ci_radiation_field'),
          row('nodes', 'ci_lymphoedema_or_risk'),
        ],
        noneTells: [{ kind: 'rules_out', rows: [], flags: ['rf_ca_1', 'rf_ca_4'] }],
      },
      whether(
        'more_cancer',
        'ci_cancer_treatment',
        'clot_risk',
        ticked('cancer', 'treated_now', 'ended_lately'),
      ),
      where('where_cancer', 'ci_cancer_treatment', ticked('cancer', 'treated_now', 'ended_lately')),
      where('where_cancer_history', 'ci_cancer_history', ticked('cancer', 'over_a_year')),
      where('where_in_bone', 'ci_bone_metastasis', ticked('cancer', 'in_bone')),
      where('where_radiation', 'ci_radiation_field', ticked('cancer', 'radiation')),
      where('where_nodes', 'ci_lymphoedema_or_risk', ticked('cancer', 'nodes')),
      {
        id: 'diabetes',
        kind: 'choice',
        options: [
          { id: 'no', tells: [] },
          row('good_feeling', 'ci_diabetes_no_neuropathy'),
          row('bad_feet', 'ci_diabetes_neuropathy'),
          {
            id: 'not_sure',
            tells: [{ kind: 'row', row: 'ci_diabetes_neuropathy', atMost: 'not_sure' }],
          },
        ],
      },
      where('where_injections', 'ci_diabetes_no_neuropathy', chosen('diabetes', 'good_feeling')),
      whether(
        'more_diabetes',
        'ci_diabetes_neuropathy',
        'ulcers',
        chosen('diabetes', 'bad_feet', 'not_sure'),
      ),
      where('where_diabetes', 'ci_diabetes_neuropathy', chosen('diabetes', 'bad_feet', 'not_sure')),
      {
        id: 'blood_pressure',
        kind: 'choice',
        options: [
          { id: 'no', tells: [] },
          row('controlled', 'ci_hypertension_controlled'),
          row('moderate', 'ci_hypertension_moderate'),
          row('severe', 'ci_hypertension_severe'),
          {
            id: 'not_sure',
            tells: [
              { kind: 'row', row: 'ci_hypertension_moderate', atMost: 'not_sure' },
              { kind: 'row', row: 'ci_hypertension_controlled', atMost: 'not_sure' },
              { kind: 'leaves_open', row: 'ci_hypertension_severe' },
            ],
          },
        ],
      },
    ],
  },
] as const satisfies readonly SectionFacts[];
