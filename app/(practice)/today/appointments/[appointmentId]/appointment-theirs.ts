import { differingWords } from '@/app/(practice)/part-words';
import type { AppointmentValues } from '@/components/appointments/appointment-fields';
import type { Theirs } from '@/components/drafts/draft-saved';
import type { Member } from '@/lib/access/require-member';
import { findAppointment } from '@/lib/data/appointments';
import type { AppointmentRow } from '@/lib/data/rows/appointment-row';
import { clockTime, today as dayIn } from '@/lib/platform/clock';

import { readTherapists } from '../../therapists';

/** An appointment as the form holds it, by the practice's own clock. */
export const appointmentValues = (row: AppointmentRow, timeZone: string): AppointmentValues => ({
  day: dayIn(timeZone, row.startsAt),
  time: clockTime(row.startsAt, timeZone),
  minutes: String(row.minutes),
  therapistId: row.therapistId,
});

/** The appointment as somebody else has moved it meanwhile, and what was sent beside it, in words. */
export async function appointmentTheirs(
  member: Member,
  { appointmentId, sent }: { appointmentId: string; sent: AppointmentValues },
): Promise<Theirs | undefined> {
  const row = await findAppointment(member.scope, appointmentId);
  if (!row || row.cancelledAt) return undefined;
  const { therapists } = await readTherapists(member);
  const nameOf = (id: string) => therapists.find((one) => one.id === id)?.name ?? 'Somebody else';
  const worded = (values: AppointmentValues) => [
    { path: 'day', question: 'Day', answer: values.day },
    { path: 'time', question: 'Time', answer: values.time },
    { path: 'minutes', question: 'Length', answer: `${values.minutes} minutes` },
    { path: 'therapistId', question: 'With', answer: nameOf(values.therapistId) },
  ];
  const values = appointmentValues(row, member.practice.timeZone);
  return {
    version: row.version,
    savedAt: '',
    parts: { ...values, anyway: '' },
    words: differingWords(worded(sent), worded(values)),
  };
}
