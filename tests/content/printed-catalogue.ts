import { contraindications } from '@/lib/content/contraindications/contraindications';
import type { Contraindication } from '@/lib/domain/screening/contraindication';
import type { Effect } from '@/lib/domain/screening/effect';

/** Ids, pressure and minutes as the catalogue prints them: `–` is no number, a range gives its lower number. */
const catalogue = {
  absolute: `
    ci_red_flag_open – –
    ci_dvt_acute – –
    ci_pulmonary_embolism – –
    ci_fever_systemic_infection – –
    ci_spinal_fracture_unhealed – –
    ci_pelvic_hip_fracture_unhealed – –
    ci_spinal_tumour_active – –
    ci_spinal_infection – –
    ci_cauda_equina_or_progressive_deficit – –
    ci_aaa_symptomatic – –
    ci_hypertension_severe – –
    ci_cardiac_unstable – –
    ci_stroke_recent – –
    ci_preeclampsia_obstetric_alarm – –
    ci_intoxication – –
    ci_acute_abdomen_renal – –
    ci_bleeding_crisis 0 –
    ci_rhabdo_compartment – –
    ci_acute_trauma_unassessed – –
    ci_no_consent – –`,
  regional: `
    ci_skin_infection – –
    ci_shingles_active 3 45
    ci_open_wound_burn – –
    ci_bruise_haematoma – –
    ci_acute_soft_tissue_injury 3 45
    ci_acute_inflammation 3 60
    ci_trochanteric_pain 4 –
    ci_proximal_hamstring 4 –
    ci_varicose_veins – –
    ci_superficial_phlebitis 3 45
    ci_dvt_history 3 60
    ci_spinal_surgery_recent 2 30
    ci_spinal_surgery_6_12w 3 45
    ci_spinal_hardware_mature 4 –
    ci_surgery_other_recent 2 45
    ci_hip_replacement_recent 2 45
    ci_hip_replacement_mature 3 –
    ci_recent_spinal_injection 3 60
    ci_implanted_device – –
    ci_insulin_pump_cgm_site – –
    ci_dialysis_access 3 45
    ci_abdominal_pelvic_disorder – –
    ci_aaa_surveillance 3 60
    ci_lymphoedema_or_risk 3 60
    ci_radiation_field 3 45
    ci_undiagnosed_lump – –
    ci_peripheral_arterial_disease 3 60
    ci_numb_area – –
    ci_topical_medication – –
    ci_needling_recent – –
    ci_sciatic_nerve_injury 3 45`,
  precaution: `
    ci_anticoagulant 2 60
    ci_antiplatelet_single 3 –
    ci_bleeding_disorder 1 45
    ci_osteoporosis 3 60
    ci_osteoporosis_with_fracture 2 45
    ci_longterm_steroid 2 60
    ci_pregnancy_t1 3 60
    ci_pregnancy_t2 3 60
    ci_pregnancy_t3 3 60
    ci_postpartum 3 60
    ci_pelvic_girdle_pain 3 60
    ci_diabetes_no_neuropathy 4 75
    ci_diabetes_neuropathy 3 60
    ci_disc_acute 2 30
    ci_radicular_stable 3 45
    ci_spinal_stenosis 4 60
    ci_spondylolisthesis 3 60
    ci_hip_osteoarthritis 4 –
    ci_hypermobility 3 45
    ci_fibromyalgia_sensitised 3 45
    ci_cancer_treatment 1 45
    ci_bone_metastasis 1 30
    ci_cancer_history 3 –
    ci_hypertension_controlled 4 75
    ci_hypertension_moderate 3 45
    ci_heart_failure_stable 2 30
    ci_chronic_kidney_disease 2 45
    ci_liver_disease 2 45
    ci_axial_spa 3 45
    ci_inflammatory_arthritis 3 60
    ci_neurological_disease 3 45
    ci_epilepsy – 60
    ci_stroke_history 3 60
    ci_respiratory_reflux – –
    ci_frail_older 2 45
    ci_child_minor 3 45
    ci_sedating_medication 3 60
    ci_cold_heat_intolerance – –
    ci_allergy_lubricant – –
    ci_sickle_cell 2 45
    ci_scoliosis_structural 4 –
    ci_trauma_history_psych – –
    ci_prolonged_immobility – –
    ci_unknown_diagnosis 3 45
    ci_first_session 3 60`,
};

/** One line of the printed catalogue each. */
export const printed = Object.entries(catalogue).flatMap(([rowClass, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', level = '', minutes = ''] = line.trim().split(' ');
      return { id, rowClass, level, minutes };
    }),
);

const rowById = new Map(contraindications.map((row) => [row.id as string, row]));

/** The row with this id; a row that does not exist fails the test. */
export function row(id: string): Contraindication {
  const found = rowById.get(id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

/** Effects that hang on no detail, visit or week. */
export const plain = (effects: readonly Effect[]): readonly Effect[] =>
  effects.filter((effect) => effect.when === undefined);
