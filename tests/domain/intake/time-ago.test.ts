import { describe, expect, test } from 'vitest';

import { agoWords, dateAgo, sayAgo, timeAgoOf, timesAgo } from '@/lib/domain/intake/time-ago';

const TODAY = '2026-11-29';

describe('how long ago', () => {
  test.each([
    ['day', 0, '2026-11-29', 'today'],
    ['day', 1, '2026-11-28', 'yesterday'],
    ['day', 3, '2026-11-26', '3 days ago'],
    ['week', 1, '2026-11-22', '1 week ago'],
    ['week', 5, '2026-10-25', '5 weeks ago'],
    ['week', 12, '2026-09-06', '12 weeks ago'],
    ['month', 3, '2026-08-29', '3 months ago'],
    ['month', 9, '2026-02-28', '9 months ago'],
    ['year', 1, '2025-11-29', '1 year ago'],
  ] as const)('%s %i is %s, said back as %s', (unit, count, date, words) => {
    expect(dateAgo({ unit, count }, TODAY)).toBe(date);
    expect(agoWords(date, TODAY)).toBe(words);
  });

  test.each([
    ['2026-11-20', '9 days ago'],
    ['2026-11-08', '3 weeks ago'],
    ['2026-11-07', 'about 3 weeks ago'],
    ['2026-10-11', '7 weeks ago'],
    ['2026-10-09', 'about 7 weeks ago'],
    ['2026-07-10', 'about 5 months ago'],
    ['2020-01-01', 'about 7 years ago'],
    ['2026-11-30', null],
    ['2026-13-01', null],
    ['', null],
  ])('%s is %s', (date, words) => {
    expect(agoWords(date, TODAY)).toBe(words);
  });

  test('29 February has no other day in a common year than the 28th', () => {
    expect(dateAgo({ unit: 'year', count: 1 }, '2028-02-29')).toBe('2027-02-28');
  });

  test('whatever can be chosen is a day of its own and is found again', () => {
    for (const today of [TODAY, '2028-02-29', '2027-03-31', '2026-01-01']) {
      const dates = timesAgo.map((one) => dateAgo(one, today));
      expect(new Set(dates).size).toBe(timesAgo.length);
      expect(dates.toSorted().toReversed()).toEqual(dates);
      for (const one of timesAgo) expect(timeAgoOf(dateAgo(one, today), today)).toEqual(one);
    }
    expect(new Set(timesAgo.map(sayAgo)).size).toBe(timesAgo.length);
  });
});
