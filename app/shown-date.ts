import { dateFormat } from '@/lib/platform/date-format';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

const style = {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
} as const;

const atNoon = (date: IsoDate): Date => new Date(`${date}T12:00:00Z`);

/** "Tue 24 Nov", with the year where it is not this one. */
export function shownDate(date: IsoDate, today: IsoDate): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  const format = dateFormat('en-GB', {
    ...style,
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  return format.format(atNoon(date)).replace(',', '');
}

/** "4 Mar 1961": a birth date has no weekday. */
export function shownBirthDate(date: IsoDate): string {
  return dateFormat('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(atNoon(date));
}
