import { addDays, daysBetween, isIsoDate, type IsoDate } from '../shared/iso-date';
import { SUBACUTE_DAYS } from './phase';

export type AgoUnit = 'day' | 'week' | 'month' | 'year';

/** How long ago, as people say it: "five weeks". */
export interface TimeAgo {
  unit: AgoUnit;
  count: number;
}

/** What can be said, the shortest first: weeks to the end of the subacute phase (12 weeks), then months and years. */
export const timesAgo: readonly TimeAgo[] = (
  [
    ['day', [0, 1, 2, 3, 4, 5, 6]],
    ['week', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['month', [3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ['year', [1, 2, 3, 4, 5, 10, 15, 20]],
  ] as const
).flatMap(([unit, counts]) => counts.map((count) => ({ unit, count })));

/** Below this, days are counted: "about 1 week" would say too little of a flare. */
const COUNTED_DAYS = 21;

const DAYS = { week: 7, month: 365.25 / 12, year: 365.25 } as const;

function monthsBefore(today: IsoDate, months: number): IsoDate {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  return (
    lastDay.toISOString().slice(0, 8) + String(Math.min(day, lastDay.getUTCDate())).padStart(2, '0')
  );
}

/** The day that long before today; a month without that day gives its last one. */
export function dateAgo({ unit, count }: TimeAgo, today: IsoDate): IsoDate {
  if (unit === 'day') return addDays(today, -count);
  if (unit === 'week') return addDays(today, -7 * count);
  return monthsBefore(today, unit === 'month' ? count : 12 * count);
}

/** "5 weeks ago"; "today", "yesterday". */
export function sayAgo({ unit, count }: TimeAgo): string {
  if (unit === 'day' && count < 2) return count === 0 ? 'today' : 'yesterday';
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}

/** The one of `timesAgo` that a date is, to the day; null where it is none. */
export function timeAgoOf(date: IsoDate, today: IsoDate): TimeAgo | null {
  return timesAgo.find((one) => dateAgo(one, today) === date) ?? null;
}

/** How long ago a date is, in words ("about 7 weeks ago"); null for a day to come and for what is no date. */
export function agoWords(date: IsoDate, today: IsoDate): string | null {
  if (!isIsoDate(date)) return null;
  const days = daysBetween(date, today);
  if (days < 0) return null;
  const exact = timeAgoOf(date, today);
  if (exact) return sayAgo(exact);
  if (days < COUNTED_DAYS) return sayAgo({ unit: 'day', count: days });
  const unit = days <= SUBACUTE_DAYS ? 'week' : days < 2 * DAYS.year ? 'month' : 'year';
  return `about ${sayAgo({ unit, count: Math.round(days / DAYS[unit]) })}`;
}
