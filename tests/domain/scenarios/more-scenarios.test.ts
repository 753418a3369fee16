/** Spec §12.4 against the real rule book: numbers 9 to 16, 25, 26 and 30. */
import { describe, expect, test } from 'vitest';

import { causeItemMatrix } from '@/lib/content/cause-item-matrix';
import { ruleBook } from '@/lib/content/rule-book';
import type { Region } from '@/lib/domain/anatomy/region';
import { checkProgram } from '@/lib/domain/home-care/check-program';
import { defaultItem } from '@/lib/domain/home-care/default-item';
import { homeCareItems } from '@/lib/domain/home-care/home-care-item';
import { screen } from '@/lib/domain/screening/screen';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { addDays } from '@/lib/domain/shared/iso-date';

import { aCase, row, TODAY } from '../support/a-case';
import {
  because,
  clearanceOf,
  floorItems,
  ofKind,
  rulesOf,
  see,
  statusOf,
} from '../support/real-cases';

test('9: hip replacement through the back, 8 weeks', () => {
  const result = see({
    contraindications: [row('ci_hip_replacement_recent', { details: ['posterior_approach'] })],
  });
  expect(result).toMatchObject({ disposition: 'refer', blocked: true, plan: null });
  const needs = clearanceOf({
    contraindications: [row('ci_hip_replacement_recent', { details: ['posterior_approach'] })],
  });
  expect(needs).toMatchObject({ ci_hip_replacement_recent: 'required' });
  expect(result.limits.pressureMax).toBe(2);
  expect(floorItems).toHaveLength(10);
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
  expect(rulesOf(result)).toEqual(expect.arrayContaining(['rf_ca_1', 'ci_cancer_history']));
  const past = see({ contraindications: [row('ci_cancer_history')] });
  expect(past).toMatchObject({ disposition: 'caution', blocked: false });
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

describe('11: heat and cold where the foot is numb', () => {
  const numb = aCase({
    ...because('disc_herniation'),
    contraindications: [row('ci_diabetes_neuropathy')],
  });
  const screening = screen({ clinicalCase: numb, ruleBook });
  const rulesAt = (item: 'cold_pack' | 'warm_pack', region: Region) => {
    const record = ruleBook.homeCareItems.find(({ id }) => id === item);
    if (!record) throw new Error(item);
    const one = defaultItem({ record, affectedSide: 'left', limits: screening.limits });
    const program = [{ ...one, region }];
    const problems = checkProgram({ program, clinicalCase: numb, screening, ruleBook });
    return problems.filter(({ item: of }) => of === item).map(({ rule }) => rule);
  };
  test.each(['cold_pack', 'warm_pack'] as const)('%s: never on leg or foot', (item) => {
    for (const region of ['calf', 'foot', 'posterior_thigh'] as const) {
      expect([region, rulesAt(item, region)]).toEqual([region, ['home_item']]);
    }
    expect(rulesAt(item, 'gluteal')).toEqual([]);
  });

  test('nor on a numb place', () => {
    const sites = [{ region: 'gluteal', side: 'left' } as const];
    const result = see({ contraindications: [row('ci_numb_area', { sites })] });
    expect(statusOf(result, ['cold_pack', 'warm_pack'])).toEqual([]);
  });
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
  expect(result.findings.filter(({ level }) => level === 'refer').map(({ rule }) => rule)).toEqual([
    'rf_dx_1',
  ]);
});

describe('14: tumour', () => {
  const clearances = [
    { for: 'ci_spinal_tumour_active' as const, by: 'Dr Example', date: addDays(TODAY, -10) },
  ];
  test('cleared: ceiling 1, 30 minutes, no self-massage, no stretch', () => {
    const result = see(because('spinal_tumour'), { clearances });
    expect([result.limits.pressureMax, result.limits.handsOnMinutesMax]).toEqual([1, 30]);
    expect([ofKind('self_massage').length, ofKind('stretch').length]).toEqual([13, 8]);
    expect(statusOf(result, [...ofKind('self_massage'), ...ofKind('stretch')])).toEqual([]);
    expect(rulesOf(result)).toEqual(
      expect.arrayContaining(['ci_cancer_treatment', 'ci_bone_metastasis']),
    );
    expect(result).toMatchObject({ blocked: false, plan: { phases: { specific: 0 }, lines: [] } });
  });
});

describe('26: a clearance runs out', () => {
  const cleared = (rule: 'ci_spinal_tumour_active' | 'rf_dvt_1', daysAgo: number) => ({
    ...(rule === 'rf_dvt_1'
      ? { redFlags: { rf_dvt_1: 'yes' as const } }
      : because('spinal_tumour')),
    clearances: [{ for: rule, by: 'Dr Example', date: addDays(TODAY, -daysAgo) }],
  });
  test.each(['ci_spinal_tumour_active', 'rf_dvt_1'] as const)(
    '%s: day 90 still counts, on day 91 the plan is blocked again',
    (rule) => {
      const standing = see(cleared(rule, 90));
      expect(standing).toMatchObject({ blocked: false });
      expect(standing.plan).not.toBeNull();
      const late = see(cleared(rule, 91));
      expect(late).toMatchObject({ disposition: 'urgent', blocked: true, plan: null });
      expect(rulesOf(late)).toContain(rule);
      expect(clearanceOf(cleared(rule, 91))).toMatchObject({ [rule]: 'expired' });
    },
  );

  test('the plan that stood is blocked by its own check', () => {
    const before = aCase(cleared('ci_spinal_tumour_active', 90));
    const after = aCase(cleared('ci_spinal_tumour_active', 91));
    const plan = draftPlan({
      clinicalCase: before,
      screening: screen({ clinicalCase: before, ruleBook }),
      ruleBook,
      minutes: 60,
    });
    if (!plan) throw new Error('No plan.');
    const rules = (clinicalCase: ClinicalCase) => {
      const screening = screen({ clinicalCase, ruleBook });
      const facts = { clinicalCase, screening, ruleBook, consents: assumedConsents };
      return checkPlan({ plan, ...facts }).map(({ rule }) => rule);
    };
    expect(rules(before)).toEqual([]);
    expect(rules(after)).toContain('pv_16');
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
  for (const item of [...ofKind('lifestyle'), ...ofKind('activity')]) {
    const cell = causeItemMatrix[item].trauma;
    const status = cell === 'y' ? 'ok' : cell.status;
    expect([item, result.limits.homeItems[item].status]).toEqual([item, status]);
  }
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
  const order = ['ok', 'caution', 'no'];
  const rank = (cell: (typeof causeItemMatrix)['cold_pack']['unknown']): number =>
    order.indexOf(cell === 'y' ? 'ok' : cell.status);
  for (const item of homeCareItems) {
    const cells = causeItemMatrix[item];
    const worst = Math.max(rank(cells['disc_herniation.later']), rank(cells.pregnancy_related));
    const status = order.indexOf(result.limits.homeItems[item].status);
    const fromRows = result.limits.homeItems[item].because?.some((rule) => rule.startsWith('ci_'));
    if (fromRows) expect(status, item).toBeGreaterThanOrEqual(worst);
    else expect(status, item).toBe(worst);
  }
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
