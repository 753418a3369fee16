import { expect, test } from 'vitest';

import { painTrend } from '@/lib/domain/session-record/pain-trend';

const session = (
  before: [number | null, number | null],
  after: [number | null, number | null],
) => ({
  painBefore: { back: before[0], leg: before[1] },
  painAfter: { back: after[0], leg: after[1] },
});

test('the intake, the start of each session, the end of the last', () => {
  const sessions = [session([4, 6], [3, 5]), session([3, 5], [1, 2])];
  expect(painTrend({ back: 5, leg: 7 }, sessions)).toEqual({
    back: [5, 4, 3, 1],
    leg: [7, 6, 5, 2],
  });
});

test('what was not asked is left out, and 0 is a score', () => {
  const sessions = [session([null, 0], [null, null])];
  expect(painTrend({ back: null, leg: 2 }, sessions)).toEqual({ back: [], leg: [2, 0] });
  expect(painTrend({ back: null, leg: null }, [])).toEqual({ back: [], leg: [] });
});
