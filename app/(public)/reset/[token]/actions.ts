'use server';

import { redirect } from 'next/navigation';

import { withDatabase } from '@/app/form-answer';
import { passwordWords } from '@/app/password-words';
import { sentId } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { resetPassword, type ResetRefusal } from '@/lib/access/password-resets';
import { requestAddress } from '@/lib/access/request-address';

const refusals: Record<ResetRefusal, FormState> = {
  not_found: {
    errors: [],
    message: 'This link was used, taken back or is over. Ask for a new one.',
  },
  slow_down: { errors: [], message: 'Too many tries. Wait 15 minutes, then try again.' },
  password_length: { errors: [{ field: 'password', message: passwordWords.password_length }] },
  password_common: { errors: [{ field: 'password', message: passwordWords.password_common }] },
};

/** A new password; the link is the gate. */
export async function resetPasswordAction(
  token: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  const state = await withDatabase<FormState | null>(formData, async () => {
    const typed = formData.get('password');
    const password = typeof typed === 'string' ? typed : '';
    const address = await requestAddress();
    const done = await resetPassword({ token: sentId(token), password, address });
    return done.ok ? null : refusals[done.reason];
  });
  if (state === null) redirect('/sign-in?new=password');
  return state;
}
