import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { consult } from '@/lib/domain/consult/consult';
import type { HomeCareItem, HomeCareItemRecord } from '@/lib/domain/home-care/home-care-item';
import type { SuspectedCause } from '@/lib/domain/intake/suspected-cause';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { addDays } from '@/lib/domain/shared/iso-date';

import { aCase, row, TODAY } from '../support/a-case';

/** Spec §12.4 against the real rule book: numbers 1–16, 25, 26 and 30. */
const because = (...causes: SuspectedCause[]): Partial<ClinicalCase> => ({
  causes: causes.map((cause) => ({ cause, confirmedBy: 'doctor' as const })),
});
const ofKind = (kind: HomeCareItemRecord['kind']): HomeCareItem[] =>
  ruleBook.homeCareItems.filter((item) => item.kind === kind).map(({ id }) => id);
const floorItems = ruleBook.homeCareItems
  .filter((item) => item.loadTags.includes('floor'))
  .map(({ id }) => id);
const see = (...changes: Partial<ClinicalCase>[]) =>
  consult(aCase(Object.assign({}, ...changes)), ruleBook);
const statusOf = (result: ReturnType<typeof see>, items: readonly HomeCareItem[]) =>
  items.filter((item) => result.limits.homeItems[item].status !== 'no');
const rulesOf = (result: ReturnType<typeof see>) => result.findings.map(({ rule }) => rule);

const acuteDisc = {
  ...because('disc_herniation'),
  onsetDate: addDays(TODAY, -1),
  pain: { back: 4, leg: 8 },
};

describe('1: disc, acute day 1, left, pain 8', () => {
  const result = see(acuteDisc);
  test('ceiling 2, 30 minutes, prone out', () => {
    expect([result.limits.pressureMax, result.limits.handsOnMinutesMax]).toEqual([2, 30]);
    expect(result.limits.positionsOut).toContain('prone');
    expect(result).toMatchObject({ phase: 'acute', disposition: 'caution', blocked: false });
    expect(result.plan?.minutes).toBe(42);
  });

  test('the items of the scenario are no, a cold pack is fine', () => {
    const out: HomeCareItem[] = [
      'two_balls_back',
      'knuckles_low_back',
      'sit_on_ball',
      'partner_heel_of_hand',
      'partner_hacking',
      'foam_roller_hip',
      'standing_figure_four',
      'seated_v_lean',
      'sitting_pigeon',
      'sitting_twist',
      'warm_pack',
      'warm_bath_before',
    ];
    expect(statusOf(result, out)).toEqual([]);
    expect(result.limits.homeItems.cold_pack).toEqual({ status: 'ok' });
    expect(result.limits.homeItems.two_balls_back.because).toEqual([
      'disc_herniation.acute',
      'ci_disc_acute',
    ]);
    expect(result.limits.homeItems.warm_pack.because).toContain('flare.acute');
    expect(result.homeCare?.items.length).toBeLessThanOrEqual(3);
  });
});

test('2: the same with saddle numbness is an emergency: no plan, no sheet', () => {
  const result = see(acuteDisc, { redFlags: { rf_ces_1: 'yes' } });
  expect(result).toMatchObject({
    disposition: 'emergency',
    blocked: true,
    plan: null,
    homeCare: null,
  });
});

test('3: piriformis, persistent: ceiling 4, its own column, rotators 8 minutes at most', () => {
  const result = see();
  expect(result.limits.pressureMax).toBe(4);
  expect(result.limits.homeItems.two_balls_back.status).toBe('ok');
  expect(result.limits.homeItems.hook_tool).toEqual({
    status: 'caution',
    because: ['piriformis_syndrome'],
  });
  const rotators = ['piriformis', 'obturator_gemelli', 'quadratus_femoris', 'obturator_externus'];
  const minutes = result.plan?.lines
    .filter(({ muscle, side }) => rotators.includes(muscle) && side === 'left')
    .reduce((sum, line) => sum + line.minutes, 0);
  expect(minutes).toBeLessThanOrEqual(8);
  expect(minutes).toBeGreaterThan(0);
  expect(result).toMatchObject({ disposition: 'clear', plan: { minutes: 60 } });
});

