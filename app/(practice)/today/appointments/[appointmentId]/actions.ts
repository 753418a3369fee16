'use server';

import { redirect } from 'next/navigation';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { formKey, sentIds, sentVersion } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import {
  cancelAppointment,
  findAppointment,
  moveAppointment,
  restoreAppointment,
} from '@/lib/data/appointments';
import { once } from '@/lib/data/saved-once';
import type { PracticeScope } from '@/lib/data/scope';
import { appointmentSchema } from '@/lib/domain/practice/appointment.schema';
import { today as dayIn } from '@/lib/platform/clock';

import { startOf } from '../../day';
import { refusedAppointment } from '../../refused';

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

interface Change {
  formData: FormData;
  ids: Ids;
  action: string;
  change: (scope: PracticeScope, ids: Ids) => Promise<Changed>;
  /** The way on names the appointment: its page says what was done, and takes it back. */
  isNamed?: true;
}

/** Changes an appointment once and shows the day on which it now is. */
async function changeAndShow({ formData, ids, action, change, isNamed }: Change) {
  let to = '';
  const answer = await withDatabase(formData, async () => {
    const { scope, practice } = await requireMember('write_schedule');
    const sent = sentAppointment(ids);
    const request = { action, ...sent, ...Object.fromEntries(formData) };
    const done = await once(scope, { key: formKey(formData), request }, async (inside) => {
      const changed = await change(inside, sent);
      return changed.ok
        ? { refusal: null, day: dayIn(practice.timeZone, changed.value.startsAt) }
        : { refusal: changed.reason, day: '' };
    });
    if (done.refusal !== null) return refusedAppointment(formData, done.refusal);
    to = `/today?day=${done.day}${isNamed ? `&moved=${sent.appointmentId}` : ''}`;
    return { errors: [] };
  });
  if (to !== '') redirect(to);
  return answer;
}

/** Another time, length or therapist. */
export async function moveAppointmentAction(
  ids: Ids,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { today, practice } = await requireMember('write_schedule');
    const parsed = appointmentSchema(today).safeParse(Object.fromEntries(formData));
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const { minutes, therapistId } = parsed.data;
    const startsAt = startOf(parsed.data, practice.timeZone);
    return changeAndShow({
      formData,
      ids,
      action: 'move_appointment',
      change: (scope, sent) => moveAppointment(scope, { ...sent, startsAt, minutes, therapistId }),
      isNamed: true,
    });
  });
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
