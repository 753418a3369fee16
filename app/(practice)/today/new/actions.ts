'use server';

import { redirect } from 'next/navigation';

import { fieldErrors, formAgain, signedOut, withDatabase } from '@/app/form-answer';
import { formKey, sentOwner } from '@/app/sent-arguments';
import { shownBirthDate } from '@/app/shown-date';
import type { AppointmentState } from '@/components/appointments/appointment-state';
import type { PickedClient } from '@/components/appointments/client-picker';
import { mayReadMore } from '@/lib/access/read-limits';
import { requireMember } from '@/lib/access/require-member';
import { listOverlaps } from '@/lib/data/appointment-overlaps';
import { addAppointment } from '@/lib/data/appointments';
import { searchClients } from '@/lib/data/client-search';
import { isRowId } from '@/lib/data/rows/row-id';
import { once } from '@/lib/data/saved-once';
import { appointmentSchema } from '@/lib/domain/practice/appointment.schema';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

import { isOfSomebodyElse } from '../../draft-answer';
import { startOf } from '../day';
import { isSureOf, overlapsAgain } from '../overlaps';
import { refusedAppointment } from '../refused';

/** Enough to choose among; more of the name finds the others. */
const FOUND_MAX = 8;
const QUERY_MAX = 120;

/** Clients to choose from, by the beginning of a name, one slip aside, or by a birth date. Nobody for nothing typed. */
export async function pickClientAction(query: string): Promise<PickedClient[]> {
  const { scope } = await requireMember('read_clients');
  const typed = typeof query === 'string' ? query.slice(0, QUERY_MAX).trim() : '';
  if (typed === '' || !(await mayReadMore(scope, 'list_clients'))) return [];
  const { clients } = await searchClients(scope, { query: typed, limit: FOUND_MAX });
  return clients.map(({ id, name, birthDate }) => ({ id, name, born: shownBirthDate(birthDate) }));
}

/** What the form says, or what is wrong at its fields. */
function parsedForm(formData: FormData, today: IsoDate) {
  const clientId = formData.get('clientId');
  const parsed = appointmentSchema(today).safeParse(Object.fromEntries(formData));
  if (parsed.success && isRowId(clientId)) return { ok: true as const, clientId, ...parsed.data };
  const noClient = isRowId(clientId) ? [] : [{ field: 'clientId', message: 'Choose the client.' }];
  const errors = [...noClient, ...(parsed.success ? [] : fieldErrors(parsed.error))];
  return { ok: false as const, errors };
}

/** Makes an appointment and shows its day. What stands at its time is shown first, until `anyway` says that it was seen. */
export async function addAppointmentAction(
  _before: AppointmentState,
  formData: FormData,
): Promise<AppointmentState> {
  let to = '';
  const answer = await withDatabase<AppointmentState>(formData, async () => {
    const member = await requireMember('write_schedule');
    if (isOfSomebodyElse(member, sentOwner(formData.get('owner')))) return signedOut(formData);
    const sent = parsedForm(formData, member.today);
    if (!sent.ok) return formAgain(formData, { errors: sent.errors });
    const { clientId, minutes, therapistId, day } = sent;
    const startsAt = startOf(sent, member.practice.timeZone);
    const wanted = { therapistId, wanted: [{ clientId, startsAt, minutes }] };
    const isSure = isSureOf(formData);
    const request = { action: 'add_appointment', ...sent, isSure };
    const key = formKey(formData);
    const { refusal, id } = await once(member.scope, { key, request }, async (inside) => {
      if (!isSure && (await listOverlaps(inside, wanted)).length > 0)
        return { refusal: 'overlaps' as const, id: '' };
      const made = await addAppointment(inside, { clientId, startsAt, minutes, therapistId });
      return made.ok ? { refusal: null, id: made.value.id } : { refusal: made.reason, id: '' };
    });
    if (refusal === 'overlaps') return overlapsAgain(member, { formData, wanted });
    if (refusal !== null) return refusedAppointment(formData, refusal);
    to = `/today?day=${day}&made=${id}`;
    return { errors: [] };
  });
  if (to !== '') redirect(to);
  return answer;
}
