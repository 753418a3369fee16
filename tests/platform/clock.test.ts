import { expect, test } from 'vitest';

import { clockTime, instantAt, now, today, startOfDay } from '@/lib/platform/clock';

test.each([
  ['2026-03-01T23:30:00Z', 'Europe/London', '2026-03-01'],
  ['2026-03-01T23:30:00Z', 'Asia/Kathmandu', '2026-03-02'],
  ['2026-03-02T04:30:00Z', 'America/New_York', '2026-03-01'],
  // The night of the change to summer time.
  ['2026-03-29T00:59:59Z', 'Europe/London', '2026-03-29'],
  ['2028-02-29T12:00:00Z', 'Pacific/Kiritimati', '2028-03-01'],
])('%s is the date %3$s in %s', (instant, timeZone, date) => {
  expect(today(timeZone, new Date(instant))).toBe(date);
});

test('an unknown time zone is an error, never another date', () => {
  expect(() => today('Mars/Olympus')).toThrow(RangeError);
});

test('now is an instant of this moment', () => {
  expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1000);
});

test.each([
  ['2026-01-15', 'Europe/London', '2026-01-15T00:00:00.000Z'],
  ['2026-07-15', 'Europe/London', '2026-07-14T23:00:00.000Z'],
  ['2026-03-29', 'Europe/London', '2026-03-29T00:00:00.000Z'],
  ['2026-03-30', 'Europe/London', '2026-03-29T23:00:00.000Z'],
  ['2026-10-25', 'Europe/London', '2026-10-24T23:00:00.000Z'],
  ['2026-11-24', 'Asia/Kathmandu', '2026-11-23T18:15:00.000Z'],
  ['2026-11-24', 'America/Los_Angeles', '2026-11-24T08:00:00.000Z'],
  ['2026-11-24', 'Pacific/Kiritimati', '2026-11-23T10:00:00.000Z'],
  // Midnight is skipped there: the day begins at one.
  ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  ['2026-03-08', 'America/Havana', '2026-03-08T05:00:00.000Z'],
])('%s begins in %s at %s', (day, timeZone, instant) => {
  expect(startOfDay(day, timeZone).toISOString()).toBe(instant);
});

test.each([
  ['2026-03-29', '01:30', 'Europe/London', '02:30'],
  ['2026-03-08', '02:30', 'America/New_York', '03:30'],
  ['2026-10-04', '02:10', 'Australia/Sydney', '03:10'],
  ['2026-03-08', '03:30', 'America/New_York', '03:30'],
  ['2026-11-01', '01:30', 'America/New_York', '01:30'],
])('on %s a clock that is asked for %s in %s shows %s', (day, time, timeZone, shown) => {
  const at = instantAt(day, `${time}:00`, timeZone);
  expect([today(timeZone, at), clockTime(at, timeZone)]).toEqual([day, shown]);
});
