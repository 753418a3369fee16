import { describe, expect, test } from 'vitest';

import { screen } from '@/lib/domain/screening/screen';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';

import { aCase, row } from '../support/a-case';
import { check, goodLines, line, phases, plan, ruleBook, rules } from '../support/checked-plan';

describe('limits, with the rules that caused them', () => {
  test('pressure: the numbers and the reason', () => {
    const [problem] = check(plan(), { contraindications: [row('ci_soft')] });
    expect(problem).toEqual({
      rule: 'pv_07',
      line: 0,
      message: 'Line 1 (gluteus medius, left): pressure 3 is above 2: Thin skin.',
      because: ['ci_soft'],
    });
  });

  test('every broken limit of a line at once', () => {
    const bad = line({
      muscle: 'quadratus_lumborum',
      region: 'lumbar_paravertebral',
      technique: 'deep_tissue',
      position: 'prone',
      pressure: 4,
    });
    const found = check(plan(goodLines.with(0, bad)), {
      contraindications: [
        row('ci_out', { sites: [{ region: 'lumbar_paravertebral', side: 'left' }] }),
      ],
    });
    expect(found.filter(({ line: at }) => at === 0).map(({ rule }) => rule)).toEqual([
      'pv_technique',
      'pv_muscle',
      'pv_07',
      'pv_07',
      'pv_08',
    ]);
    expect(found.every(({ because }) => because.includes('ci_out'))).toBe(true);
  });

  test('a mark on one side spares the other', () => {
    const sites = [{ region: 'gluteal', side: 'right' } as const];
    expect(rules(plan(), { contraindications: [row('ci_out', { sites })] })).toEqual([
      'pv_07@2',
      'pv_07@2',
    ]);
  });

  test('hold seconds, posture minutes, hands-on minutes', () => {
    const held = line({
      technique: 'trigger_point_pressure',
      points: 2,
      holdSeconds: 60,
      holdRepeats: 2,
    });
    expect(rules(plan(goodLines.with(0, held)), { contraindications: [row('ci_out')] })).toEqual([
      'pv_06@0',
    ]);
    expect(
      rules(plan(goodLines.with(0, line({ position: 'seated' }))), {
        contraindications: [row('ci_out')],
      }),
    ).toEqual(['pv_08']);
    expect(rules(plan(), { contraindications: [row('ci_short')] })).toEqual(['pv_hands_on']);
  });

  test('20 minutes in one posture in the third trimester', () => {
    const long = plan(
      [
        line({ minutes: 10 }),
        line({ muscle: 'gluteus_maximus', minutes: 10 }),
        line({ muscle: 'piriformis', region: 'deep_gluteal', minutes: 7 }),
        line({ side: 'right', minutes: 6 }),
      ],
      {
        minutes: 60,
        phases: { check_in: 5, warm_up: 8, specific: 33, integration: 7, retest: 3, home_care: 4 },
      },
    );
    expect(rules(long)).toEqual([]);
    expect(rules(long, { pregnancy: { dueDate: '2027-01-20' } })).toEqual(['pv_08']);
  });

  test('a first visit: five points and no level 5 (scenario 20)', () => {
    const session = { minutes: 60, firstVisit: true };
    const first = { session };
    const strong = plan([
      line({ pressure: 5, minutes: 2 }),
      line({ muscle: 'gluteus_maximus', minutes: 10 }),
      line({ side: 'right', minutes: 3 }),
    ]);
    expect(rules(strong, first)).toContain('pv_05');
    const held = line({
      technique: 'trigger_point_pressure',
      points: 3,
      holdSeconds: 30,
      holdRepeats: 1,
    });
    const many = plan([
      held,
      { ...held, muscle: 'gluteus_maximus' },
      line({ side: 'right', minutes: 3 }),
    ]);
    expect(rules(many, first)).toEqual(['pv_06']);
  });

  test('consent per area, and none at all', () => {
    expect(rules(plan(), {}, { general: true })).toEqual(['pv_14@0', 'pv_14@1', 'pv_14@2']);
    expect(rules(plan([], { phases: phases({ specific: 0, warm_up: 19 }) }), {}, {})).toEqual([
      'pv_14',
    ]);
  });

  test('a blocked case names what blocks (pv_16)', () => {
    expect(check(plan(), { contraindications: [row('ci_stop')] })[0]).toMatchObject({
      rule: 'pv_16',
      because: ['ci_stop'],
    });
  });

  test('the other side needs nothing where nothing may be worked there', () => {
    const sites = (
      ['gluteal', 'deep_gluteal', 'lumbar_paravertebral', 'flank_kidney'] as const
    ).map((region) => ({ region, side: 'right' as const }));
    const alone = plan([line({ minutes: 9 }), line({ muscle: 'gluteus_maximus', minutes: 6 })]);
    expect(rules(alone, { contraindications: [row('ci_out', { sites })] })).toEqual([]);
    expect(rules(alone)).toEqual(['pv_12']);
  });

  test('an old plan against today’s limits', () => {
    const clinicalCase = aCase();
    const before = screen({ clinicalCase, ruleBook });
    const old = draftPlan({ clinicalCase, screening: before, ruleBook, minutes: 60 });
    if (!old) throw new Error('no draft');
    expect(check(old)).toEqual([]);
    expect(check(old, { contraindications: [row('ci_soft')] }).length).toBeGreaterThan(0);
  });
});
