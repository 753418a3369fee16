import { describe, expect, it } from 'vitest';
import {
  buttockPressure,
  floorItems,
  heat,
  lowBackPressure,
} from '@/lib/content/contraindications/item-groups';
import { deepTechniques } from '@/lib/content/contraindications/technique-groups';
import type { Effect } from '@/lib/domain/screening/effect';
import { techniques } from '@/lib/domain/session-plan/technique';
import { row } from './printed-catalogue';

describe('cells with a place, a number or a condition', () => {
  it.each<[string, string, Effect]>([
    [
      'ci_anticoagulant',
      'deep tissue above level 3 only',
      { kind: 'technique_limit', techniques: ['deep_tissue'], pressureMax: 3 },
    ],
    [
      'ci_anticoagulant',
      'psoas through the belly',
      { kind: 'muscle_out', muscles: ['psoas_major', 'iliacus'] },
    ],
    [
      'ci_anticoagulant',
      '2, or 3 with clearance',
      { kind: 'pressure_max', level: 2, upTo: 3, upToNeedsClearance: true },
    ],
    [
      'ci_fibromyalgia_sensitised',
      'holds over 30 s',
      { kind: 'technique_limit', techniques: ['trigger_point_pressure'], secondsMax: 30 },
    ],
    [
      'ci_fibromyalgia_sensitised',
      '2 in the first session',
      { kind: 'pressure_max', level: 2, when: { firstVisit: true } },
    ],
    [
      'ci_unknown_diagnosis',
      'points above level 3',
      { kind: 'technique_limit', techniques: ['trigger_point_pressure'], pressureMax: 3 },
    ],
    [
      'ci_disc_acute',
      'spine: level 0, contact allowed',
      {
        kind: 'region_limit',
        place: { at: 'regions', regions: ['lumbar_midline'] },
        pressureMax: 0,
      },
    ],
    [
      'ci_osteoporosis_with_fracture',
      'ribs as in the row above',
      {
        kind: 'region_limit',
        place: { at: 'regions', regions: ['thoracic', 'rib12'] },
        pressureMax: 2,
      },
    ],
    [
      'ci_osteoporosis',
      'face down with pillow at most 15 minutes',
      {
        kind: 'position_caution',
        positions: ['prone_bolstered'],
        note: 'At most 15 minutes',
        minutesMax: 15,
      },
    ],
    [
      'ci_pregnancy_t2',
      'on the back out from week 20',
      {
        kind: 'position_out',
        positions: ['supine', 'supine_bolstered'],
        when: { pregnancyWeekFrom: 20 },
      },
    ],
    [
      'ci_pregnancy_t2',
      'deep work on the legs',
      { kind: 'technique_limit', techniques: deepTechniques, place: { at: 'both_legs' } },
    ],
    [
      'ci_pregnancy_t3',
      'both legs at 2',
      { kind: 'region_limit', place: { at: 'both_legs' }, pressureMax: 2 },
    ],
    [
      'ci_liver_disease',
      'face down out with ascites only',
      { kind: 'position_out', positions: ['prone'], when: { anyDetail: ['ascites'] } },
    ],
    [
      'ci_dvt_history',
      'both legs within 6 months',
      {
        kind: 'region_limit',
        place: { at: 'both_legs' },
        pressureMax: 2,
        when: { anyDetail: ['within_6_months'] },
      },
    ],
    [
      'ci_cancer_treatment',
      'legs at 1 with clot risk',
      {
        kind: 'region_limit',
        place: { at: 'both_legs' },
        pressureMax: 1,
        upTo: 2,
        when: { anyDetail: ['clot_risk'] },
      },
    ],
    [
      'ci_superficial_phlebitis',
      'no contact on that leg',
      { kind: 'region_limit', place: { at: 'affected_leg' }, pressureMax: 0, contact: false },
    ],
    [
      'ci_superficial_phlebitis',
      'every technique on that leg',
      { kind: 'technique_limit', techniques, place: { at: 'affected_leg' } },
    ],
    [
      'ci_spondylolisthesis',
      'heel-of-hand circles above 2 on the low back',
      {
        kind: 'technique_limit',
        techniques: ['heel_of_hand_circular'],
        place: {
          at: 'regions',
          regions: ['lumbar_midline', 'lumbar_paravertebral', 'flank_kidney', 'rib12'],
        },
        pressureMax: 2,
      },
    ],
    ['ci_first_session', 'four home items', { kind: 'home_max_items', max: 4 }],
    [
      'ci_cold_heat_intolerance',
      'heat out without feeling',
      { kind: 'home', status: 'no', items: heat, when: { anyDetail: ['no_feeling'] } },
    ],
    [
      'ci_recent_spinal_injection',
      'no bath and no swimming for 48 hours',
      {
        kind: 'home',
        status: 'no',
        items: ['warm_bath_before', 'low_impact_activity'],
        note: 'No bath and no swimming for 48 hours',
        when: { anyDetail: ['within_48_hours'] },
      },
    ],
    [
      'ci_recent_spinal_injection',
      'low-back pressure for 72 hours',
      {
        kind: 'home',
        status: 'no',
        items: lowBackPressure,
        note: 'Not for 72 hours',
        when: { anyDetail: ['within_48_hours', 'within_72_hours'] },
      },
    ],
    [
      'ci_needling_recent',
      'buttock items at the needled spots',
      {
        kind: 'home',
        status: 'no',
        items: buttockPressure,
        place: { at: 'sites' },
        note: 'Not on the needled spots',
      },
    ],
    [
      'ci_stroke_history',
      'floor items',
      {
        kind: 'home',
        status: 'caution',
        items: floorItems,
        note: 'Only if getting down and up is safe',
      },
    ],
    ...['ci_antiplatelet_single', 'ci_hypermobility'].map((id): [string, string, Effect] => [
      id,
      'no hard chopping: one level under the top of its range',
      {
        kind: 'technique_limit',
        techniques: ['tapotement_hacking'],
        pressureMax: 2,
        note: 'Light only',
      },
    ]),
    ...[
      'ci_osteoporosis',
      'ci_osteoporosis_with_fracture',
      'ci_pelvic_girdle_pain',
      'ci_axial_spa',
      'ci_scoliosis_structural',
    ].map((id): [string, string, Effect] => [
      id,
      'no strong rocking: one level under the top of its range',
      {
        kind: 'technique_limit',
        techniques: ['rhythmic_rocking'],
        pressureMax: 1,
        note: 'Gentle rocking only',
      },
    ]),
    ...(['ci_osteoporosis_with_fracture', 'ci_axial_spa'] as const).map(
      (id): [string, string, Effect] => [
        id,
        'assisted stretch out at the spine, not elsewhere',
        {
          kind: 'technique_limit',
          techniques: ['assisted_stretch'],
          place: {
            at: 'regions',
            regions: ['thoracic', 'lumbar_midline', 'lumbar_paravertebral', 'sacrum', 'coccyx'],
          },
          note: 'No stretch of the spine',
        },
      ],
    ),
    [
      'ci_axial_spa',
      'level 2 in a flare or fused',
      { kind: 'pressure_max', level: 2, when: { anyDetail: ['flare', 'fused'] } },
    ],
  ])('%s: %s', (id, _cell, effect) => {
    expect(row(id).effects).toContainEqual(effect);
  });
});
