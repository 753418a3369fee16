'use server';

import { notFound, redirect } from 'next/navigation';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { shownBirthDate } from '@/app/shown-date';
import { formKey, sentId, sentVersion } from '@/app/sent-arguments';
import type { ClientFormState } from '@/components/clients/client-form';
import { requireMember } from '@/lib/access/require-member';
import { findClient, saveClient } from '@/lib/data/clients';
import type { ClientRow } from '@/lib/data/rows/client-row';
import { once } from '@/lib/data/saved-once';
import type { PracticeScope } from '@/lib/data/scope';
import { clientDetailsSchema } from '@/lib/domain/intake/client-details.schema';

const theirsOf = (client: ClientRow) => [
  { label: 'Name', value: client.name },
  { label: 'Birth date', value: shownBirthDate(client.birthDate) },
  { label: 'Phone', value: client.phone ?? 'none' },
  { label: 'E-mail', value: client.email ?? 'none' },
  { label: 'Address', value: client.address ?? 'none' },
];

/** What somebody else saved, and the form as typed: the next save knows their version. */
async function showConflict(
  scope: PracticeScope,
  clientId: string,
  formData: FormData,
): Promise<ClientFormState> {
  const client = await findClient(scope, clientId);
  if (!client) notFound();
  const again = formAgain(formData, {});
  return {
    ...again,
    values: { ...again.values, version: String(client.version) },
    theirs: theirsOf(client),
  };
}

/** Saves contact data over the version that was opened. */
export async function saveClientAction(
  clientId: string,
  _before: ClientFormState,
  formData: FormData,
): Promise<ClientFormState> {
  return withDatabase<ClientFormState>(formData, async () => {
    const { scope, today } = await requireMember('write_clients');
    sentId(clientId);
    const parsed = clientDetailsSchema(today).safeParse(Object.fromEntries(formData));
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const version = sentVersion(formData.get('version'));
    const input = { clientId, version, details: parsed.data };
    const request = { action: 'save_client', ...input };
    const answer = await once(scope, { key: formKey(formData), request }, async (inside) => {
      const saved = await saveClient(inside, input);
      return saved.ok ? { ok: true as const } : saved;
    });
    if (answer.ok) redirect(`/clients/${clientId}`);
    if (answer.reason === 'not_found') notFound();
    return showConflict(scope, clientId, formData);
  });
}
