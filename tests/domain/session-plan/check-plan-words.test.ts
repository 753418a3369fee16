/** Every problem of a plan with its line, its sentence with the numbers, and its rules. */
import { describe, expect, test } from 'vitest';

import type { PlanLine, PlanProblem, SessionPlan } from '@/lib/domain/session-plan/session-plan';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { row } from '../support/a-case';
import { check, goodLines, line, phases, plan } from '../support/checked-plan';

const first = (changes: Partial<PlanLine>): SessionPlan =>
  plan(goodLines.with(0, { ...line(), ...changes }));
const hold = (changes: Partial<PlanLine>): SessionPlan =>
  first({
    technique: 'trigger_point_pressure',
    points: 2,
    holdSeconds: 30,
    holdRepeats: 1,
    ...changes,
  });
const NAME = 'Line 1 (gluteus medius, left)';
const firstVisit = { session: { minutes: 60, firstVisit: true } };

const onLine = (rule: PlanProblem['rule'], message: string, because: string[] = []) => ({
  ...{ rule, line: 0, because },
  message: `${NAME}: ${message}`,
});
const whole = (rule: PlanProblem['rule'], message: string, because: string[] = []) => ({
  rule,
  message,
  because,
});

const OF =
  'is not the affected one, and has a share on purpose. Of the 15 minutes of specific work it has';
const otherSide = (side: string, has: string, mend: string) =>
  whole('pv_12', `The ${side} side ${OF} ${has} (15–25 %): ${mend}.`);

