import { takesFor } from './medicine-conditions';
import { detail, more, row, ticked, where, whether } from './follow-ups';
import type { SectionFacts } from './told-facts';

/** Medicines, and the blood that they thin. */
export const healthMedicines = [
  {
    id: 'medicines_and_blood',
    questions: [
      { id: 'medicines', kind: 'medicines' },
      {
        id: 'blood',
        kind: 'several',
        options: [
          row('thinners', 'ci_anticoagulant'),
          row('one_tablet', 'ci_antiplatelet_single'),
          row('steroids', 'ci_longterm_steroid'),
          row('strong_painkillers', 'ci_sedating_medication'),
          row('bleeding_disorder', 'ci_bleeding_disorder'),
          row('sickle_cell', 'ci_sickle_cell'),
        ],
      },
      whether('more_drowsy', 'ci_sedating_medication', 'drowsy', {
        kind: 'any',
        of: [ticked('blood', 'strong_painkillers'), takesFor('ci_sedating_medication')],
      }),
      whether('more_sickle_cell', 'ci_sickle_cell', 'in_crisis', ticked('blood', 'sickle_cell')),
      where('where_sickle_cell', 'ci_sickle_cell', ticked('blood', 'sickle_cell')),
    ],
  },
] as const satisfies readonly SectionFacts[];

/** Heart and vessels, organs and nerves. */
export const healthInside = [
  {
    id: 'heart_and_vessels',
    questions: [
      {
        id: 'heart',
        kind: 'several',
        options: [
          row('heart_unstable', 'ci_cardiac_unstable'),
          row('heart_failure', 'ci_heart_failure_stable'),
          row('stroke_new', 'ci_stroke_recent'),
          row('stroke_old', 'ci_stroke_history'),
          row('artery_hurts', 'ci_aaa_symptomatic'),
          row('artery_watched', 'ci_aaa_surveillance'),
        ],
      },
      whether(
        'more_heart_failure',
        'ci_heart_failure_stable',
        'swollen_legs',
        ticked('heart', 'heart_failure'),
      ),
      where('where_stroke_old', 'ci_stroke_history', ticked('heart', 'stroke_old')),
      {
        id: 'vessels',
        kind: 'several',
        options: [
          row('clot_now', 'ci_dvt_acute'),
          row('lung_clot', 'ci_pulmonary_embolism'),
          row('clot_before', 'ci_dvt_history'),
          row('flight_or_bed', 'ci_prolonged_immobility'),
          row('sore_vein', 'ci_superficial_phlebitis'),
          row('raised_veins', 'ci_varicose_veins'),
          row('poor_flow', 'ci_peripheral_arterial_disease'),
        ],
      },
      whether(
        'more_clot_before',
        'ci_dvt_history',
        'within_6_months',
        ticked('vessels', 'clot_before'),
      ),
      where('where_raised_veins', 'ci_varicose_veins', ticked('vessels', 'raised_veins')),
      whether(
        'more_poor_flow',
        'ci_peripheral_arterial_disease',
        'ulcers',
        ticked('vessels', 'poor_flow'),
      ),
      where('where_poor_flow', 'ci_peripheral_arterial_disease', ticked('vessels', 'poor_flow')),
    ],
  },
  {
    id: 'organs_and_nerves',
    questions: [
      {
        id: 'organs',
        kind: 'several',
        options: [
          row('kidney', 'ci_chronic_kidney_disease'),
          row('liver', 'ci_liver_disease'),
          row('belly', 'ci_abdominal_pelvic_disorder'),
          row('lying_flat', 'ci_respiratory_reflux'),
        ],
      },
      whether('more_kidney', 'ci_chronic_kidney_disease', 'dialysis', ticked('organs', 'kidney')),
      whether('more_liver', 'ci_liver_disease', 'ascites', ticked('organs', 'liver')),
      {
        id: 'nerves',
        kind: 'several',
        options: [
          row('nerve_disease', 'ci_neurological_disease'),
          row('seizure', 'ci_epilepsy'),
          row('sciatic_injury', 'ci_sciatic_nerve_injury'),
          row('nerve_pressure', 'ci_cauda_equina_or_progressive_deficit'),
        ],
      },
      more(
        'more_nerve_disease',
        [
          detail('multiple_sclerosis', 'ci_neurological_disease'),
          detail('cord_injury', 'ci_neurological_disease', 'spinal_cord_injury_above_t6'),
        ],
        ticked('nerves', 'nerve_disease'),
      ),
      where('where_nerve_disease', 'ci_neurological_disease', ticked('nerves', 'nerve_disease')),
      {
        id: 'touch',
        kind: 'choice',
        isPrivate: true,
        options: [
          row('yes', 'ci_trauma_history_psych'),
          { id: 'no', tells: [] },
          {
            id: 'not_sure',
            tells: [{ kind: 'row', row: 'ci_trauma_history_psych', atMost: 'not_sure' }],
          },
        ],
      },
      { id: 'anything_else', kind: 'words', max: 500, tells: 'own_words', isOptional: true },
    ],
  },
] as const satisfies readonly SectionFacts[];
