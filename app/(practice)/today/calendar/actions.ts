'use server';

import { redirect } from 'next/navigation';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { formKey } from '@/app/sent-arguments';
import type { CalendarState } from '@/components/appointments/calendar-review';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { addCalendarEvents } from '@/lib/data/calendar-events';
import { once } from '@/lib/data/saved-once';
import { chosenEventsSchema } from '@/lib/domain/practice/appointment.schema';
import { today as dayIn } from '@/lib/platform/clock';

import { refusedAppointment } from '../refused';
import { readReview } from './review-of';
import { sentCalendar } from './sent-calendar';

/** Reads a calendar file and says what it holds. Nothing of it is stored. */
export async function readCalendarAction(
  _before: CalendarState,
  formData: FormData,
): Promise<CalendarState> {
  return withDatabase<CalendarState>(formData, async () => {
    const member = await requireMember('write_schedule');
    const sent = await sentCalendar(formData);
    if (!sent.ok) return formAgain(formData, { errors: [sent.error] });
    const { field, text } = sent;
    const read = await readReview(member, text);
    return read.ok
      ? { ...formAgain(formData, {}), read: read.review }
      : formAgain(formData, { errors: [{ field, message: read.message }] });
  });
}

const UNREADABLE = 'What was sent could not be read. Read the file again.';
const NOBODY = 'Choose a client for one of them at least.';

function sentEvents(formData: FormData): unknown {
  try {
    return JSON.parse(String(formData.get('events')));
  } catch {
    return null;
  }
}

/** Makes appointments of the events that were given to a client. What was taken before is left as it is. */
export async function fillAppointmentsAction(
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let to = '';
  const answer = await withDatabase(formData, async () => {
    const { scope, practice } = await requireMember('write_schedule');
    const sent = { therapistId: formData.get('therapistId'), events: sentEvents(formData) };
    const parsed = chosenEventsSchema.safeParse(sent);
    if (!parsed.success) {
      const errors = fieldErrors(parsed.error).filter(({ field }) => field === 'therapistId');
      return formAgain(formData, errors.length > 0 ? { errors } : { message: UNREADABLE });
    }
    const [first] = parsed.data.events;
    if (!first) return formAgain(formData, { message: NOBODY });
    const request = { action: 'fill_appointments', ...parsed.data };
    const filled = await once(scope, { key: formKey(formData), request }, async (inside) => {
      const made = await addCalendarEvents(inside, parsed.data);
      return made.ok ? { refusal: null, count: made.value } : { refusal: made.reason, count: 0 };
    });
    if (filled.refusal !== null) return refusedAppointment(formData, filled.refusal);
    to = `/today?day=${dayIn(practice.timeZone, new Date(first.startsAt))}&taken=${filled.count}`;
    return { errors: [] };
  });
  if (to !== '') redirect(to);
  return answer;
}
