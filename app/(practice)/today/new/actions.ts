'use server';

import { redirect } from 'next/navigation';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { formKey } from '@/app/sent-arguments';
import { shownBirthDate } from '@/app/shown-date';
import type { PickedClient } from '@/components/appointments/client-picker';
import type { FormState } from '@/components/forms/form-state';
import { mayReadMore } from '@/lib/access/read-limits';
import { requireMember } from '@/lib/access/require-member';
import { addAppointment } from '@/lib/data/appointments';
import { listClients } from '@/lib/data/clients';
import { isRowId } from '@/lib/data/rows/row-id';
import { once } from '@/lib/data/saved-once';
import { appointmentSchema } from '@/lib/domain/practice/appointment.schema';

import { startOf } from '../day';
import { refusedAppointment } from '../refused';

/** Enough to choose among; more of the name finds the others. */
const FOUND_MAX = 8;
const QUERY_MAX = 120;

/** Clients to choose from, by the beginning of a name or by a birth date. Nobody for nothing typed. */
export async function pickClientAction(query: string): Promise<PickedClient[]> {
  const { scope } = await requireMember('read_clients');
  const typed = typeof query === 'string' ? query.slice(0, QUERY_MAX).trim() : '';
  if (typed === '' || !(await mayReadMore(scope, 'list_clients'))) return [];
  const clients = await listClients(scope, { query: typed, limit: FOUND_MAX });
  return clients.map(({ id, name, birthDate }) => ({ id, name, born: shownBirthDate(birthDate) }));
}

/** Makes an appointment and shows its day. */
export async function addAppointmentAction(
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let day = '';
  const answer = await withDatabase(formData, async () => {
    const { scope, today, practice } = await requireMember('write_schedule');
    const clientId = formData.get('clientId');
    const noClient = isRowId(clientId)
      ? []
      : [{ field: 'clientId', message: 'Choose the client.' }];
    const parsed = appointmentSchema(today).safeParse(Object.fromEntries(formData));
    if (!parsed.success || !isRowId(clientId)) {
      const errors = [...noClient, ...(parsed.success ? [] : fieldErrors(parsed.error))];
      return formAgain(formData, { errors });
    }
    const { minutes, therapistId } = parsed.data;
    const startsAt = startOf(parsed.data, practice.timeZone);
    const request = { action: 'add_appointment', clientId, ...parsed.data };
    const added = await once(scope, { key: formKey(formData), request }, async (inside) => {
      const made = await addAppointment(inside, { clientId, startsAt, minutes, therapistId });
      return { refusal: made.ok ? null : made.reason };
    });
    if (added.refusal !== null) return refusedAppointment(formData, added.refusal);
    day = parsed.data.day;
    return { errors: [] };
  });
  if (day !== '') redirect(`/today?day=${day}`);
  return answer;
}
