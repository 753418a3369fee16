import type { SheetLanguage } from '../home-care/sheet-language';

export const reminderChannels = ['mail', 'push'] as const;
export type ReminderChannel = (typeof reminderChannels)[number];

/** Where a browser takes a push, and the keys it is sealed with on its way (RFC 8291). */
export interface PushTarget {
  endpoint: string;
  keys: { p256dh: string; auth: string };
}

/** When a client wants to be reminded: minutes of the practice's day. */
export interface ReminderTimes {
  /** The daily one; null: none. */
  dailyAt: number | null;
  /** The day before an appointment. */
  isForVisits: boolean;
  quietFrom: number;
  quietUntil: number;
}

export interface ReminderChoice extends ReminderTimes {
  channel: ReminderChannel;
  target: PushTarget | null;
  language: SheetLanguage;
}

const DAY = 24 * 60;
/** Quiet from nine in the evening until eight, until the client says otherwise. */
export const usualTimes: ReminderTimes = {
  dailyAt: 18 * 60,
  isForVisits: true,
  quietFrom: 21 * 60,
  quietUntil: 8 * 60,
};

/** "18:00" of a minute of the day. */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Whether nothing is sent at this minute of the day; the hours may go over midnight. The same twice: never quiet. */
export function isQuiet(minute: number, { quietFrom, quietUntil }: ReminderTimes): boolean {
  if (quietFrom === quietUntil) return false;
  return quietFrom < quietUntil
    ? minute >= quietFrom && minute < quietUntil
    : minute >= quietFrom || minute < quietUntil;
}

/** What the practice's wall clock shows, and when the client comes. */
export interface ReminderMoment {
  /** The practice's calendar day. */
  day: string;
  /** Minute of it. */
  minute: number;
  /** Appointments ahead, with the minutes until they begin. */
  visits: readonly { id: string; startsAt: string; minutesAhead: number }[];
  /** Something is at home to be done. */
  hasSheet: boolean;
}

/** A daily one that nobody could send for so long is left out: the next day has its own. */
const LATE_MAX = 3 * 60;
/** Nobody is told an hour before what they have known for weeks. */
const VISIT_LATEST = 2 * 60;

/**
 * What has to be sent at this moment, by the name of its occasion: one day, one appointment at its time. Asked again, it
 * answers the same; whoever sends keeps that it was sent. Where a clock is put forward over the time, it is the first
 * moment after; where it is put back, the same day has one.
 */
export function occasionsDue(times: ReminderTimes, moment: ReminderMoment): string[] {
  const { day, minute, visits, hasSheet } = moment;
  if (isQuiet(minute, times)) return [];
  const { dailyAt } = times;
  const late = dailyAt === null ? -1 : minute - dailyAt;
  const isDaily = hasSheet && late >= 0 && late < LATE_MAX;
  const soon = times.isForVisits
    ? visits.filter(({ minutesAhead }) => minutesAhead <= DAY && minutesAhead >= VISIT_LATEST)
    : [];
  return [
    ...(isDaily ? [`day ${day}`] : []),
    ...soon.map(({ id, startsAt }) => `visit ${id} ${startsAt}`),
  ];
}

/** Minutes after the first, second … refusal of a server; after the last nobody tries again. */
const RETRY_MINUTES = [2, 10, 30, 60] as const;

/** When to try again after so many tries; null: not any more. */
export const retryMinutes = (tries: number): number | null => RETRY_MINUTES[tries - 1] ?? null;
