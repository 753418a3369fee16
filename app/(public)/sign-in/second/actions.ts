'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';

import { formAgain, withDatabase } from '@/app/form-answer';
import type { FormState } from '@/components/forms/form-state';
import { deviceCookieName } from '@/lib/access/known-device';
import { askPasskey } from '@/lib/access/passkeys';
import { findWaiting } from '@/lib/access/require-member';
import { finishByCode, finishByPasskey, type SecondRefusal } from '@/lib/access/second-factor';
import { keepOpenSession } from '@/lib/access/session-cookies';

import { afterwards } from '../afterwards';

const refusals: Record<SecondRefusal, string> = {
  wrong: 'This code is not right, or was used already. Wait for the next one, then type that.',
  slow_down: 'Too many tries. Wait 15 minutes, then try again.',
  over: 'Too many wrong codes. Sign in again with your password.',
};

/** The second step of a sign-in: a code of the app, or a recovery code. */
export async function secondFactorAction(
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  const state = await withDatabase<FormState | null>(formData, async () => {
    const waiting = await findWaiting('second_factor');
    if (!waiting) return formAgain(formData, { message: refusals.over });
    const typed = formData.get('code');
    if (typeof typed !== 'string' || typed.trim() === '') {
      return { errors: [{ field: 'code', message: 'Type the code of your app.' }] };
    }
    const deviceToken = (await cookies()).get(deviceCookieName())?.value;
    const finished = await finishByCode(waiting, { typed, deviceToken });
    if (!finished.ok) {
      const message = refusals[finished.reason];
      return finished.reason === 'wrong'
        ? { errors: [{ field: 'code', message }] }
        : { errors: [], message };
    }
    await keepOpenSession(waiting.scope.accountId, finished.value.token);
    return null;
  });
  if (state === null) redirect(afterwards(formData.get('next')));
  return state;
}

/** What one of the person's passkeys is to sign; null when nobody waits here, or has none. */
export async function secondOptionsAction() {
  const waiting = await findWaiting('second_factor');
  return waiting && askPasskey(waiting);
}

/** The second step by a passkey: null when it is done, else why not. */
export async function secondPasskeyAction(signed: unknown): Promise<string | null> {
  const waiting = await findWaiting('second_factor');
  if (!waiting) return refusals.over;
  const finished = await finishByPasskey(waiting, signed);
  if (!finished.ok) return 'This passkey was not accepted. Try again, or type a code.';
  await keepOpenSession(waiting.scope.accountId, finished.value.token);
  return null;
}
