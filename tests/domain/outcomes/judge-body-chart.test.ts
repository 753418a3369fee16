import { describe, expect, it } from 'vitest';

import { judgeBodyChart } from '@/lib/domain/outcomes/judge-body-chart';
import type { BodyChartAnswers } from '@/lib/domain/outcomes/measure-answers.schema';

type Place = BodyChartAnswers['places'][number];

const chart = (belowKnee: boolean | null, ...places: Place[]): BodyChartAnswers => ({
  measure: 'body_chart',
  places,
  belowKnee,
});
const calf = (side: Place['side'], ...kinds: Place['kinds']): Place => ({
  region: 'calf',
  side,
  kinds,
});

describe('below the knee', () => {
  it.each([
    [false, true, 'new'],
    [true, true, 'still'],
    [true, false, 'gone'],
    [false, false, 'none'],
    [null, true, 'unknown'],
    [true, null, 'unknown'],
  ] as const)('%s, then %s: %s', (before, after, expected) => {
    expect(judgeBodyChart({ from: chart(before), to: chart(after) }).belowKnee).toBe(expected);
  });
});

describe('signs of a nerve', () => {
  it.each<[string, Place[], Place[], number]>([
    ['none', [], [calf('left', 'ache', 'shooting')], 0],
    ['new numbness', [], [calf('left', 'ache', 'numbness')], 1],
    ['new tingling', [calf('left', 'ache')], [calf('left', 'tingling')], 1],
    ['new weakness', [calf('left', 'numbness')], [calf('left', 'numbness', 'weakness')], 1],
    ['the same as before', [calf('left', 'numbness')], [calf('left', 'numbness')], 0],
    ['gone', [calf('left', 'numbness')], [], 0],
    ['on the other side', [calf('left', 'numbness')], [calf('right', 'numbness')], 1],
    ['spread to both sides', [calf('left', 'numbness')], [calf('both', 'numbness')], 1],
    ['one side left of two', [calf('both', 'numbness')], [calf('right', 'numbness')], 0],
    [
      'both sides, marked one by one before',
      [calf('left', 'numbness'), calf('right', 'numbness')],
      [calf('both', 'numbness')],
      0,
    ],
    [
      'at another place',
      [calf('left', 'numbness')],
      [{ region: 'foot', side: 'left', kinds: ['numbness'] }],
      1,
    ],
  ])('%s', (_, before, after, count) => {
    const { newNerveSigns } = judgeBodyChart({
      from: chart(true, ...before),
      to: chart(true, ...after),
    });
    expect(newNerveSigns).toHaveLength(count);
  });
});
