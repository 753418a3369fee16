'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';

import { withDatabase } from '@/app/form-answer';
import type { UnlockState } from '@/components/account/unlock-form';
import { deviceCookieName } from '@/lib/access/known-device';
import { askPasskey } from '@/lib/access/passkeys';
import { requestAddress } from '@/lib/access/request-address';
import { findWaiting, type WaitingPerson } from '@/lib/access/require-member';
import {
  PIN_TRIES,
  unlockByPasskey,
  unlockByPassword,
  unlockByPin,
  type UnlockRefusal,
} from '@/lib/access/unlock';

import { afterwards } from '../sign-in/afterwards';

const refusals: Record<UnlockRefusal, string> = {
  wrong: 'This is not right. Try again.',
  no_more_tries: `The PIN was wrong ${PIN_TRIES} times. Give your password.`,
  slow_down: 'Too many tries. Wait 15 minutes, then try again.',
  over: 'Your sign-in is over. Sign in in another tab, then go on here.',
};

const textOf = (formData: FormData, name: string): string => {
  const sent = formData.get(name);
  return typeof sent === 'string' ? sent : '';
};

async function tryToUnlock(waiting: WaitingPerson, formData: FormData): Promise<UnlockState> {
  const [pin, password] = [textOf(formData, 'pin'), textOf(formData, 'password')];
  if (pin === '' && password === '') {
    return { errors: [{ field: 'password', message: 'Give your PIN or your password.' }] };
  }
  const field = password === '' ? 'pin' : 'password';
  const deviceToken = (await cookies()).get(deviceCookieName())?.value;
  const address = await requestAddress();
  const unlocked =
    field === 'pin'
      ? await unlockByPin(waiting, pin)
      : await unlockByPassword(waiting, { password, address, deviceToken });
  if (unlocked.ok) return { errors: [], isOpen: true };
  return { errors: [{ field, message: refusals[unlocked.reason] }] };
}

/**
 * Opens a locked screen again. With `next` it leads there; without, the page below goes on with what it has kept. A screen
 * that was opened in another tab meanwhile is open.
 */
export async function unlockAction(_before: UnlockState, formData: FormData): Promise<UnlockState> {
  const state = await withDatabase<UnlockState>(formData, async () => {
    const waiting = await findWaiting('locked');
    if (waiting) return tryToUnlock(waiting, formData);
    return (await findWaiting('open'))
      ? { errors: [], isOpen: true }
      : { errors: [], message: refusals.over };
  });
  const next = textOf(formData, 'next');
  if ((state as UnlockState).isOpen && next !== '') redirect(afterwards(next));
  return state;
}

/** What one of the person's passkeys is to sign; null when nothing is locked here, or they have none. */
export async function unlockOptionsAction() {
  const waiting = await findWaiting('locked');
  return waiting && askPasskey(waiting);
}

/** Opens a locked screen by a passkey: null when it is open, else why not. */
export async function unlockPasskeyAction(signed: unknown): Promise<string | null> {
  const waiting = await findWaiting('locked');
  if (!waiting) return (await findWaiting('open')) ? null : refusals.over;
  const unlocked = await unlockByPasskey(waiting, signed);
  return unlocked.ok ? null : 'This passkey was not accepted. Try again, or give your password.';
}
