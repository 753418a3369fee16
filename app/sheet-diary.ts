import { findNextVisits } from '@/lib/data/appointments';
import type { PracticeScope } from '@/lib/data/scope';
import { diaryOf, type Diary } from '@/lib/domain/home-care/diary';
import { addDays } from '@/lib/domain/shared/iso-date';
import { startOfDay, today as dayIn } from '@/lib/platform/clock';

/** The days that each of these clients ticks on a sheet printed today: until the next visit that is booked after today. */
export async function sheetDiaries(
  scope: PracticeScope,
  { clientIds, timeZone }: { clientIds: readonly string[]; timeZone: string },
): Promise<(clientId: string) => Diary> {
  const today = dayIn(timeZone);
  const from = startOfDay(addDays(today, 1), timeZone);
  const visits = await findNextVisits(scope, { clientIds, from });
  return (clientId) => {
    const visit = visits.get(clientId);
    return diaryOf({ from: today, nextVisit: visit ? dayIn(timeZone, visit) : null });
  };
}

/** The same for one client. */
export async function sheetDiary(
  scope: PracticeScope,
  { clientId, timeZone }: { clientId: string; timeZone: string },
): Promise<Diary> {
  const diaryFor = await sheetDiaries(scope, { clientIds: [clientId], timeZone });
  return diaryFor(clientId);
}
