'use server';

import { redirect } from 'next/navigation';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { passwordWords } from '@/app/password-words';
import type { FormState } from '@/components/forms/form-state';
import { requestAddress } from '@/lib/access/request-address';
import { setUpFirstOwner, type SetUpRefusal } from '@/lib/access/set-up';

import { setUpSchema } from './set-up.schema';

const refusals: Record<SetUpRefusal, { field: string; message: string }> = {
  wrong_code: {
    field: 'code',
    message: 'This code does not open the set-up. Copy the newest one that the start printed.',
  },
  slow_down: { field: 'code', message: 'Too many tries. Wait 15 minutes, then try again.' },
  password_length: { field: 'password', message: passwordWords.password_length },
  password_common: { field: 'password', message: passwordWords.password_common },
  already_set_up: {
    field: 'code',
    message: 'This practice has an owner already. Sign in instead.',
  },
  email_taken: {
    field: 'email',
    message: 'This e-mail address has an account already. Use another one.',
  },
};

/** Makes the first practice and its owner; the one-time code is the gate. */
export async function setUpAction(_before: FormState, formData: FormData): Promise<FormState> {
  const state = await withDatabase<FormState | null>(formData, async () => {
    const parsed = setUpSchema.safeParse(Object.fromEntries(formData));
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const made = await setUpFirstOwner({ ...parsed.data, address: await requestAddress() });
    if (!made.ok) return formAgain(formData, { errors: [refusals[made.reason]] });
    return null;
  });
  if (state === null) redirect('/sign-in?next=/settings');
  return state;
}
