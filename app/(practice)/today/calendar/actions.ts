'use server';

import { redirect } from 'next/navigation';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { formKey } from '@/app/sent-arguments';
import type { AppointmentState } from '@/components/appointments/appointment-state';
import type { CalendarState } from '@/components/appointments/calendar-review';
import { requireMember } from '@/lib/access/require-member';
import { listOverlaps } from '@/lib/data/appointment-overlaps';
import { addCalendarEvents, listKnownEvents } from '@/lib/data/calendar-events';
import { once } from '@/lib/data/saved-once';
import type { PracticeScope } from '@/lib/data/scope';
import { chosenEventsSchema, type ChosenEvent } from '@/lib/domain/practice/appointment.schema';
import { today as dayIn } from '@/lib/platform/clock';

import { overlapsAgain } from '../overlaps';
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

/** What the form says, or what is wrong with it. */
function parsedEvents(formData: FormData) {
  const sent = { therapistId: formData.get('therapistId'), events: sentEvents(formData) };
  const parsed = chosenEventsSchema.safeParse(sent);
  if (!parsed.success) {
    const errors = fieldErrors(parsed.error).filter(({ field }) => field === 'therapistId');
    const refusal = errors.length > 0 ? { errors } : { message: UNREADABLE };
    return { ok: false as const, refusal };
  }
  const [first] = parsed.data.events;
  return first
    ? { ok: true as const, first, ...parsed.data }
    : { ok: false as const, refusal: { message: NOBODY } };
}

/** When the events are that are none yet: what stands here from the same file is in nobody's way. */
async function freshTimes(scope: PracticeScope, events: readonly ChosenEvent[]) {
  const known = await listKnownEvents(
    scope,
    events.map(({ source }) => source),
  );
  const sources = new Set(known.map(({ source }) => source));
  return events
    .filter(({ source }) => !sources.has(source))
    .map(({ clientId, minutes, startsAt }) => {
      return { clientId, minutes, startsAt: new Date(startsAt) };
    });
}

/**
 * Makes appointments of the events that were given to a client. What was taken before is left as it is. What stands at
 * their times is shown first, until `anyway` says that it was seen.
 */
export async function fillAppointmentsAction(
  _before: AppointmentState,
  formData: FormData,
): Promise<AppointmentState> {
  let to = '';
  const answer = await withDatabase<AppointmentState>(formData, async () => {
    const member = await requireMember('write_schedule');
    const sent = parsedEvents(formData);
    if (!sent.ok) return formAgain(formData, sent.refusal);
    const { first, therapistId, events } = sent;
    const isSure = formData.get('anyway') === therapistId;
    const request = { action: 'fill_appointments', therapistId, events, isSure };
    const key = formKey(formData);
    const filled = await once(member.scope, { key, request }, async (inside) => {
      const wanted = { therapistId, wanted: await freshTimes(inside, events) };
      const isMet = !isSure && (await listOverlaps(inside, wanted)).length > 0;
      if (isMet) return { refusal: 'overlaps' as const, count: 0 };
      const made = await addCalendarEvents(inside, { therapistId, events });
      return made.ok ? { refusal: null, count: made.value } : { refusal: made.reason, count: 0 };
    });
    if (filled.refusal === 'overlaps') {
      const wanted = { therapistId, wanted: await freshTimes(member.scope, events) };
      return overlapsAgain(member, { formData, wanted });
    }
    if (filled.refusal !== null) return refusedAppointment(formData, filled.refusal);
    const day = dayIn(member.practice.timeZone, new Date(first.startsAt));
    to = `/today?day=${day}&taken=${filled.count}`;
    return { errors: [] };
  });
  if (to !== '') redirect(to);
  return answer;
}
