import { describe, expect, it } from 'vitest';

import { isDoseInRange } from '@/lib/domain/home-care/dose-range';
import type { HomeCareItemRecord } from '@/lib/domain/home-care/home-care-item';
import type { Dose } from '@/lib/domain/home-care/dose';
import type { ItemSide } from '@/lib/domain/home-care/program';

type Ranged = Pick<HomeCareItemRecord, 'dose' | 'doseLimits'>;

const holds: Ranged = {
  dose: { seconds: 60, repeats: 1, timesPerDay: 1 },
  doseLimits: {
    secondsMin: 60,
    secondsMax: 120,
    repeatsMin: 1,
    repeatsMax: 2,
    timesPerDayMax: 2,
    secondsPerDayMax: 300,
  },
};
const weekly: Ranged = {
  dose: { minutes: 10, timesPerWeek: 2 },
  doseLimits: { minutesMin: 10, minutesMax: 20, timesPerWeekMin: 2, timesPerWeekMax: 3 },
};
const habit: Ranged = { dose: { always: true } };

describe('a dose', () => {
  it.each<[string, Ranged, Dose, ItemSide, boolean]>([
    ['as offered', holds, { seconds: 60, repeats: 1, timesPerDay: 1 }, 'both', true],
    ['too short', holds, { seconds: 59, repeats: 1, timesPerDay: 1 }, 'left', false],
    ['too long', holds, { seconds: 121, repeats: 1, timesPerDay: 1 }, 'left', false],
    ['repeated too often', holds, { seconds: 60, repeats: 3, timesPerDay: 1 }, 'left', false],
    ['too often a day', holds, { seconds: 60, repeats: 1, timesPerDay: 3 }, 'left', false],
    [
      'just enough a day on one side',
      holds,
      { seconds: 75, repeats: 2, timesPerDay: 2 },
      'left',
      true,
    ],
    [
      'too much a day on both sides',
      holds,
      { seconds: 76, repeats: 2, timesPerDay: 1 },
      'both',
      false,
    ],
    [
      'the most a day on both sides',
      holds,
      { seconds: 75, repeats: 2, timesPerDay: 1 },
      'both',
      true,
    ],
    ['by the week', weekly, { minutes: 20, timesPerWeek: 3 }, 'none', true],
    ['of too many minutes', weekly, { minutes: 21, timesPerWeek: 3 }, 'none', false],
    ['on too many days', weekly, { minutes: 10, timesPerWeek: 4 }, 'none', false],
    ['on too few days', weekly, { minutes: 10, timesPerWeek: 1 }, 'none', false],
    ['as a habit', habit, { always: true }, 'none', true],
    ['in seconds for a habit', habit, { seconds: 60, repeats: 1, timesPerDay: 1 }, 'none', false],
    ['as a habit for a hold', holds, { always: true }, 'left', false],
    ['by the week for a hold', holds, { minutes: 10, timesPerWeek: 2 }, 'left', false],
  ])('%s', (_, record, dose, side, expected) => {
    expect(isDoseInRange({ dose, side, record })).toBe(expected);
  });
});
