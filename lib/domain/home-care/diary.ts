import { addDays, daysBetween, type IsoDate } from '../shared/iso-date';

/** Length of the tick grid while no next visit is booked, in days. */
const DAYS_WITHOUT_VISIT = 14;
/** A grid for longer than four weeks would fill a page of its own. */
const DAYS_MAX = 28;

/** The days that a client ticks on paper. */
export interface Diary {
  /** One after the other, the day of printing first. */
  days: IsoDate[];
  /** The visit that the grid leads to; null when none is booked. */
  nextVisit: IsoDate | null;
}

/**
 * The days of the tick grid: from `from` to the day before the next visit, at most four weeks; 14 days while no visit is
 * booked. A visit on that day itself, or before it, is none.
 */
export function diaryOf({ from, nextVisit }: { from: IsoDate; nextVisit: IsoDate | null }): Diary {
  const until = nextVisit !== null && nextVisit > from ? nextVisit : null;
  const wanted = until === null ? DAYS_WITHOUT_VISIT : daysBetween(from, until);
  const days = Array.from({ length: Math.min(wanted, DAYS_MAX) }, (_, index) =>
    addDays(from, index),
  );
  return { days, nextVisit: until };
}

/**
 * The days of a sheet as it was given: from its issue to the day before the visit that came next. For papers that are filed;
 * one that is printed again for the client has new days. `visits`: the days that somebody was booked for, in any order.
 */
export function diaryAsIssued({
  issued,
  visits,
}: {
  issued: IsoDate;
  visits: readonly IsoDate[];
}): Diary {
  const [nextVisit = null] = visits.filter((day) => day > issued).sort();
  return diaryOf({ from: issued, nextVisit });
}
