/** The only place that reads the system clock: rules and data functions get the time passed in. */
export function now(): Date {
  return new Date();
}

/**
 * The calendar date that a wall calendar in that time zone shows, as `YYYY-MM-DD`.
 * Throws a RangeError for a time zone that this machine does not know.
 */
export function today(timeZone: string, at: Date = now()): string {
  const parts = new Intl.DateTimeFormat('en-US', {
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
  return new Intl.DateTimeFormat('en-GB', style).format(at);
}
