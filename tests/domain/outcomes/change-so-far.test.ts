import { describe, expect, it, test } from 'vitest';

import type { Outcome } from '@/lib/domain/outcomes/change-so-far';
import type { OutcomeMeasure } from '@/lib/domain/outcomes/measure';

import { leg, outcome, review } from '../support/a-course';

describe('what counts as a meaningful change', () => {
  const both = (measure: OutcomeMeasure, from: number, to: number) => [
    outcome(measure, 28, from),
    outcome(measure, 0, to),
  ];
  it.each<[string, Outcome[], boolean]>([
    ['Roland-Morris 12 to 7 (scenario 23)', both('rmdq_24', 12, 7), true],
    ['Roland-Morris 8 to 5, possible only (scenario 24)', both('rmdq_24', 8, 5), false],
    ['leg pain 6 to 4', both('nprs_leg', 6, 4), true],
    ['leg pain 6 to 5', both('nprs_leg', 6, 5), false],
    ['own activities 4 to 6', both('psfs', 4, 6), true],
    ['rating of change +3', [outcome('groc', 0, 3)], true],
    ['rating of change −4', [outcome('groc', 0, -4)], false],
    ['asked once only', [outcome('rmdq_24', 28, 12)], false],
    [
      'leg better, back clearly worse',
      [...both('nprs_leg', 8, 4), ...both('nprs_back', 2, 5)],
      false,
    ],
    [
      'leg better, back one point worse',
      [...both('nprs_leg', 8, 4), ...both('nprs_back', 1, 2)],
      true,
    ],
    ['more days of home care alone', both('home_care_days', 0, 7), false],
    [
      'better in between and back again: the first and the latest count',
      [outcome('nprs_leg', 28, 6), outcome('nprs_leg', 14, 2), outcome('nprs_leg', 0, 6)],
      false,
    ],
    [
      'a score from before the episode does not count',
      [outcome('nprs_leg', 40, 9), outcome('nprs_leg', 28, 5), outcome('nprs_leg', 0, 5)],
      false,
    ],
    ['nor one of later on', [outcome('nprs_leg', 28, 6), outcome('nprs_leg', -1, 1)], false],
  ])('%s', (_, outcomes, expected) => {
    expect(review(28, { outcomes }).change.isMeaningful).toBe(expected);
    expect(review(28, { outcomes: [...outcomes].reverse() }).change.isMeaningful).toBe(expected);
  });

  test('one score is no change: nothing is judged', () => {
    const { judgements } = review(28, { outcomes: [outcome('rmdq_24', 28, 12)] }).change;
    expect(judgements).toEqual([]);
  });

  test('from memory only while the start is not more than 28 days back', () => {
    const rated = (days: number) =>
      review(days, { outcomes: [outcome('groc', 0, 4)] }).change.isMeaningful;
    expect([rated(28), rated(29)]).toEqual([true, false]);
    const outcomes = [outcome('groc', 0, 4), outcome('nprs_leg', 40, 6), outcome('nprs_leg', 0, 3)];
    expect(review(40, { outcomes }).change.isMeaningful).toBe(true);
  });

  test('the pain scores of the sessions are outcomes', () => {
    const sessions = [leg(21, 7), leg(14, 6), leg(7, 5), leg(0, 4)];
    expect(review(21, { sessions }).change.judgements).toMatchObject([
      { measure: 'nprs_back', points: 0 },
      { measure: 'nprs_leg', from: 7, to: 4, meaningful: 'yes' },
    ]);
  });
});
