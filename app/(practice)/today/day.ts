import { boundsOfDay } from '@/app/bounds-of-day';
import { isIsoDate, type IsoDate } from '@/lib/domain/shared/iso-date';
import { instantAt } from '@/lib/platform/clock';

/** One day of the practice's calendar, and the two moments between which it lies. */
export interface ShownDay {
  day: IsoDate;
  from: Date;
  to: Date;
}

const first = (given: string | string[] | undefined): string =>
  Array.isArray(given) ? (given[0] ?? '') : (given ?? '');

/** The day that the address asks for; today where it asks for none that there is. */
export function dayOf(
  given: string | string[] | undefined,
  { today, timeZone }: { today: IsoDate; timeZone: string },
): ShownDay {
  const asked = first(given);
  const day = isIsoDate(asked) && asked < '2199-12-31' ? asked : today;
  return { day, ...boundsOfDay(day, timeZone) };
}

/** An id of the address: at most one, and no longer than ids are. */
export const idOf = (given: string | string[] | undefined): string => first(given).slice(0, 40);

/** When an appointment begins, as the form says it by the practice's own clock. */
export const startOf = ({ day, time }: { day: IsoDate; time: string }, timeZone: string): Date =>
  instantAt(day, `${time}:00`, timeZone);
