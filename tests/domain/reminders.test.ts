/** When a reminder is due: quiet hours, late ones, appointments; by the wall clock of the practice. */
import { describe, expect, test } from 'vitest';

import {
  clockOf,
  isQuiet,
  occasionsDue,
  retryMinutes,
  usualTimes,
  type ReminderTimes,
} from '@/lib/domain/reminders/reminder';
import { pushTargetSchema, reminderFormSchema } from '@/lib/domain/reminders/reminder.schema';

const at = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const due = (clock: string, times: Partial<ReminderTimes> = {}, more: object = {}) =>
  occasionsDue(
    { ...usualTimes, ...times },
    { day: '2026-11-20', minute: at(clock), visits: [], hasSheet: true, ...more },
  );

test.each([
  ['20:59', false],
  ['21:00', true],
  ['23:59', true],
  ['00:00', true],
  ['07:59', true],
  ['08:00', false],
])('quiet from 21 to 8: at %s %s', (clock, quiet) => {
  expect(isQuiet(at(clock), usualTimes)).toBe(quiet);
  const day = { ...usualTimes, quietFrom: at('12:00'), quietUntil: at('14:00') };
  expect(isQuiet(at(clock), day)).toBe(false);
  expect(isQuiet(at('13:00'), day)).toBe(true);
  expect(isQuiet(at(clock), { ...usualTimes, quietFrom: 0, quietUntil: 0 })).toBe(false);
});

describe('the daily one', () => {
  test.each([
    ['17:59', []],
    ['18:00', ['day 2026-11-20']],
    ['20:59', ['day 2026-11-20']],
    ['21:00', []],
  ])('at 18:00, asked at %s', (clock, occasions) => {
    expect(due(clock)).toEqual(occasions);
  });

  test('not without a sheet at home, not where it is off, not in the quiet hours, not hours late', () => {
    expect(due('18:00', {}, { hasSheet: false })).toEqual([]);
    expect(due('18:00', { dailyAt: null })).toEqual([]);
    expect(due('22:00', { dailyAt: at('22:00') })).toEqual([]);
    expect(due('12:00', { dailyAt: at('09:00') })).toEqual([]);
  });
});

describe('before an appointment', () => {
  const visits = (minutesAhead: number) => ({
    visits: [{ id: 'v', startsAt: '2026-11-21T09:00:00.000Z', minutesAhead }],
  });
  const occasion = 'visit v 2026-11-21T09:00:00.000Z';
  test.each([
    [24 * 60 + 1, []],
    [24 * 60, [occasion]],
    [2 * 60, [occasion]],
    [2 * 60 - 1, []],
  ])('%s minutes ahead', (ahead, occasions) => {
    expect(due('10:00', {}, visits(ahead))).toEqual(occasions);
  });

  test('waits for the end of the quiet hours, and is not for who does not want it', () => {
    expect(due('07:00', {}, visits(20 * 60))).toEqual([]);
    expect(due('08:00', {}, visits(19 * 60))).toEqual([occasion]);
    expect(due('10:00', { isForVisits: false }, visits(60 * 10))).toEqual([]);
  });
});

test('four tries more after a refusal, then none', () => {
  expect([1, 2, 3, 4, 5].map(retryMinutes)).toEqual([2, 10, 30, 60, null]);
  expect(clockOf(at('07:05'))).toBe('07:05');
});

describe('what a phone sends', () => {
  const target = (endpoint: string) =>
    pushTargetSchema.safeParse({ endpoint, keys: { p256dh: 'BPa_', auth: 'x-1' } }).success;
  test.each([
    ['https://fcm.googleapis.com/fcm/send/x', true],
    ['https://updates.push.services.mozilla.com/wpush/v2/x', true],
    ['https://web.push.apple.com/x', true],
    ['https://wns2-am3p.notify.windows.com/w/?token=x', true],
    ['http://fcm.googleapis.com/x', false],
    ['https://fcm.googleapis.com.evil.example/x', false],
    ['https://fcm.googleapis.com:8443/x', false],
    ['https://user@fcm.googleapis.com/x', false],
    ['https://127.0.0.1/x', false],
    ['https://169.254.169.254/latest', false],
    ['x', false],
  ])('%s: %s', (endpoint, isTaken) => {
    expect(target(endpoint)).toBe(isTaken);
  });

  test('times that are none are refused', () => {
    const form = { channel: 'mail', dailyAt: '18:00', quietFrom: '21:00', quietUntil: '08:00' };
    expect(reminderFormSchema.safeParse(form).success).toBe(true);
    for (const wrong of ['24:00', '8:00', '', '18:60', '<b>'])
      expect(reminderFormSchema.safeParse({ ...form, quietFrom: wrong }).success).toBe(false);
  });
});
