import { describe, expect, it } from 'vitest';

import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import { regions } from '@/lib/domain/anatomy/region';
import { followUpOf } from '@/lib/domain/home-care/follow-ups';
import type { HomeCareItemRecord } from '@/lib/domain/home-care/home-care-item';

/** Spec §10, load tags. */
const LOADS: Readonly<Record<string, string>> = {
  palm_thumb_low_back: 'pressure_lumbar',
  two_balls_back: 'supine_flat floor pressure_lumbar lumbar_extension',
  knuckles_low_back: 'supine_flat floor pressure_lumbar lumbar_extension',
  thigh_lotion_semi_reclined: 'pressure_posterior_thigh',
  ball_search_hold: 'pressure_gluteal',
  sit_on_ball: 'pressure_gluteal sitting',
  partner_heel_of_hand: 'pressure_lumbar helper',
  massager_vibration: 'vibration',
  partner_hacking: 'vibration helper',
  wedge_under_hip: 'pressure_gluteal side_lying',
  foam_roller_hip: 'pressure_gluteal floor',
  knob_tool_hip: 'pressure_gluteal',
  hook_tool: 'pressure_gluteal pressure_lumbar',
  knee_across_chest: 'supine_flat floor lumbar_flexion hip_flexion_gt90 hip_adduction',
  lying_figure_four: 'supine_flat floor hip_er hip_flexion_gt90',
  standing_figure_four: 'balance hip_er lumbar_flexion_mild',
  seated_v_lean: 'floor hip_abduction_wide neural_tension lumbar_flexion',
  soles_together: 'floor hip_abduction_wide hip_er sitting',
  sitting_pigeon: 'floor lumbar_flexion neural_tension hip_er',
  knee_opposite_shoulder: 'supine_flat floor hip_flexion_gt90 hip_adduction',
  sitting_twist: 'floor lumbar_rotation lumbar_flexion',
  cold_pack: 'cold',
  warm_pack: 'heat',
  warm_bath_before: 'heat balance',
  cold_after_massage: 'cold',
  empty_back_pocket: '',
  break_up_sitting: '',
  low_impact_activity: 'activity',
  keep_moving: 'activity',
  side_rest: 'side_lying',
  short_walks: 'activity',
  sleep_pillows: '',
};

const packs = 'lumbar_paravertebral gluteal';
const hip = 'gluteus_maximus gluteus_medius piriformis tensor_fasciae_latae';
const buttock = 'piriformis gluteus_maximus gluteus_medius';
const adductors = 'adductor_longus adductor_brevis adductor_magnus gracilis pectineus';
const lowBack = 'erector_spinae_lumbar quadratus_lumborum';

/** Spec §10.1: what each item touches. */
const TOUCHES: Readonly<Record<string, string>> = {
  palm_thumb_low_back: 'lumbar_paravertebral',
  two_balls_back: 'lumbar_paravertebral',
  knuckles_low_back: 'lumbar_paravertebral',
  thigh_lotion_semi_reclined: 'posterior_thigh',
  ball_search_hold: 'gluteal lateral_hip medial_thigh',
  sit_on_ball: 'gluteal',
  partner_heel_of_hand: 'lumbar_paravertebral sacrum gluteal',
  massager_vibration: 'gluteal posterior_thigh',
  partner_hacking: 'gluteal',
  wedge_under_hip: 'lateral_hip gluteal',
  foam_roller_hip: 'lateral_hip gluteal lateral_thigh',
  knob_tool_hip: 'lateral_hip gluteal',
  hook_tool: 'gluteal lumbar_paravertebral',
  cold_pack: packs,
  warm_pack: packs,
  warm_bath_before: regions.join(' '),
  cold_after_massage: packs,
};

/** Spec §10.1: the muscles each item is for. */
const MUSCLES: Readonly<Record<string, string>> = {
  palm_thumb_low_back: lowBack,
  two_balls_back: lowBack,
  knuckles_low_back: lowBack,
  thigh_lotion_semi_reclined: 'hamstrings',
  ball_search_hold: hip,
  sit_on_ball: hip,
  partner_heel_of_hand: 'erector_spinae_lumbar gluteus_maximus',
  massager_vibration: 'gluteus_maximus',
  partner_hacking: 'gluteus_maximus',
  wedge_under_hip: hip,
  foam_roller_hip: hip,
  knob_tool_hip: hip,
  hook_tool: 'gluteus_maximus quadratus_lumborum',
  knee_across_chest: buttock,
  lying_figure_four: buttock,
  standing_figure_four: buttock,
  seated_v_lean: adductors,
  soles_together: adductors,
  sitting_pigeon: buttock,
  knee_opposite_shoulder: buttock,
  sitting_twist: 'quadratus_lumborum gluteus_medius piriformis',
};

const columnOf = (cell: (item: HomeCareItemRecord) => readonly string[]): Record<string, string> =>
  Object.fromEntries(
    homeCareItems
      .filter((item) => cell(item).length > 0)
      .map((item) => [item.id, cell(item).join(' ')]),
  );

describe('home items (spec §10, §10.1)', () => {
  it('carry their load tags', () => {
    const sorted = (tags: string): string => tags.split(' ').sort().join(' ');
    for (const { id, loadTags } of homeCareItems) {
      expect([id, sorted(loadTags.join(' '))]).toEqual([id, sorted(LOADS[id] ?? 'no such item')]);
    }
  });

  it('touch their regions', () => {
    expect(columnOf((item) => item.contactRegions)).toEqual(TOUCHES);
  });

  it('are for their muscles', () => {
    expect(columnOf((item) => item.targetMuscles)).toEqual(MUSCLES);
  });

  it('bring side rest along after balls and knuckles, and may after every stretch on the floor', () => {
    const followed = homeCareItems.filter(({ id }) => followUpOf(id) === 'side_rest');
    expect(followed.map(({ id }) => id)).toEqual(['two_balls_back', 'knuckles_low_back']);
    const may = homeCareItems.filter((item) => item.followUps?.includes('side_rest'));
    const floor = homeCareItems.filter(
      ({ kind, loadTags }) => kind === 'stretch' && loadTags.includes('floor'),
    );
    expect(may.map(({ id }) => id)).toEqual([...followed, ...floor].map(({ id }) => id));
    const rub = homeCareItems.find(({ id }) => id === 'thigh_lotion_semi_reclined');
    expect(rub?.followUps).toEqual(['warm_bath_before', 'cold_after_massage']);
  });
});
