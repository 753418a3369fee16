import { shownMoment } from '@/app/shown-moment';
import type { OverlapWords } from '@/components/appointments/overlap-notice';
import type { Overlap } from '@/lib/data/appointment-overlaps';
import { clockTime } from '@/lib/platform/clock';

/** "Tue 24 Nov, 10:30–11:15" and what stands then, by the practice's own clock. */
export function overlapWords(overlaps: readonly Overlap[], timeZone: string): OverlapWords[] {
  return overlaps.map((overlap) => {
    const { wantedAt, wantedMinutes, startsAt, clientName, therapistName } = overlap;
    const until = new Date(wantedAt.getTime() + wantedMinutes * 60_000);
    return {
      wanted: `${shownMoment(wantedAt, timeZone)}–${clockTime(until, timeZone)}`,
      client: clientName,
      at: clockTime(startsAt, timeZone),
      therapist: overlap.isSameTherapist ? null : therapistName,
    };
  });
}
