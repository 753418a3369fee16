/** Spec §12.4 against the real rule book: numbers 9 to 16, 25, 26 and 30. */
import { describe, expect, test } from 'vitest';

import { addDays } from '@/lib/domain/shared/iso-date';

import { row, TODAY } from '../support/a-case';
import { because, floorItems, ofKind, rulesOf, see, statusOf } from '../support/real-cases';

test('9: hip replacement through the back, 8 weeks', () => {
  const result = see({
    contraindications: [row('ci_hip_replacement_recent', { details: ['posterior_approach'] })],
  });
  expect(result).toMatchObject({ disposition: 'refer', blocked: true, plan: null });
  expect(result.limits.pressureMax).toBe(2);
  expect(
    statusOf(result, [
      ...floorItems,
      'standing_figure_four',
      'ball_search_hold',
      'sit_on_ball',
      'wedge_under_hip',
      'knob_tool_hip',
      'hook_tool',
    ]),
  ).toEqual([]);
});

test('10: cancer in the past, new night pain', () => {
  const result = see({
    contraindications: [row('ci_cancer_history')],
    redFlags: { rf_ca_1: 'yes' },
  });
  expect(result).toMatchObject({ disposition: 'urgent', blocked: true, plan: null });
});

test('11: numb feet with diabetes, later disc', () => {
  const result = see(because('disc_herniation'), {
    contraindications: [row('ci_diabetes_neuropathy')],
  });
  expect(
    statusOf(result, [
      'sit_on_ball',
      'foam_roller_hip',
      'seated_v_lean',
      'sitting_pigeon',
      'sitting_twist',
    ]),
  ).toEqual([]);
  expect(result.limits.homeItems.warm_pack.status).toBe('caution');
  expect(result.limits.homeItems.cold_pack.status).toBe('caution');
  expect(result.limits.homeItems.warm_bath_before.status).toBe('no');
  expect(result.limits.regions['calf']?.pressureMax).toBe(2);
  expect(result.limits.pressureMax).toBe(3);
});

test('12: swollen hot calf blocks the whole session', () => {
  const result = see({ redFlags: { rf_dvt_1: 'yes' } });
  expect(result).toMatchObject({ disposition: 'urgent', blocked: true, plan: null });
});

test('13: unknown, first episode', () => {
  const result = see(because('unknown'), { firstEpisode: true, seenByDoctor: false });
  expect(result).toMatchObject({ disposition: 'refer', blocked: false });
  expect([result.limits.pressureMax, result.limits.handsOnMinutesMax]).toEqual([3, 45]);
  expect(statusOf(result, ['seated_v_lean', 'sitting_pigeon', 'sitting_twist'])).toEqual([]);
  expect(result.plan).not.toBeNull();
});

describe('14: tumour', () => {
  const clearances = [
    { for: 'ci_spinal_tumour_active' as const, by: 'Dr Example', date: addDays(TODAY, -10) },
  ];
  test('cleared: ceiling 1, 30 minutes, no self-massage, no stretch', () => {
    const result = see(because('spinal_tumour'), { clearances });
    expect([result.limits.pressureMax, result.limits.handsOnMinutesMax]).toEqual([1, 30]);
    expect(statusOf(result, [...ofKind('self_massage'), ...ofKind('stretch')])).toEqual([]);
    expect(rulesOf(result)).toEqual(
      expect.arrayContaining(['ci_cancer_treatment', 'ci_bone_metastasis']),
    );
    expect(result).toMatchObject({ blocked: false, plan: { phases: { specific: 0 }, lines: [] } });
  });

  test('26: expired, it blocks again', () => {
    const late = clearances.map((one) => ({ ...one, date: addDays(TODAY, -91) }));
    const result = see(because('spinal_tumour'), { clearances: late });
    expect(result).toMatchObject({ disposition: 'urgent', blocked: true, plan: null });
    expect(rulesOf(result)).toContain('ci_spinal_tumour_active');
  });
});

test('15: injury, not examined', () => {
  const result = see(because('trauma'), { onsetDate: addDays(TODAY, -10), seenByDoctor: false });
  expect(result).toMatchObject({ disposition: 'urgent', blocked: true, plan: null });
  expect(
    statusOf(result, [
      ...ofKind('self_massage'),
      ...ofKind('stretch'),
      'warm_pack',
      'warm_bath_before',
    ]),
  ).toEqual([]);
  expect(result.limits.homeItems.cold_pack.status).toBe('caution');
  expect(result.limits.homeItems.empty_back_pocket.status).toBe('ok');
  expect(result.homeCare).not.toBeNull();
});

test('16: both sides for 3 years, assessed, stable', () => {
  const result = see({ affectedSide: 'both', onsetDate: addDays(TODAY, -1100) });
  expect(result).toMatchObject({ disposition: 'caution', blocked: false });
  expect(rulesOf(result)).toEqual(['rf_ces_5']);
  expect(new Set(result.plan?.lines.map(({ side }) => side))).toEqual(new Set(['left', 'right']));
});

test('25: disc and pregnancy, 24 weeks: the worst per cell, the lowest ceiling', () => {
  const result = see(because('disc_herniation', 'pregnancy_related'), {
    pregnancy: { dueDate: addDays(TODAY, 280 - 24 * 7) },
  });
  expect(result.limits.pressureMax).toBe(3);
  expect(result.limits.handsOnMinutesMax).toBe(45);
  expect(result.limits.homeItems.two_balls_back.because).toEqual(
    expect.arrayContaining(['disc_herniation.later', 'pregnancy_related', 'ci_pregnancy_t2']),
  );
  expect(result.limits.positionsOut).toEqual([
    'prone',
    'prone_bolstered',
    'supine',
    'supine_bolstered',
  ]);
});

test('30: a minor without a guardian’s consent is blocked', () => {
  const result = see({ birthDate: '2010-05-01', contraindications: [row('ci_no_consent')] });
  expect(result).toMatchObject({ blocked: true, plan: null, homeCare: null });
  expect(rulesOf(result)).toContain('ci_child_minor');
});
