/** Spec §12.4 against the real rule book: numbers 1 to 8. */
import { describe, expect, test } from 'vitest';

import { causeItemMatrix } from '@/lib/content/cause-item-matrix';
import { ruleBook } from '@/lib/content/rule-book';
import type { Position } from '@/lib/domain/anatomy/position';
import { homeCareItems, type HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import { screen } from '@/lib/domain/screening/screen';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { addDays } from '@/lib/domain/shared/iso-date';

import { aCase, row, TODAY } from '../support/a-case';
import { because, floorItems, ofKind, rulesOf, see, statusOf } from '../support/real-cases';

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
    expect(result.plan?.lines.map(({ position }) => position)).not.toContain('prone');
    for (const { pressure } of result.plan?.lines ?? []) expect(pressure).toBeLessThanOrEqual(2);
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
  const column = homeCareItems.map((item) => {
    const cell = causeItemMatrix[item].piriformis_syndrome;
    const status = cell === 'y' ? { status: 'ok' } : { status: cell.status };
    return [item, cell === 'y' ? status : { ...status, because: ['piriformis_syndrome'] }];
  });
  expect(result.limits.homeItems).toEqual(Object.fromEntries(column));
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
  const lines = result.plan?.lines ?? [];
  expect(lines.length).toBeGreaterThan(0);
  const bolstered = lines.filter(({ position }) => position === 'prone_bolstered');
  expect(bolstered.reduce((sum, line) => sum + line.minutes, 0)).toBeLessThanOrEqual(15);
  expect(lines.map(({ position }) => position)).not.toContain('prone');
});

test('5: 15 minutes face down over a pillow are right, 16 are not, on the side they are', () => {
  const old = {
    ...because('spinal_stenosis'),
    birthDate: '1948-01-01',
    contraindications: [row('ci_osteoporosis')],
  };
  const problems = (position: Position, minutes: number) => {
    const clinicalCase = aCase(old);
    const screening = screen({ clinicalCase, ruleBook });
    const plan = draftPlan({ clinicalCase, screening, ruleBook, minutes: 60 });
    const [line] = plan?.lines ?? [];
    if (!plan || !line) throw new Error('No line.');
    const lines = [8, minutes - 8].map((part) => ({ ...line, minutes: part, position }));
    const facts = { clinicalCase, screening, ruleBook, consents: assumedConsents };
    const found = checkPlan({ plan: { ...plan, lines }, ...facts });
    return found.filter(({ rule }) => rule === 'pv_08').map(({ message }) => message);
  };
  expect(problems('prone_bolstered', 15)).toEqual([]);
  expect(problems('prone_bolstered', 16)).toEqual([
    expect.stringMatching(/16 minutes .* 15 at most/),
  ]);
  expect(problems('side_lying', 16)).toEqual([]);
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
