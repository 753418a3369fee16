/** How minutes are shared out: among lines, phases and sides. */
import { describe, expect, test } from 'vitest';

import type { PlanMuscle } from '@/lib/domain/anatomy/muscle';
import { allotMinutes, type OpenLine } from '@/lib/domain/session-plan/allot-minutes';
import { largestRemainder } from '@/lib/domain/session-plan/largest-remainder';
import { otherSideMinutes } from '@/lib/domain/session-plan/share-of-other-side';
import { phasesFor, rowForSpecific, withSpecific } from '@/lib/domain/session-plan/time-frame';
import { triggerPointsMax, withTriggerPoints } from '@/lib/domain/session-plan/trigger-points';

import { line } from '../support/checked-plan';
import { timeBudgets } from '../support/invented-rule-book';

const open = (muscle: PlanMuscle, more: Partial<OpenLine> = {}): OpenLine => ({
  muscle,
  side: 'left',
  technique: 'broad_compression',
  position: 'side_lying',
  weight: 5,
  ...more,
});
const FRICTION = { technique: 'cross_fibre_friction' } as const;
const none = new Map<string, number>();

describe('minutes of lines', () => {
  const rows: [string, OpenLine[], number, Map<string, number>, number[] | null][] = [
    ['nothing for nobody', [], 0, none, []],
    ['all for one', [open('soleus')], 7, none, [7]],
    ['ten at most on one muscle and side', [open('soleus')], 11, none, null],
    ['ten are right', [open('soleus')], 10, none, [10]],
    [
      'a minute each, the rest by weight',
      [open('soleus', { weight: 2 }), open('gastrocnemius', { weight: 6 })],
      8,
      none,
      [2, 6],
    ],
    ['the earlier first where equal', [open('soleus'), open('gastrocnemius')], 5, none, [3, 2]],
    ['as many minutes as lines', [open('soleus'), open('gastrocnemius')], 2, none, [1, 1]],
    ['fewer minutes than lines', [open('soleus'), open('gastrocnemius')], 1, none, null],
    ['one muscle on two lines', [open('soleus'), open('soleus')], 11, none, null],
    [
      'one muscle on two sides',
      [open('soleus'), open('soleus', { side: 'right' })],
      16,
      none,
      [8, 8],
    ],
    [
      'the deep rotators share eight',
      [open('piriformis'), open('quadratus_femoris'), open('soleus')],
      12,
      none,
      [4, 4, 4],
    ],
    ['and no more', [open('piriformis'), open('quadratus_femoris')], 9, none, null],
    [
      'eight on each side',
      [open('piriformis'), open('quadratus_femoris', { side: 'right' })],
      16,
      none,
      [8, 8],
    ],
    ['friction: six minutes', [open('soleus', FRICTION)], 6, none, [6]],
    ['and no more of it', [open('soleus', FRICTION)], 7, none, null],
    [
      'six of friction on each muscle',
      [open('soleus', FRICTION), open('gastrocnemius', FRICTION)],
      12,
      none,
      [6, 6],
    ],
    [
      'a posture with a cap',
      [open('soleus'), open('gastrocnemius', { position: 'prone' })],
      10,
      new Map([['prone', 3]]),
      [7, 3],
    ],
    [
      'a posture with a cap too small',
      [open('soleus', { position: 'prone' })],
      4,
      new Map([['prone', 3]]),
      null,
    ],
    [
      'a posture without any time leaves its line without a minute',
      [open('soleus'), open('gastrocnemius', { position: 'prone' })],
      5,
      new Map([['prone', 0]]),
      null,
    ],
  ];
  test.each(rows)('%s', (_name, lines, total, caps, minutes) => {
    expect(allotMinutes(lines, total, caps)).toEqual(minutes);
  });
});

