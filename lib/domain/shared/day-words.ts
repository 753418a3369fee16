import { daysBetween, type IsoDate } from './iso-date';

/** How days are called in short: from Sunday on, and from January on. */
export interface DayNames {
  weekdays: readonly string[];
  months: readonly string[];
}

export const englishDays: DayNames = {
  weekdays: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};

/** A Sunday. */
const EPOCH: IsoDate = '1970-01-04';

/** "Tue" */
export function weekdayWords(date: IsoDate, { weekdays }: DayNames = englishDays): string {
  return weekdays[((daysBetween(EPOCH, date) % 7) + 7) % 7] ?? '';
}

/** "Nov" */
export function monthWords(date: IsoDate, { months }: DayNames = englishDays): string {
  return months[Number(date.slice(5, 7)) - 1] ?? '';
}

/** "Tue 24 Nov": a date as it stands in a sentence for a client. */
export function dayWords(date: IsoDate, names: DayNames = englishDays): string {
  return `${weekdayWords(date, names)} ${Number(date.slice(8, 10))} ${monthWords(date, names)}`;
}

/** "Tue 24 Nov 2026": a date that is read later on. */
export function dayAndYearWords(date: IsoDate, names: DayNames = englishDays): string {
  return `${dayWords(date, names)} ${date.slice(0, 4)}`;
}
