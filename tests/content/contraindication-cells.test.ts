import { describe, expect, it } from 'vitest';
import { contraindications } from '@/lib/content/contraindications/contraindications';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import { techniques } from '@/lib/domain/session-plan/technique';
import { plain, row } from './printed-catalogue';

/** Unconditional status of an item in a row, without the entries that hang on a place. */
function homeStatus(id: string, item: HomeCareItem): 'ok' | 'caution' | 'no' {
  const said = plain(row(id).effects).flatMap((effect) =>
    effect.kind === 'home' && !effect.place && effect.items.includes(item) ? [effect.status] : [],
  );
  if (said.includes('no')) return 'no';
  return said.length > 0 ? 'caution' : 'ok';
}

const outOf = (id: string) =>
  plain(row(id).effects).flatMap((effect) =>
    effect.kind === 'technique_out' ? effect.techniques : [],
  );

const positionsOut = (id: string) =>
  plain(row(id).effects).flatMap((effect) =>
    effect.kind === 'position_out' ? effect.positions : [],
  );

describe('cells that are easy to get wrong', () => {
  it.each<[string, HomeCareItem, 'ok' | 'caution' | 'no']>([
    ['ci_dvt_acute', 'empty_back_pocket', 'ok'],
    ['ci_dvt_acute', 'keep_moving', 'no'],
    ['ci_cardiac_unstable', 'keep_moving', 'caution'],
    ['ci_cardiac_unstable', 'empty_back_pocket', 'ok'],
    ['ci_preeclampsia_obstetric_alarm', 'sleep_pillows', 'ok'],
    ['ci_preeclampsia_obstetric_alarm', 'keep_moving', 'no'],
    ['ci_pelvic_hip_fracture_unhealed', 'warm_pack', 'caution'],
    ['ci_pelvic_hip_fracture_unhealed', 'warm_bath_before', 'ok'],
    ['ci_spinal_surgery_recent', 'ball_search_hold', 'no'],
    ['ci_spinal_surgery_recent', 'cold_pack', 'caution'],
    ['ci_bruise_haematoma', 'warm_pack', 'no'],
    ['ci_bruise_haematoma', 'massager_vibration', 'caution'],
    ['ci_acute_soft_tissue_injury', 'knee_across_chest', 'caution'],
    ['ci_varicose_veins', 'thigh_lotion_semi_reclined', 'caution'],
    ['ci_skin_infection', 'low_impact_activity', 'no'],
    ['ci_bleeding_disorder', 'palm_thumb_low_back', 'caution'],
    ['ci_bleeding_disorder', 'two_balls_back', 'no'],
    ['ci_epilepsy', 'warm_bath_before', 'no'],
    ['ci_frail_older', 'warm_bath_before', 'no'],
    ['ci_frail_older', 'sitting_twist', 'no'],
    ['ci_pregnancy_t3', 'sitting_twist', 'no'],
    ['ci_pregnancy_t3', 'partner_heel_of_hand', 'caution'],
    ['ci_pregnancy_t3', 'sitting_pigeon', 'no'],
    ['ci_pregnancy_t2', 'sitting_pigeon', 'caution'],
    ['ci_pregnancy_t2', 'sit_on_ball', 'ok'],
    ['ci_axial_spa', 'sitting_twist', 'caution'],
    ['ci_unknown_diagnosis', 'hook_tool', 'caution'],
    ['ci_unknown_diagnosis', 'seated_v_lean', 'no'],
    ['ci_unknown_diagnosis', 'cold_pack', 'ok'],
    ['ci_child_minor', 'short_walks', 'caution'],
    ['ci_neurological_disease', 'warm_bath_before', 'caution'],
    ['ci_osteoporosis_with_fracture', 'hook_tool', 'no'],
  ])('%s: %s is %s', (id, item, status) => {
    expect(homeStatus(id, item)).toBe(status);
  });
});

describe('what a row removes', () => {
  it('takes whole techniques out where the cell names no place or degree, and only there', () => {
    expect(outOf('ci_anticoagulant')).toEqual(['cross_fibre_friction', 'tapotement_hacking']);
    expect(outOf('ci_antiplatelet_single')).toEqual(['cross_fibre_friction']);
    expect(outOf('ci_hypermobility')).toEqual(['assisted_stretch', 'cross_fibre_friction']);
    expect(outOf('ci_osteoporosis')).toEqual([]);
    expect(outOf('ci_spinal_surgery_recent')).toHaveLength(techniques.length - 2);
    expect(outOf('ci_proximal_hamstring')).toContain('deep_tissue');
    expect(outOf('ci_bone_metastasis')).toContain('rhythmic_rocking');
    expect(outOf('ci_pregnancy_t2')).toEqual(['vibration', 'tapotement_hacking']);
  });

  it('removes a position only where it is plainly out', () => {
    expect(positionsOut('ci_disc_acute')).toEqual(['prone']);
    expect(positionsOut('ci_abdominal_pelvic_disorder')).toEqual(['prone']);
    expect(positionsOut('ci_pregnancy_t2')).toEqual(['prone', 'prone_bolstered']);
    expect(positionsOut('ci_pregnancy_t3')).toEqual([
      'prone',
      'prone_bolstered',
      'supine',
      'supine_bolstered',
    ]);
    expect(positionsOut('ci_heart_failure_stable')).toEqual(['supine', 'prone']);
    for (const id of ['ci_pregnancy_t1', 'ci_postpartum', 'ci_axial_spa', 'ci_osteoporosis']) {
      expect(positionsOut(id), id).toEqual([]);
    }
  });

  it('keeps every restriction of weeks 13 to 27 from week 28', () => {
    const later = row('ci_pregnancy_t3').effects;
    const kept = plain(row('ci_pregnancy_t2').effects).filter(
      ({ kind }) => kind !== 'position_prefer',
    );
    for (const effect of kept) expect(later).toContainEqual(effect);
  });

  it('stops every item only for the rows that say "all"', () => {
    const all = contraindications.filter(({ effects }) =>
      effects.some((effect) => effect.kind === 'home' && effect.items.length === 32),
    );
    expect(all.map(({ id }) => id).sort()).toEqual([
      'ci_aaa_symptomatic',
      'ci_cauda_equina_or_progressive_deficit',
      'ci_child_minor',
      'ci_no_consent',
      'ci_red_flag_open',
      'ci_rhabdo_compartment',
      'ci_spinal_infection',
    ]);
  });

  it('derives the rows that follow from facts', () => {
    expect(
      contraindications
        .filter(({ derived }) => derived)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      'ci_child_minor',
      'ci_disc_acute',
      'ci_first_session',
      'ci_pregnancy_t1',
      'ci_pregnancy_t2',
      'ci_pregnancy_t3',
      'ci_radicular_stable',
      'ci_red_flag_open',
      'ci_unknown_diagnosis',
    ]);
  });
});