test('4: piriformis and apixaban', () => {
  const result = see({ contraindications: [row('ci_anticoagulant')] });
  expect(result.limits.pressureMax).toBe(2);
  expect(result.limits.techniquesOut).toEqual(
    expect.arrayContaining(['cross_fibre_friction', 'tapotement_hacking']),
  );
  expect(
    statusOf(result, ['massager_vibration', 'partner_hacking', 'foam_roller_hip', 'sit_on_ball']),
  ).toEqual([]);
});

test('5: stenosis, 78, frail, low bone density', () => {
  const result = see(because('spinal_stenosis'), {
    birthDate: '1948-01-01',
    contraindications: [row('ci_osteoporosis')],
  });
  expect([result.limits.pressureMax, result.limits.handsOnMinutesMax]).toEqual([2, 45]);
  expect(rulesOf(result)).toEqual(
    expect.arrayContaining(['ci_frail_older', 'ci_spinal_stenosis', 'ci_osteoporosis']),
  );
  expect(
    statusOf(result, [...floorItems, 'massager_vibration', 'partner_hacking', 'warm_bath_before']),
  ).toEqual([]);
  expect(result.limits.positionsOut).toContain('prone');
  const bolstered = result.plan?.lines.filter(({ position }) => position === 'prone_bolstered');
  const minutes = bolstered?.reduce((sum, line) => sum + line.minutes, 0);
  expect(minutes).toBeLessThanOrEqual(15);
});

test('6: stable slip', () => {
  const result = see(because('spondylolisthesis'));
  expect(
    statusOf(result, [
      'two_balls_back',
      'knuckles_low_back',
      'partner_heel_of_hand',
      'sitting_twist',
    ]),
  ).toEqual([]);
  const hacking = result.limits.techniqueLimits.some(
    ({ technique, region, pressureMax }) =>
      technique === 'tapotement_hacking' &&
      region === 'lumbar_paravertebral' &&
      pressureMax === undefined,
  );
  expect(hacking || result.limits.techniquesOut.includes('tapotement_hacking')).toBe(true);
  expect(result.limits.positionsOut).toContain('prone');
});

test('7: 30 weeks pregnant, right, pelvic girdle pain', () => {
  const result = see(because('pregnancy_related'), {
    affectedSide: 'right',
    pregnancy: { dueDate: addDays(TODAY, 70) },
    contraindications: [row('ci_pelvic_girdle_pain')],
  });
  const allowed = ['side_lying', 'semi_reclined', 'seated'];
  expect(result.limits.positionsOut).toEqual([
    'prone',
    'prone_bolstered',
    'supine',
    'supine_bolstered',
  ]);
  expect(result.plan?.lines.every(({ position }) => allowed.includes(position))).toBe(true);
  expect(result.limits.pressureMax).toBe(3);
  expect(
    statusOf(result, [
      ...ofKind('stretch'),
      'two_balls_back',
      'knuckles_low_back',
      'massager_vibration',
      'partner_hacking',
      'foam_roller_hip',
      'warm_bath_before',
    ]),
  ).toEqual([]);
});

test('8: 16 weeks pregnant', () => {
  const result = see(because('pregnancy_related'), {
    pregnancy: { dueDate: addDays(TODAY, 280 - 16 * 7) },
  });
  expect(result.limits.positionsOut).toEqual(['prone', 'prone_bolstered']);
  for (const item of [
    'knee_across_chest',
    'lying_figure_four',
    'knee_opposite_shoulder',
  ] as const) {
    expect(result.limits.homeItems[item].status).toBe('caution');
  }
  expect(result.limits.homeItems.warm_bath_before.status).toBe('no');
});

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
