'use server';

import { redirect } from 'next/navigation';

import { fieldErrors, formAgain, signedOut, withDatabase } from '@/app/form-answer';
import { formKey, sentOwner } from '@/app/sent-arguments';
import { shownBirthDate } from '@/app/shown-date';
import type { ClientFormState } from '@/components/clients/client-form';
import { requireMember } from '@/lib/access/require-member';
import { addClient, findDuplicateClients } from '@/lib/data/clients';
import { once } from '@/lib/data/saved-once';
import type { PracticeScope } from '@/lib/data/scope';
import { clientDetailsSchema, type ClientDetails } from '@/lib/domain/intake/client-details.schema';

import { isOfSomebodyElse } from '../../draft-answer';

/** Clients of the same name and birth date, as the form shows them. */
async function duplicatesOf(scope: PracticeScope, details: ClientDetails) {
  const found = await findDuplicateClients(scope, details);
  return found.map(({ id, name, birthDate, phone, email }) => {
    return { id, name, birthDate: shownBirthDate(birthDate), phone, email };
  });
}

/** Adds a client. One of the same name and birth date is pointed out first, until `anyway` says otherwise. */
export async function addClientAction(
  _before: ClientFormState,
  formData: FormData,
): Promise<ClientFormState> {
  return withDatabase<ClientFormState>(formData, async () => {
    const member = await requireMember('write_clients');
    const { scope, today } = member;
    if (isOfSomebodyElse(member, sentOwner(formData.get('owner')))) return signedOut(formData);
    const parsed = clientDetailsSchema(today).safeParse(Object.fromEntries(formData));
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const details = parsed.data;
    const isSure = formData.get('anyway') === 'yes';
    const request = { action: 'add_client', ...details, isSure };
    const added = await once(scope, { key: formKey(formData), request }, async (inside) => {
      if (!isSure && (await findDuplicateClients(inside, details)).length > 0) return { id: null };
      return { id: (await addClient(inside, details)).id };
    });
    if (added.id !== null) redirect(`/clients/${added.id}`);
    return { ...formAgain(formData, {}), duplicates: await duplicatesOf(scope, details) };
  });
}
