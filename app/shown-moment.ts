import { dateFormat } from '@/lib/platform/date-format';
import { clockTime } from '@/lib/platform/clock';

/** "Sat 28 Nov, 02:30": a moment by the practice's own clock. */
export function shownMoment(at: Date, timeZone: string): string {
  const style = { timeZone, weekday: 'short', day: 'numeric', month: 'short' } as const;
  const day = dateFormat('en-GB', style).format(at).replace(',', '');
  return `${day}, ${clockTime(at, timeZone)}`;
}
