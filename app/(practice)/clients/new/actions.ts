'use server';

import { redirect } from 'next/navigation';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { shownBirthDate } from '@/app/shown-date';
import type { ClientFormState } from '@/components/clients/client-form';
import { requireMember } from '@/lib/access/require-member';
import { addClient, findDuplicateClients } from '@/lib/data/clients';
import { clientDetailsSchema } from '@/lib/domain/intake/client-details.schema';

/** Adds a client. One of the same name and birth date is pointed out first, until `anyway` says otherwise. */
export async function addClientAction(
  _before: ClientFormState,
  formData: FormData,
): Promise<ClientFormState> {
  return withDatabase<ClientFormState>(formData, async () => {
    const { scope, today } = await requireMember('write_clients');
    const parsed = clientDetailsSchema(today).safeParse(Object.fromEntries(formData));
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const found = await findDuplicateClients(scope, parsed.data);
    if (found.length > 0 && formData.get('anyway') !== 'yes') {
      const duplicates = found.map(({ id, name, birthDate, phone, email }) => {
        return { id, name, birthDate: shownBirthDate(birthDate), phone, email };
      });
      return { ...formAgain(formData, {}), duplicates };
    }
    const { id } = await addClient(scope, parsed.data);
    redirect(`/clients/${id}`);
  });
}
