'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';

import { formAgain, withDatabase } from '@/app/form-answer';
import type { FormState } from '@/components/forms/form-state';
import { deviceName } from '@/lib/access/device-name';
import { deviceCookieName } from '@/lib/access/known-device';
import { requestAddress } from '@/lib/access/request-address';
import { keepOpenSession, keepWaitingSession } from '@/lib/access/session-cookies';
import { signIn, type SignedIn } from '@/lib/access/sign-in';

import { afterwards } from './afterwards';
import { signInWords } from './sign-in-words';

const textOf = (formData: FormData, name: string): string => {
  const sent = formData.get(name);
  return typeof sent === 'string' ? sent : '';
};

async function keep({ accountId, token, awaitsSecondFactor }: SignedIn): Promise<void> {
  if (awaitsSecondFactor) await keepWaitingSession(token);
  else await keepOpenSession(accountId, token);
}

/**
 * The first step of a sign-in where the page has no script, or has it not yet. With one the page asks next-auth, which
 * calls the same function.
 */
export async function signInAction(_before: FormState, formData: FormData): Promise<FormState> {
  const state = await withDatabase<FormState | null>(formData, async () => {
    const signedIn = await signIn({
      email: textOf(formData, 'email'),
      password: textOf(formData, 'password'),
      address: await requestAddress(),
      deviceToken: (await cookies()).get(deviceCookieName())?.value,
      device: deviceName((await headers()).get('user-agent') ?? ''),
    });
    if (!signedIn.ok) return formAgain(formData, { message: signInWords[signedIn.reason] });
    await keep(signedIn.value);
    return null;
  });
  if (state === null) redirect(afterwards(formData.get('next')));
  return state;
}
