import type { ToldCondition } from '@/lib/domain/told-intake/told-question';

import { takesFor } from './medicine-conditions';
import { detail, more, row, ticked, where, whether } from './follow-ups';
import type { SectionFacts } from './told-facts';

/** Ticked, or told by a medicine of that kind. */
const INJECTED: ToldCondition = {
  kind: 'any',
  of: [ticked('operations', 'injection'), takesFor('ci_recent_spinal_injection')],
};
const ON_SKIN: ToldCondition = {
  kind: 'any',
  of: [ticked('skin', 'gel_or_patch'), takesFor('ci_topical_medication')],
};

/** Today, the skin, and what is hurt. */
export const healthToday = [
  {
    id: 'today_and_skin',
    questions: [
      {
        id: 'today',
        kind: 'several',
        options: [
          row('fever', 'ci_fever_systemic_infection'),
          row('alcohol', 'ci_intoxication'),
          row('bleeding_now', 'ci_bleeding_crisis'),
          row('dark_urine', 'ci_rhabdo_compartment'),
          row('belly_or_kidney', 'ci_acute_abdomen_renal'),
        ],
      },
      {
        id: 'skin',
        kind: 'several',
        options: [
          row('skin_infection', 'ci_skin_infection'),
          row('shingles', 'ci_shingles_active'),
          row('wound', 'ci_open_wound_burn'),
          row('bruise', 'ci_bruise_haematoma'),
          row('lump', 'ci_undiagnosed_lump'),
          row('gel_or_patch', 'ci_topical_medication'),
          row('thin_skin', 'ci_frail_older'),
          row('allergy', 'ci_allergy_lubricant'),
        ],
      },
      whether(
        'more_skin_infection',
        'ci_skin_infection',
        'cellulitis',
        ticked('skin', 'skin_infection'),
      ),
      where('where_skin_infection', 'ci_skin_infection', ticked('skin', 'skin_infection')),
      where('where_shingles', 'ci_shingles_active', ticked('skin', 'shingles')),
      where('where_wound', 'ci_open_wound_burn', ticked('skin', 'wound')),
      whether('more_bruise', 'ci_bruise_haematoma', 'large_or_deep', ticked('skin', 'bruise')),
      where('where_bruise', 'ci_bruise_haematoma', ticked('skin', 'bruise')),
      where('where_lump', 'ci_undiagnosed_lump', ticked('skin', 'lump')),
      where('where_gel_or_patch', 'ci_topical_medication', ON_SKIN),
      {
        id: 'which_allergy',
        kind: 'words',
        max: 200,
        tells: { row: 'ci_allergy_lubricant' },
        when: ticked('skin', 'allergy'),
      },
      {
        id: 'feeling',
        kind: 'several',
        options: [
          row('numb_part', 'ci_numb_area'),
          row('cold_or_heat', 'ci_cold_heat_intolerance'),
          row('pain_all_over', 'ci_fibromyalgia_sensitised'),
        ],
      },
      where('where_numb_part', 'ci_numb_area', ticked('feeling', 'numb_part')),
      whether(
        'more_cold_or_heat',
        'ci_cold_heat_intolerance',
        'no_feeling',
        ticked('feeling', 'cold_or_heat'),
      ),
      where(
        'where_pain_all_over',
        'ci_fibromyalgia_sensitised',
        ticked('feeling', 'pain_all_over'),
      ),
    ],
  },
] as const satisfies readonly SectionFacts[];

