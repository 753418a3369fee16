'use server';

import { redirect } from 'next/navigation';

import { fieldErrors, formAgain, signedOut, withDatabase } from '@/app/form-answer';
import { formKey, sentId, sentIds, sentOwner, sentVersion } from '@/app/sent-arguments';
import type { AppointmentState } from '@/components/appointments/appointment-state';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { listOverlaps } from '@/lib/data/appointment-overlaps';
import {
  cancelAppointment,
  findAppointment,
  moveAppointment,
  restoreAppointment,
  type AppointmentTime,
} from '@/lib/data/appointments';
import { once } from '@/lib/data/saved-once';
import type { PracticeScope } from '@/lib/data/scope';
import { appointmentSchema } from '@/lib/domain/practice/appointment.schema';
import { today as dayIn } from '@/lib/platform/clock';

import { isOfSomebodyElse } from '../../../draft-answer';
import { startOf } from '../../day';
import { isSureOf, overlapsAgain } from '../../overlaps';
import { refusedAppointment } from '../../refused';
import { appointmentTheirs } from './appointment-theirs';

/** The appointment that the page has shown, in the version it has shown. */
interface Ids {
  appointmentId: string;
  version: number;
}

const sentAppointment = (ids: Ids): Ids => ({
  ...sentIds(ids, ['appointmentId']),
  version: sentVersion(ids.version),
});

type Changed = Awaited<ReturnType<typeof cancelAppointment>>;
type Wanted = Parameters<typeof listOverlaps>[1];

interface Change {
  formData: FormData;
  ids: Ids;
  action: string;
  change: (scope: PracticeScope, ids: Ids) => Promise<Changed>;
  /** The way on names the appointment: its page says what was done, and takes it back. */
  isNamed?: true;
  /** Where it would be: what stands there is shown first. Left out: nothing is asked. */
  wanted?: (scope: PracticeScope) => Promise<Wanted>;
}

const nowhere = (): Promise<Wanted> => Promise.resolve({ therapistId: '', wanted: [] });

/** Changes an appointment once and shows the day on which it now is. */
async function changeAndShow(wish: Change): Promise<AppointmentState> {
  const { formData, ids, action, change, isNamed, wanted = nowhere } = wish;
  let to = '';
  const answer = await withDatabase<AppointmentState>(formData, async () => {
    const member = await requireMember('write_schedule');
    const { scope, practice } = member;
    const sent = sentAppointment(ids);
    const request = { action, ...sent, ...Object.fromEntries(formData) };
    const done = await once(scope, { key: formKey(formData), request }, async (inside) => {
      const isMet =
        !isSureOf(formData) && (await listOverlaps(inside, await wanted(inside))).length > 0;
      if (isMet) return { refusal: 'overlaps' as const, day: '' };
      const changed = await change(inside, sent);
      return changed.ok
        ? { refusal: null, day: dayIn(practice.timeZone, changed.value.startsAt) }
        : { refusal: changed.reason, day: '' };
    });
    if (done.refusal === 'overlaps') {
      return overlapsAgain(member, { formData, wanted: await wanted(scope) });
    }
    if (done.refusal !== null) return refusedAppointment(formData, done.refusal);
    to = `/today?day=${done.day}${isNamed ? `&moved=${sent.appointmentId}` : ''}`;
    return { errors: [] };
  });
  if (to !== '') redirect(to);
  return answer;
}

/**
 * Another time, length or therapist, over the version that the form was opened with. What stands at that time is shown
 * first, until `anyway` says that it was seen.
 */
export async function moveAppointmentAction(
  appointmentId: string,
  _before: AppointmentState,
  formData: FormData,
): Promise<AppointmentState> {
  return withDatabase<AppointmentState>(formData, async () => {
    const member = await requireMember('write_schedule');
    const { today, practice } = member;
    if (isOfSomebodyElse(member, sentOwner(formData.get('owner')))) return signedOut(formData);
    const parsed = appointmentSchema(today).safeParse(Object.fromEntries(formData));
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const { minutes, therapistId } = parsed.data;
    const time = { startsAt: startOf(parsed.data, practice.timeZone), minutes, therapistId };
    const ids = {
      appointmentId: sentId(appointmentId),
      version: sentVersion(formData.get('version')),
    };
    const answer = await changeAndShow({
      formData,
      ids,
      action: 'move_appointment',
      change: (scope) => moveAppointment(scope, { ...ids, ...time }),
      wanted: (scope) => wantedOf(scope, ids, time),
      isNamed: true,
    });
    if (answer.reason !== 'changed_by_someone_else') return answer;
    const sent = { ...parsed.data, minutes: String(minutes) };
    const theirs = await appointmentTheirs(member, { appointmentId: ids.appointmentId, sent });
    return theirs ? { ...formAgain(formData, {}), theirs } : answer;
  });
}

/** What is asked of the calendar before an appointment goes to that time; of one that is not here nothing. */
async function wantedOf(
  scope: PracticeScope,
  { appointmentId }: Ids,
  { therapistId, ...time }: AppointmentTime,
): Promise<Wanted> {
  const row = await findAppointment(scope, appointmentId);
  const wanted = row ? [{ clientId: row.clientId, ...time }] : [];
  return { therapistId, wanted, except: appointmentId };
}

/** To the time at which it was before it was moved last. */
export async function moveBackAction(
  ids: Ids,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return changeAndShow({
    formData,
    ids,
    action: 'move_back',
    change: async (scope, sent) => {
      const now = await findAppointment(scope, sent.appointmentId);
      if (!now?.movedFrom) return { ok: false, reason: 'not_found' };
      const { minutes, therapistId, movedFrom: startsAt } = now;
      return moveAppointment(scope, { ...sent, startsAt, minutes, therapistId });
    },
  });
}

/** It does not take place: it stays in the list of its day, and can be put back. */
export async function cancelAppointmentAction(
  ids: Ids,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  const action = 'cancel_appointment';
  return changeAndShow({ formData, ids, action, change: cancelAppointment });
}

/** Takes a cancelling back. */
export async function restoreAppointmentAction(
  ids: Ids,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  const action = 'restore_appointment';
  return changeAndShow({ formData, ids, action, change: restoreAppointment });
}
