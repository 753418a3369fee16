import { addDays, type IsoDate } from '@/lib/domain/shared/iso-date';
import { startOfDay } from '@/lib/platform/clock';

/** The two moments between which a day of the practice's calendar lies: from the first, before the second. */
export const boundsOfDay = (day: IsoDate, timeZone: string): { from: Date; to: Date } => ({
  from: startOfDay(day, timeZone),
  to: startOfDay(addDays(day, 1), timeZone),
});
