'use server';

import { redirect } from 'next/navigation';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { passwordWords } from '@/app/password-words';
import { sentId } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { joinByInvite, readInvite, type AcceptRefusal } from '@/lib/access/invites';
import { requestAddress } from '@/lib/access/request-address';

import { joinSchema, newAccountSchema } from './accept.schema';

const GONE = 'This invite was used, taken back or is over. Ask for a new link.';

const refusals: Record<AcceptRefusal, Pick<FormState, 'errors' | 'message'>> = {
  not_found: { errors: [], message: GONE },
  slow_down: { errors: [], message: 'Too many tries. Wait 15 minutes, then try again.' },
  has_account: {
    errors: [],
    message: 'This address has an account since. Open the link again and give its password.',
  },
  wrong_password: {
    errors: [{ field: 'password', message: 'This is not the password of your account.' }],
  },
  password_length: { errors: [{ field: 'password', message: passwordWords.password_length }] },
  password_common: { errors: [{ field: 'password', message: passwordWords.password_common }] },
};

/** Joins a practice; the link is the gate. */
export async function acceptInviteAction(
  token: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  const state = await withDatabase<FormState | null>(formData, async () => {
    const invite = await readInvite(sentId(token));
    if (!invite) return formAgain(formData, { message: GONE });
    const schema = invite.hasAccount ? joinSchema : newAccountSchema;
    const parsed = schema.safeParse(Object.fromEntries(formData));
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const address = await requestAddress();
    const joined = await joinByInvite({ name: '', ...parsed.data, token, address });
    return joined.ok ? null : { ...formAgain(formData, {}), ...refusals[joined.reason] };
  });
  if (state === null) redirect('/sign-in');
  return state;
}
