import { describe, expect, it } from 'vitest';
import { contraindications } from '@/lib/content/contraindications/contraindications';
import { row } from './printed-catalogue';

describe('clearance', () => {
  it('leads only from absolute rows to rows that exist and carry the details named', () => {
    const led = contraindications.filter(({ clearedBecomes }) => clearedBecomes);
    expect(led.map(({ class: rowClass }) => rowClass)).toEqual(led.map(() => 'absolute'));
    for (const { clearedBecomes = [], clearedDetails = [] } of led) {
      const words = clearedBecomes.flatMap((id) => row(id).details.map(({ word }) => word));
      expect(clearedDetails.filter((word) => !words.includes(word))).toEqual([]);
    }
  });

  it('turns each cleared row into the right one', () => {
    const becomes = Object.fromEntries(
      contraindications.flatMap(({ id, clearedBecomes }) =>
        clearedBecomes ? [[id, clearedBecomes]] : [],
      ),
    );
    expect(becomes).toEqual({
      ci_dvt_acute: ['ci_dvt_history'],
      ci_pulmonary_embolism: ['ci_dvt_history'],
      ci_stroke_recent: ['ci_stroke_history'],
      ci_hypertension_severe: ['ci_hypertension_moderate'],
      ci_aaa_symptomatic: ['ci_aaa_surveillance'],
      ci_cardiac_unstable: ['ci_heart_failure_stable'],
      ci_spinal_tumour_active: ['ci_cancer_treatment', 'ci_bone_metastasis'],
    });
  });

  it.each([
    ['ci_skin_infection', 'advised', { cellulitis: 'required' }],
    ['ci_bruise_haematoma', 'no', { large_or_deep: 'required' }],
    ['ci_proximal_hamstring', 'no', { avulsion: 'advised' }],
    ['ci_dvt_history', 'advised', { within_6_months: 'required' }],
    ['ci_pregnancy_t3', 'advised', { high_risk: 'required' }],
    [
      'ci_postpartum',
      'advised',
      { caesarean_or_clot_within_6_weeks: 'required', bleeding: undefined },
    ],
    ['ci_spondylolisthesis', 'advised', { unstable: 'required', high_grade: 'required' }],
    ['ci_hypermobility', 'advised', { vascular_type: 'required' }],
    ['ci_chronic_kidney_disease', 'advised', { dialysis: 'required' }],
    ['ci_axial_spa', 'advised', { fused: 'required', flare: undefined }],
    ['ci_sickle_cell', 'no', { in_crisis: undefined }],
    [
      'ci_recent_spinal_injection',
      'advised',
      { within_48_hours: undefined, within_72_hours: undefined },
    ],
    [
      'ci_hip_replacement_recent',
      'required',
      { posterior_approach: undefined, anterior_approach: undefined },
    ],
    ['ci_cold_heat_intolerance', 'no', { no_feeling: undefined }],
    ['ci_sedating_medication', 'no', { drowsy: undefined }],
    ['ci_heart_failure_stable', 'required', { swollen_legs: undefined }],
    ['ci_peripheral_arterial_disease', 'advised', { ulcers: undefined }],
    ['ci_diabetes_neuropathy', 'advised', { ulcers: undefined }],
    ['ci_implanted_device', 'advised', { lumbar_device: undefined, stimulator: undefined }],
    [
      'ci_neurological_disease',
      'advised',
      { multiple_sclerosis: undefined, spinal_cord_injury_above_t6: undefined },
    ],
    ['ci_liver_disease', 'advised', { ascites: undefined }],
    ['ci_surgery_other_recent', 'required', { leg_operation: undefined }],
    ['ci_cancer_treatment', 'required', { clot_risk: undefined }],
  ])('%s asks for %s and its details ask for what they should', (id, clearance, words) => {
    const found = row(id);
    expect(found.clearance).toBe(clearance);
    expect(
      Object.fromEntries(found.details.map((detail) => [detail.word, detail.clearance])),
    ).toEqual(words);
  });

  it('gives details to those 23 rows only, and lets one word block without a clearance', () => {
    expect(contraindications.filter(({ details }) => details.length > 0)).toHaveLength(23);
    const blocking = contraindications.flatMap(({ details }) =>
      details.filter(({ blocks }) => blocks).map(({ word }) => word),
    );
    expect(blocking).toEqual(['in_crisis']);
  });
});
