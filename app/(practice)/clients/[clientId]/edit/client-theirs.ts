import { differingWords } from '@/app/(practice)/part-words';
import { shownBirthDate } from '@/app/shown-date';
import type { FormValues } from '@/components/drafts/draft-form';
import type { Theirs } from '@/components/drafts/draft-saved';
import type { Member } from '@/lib/access/require-member';
import { findClient } from '@/lib/data/clients';
import type { ClientRow } from '@/lib/data/rows/client-row';
import type { ClientDetails } from '@/lib/domain/intake/client-details.schema';

const labels: Readonly<Record<keyof ClientDetails, string>> = {
  name: 'Name',
  birthDate: 'Birth date',
  phone: 'Phone',
  email: 'E-mail',
  address: 'Address',
};

const names = Object.keys(labels) as (keyof ClientDetails)[];

const worded = (details: ClientDetails) =>
  names.map((name) => {
    const text = details[name] ?? 'None';
    const answer = name === 'birthDate' ? shownBirthDate(details.birthDate) : text;
    return { path: name, question: labels[name], answer };
  });

/** Contact data as the form holds it. */
export const clientValues = (client: ClientRow): FormValues =>
  Object.fromEntries(names.map((name) => [name, client[name] ?? '']));

/** The contact data as somebody else has saved it meanwhile, and what was sent beside it, in words. */
export async function clientTheirs(
  { scope }: Member,
  { clientId, sent }: { clientId: string; sent: ClientDetails },
): Promise<Theirs | undefined> {
  const client = await findClient(scope, clientId);
  if (!client) return undefined;
  return {
    version: client.version,
    savedAt: '',
    parts: clientValues(client),
    words: differingWords(worded(sent), worded(client)),
  };
}
