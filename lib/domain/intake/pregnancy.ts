import { daysBetween, type IsoDate } from '../shared/iso-date';

const TERM_DAYS = 280;
/** A due date further away, or longer past, is a typing error (decisions 22). */
export const DUE_DAYS_AHEAD_MAX = 42 * 7;
export const DUE_DAYS_PAST_MAX = 14;

export type Trimester = 1 | 2 | 3;

/** Completed week of pregnancy on `today`: floor((280 − days to the due date) / 7). */
export function pregnancyWeek(dueDate: IsoDate, today: IsoDate): number {
  return Math.floor((TERM_DAYS - daysBetween(today, dueDate)) / 7);
}

/** First to week 12 inclusive, second to week 27, third from week 28 (decisions 22). */
export function trimesterOf(week: number): Trimester {
  if (week <= 12) return 1;
  return week <= 27 ? 2 : 3;
}

/** Whether a due date is believable on `today`: at most 42 weeks ahead and at most 14 days past. */
export function isDueDatePossible(dueDate: IsoDate, today: IsoDate): boolean {
  const ahead = daysBetween(today, dueDate);
  return ahead <= DUE_DAYS_AHEAD_MAX && ahead >= -DUE_DAYS_PAST_MAX;
}
