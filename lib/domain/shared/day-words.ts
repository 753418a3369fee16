import { daysBetween, type IsoDate } from './iso-date';

const WEEKDAYS = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'] as const;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** A Thursday. */
const EPOCH: IsoDate = '1970-01-01';

/** "Tue" */
export function weekdayWords(date: IsoDate): string {
  return WEEKDAYS[((daysBetween(EPOCH, date) % 7) + 7) % 7] ?? '';
}

/** "Nov" */
export function monthWords(date: IsoDate): string {
  return MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
}

/** "Tue 24 Nov": a date as it stands in a sentence for a client. */
export function dayWords(date: IsoDate): string {
  return `${weekdayWords(date)} ${Number(date.slice(8, 10))} ${monthWords(date)}`;
}

/** "Tue 24 Nov 2026": a date that is read later on. */
export function dayAndYearWords(date: IsoDate): string {
  return `${dayWords(date)} ${date.slice(0, 4)}`;
}
