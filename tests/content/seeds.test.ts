import { describe, expect, it } from 'vitest';

import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import { muscles } from '@/lib/content/muscles/muscles';
import { redFlags } from '@/lib/content/red-flags/red-flags';
import { seedArticles } from '@/lib/content/seed-articles';
import { techniques } from '@/lib/content/techniques';
import { seedArticles as articleIds } from '@/lib/domain/shared/source-mark';

const seedsOf = (
  records: readonly { id: string; seeds?: readonly string[] }[],
): Record<string, string> =>
  Object.fromEntries(records.flatMap(({ id, seeds }) => (seeds ? [[id, seeds.join(' ')]] : [])));

describe('the seed articles', () => {
  it('are five, each described', () => {
    expect(seedArticles.map(({ id }) => id)).toEqual([...articleIds]);
  });

  it('gave 30 of the 32 home items (spec §1.6)', () => {
    expect(seedsOf(homeCareItems)).toEqual({
      palm_thumb_low_back: 'S001 S004',
      two_balls_back: 'S001 S004',
      knuckles_low_back: 'S001 S004',
      thigh_lotion_semi_reclined: 'S002',
      ball_search_hold: 'S003',
      sit_on_ball: 'S003',
      partner_heel_of_hand: 'S002',
      massager_vibration: 'S002',
      partner_hacking: 'S002',
      wedge_under_hip: 'S004',
      foam_roller_hip: 'S004',
      knob_tool_hip: 'S004',
      hook_tool: 'S004',
      knee_across_chest: 'S000',
      lying_figure_four: 'S000 S001',
      standing_figure_four: 'S000',
      seated_v_lean: 'S000',
      soles_together: 'S000',
      sitting_pigeon: 'S001',
      knee_opposite_shoulder: 'S001',
      sitting_twist: 'S001',
      cold_pack: 'S003',
      warm_pack: 'S003',
      warm_bath_before: 'S002',
      cold_after_massage: 'S002',
      empty_back_pocket: 'S003',
      break_up_sitting: 'S003',
      low_impact_activity: 'S004',
      keep_moving: 'S004',
      side_rest: 'S001 S004',
    });
  });

  it('gave techniques and the two rules about seeing a doctor (spec §6, §2)', () => {
    expect(seedsOf(techniques)).toEqual({
      heel_of_hand_circular: 'S002',
      sacral_work: 'S002',
      deep_tissue: 'S000',
      neuromuscular_therapy: 'S000',
      trigger_point_pressure: 'S000 S003',
      vibration: 'S002',
      tapotement_hacking: 'S002',
    });
    expect(seedsOf(redFlags)).toEqual({ rf_dx_1: 'S002', rf_dur_1: 'S001' });
  });

  it('name muscles, the deep ones without a seed left out (spec §5.1)', () => {
    const named = seedsOf(muscles);
    expect(named.piriformis).toBe('S000 S001 S003 S004');
    expect(named.erector_spinae_lumbar).toBe('S001 S003 S004');
    expect(named.quadratus_femoris).toBe('S003');
    expect(Object.keys(named)).toHaveLength(18);
    const unnamed = [
      'obturator_gemelli',
      'iliacus',
      'multifidus',
      'soleus',
      'thoracolumbar_fascia',
    ];
    expect(unnamed.filter((id) => id in named)).toEqual([]);
  });

  it.each([...homeCareItems, ...muscles, ...techniques, ...redFlags])(
    'stand behind the mark S of $id, and only there',
    ({ sources, seeds }) => {
      expect(sources.includes('S')).toBe((seeds ?? []).length > 0);
      expect((seeds ?? []).filter((seed) => !articleIds.includes(seed))).toEqual([]);
    },
  );
});
