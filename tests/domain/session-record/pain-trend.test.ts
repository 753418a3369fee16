import { expect, test } from 'vitest';

import { painTrend, type PainMoment } from '@/lib/domain/session-record/pain-trend';

const at = (moment: PainMoment, score: number) => ({ at: moment, score });
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
    back: [at('intake', 5), at('before', 4), at('before', 3), at('after', 1)],
    leg: [at('intake', 7), at('before', 6), at('before', 5), at('after', 2)],
  });
});

test('what was not asked is left out, and 0 is a score', () => {
  const sessions = [session([null, 0], [null, null])];
  expect(painTrend({ back: null, leg: 2 }, sessions)).toEqual({
    back: [],
    leg: [at('intake', 2), at('before', 0)],
  });
  expect(painTrend({ back: null, leg: null }, [])).toEqual({ back: [], leg: [] });
});