describe('phases and shares', () => {
  const values = (minutes: number, cap: number | null, rows = timeBudgets) => {
    const phases = phasesFor({ minutes, handsOnMinutesMax: cap, budgets: rows });
    return phases && Object.values(phases);
  };

  test('rows in any order mean the same', () => {
    const turned = [...timeBudgets].reverse();
    for (const minutes of [20, 30, 37, 60, 82, 90, 110]) {
      expect(values(minutes, 30, turned)).toEqual(values(minutes, 30));
    }
    expect(rowForSpecific(24, turned)?.length).toBe(45);
  });

  test.each([
    [30, null, [3, 4, 15, 3, 2, 3]],
    [37, null, [4, 5, 19, 4, 2, 3]],
    [45, 35, [4, 6, 24, 5, 3, 3]],
    [45, 34, [4, 6, 23, 5, 3, 3]],
    [60, 5, [5, 3, 1, 1, 3, 4]],
    [60, 4, [5, 3, 1, 0, 3, 4]],
    [90, null, [7, 10, 54, 11, 4, 4]],
    [120, null, [10, 13, 72, 15, 5, 5]],
  ])('%i minutes under %s: %j', (minutes, cap, expected) => {
    expect(values(minutes, cap)).toEqual(expected);
  });

  test('without rows there is no session', () => {
    expect(values(60, null, [])).toEqual([0, 0, 0, 0, 0, 0]);
    expect(rowForSpecific(60, [])).toBeUndefined();
  });

  test('what no line holds goes to warm-up and integration', () => {
    const phases = {
      check_in: 5,
      warm_up: 6,
      specific: 20,
      integration: 3,
      retest: 3,
      home_care: 4,
    };
    expect(withSpecific(phases, 11)).toEqual({
      ...phases,
      warm_up: 12,
      specific: 11,
      integration: 6,
    });
  });

  test.each([
    [[1, 1, 1], 4, [2, 1, 1]],
    [[1, 1, 1], 5, [2, 2, 1]],
    [[3, 1], 2, [2, 0]],
    [[1, 2, 1], 3, [1, 1, 1]],
    [[0, 0], 5, [0, 0]],
    [[], 5, []],
    [[1 / 3, 1 / 3, 1 / 3], 3, [1, 1, 1]],
  ])('shares %j of %i: %j', (shares, total, expected) => {
    expect(largestRemainder(shares, total)).toEqual(expected);
  });

  test.each([
    [20, [4, 3, 5]],
    [8, [2]],
    [12, [2, 3]],
    [2, [0, 1]],
    [1, [0, 1]],
    [0, [0]],
  ])('the other side of %i: %j', (specific, expected) => {
    expect(otherSideMinutes(specific)).toEqual(expected);
  });
});

describe('points of trigger-point lines', () => {
  const point = (minutes: number) => line({ technique: 'trigger_point_pressure', minutes });
  const points = (lines: ReturnType<typeof line>[], most: number) =>
    withTriggerPoints(lines, most).map((one) => one.points);

  test.each([
    ['a point a minute', [point(2)], 9, [2]],
    ['three at most', [point(9)], 9, [3]],
    ['other lines have none', [line(), point(2)], 9, [undefined, 2]],
    ['one at least', [point(1)], 0, [1]],
    ['the first ones fill up first', [point(5), point(5)], 4, [3, 1]],
    ['each has one before any has two', [point(5), point(5)], 2, [1, 1]],
  ])('%s', (_name, lines, most, expected) => expect(points(lines, most)).toEqual(expected));

  test('holds of thirty seconds, twice', () => {
    expect(withTriggerPoints([point(2)], 9)[0]).toMatchObject({ holdSeconds: 30, holdRepeats: 2 });
    expect(withTriggerPoints([line()], 9)[0]).toEqual(line());
  });

  test.each([
    [15, false, 5],
    [54, false, 10],
    [54, true, 5],
    [10, true, 5],
  ])('%i specific minutes, first visit %s: %i points', (specific, firstVisit, most) => {
    expect(triggerPointsMax({ specific, firstVisit, budgets: timeBudgets })).toBe(most);
    expect(triggerPointsMax({ specific, firstVisit, budgets: [] })).toBe(0);
  });
});
