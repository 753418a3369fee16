import { diaryAsIssued } from '@/lib/domain/home-care/diary';
import { today as dayIn } from '@/lib/platform/clock';

import { sheetFile, type OnPaper } from './sheet-file';

/** A sheet that goes into a file of its record. */
interface Filed {
  sheet: Parameters<typeof sheetFile>[0] & { issuedAt: Date };
  /** Of its client. */
  appointments: readonly { startsAt: Date; cancelledAt: Date | null }[];
}

/** A sheet as PDF as it was given: with the days to tick from its issue to the visit that came next, as those are booked now. */
export async function filedSheet(
  { sheet, appointments }: Filed,
  { timeZone, ...how }: Pick<OnPaper, 'paper' | 'pictures'> & { timeZone: string },
): Promise<Uint8Array> {
  const booked = appointments.filter(({ cancelledAt }) => cancelledAt === null);
  const visits = booked.map(({ startsAt }) => dayIn(timeZone, startsAt));
  const diary = diaryAsIssued({ issued: dayIn(timeZone, sheet.issuedAt), visits });
  return sheetFile(sheet, { ...how, diary });
}
