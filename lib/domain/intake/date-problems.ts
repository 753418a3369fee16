import { daysBetween, type IsoDate } from '../shared/iso-date';
import { isDueDatePossible } from './pregnancy';

export interface CaseDates {
  today: IsoDate;
  birthDate: IsoDate | null;
  onsetDate: IsoDate | null;
  flareDate: IsoDate | null;
  dueDate: IsoDate | null;
}

export interface DateProblem {
  path: 'birthDate' | 'onsetDate' | 'flareDate' | 'pregnancy.dueDate';
  message: string;
}

function beforeBirth(date: IsoDate | null, birthDate: IsoDate | null): boolean {
  return date !== null && birthDate !== null && daysBetween(birthDate, date) < 0;
}

function onsetProblem(dates: CaseDates): string | null {
  if (dates.onsetDate === null) return null;
  if (dates.onsetDate > dates.today) return 'is after today';
  return beforeBirth(dates.onsetDate, dates.birthDate) ? 'is before the birth date' : null;
}

function flareProblem(dates: CaseDates): string | null {
  if (dates.flareDate === null) return null;
  if (dates.flareDate > dates.today) return 'is after today';
  if (dates.onsetDate !== null && dates.flareDate < dates.onsetDate) return 'is before the onset';
  return beforeBirth(dates.flareDate, dates.birthDate) ? 'is before the birth date' : null;
}

function dueProblem(dates: CaseDates): string | null {
  if (dates.dueDate === null || isDueDatePossible(dates.dueDate, dates.today)) return null;
  return 'is more than 42 weeks away or more than 14 days past';
}

/** Dates that cannot be, given today (decisions 14b, 22). Dates themselves are real ones already. */
export function dateProblems(dates: CaseDates): DateProblem[] {
  const found: [DateProblem['path'], string | null][] = [
    [
      'birthDate',
      dates.birthDate !== null && dates.birthDate > dates.today ? 'is after today' : null,
    ],
    ['onsetDate', onsetProblem(dates)],
    ['flareDate', flareProblem(dates)],
    ['pregnancy.dueDate', dueProblem(dates)],
  ];
  return found.flatMap(([path, message]) => (message === null ? [] : [{ path, message }]));
}
