import { dateFormat } from '@/lib/platform/date-format';

/** The only place that reads the system clock: rules and data functions get the time passed in. */
export function now(): Date {
  return new Date();
}

/**
 * The calendar date that a wall calendar in that time zone shows, as `YYYY-MM-DD`.
 * Throws a RangeError for a time zone that this machine does not know.
 */
export function today(timeZone: string, at: Date = now()): string {
  const parts = dateFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** The time of day that a wall clock in that time zone shows, as "14:02". */
export function clockTime(at: Date, timeZone: string): string {
  const style = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return dateFormat('en-GB', style).format(at);
}

/** What a wall clock in that time zone shows at that instant, as milliseconds of a clock that never changes. */
function wallClock(at: number, timeZone: string): number {
  const style = { timeZone, dateStyle: 'short', timeStyle: 'medium' } as const;
  const shown = dateFormat('sv-SE', style).format(at);
  return Date.parse(`${shown.replace(' ', 'T')}Z`);
}

/** The instant at which a wall clock in that time zone shows this; where the clock skips it, as much later as is skipped. */
export function instantAt(day: string, time: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T${time}Z`);
  let at = wanted;
  for (let round = 0; round < 2; round += 1) at -= wallClock(at, timeZone) - wanted;
  // Of a time that is skipped the last round may be the one before it: never another day, never an hour earlier.
  return new Date(at + Math.max(0, wanted - wallClock(at, timeZone)));
}

/** The instant at which a calendar day begins in that time zone; where midnight is skipped, the first one after it. */
export const startOfDay = (day: string, timeZone: string): Date =>
  instantAt(day, '00:00:00', timeZone);