const rows: [string, SessionPlan, Partial<ClinicalCase>, PlanProblem[]][] = [
  [
    '29 seconds',
    hold({ holdSeconds: 29 }),
    {},
    [onLine('pv_06', 'a hold is 30 to 90 seconds; the line has 29.')],
  ],
  [
    'no seconds',
    hold({ holdSeconds: undefined as never }),
    {},
    [onLine('pv_06', 'a hold is 30 to 90 seconds; nothing is given.')],
  ],
  [
    'half a second',
    hold({ holdSeconds: 30.5 }),
    {},
    [onLine('pv_06', 'a hold is 30 to 90 seconds; the line has 30.5.')],
  ],
  [
    'four holds',
    hold({ holdRepeats: 4 }),
    {},
    [onLine('pv_06', '1 to 3 holds a point; the line has 4.')],
  ],
  [
    'no holds',
    hold({ holdRepeats: undefined as never }),
    {},
    [onLine('pv_06', '1 to 3 holds a point; nothing is given.')],
  ],
  [
    'no points',
    hold({ points: undefined as never }),
    {},
    [onLine('pv_06', '1 to 5 points in one muscle; nothing is given.')],
  ],
  [
    'six points in one muscle',
    hold({ points: 6 }),
    {},
    [
      onLine('pv_06', '1 to 5 points in one muscle; the line has 6.'),
      whole('pv_06', '6 trigger points, 5 at most in this session.'),
    ],
  ],
  [
    'too many points of a first visit, counted on trigger-point lines alone',
    plan([
      line({ technique: 'trigger_point_pressure', points: 3, holdSeconds: 30, holdRepeats: 1 }),
      line({
        muscle: 'piriformis',
        region: 'deep_gluteal',
        technique: 'trigger_point_pressure',
        points: 3,
        holdSeconds: 30,
        holdRepeats: 1,
      }),
      line({ side: 'right', minutes: 3, points: 9 }),
    ]),
    firstVisit,
    [whole('pv_06', '6 trigger points, 5 at most in this session.', ['ci_first_session'])],
  ],
  [
    'a hold as long as the limit, and one that is longer',
    plan([
      line({ technique: 'trigger_point_pressure', points: 1, holdSeconds: 41, holdRepeats: 1 }),
      line({
        muscle: 'piriformis',
        region: 'deep_gluteal',
        technique: 'trigger_point_pressure',
        points: 1,
        holdSeconds: 40,
        holdRepeats: 1,
      }),
      line({ side: 'right', minutes: 3 }),
    ]),
    { contraindications: [row('ci_out')] },
    [onLine('pv_06', 'a hold is 40 seconds at most here: ci out.', ['ci_out'])],
  ],
  [
    'phases that are no whole minutes',
    plan(goodLines, { phases: phases({ check_in: 2.5, retest: 2.5 }) }),
    {},
    [whole('pv_01', 'Minutes are whole numbers from 0 up.')],
  ],
  [
    'a phase below nothing',
    plan(goodLines, { phases: phases({ check_in: -1, home_care: 7 }) }),
    {},
    [whole('pv_01', 'Minutes are whole numbers from 0 up.')],
  ],
  [
    'too long a session',
    plan(goodLines, { minutes: 121, phases: phases({ check_in: 84, warm_up: 14 }) }),
    {},
    [whole('pv_01', 'The session is 121 minutes long: it can be 120 at most.')],
  ],
  [
    'phases that do not add up',
    plan(goodLines, { phases: phases({ check_in: 5 }) }),
    {},
    [whole('pv_01', 'The phases add up to 32 minutes, the session is 30.')],
  ],
  [
    'lines that do not add up',
    plan([...goodLines.slice(0, 2), line({ side: 'right', minutes: 2 })], {}),
    {},
    [
      whole('pv_01', 'The lines add up to 14 minutes, specific work has 15.'),
      otherSide('right', '2 and should have 3', 'give its lines 1 minute more'),
    ],
  ],
  [
    'more hands-on time than the limits leave',
    plan(),
    { contraindications: [row('ci_short')] },
    [whole('pv_hands_on', 'Hands-on time is 22 minutes, 20 at most: ci short.', ['ci_short'])],
  ],
  [
    'too short a warm-up',
    plan(goodLines, { phases: phases({ warm_up: 2, integration: 5 }) }),
    {},
    [whole('pv_02', 'Warm-up is 2 minutes, at least 3 of 30.')],
  ],
  [
    'too short a warm-up for deep work, in a short session',
    plan([line({ technique: 'deep_tissue', minutes: 2 })], {
      minutes: 12,
      phases: { check_in: 2, warm_up: 2, specific: 2, integration: 2, retest: 2, home_care: 2 },
    }),
    {},
    [whole('pv_02', 'deep tissue needs 3 minutes of warm-up first; there are 2.')],
  ],
  [
    'no time to test again',
    plan(goodLines, { minutes: 28, phases: phases({ retest: 0 }) }),
    {},
    [whole('pv_13', 'There is specific work but no time to test again.')],
  ],
  [
    'too long on one muscle',
    plan([line({ minutes: 11 }), line({ side: 'right', minutes: 4 })], {}),
    {},
    [
      onLine('pv_03', '11 minutes on one muscle and side, 10 at most.'),
      otherSide('right', '4 and should have 3', 'take 1 minute from its lines'),
    ],
  ],
  [
    'too long on the deep rotators',
    plan([
      line({ minutes: 3 }),
      line({ muscle: 'piriformis', region: 'deep_gluteal', minutes: 9 }),
      line({ side: 'right', minutes: 3 }),
    ]),
    {},
    [whole('pv_04', 'Deep hip rotators on the left: 9 minutes together, 8 at most.')],
  ],
  [
    'strong for more than half',
    plan([
      line({ minutes: 8, pressure: 4 }),
      line({ muscle: 'gluteus_maximus', minutes: 4 }),
      line({ side: 'right', minutes: 3 }),
    ]),
    {},
    [whole('pv_05', '8 minutes at level 4 or more, 7 at most: half of the specific work.')],
  ],
  [
    'turned too often',
    plan([
      line({ minutes: 3 }),
      line({ muscle: 'gluteus_maximus', minutes: 3, position: 'prone' }),
      line({ muscle: 'piriformis', region: 'deep_gluteal', minutes: 6 }),
      line({ side: 'right', minutes: 3, position: 'prone' }),
    ]),
    {},
    [whole('pv_09', '3 changes of position in 30 minutes, 2 at most.')],
  ],
  [
    'a finding that blocks',
    plan(),
    { contraindications: [row('ci_stop')] },
    [whole('pv_16', 'No session may be planned now: ci stop.', ['ci_stop'])],
  ],
];

describe('what is wrong with a plan', () => {
  test.each(rows)('%s', (_name, one, changes, problems) => {
    expect(check(one, changes)).toEqual(problems);
  });

  test('level 5: 3 minutes at most, none at a first visit', () => {
    const deep = (minutes: number) =>
      plan([
        line({ minutes, pressure: 5 }),
        line({ muscle: 'gluteus_maximus', minutes: 12 - minutes }),
        line({ side: 'right', minutes: 3 }),
      ]);
    const own = (minutes: number, changes: Partial<ClinicalCase> = {}) =>
      check(deep(minutes), changes).filter(({ rule }) => rule === 'pv_05');
    expect(own(3)).toEqual([]);
    expect(own(4)).toEqual([whole('pv_05', '4 minutes at level 5, 3 at most.')]);
    expect(own(1, firstVisit)).toEqual([
      whole('pv_05', 'No level 5 at a first visit.', ['ci_first_session']),
    ]);
  });

  test('the other side of a right one is the left', () => {
    const lines = goodLines.map((one) => ({
      ...one,
      side: one.side === 'left' ? ('right' as const) : ('left' as const),
    }));
    expect(check(plan(lines), { affectedSide: 'right' })).toEqual([]);
    expect(check(plan(), { affectedSide: 'right' })).toEqual([
      otherSide('left', '12 and should have 3', 'take 9 minutes from its lines'),
    ]);
    expect(check(plan(), { affectedSide: 'both' })).toEqual([]);
  });
});
