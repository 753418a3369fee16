import { findNextVisit } from '@/lib/data/appointments';
import type { PracticeScope } from '@/lib/data/scope';
import { diaryOf, type Diary } from '@/lib/domain/home-care/diary';
import { addDays } from '@/lib/domain/shared/iso-date';
import { startOfDay, today as dayIn } from '@/lib/platform/clock';

/** The days that a client ticks on a sheet printed today: until the next visit that is booked after today. */
export async function sheetDiary(
  scope: PracticeScope,
  { clientId, timeZone }: { clientId: string; timeZone: string },
): Promise<Diary> {
  const today = dayIn(timeZone);
  const from = startOfDay(addDays(today, 1), timeZone);
  const visit = await findNextVisit(scope, { clientId, from });
  return diaryOf({ from: today, nextVisit: visit && dayIn(timeZone, visit) });
}
