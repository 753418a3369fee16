import { describe, expect, test } from 'vitest';

import type { PlanLine, SessionPlan } from '@/lib/domain/session-plan/session-plan';

import { check, goodLines, line, phases, plan, rules } from '../support/checked-plan';

describe('each rule alone', () => {
  test('a plan inside every rule has no problems', () => expect(check(plan())).toEqual([]));

  test.each<[string, SessionPlan, string[]]>([
    ['minutes that do not add up (scenario 19)', plan(goodLines, { minutes: 32 }), ['pv_01']],
    ['lines that do not add up', plan(goodLines.with(0, line({ minutes: 5 }))), ['pv_01']],
    ['600 minutes', plan(goodLines, { minutes: 600 }), ['pv_01', 'pv_01', 'pv_02']],
    [
      '0 minutes',
      plan([], {
        minutes: 0,
        phases: { check_in: 0, warm_up: 0, specific: 0, integration: 0, retest: 0, home_care: 0 },
      }),
      ['pv_01'],
    ],
    [
      'a broken minute',
      plan([
        line({ minutes: 6.5 }),
        line({ muscle: 'piriformis', region: 'deep_gluteal', minutes: 5.5 }),
        line({ side: 'right', minutes: 3 }),
      ]),
      ['pv_01@0', 'pv_01@1'],
    ],
    [
      'short warm-up',
      plan(goodLines, { phases: phases({ warm_up: 2, integration: 5 }) }),
      ['pv_02'],
    ],
    [
      'trigger points without a warm region',
      plan(
        goodLines.with(
          0,
          line({ technique: 'trigger_point_pressure', points: 1, holdSeconds: 30, holdRepeats: 1 }),
        ),
        {
          minutes: 28,
          phases: phases({ warm_up: 2 }),
        },
      ),
      ['pv_02', 'pv_02'],
    ],
    [
      'more than 10 minutes on one muscle',
      plan([
        line({ minutes: 6 }),
        line({ minutes: 6, position: 'side_lying' }),
        line({ side: 'right', minutes: 3 }),
      ]),
      ['pv_03@1'],
    ],
    [
      'deep rotators',
      plan([
        line({ minutes: 3 }),
        line({ muscle: 'piriformis', region: 'deep_gluteal', minutes: 9 }),
        line({ side: 'right', minutes: 3 }),
      ]),
      ['pv_04'],
    ],
    [
      'level 4 for more than half',
      plan([
        line({ minutes: 8, pressure: 4 }),
        line({ muscle: 'gluteus_maximus', minutes: 4 }),
        line({ side: 'right', minutes: 3 }),
      ]),
      ['pv_05'],
    ],
    ['above the muscle', plan(goodLines.with(0, line({ pressure: 5 }))), ['pv_07@0', 'pv_05']],
    [
      'above the usual care of a region',
      plan(goodLines.with(1, line({ muscle: 'piriformis', region: 'deep_gluteal', pressure: 4 }))),
      ['pv_07@1'],
    ],
    [
      'below the technique',
      plan(goodLines.with(0, line({ technique: 'longitudinal_stripping', pressure: 2 }))),
      ['pv_07@0'],
    ],
    ['a region of another muscle', plan(goodLines.with(0, line({ region: 'calf' }))), ['pv_07@0']],
    [
      'changes of position',
      plan([
        line({ minutes: 3 }),
        line({ muscle: 'gluteus_maximus', minutes: 3, position: 'prone' }),
        line({ muscle: 'piriformis', region: 'deep_gluteal', minutes: 6 }),
        line({ side: 'right', minutes: 3, position: 'prone' }),
      ]),
      ['pv_09'],
    ],
    [
      'too little on the other side',
      plan([line({ minutes: 7 }), line({ muscle: 'gluteus_maximus', minutes: 8 })]),
      ['pv_12'],
    ],
    [
      'too much on the other side',
      plan([line({ minutes: 5 }), line({ side: 'right', minutes: 10 })]),
      ['pv_12'],
    ],
    ['no test again', plan(goodLines, { minutes: 28, phases: phases({ retest: 0 }) }), ['pv_13']],
    [
      'hacking at the kidney (scenario 17)',
      plan(
        goodLines.with(
          0,
          line({
            muscle: 'quadratus_lumborum',
            region: 'flank_kidney',
            technique: 'tapotement_hacking',
            pressure: 1,
          }),
        ),
      ),
      ['pv_15@0'],
    ],
  ])('%s', (_name, one, expected) => {
    expect(rules(one)).toEqual(expected);
  });

  test('vibration at the kidney is a hard stop (scenario 17)', () => {
    const shaken = line({
      muscle: 'quadratus_lumborum',
      region: 'flank_kidney',
      technique: 'vibration',
      pressure: 1,
    });
    expect(check(plan(goodLines.with(0, shaken)))).toMatchObject([
      { rule: 'pv_15', hardStop: true, line: 0 },
    ]);
  });

  const points = (changes: Partial<PlanLine>) =>
    plan(
      goodLines.with(
        0,
        line({
          technique: 'trigger_point_pressure',
          points: 2,
          holdSeconds: 60,
          holdRepeats: 2,
          ...changes,
        }),
      ),
    );
  test.each<[string, Partial<PlanLine>, string[]]>([
    ['fine', {}, []],
    ['120 s (scenario 18)', { holdSeconds: 120 }, ['pv_06@0']],
    ['29 s', { holdSeconds: 29 }, ['pv_06@0']],
    ['4 repeats', { holdRepeats: 4 }, ['pv_06@0']],
    ['5 points', { points: 5 }, []],
    ['6 points', { points: 6 }, ['pv_06@0', 'pv_06']],
  ])('trigger points: %s', (_name, changes, expected) => {
    expect(rules(points(changes))).toEqual(expected);
  });

  test('a hold without its numbers is named', () => {
    expect(rules(plan(goodLines.with(0, line({ technique: 'trigger_point_pressure' }))))).toEqual([
      'pv_06@0',
      'pv_06@0',
      'pv_06@0',
    ]);
  });
});
