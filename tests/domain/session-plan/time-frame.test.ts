import { describe, expect, test } from 'vitest';

import { largestRemainder } from '@/lib/domain/session-plan/largest-remainder';
import { positionChangesMax } from '@/lib/domain/session-plan/posture';
import { otherSideMinutes } from '@/lib/domain/session-plan/share-of-other-side';
import {
  handsOnMinutes,
  phasesFor,
  rowForSpecific,
  totalMinutes,
  withSpecific,
} from '@/lib/domain/session-plan/time-frame';

import { timeBudgets as budgets } from '../support/invented-rule-book';

const values = (minutes: number, handsOnMinutesMax: number | null) => {
  const phases = phasesFor({ minutes, handsOnMinutesMax, budgets });
  return phases && Object.values(phases);
};

describe('phases (decisions 23, 25)', () => {
  test.each([
    [30, null, [3, 4, 15, 3, 2, 3]],
    [60, null, [5, 8, 33, 7, 3, 4]],
    [60, 60, [5, 8, 33, 7, 3, 4]],
    // The case file's own example: 42 minutes.
    [60, 30, [5, 5, 21, 4, 3, 4]],
    [45, 30, [4, 5, 21, 4, 3, 3]],
    [75, 30, [6, 5, 21, 4, 4, 4]],
    // In proportion the warm-up would be 4 of 45 minutes, less than pv_02 asks for.
    [90, 30, [7, 5, 21, 4, 4, 4]],
    [60, 45, [5, 7, 31, 7, 3, 4]],
    [90, 60, [7, 8, 43, 9, 4, 4]],
    [15, null, [2, 3, 7, 1, 1, 1]],
    [52, null, [5, 7, 28, 6, 3, 3]],
    [120, null, [10, 13, 72, 15, 5, 5]],
  ] as const)('%i minutes, cap %s', (minutes, cap, expected) => {
    expect(values(minutes, cap)).toEqual(expected);
  });

  test.each([14, 121, 0, 600, 30.5, Number.NaN])('%d minutes are refused', (minutes) => {
    expect(values(minutes, null)).toBeNull();
  });

  test('a cap without room for a warm-up is refused', () => {
    expect(values(60, 2)).toBeNull();
    expect(values(60, 3)).toEqual([5, 3, 0, 0, 3, 4]);
  });

  test('every length and cap: whole minutes, the cap filled, a warm-up of a tenth', () => {
    for (let length = 15; length <= 120; length += 1) {
      const full = phasesFor({ minutes: length, handsOnMinutesMax: null, budgets });
      for (let cap = 10; cap <= 60; cap += 1) {
        const phases = phasesFor({ minutes: length, handsOnMinutesMax: cap, budgets });
        if (!phases || !full) throw new Error('no phases');
        const numbers = Object.values(phases);
        expect([length, cap, handsOnMinutes(phases)]).toEqual([
          length,
          cap,
          Math.min(cap, handsOnMinutes(full)),
        ]);
        expect(phases.warm_up).toBeGreaterThanOrEqual(Math.max(3, totalMinutes(phases) / 10));
        expect(numbers.filter((one) => !Number.isInteger(one) || one < 0)).toEqual([]);
      }
    }
  });

  test('specific work that no line can hold goes to warm-up and integration', () => {
    const phases = {
      check_in: 5,
      warm_up: 8,
      specific: 33,
      integration: 7,
      retest: 3,
      home_care: 4,
    };
    expect(Object.values(withSpecific(phases, 0))).toEqual([5, 26, 0, 22, 3, 4]);
    expect(withSpecific(phases, 33)).toEqual(phases);
  });
});

describe('numbers from the rows', () => {
  test.each([
    [7, 30],
    [15, 30],
    [21, 30],
    [24, 45],
    [33, 60],
    [72, 90],
  ])('%i specific minutes use the row of %i', (specific, length) => {
    expect(rowForSpecific(specific, budgets)?.length).toBe(length);
  });

  test.each([
    [20, 2],
    [37, 2],
    [38, 3],
    [67, 3],
    [68, 4],
    [120, 4],
  ])('%i minutes: %i changes of position (decisions 38)', (minutes, most) => {
    expect(positionChangesMax(minutes, budgets)).toBe(most);
  });

  test.each([
    [15, [3]],
    [33, [7, 6, 8, 5]],
    [4, [1]],
    [3, [0, 1]],
    [0, [0]],
  ])('other side of %i minutes: %j', (specific, minutes) => {
    expect(otherSideMinutes(specific)).toEqual(minutes);
  });

  test('largest remainder: adds up, the earlier first where equal', () => {
    expect(largestRemainder([1, 1, 1], 4)).toEqual([2, 1, 1]);
    expect(largestRemainder([0, 0], 5)).toEqual([0, 0]);
  });
});