/** Bones, joints, injuries and operations. */
export const healthBones = [
  {
    id: 'bones_and_joints',
    questions: [
      {
        id: 'bones',
        kind: 'several',
        options: [
          row('broken_spine', 'ci_spinal_fracture_unhealed'),
          row('broken_pelvis_or_hip', 'ci_pelvic_hip_fracture_unhealed'),
          row('bad_fall_not_seen', 'ci_acute_trauma_unassessed'),
          row('thin_bones', 'ci_osteoporosis'),
          row('broke_easily', 'ci_osteoporosis_with_fracture'),
          row('bone_infection', 'ci_spinal_infection'),
          row('curved_spine', 'ci_scoliosis_structural'),
          row('inflamed_spine', 'ci_axial_spa'),
        ],
      },
      more(
        'more_inflamed_spine',
        [detail('fused', 'ci_axial_spa'), detail('flare', 'ci_axial_spa')],
        ticked('bones', 'inflamed_spine'),
      ),
      {
        id: 'joints',
        kind: 'several',
        options: [
          row('hip_arthritis', 'ci_hip_osteoarthritis'),
          row('outer_hip', 'ci_trochanteric_pain'),
          row('sit_bone', 'ci_proximal_hamstring'),
          row('hot_joint', 'ci_acute_inflammation'),
          row('quiet_arthritis', 'ci_inflammatory_arthritis'),
          row('bendy', 'ci_hypermobility'),
          row('sprain', 'ci_acute_soft_tissue_injury'),
          row('pelvis_pain', 'ci_pelvic_girdle_pain'),
        ],
      },
      whether('more_sit_bone', 'ci_proximal_hamstring', 'avulsion', ticked('joints', 'sit_bone')),
      where('where_hot_joint', 'ci_acute_inflammation', ticked('joints', 'hot_joint')),
      where(
        'where_quiet_arthritis',
        'ci_inflammatory_arthritis',
        ticked('joints', 'quiet_arthritis'),
      ),
      whether('more_bendy', 'ci_hypermobility', 'vascular_type', ticked('joints', 'bendy')),
      where('where_bendy', 'ci_hypermobility', ticked('joints', 'bendy')),
      where('where_sprain', 'ci_acute_soft_tissue_injury', ticked('joints', 'sprain')),
    ],
  },
  {
    id: 'operations_and_devices',
    questions: [
      {
        id: 'operations',
        kind: 'several',
        options: [
          row('spine_new', 'ci_spinal_surgery_recent'),
          row('spine_6_to_12', 'ci_spinal_surgery_6_12w'),
          row('metal_in_spine', 'ci_spinal_hardware_mature'),
          row('hip_new', 'ci_hip_replacement_recent'),
          row('hip_old', 'ci_hip_replacement_mature'),
          row('other_new', 'ci_surgery_other_recent'),
          row('injection', 'ci_recent_spinal_injection'),
          row('needles', 'ci_needling_recent'),
        ],
      },
      where(
        'where_spine_6_to_12',
        'ci_spinal_surgery_6_12w',
        ticked('operations', 'spine_6_to_12'),
      ),
      where(
        'where_metal_in_spine',
        'ci_spinal_hardware_mature',
        ticked('operations', 'metal_in_spine'),
      ),
      {
        id: 'more_hip_new',
        kind: 'choice',
        when: ticked('operations', 'hip_new'),
        options: [
          detail('posterior_approach', 'ci_hip_replacement_recent'),
          detail('anterior_approach', 'ci_hip_replacement_recent'),
          { id: 'not_sure', tells: [] },
        ],
      },
      where('where_hip_new', 'ci_hip_replacement_recent', ticked('operations', 'hip_new')),
      where('where_hip_old', 'ci_hip_replacement_mature', ticked('operations', 'hip_old')),
      whether(
        'more_other_new',
        'ci_surgery_other_recent',
        'leg_operation',
        ticked('operations', 'other_new'),
      ),
      where('where_other_new', 'ci_surgery_other_recent', ticked('operations', 'other_new')),
      {
        id: 'more_injection',
        kind: 'choice',
        when: INJECTED,
        options: [
          {
            id: 'within_48_hours',
            tells: [
              { kind: 'row', row: 'ci_recent_spinal_injection', detail: 'within_48_hours' },
              { kind: 'row', row: 'ci_recent_spinal_injection', detail: 'within_72_hours' },
            ],
          },
          detail('within_72_hours', 'ci_recent_spinal_injection'),
          { id: 'longer', tells: [] },
          {
            id: 'not_sure',
            tells: [
              {
                kind: 'row',
                row: 'ci_recent_spinal_injection',
                detail: 'within_48_hours',
                atMost: 'not_sure',
              },
              {
                kind: 'row',
                row: 'ci_recent_spinal_injection',
                detail: 'within_72_hours',
                atMost: 'not_sure',
              },
            ],
          },
        ],
      },
      where('where_injection', 'ci_recent_spinal_injection', INJECTED),
      where('where_needles', 'ci_needling_recent', ticked('operations', 'needles')),
      {
        id: 'devices',
        kind: 'several',
        options: [
          row('pacemaker', 'ci_implanted_device'),
          detail('stimulator', 'ci_implanted_device'),
          row('pump_or_port', 'ci_implanted_device'),
          row('insulin_or_sensor', 'ci_insulin_pump_cgm_site'),
          row('dialysis_access', 'ci_dialysis_access'),
        ],
      },
      whether(
        'more_device',
        'ci_implanted_device',
        'lumbar_device',
        ticked('devices', 'pacemaker', 'stimulator', 'pump_or_port'),
      ),
      where(
        'where_device',
        'ci_implanted_device',
        ticked('devices', 'pacemaker', 'stimulator', 'pump_or_port'),
      ),
      where(
        'where_insulin_or_sensor',
        'ci_insulin_pump_cgm_site',
        ticked('devices', 'insulin_or_sensor'),
      ),
      where('where_dialysis_access', 'ci_dialysis_access', ticked('devices', 'dialysis_access')),
    ],
  },
] as const satisfies readonly SectionFacts[];
