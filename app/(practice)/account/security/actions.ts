'use server';

import { refresh } from 'next/cache';

import { formAgain, withDatabase } from '@/app/form-answer';
import { passwordWords } from '@/app/password-words';
import { sentId } from '@/app/sent-arguments';
import type { SecretFormState } from '@/components/account/secret-form';
import type { CodesState } from '@/components/account/totp-section';
import type { FormState } from '@/components/forms/form-state';
import { changePassword, confirmByPassword } from '@/lib/access/own-password';
import { pinProblem, setPin } from '@/lib/access/pin';
import { newRecoveryCodes, recoveryCodeHash } from '@/lib/access/recovery-codes';
import { requireMember, type Member } from '@/lib/access/require-member';
import { acceptFirstCode } from '@/lib/access/totp';
import { endDevice, endOtherDevices } from '@/lib/data/login-devices';
import { savePin } from '@/lib/data/pins';
import { removeTotp, replaceRecoveryCodes } from '@/lib/data/second-factors';

import { whenSure } from './when-sure';

const SLOW_DOWN = 'Too many tries. Wait 15 minutes, then try again.';
const pinWords = {
  pin_digits: 'A PIN has six digits.',
  pin_common: 'This PIN is one that is tried first. Choose other digits.',
};

const textOf = (formData: FormData, name: string): string => {
  const sent = formData.get(name);
  return typeof sent === 'string' ? sent : '';
};

/** Says again who one is. */
export async function confirmPersonAction(
  _before: SecretFormState,
  formData: FormData,
): Promise<SecretFormState> {
  return withDatabase<SecretFormState>(formData, async () => {
    const member = await requireMember('own_account');
    const confirmed = await confirmByPassword(member, textOf(formData, 'ownPassword'));
    if (confirmed.ok) {
      refresh();
      return { errors: [] };
    }
    const message = confirmed.reason === 'wrong' ? 'This is not your password.' : SLOW_DOWN;
    return { errors: [{ field: 'ownPassword', message }] };
  });
}

/** A new password; every other device is signed out. */
export async function changePasswordAction(
  _before: SecretFormState,
  formData: FormData,
): Promise<SecretFormState> {
  return withDatabase<SecretFormState>(formData, async () => {
    const member = await requireMember('own_account');
    const present = textOf(formData, 'presentPassword');
    const wanted = textOf(formData, 'newPassword');
    const changed = await changePassword(member, { present, wanted });
    if (changed.ok) {
      refresh();
      return { errors: [], done: 'Changed. Every other device is signed out.' };
    }
    const { reason } = changed;
    if (reason === 'slow_down') return { errors: [], message: SLOW_DOWN };
    if (reason !== 'wrong')
      return { errors: [{ field: 'newPassword', message: passwordWords[reason] }] };
    return { errors: [{ field: 'presentPassword', message: 'This is not your password.' }] };
  });
}

async function newCodes({ scope }: Member): Promise<CodesState> {
  const codes = newRecoveryCodes();
  await replaceRecoveryCodes(scope, codes.map(recoveryCodeHash));
  refresh();
  return { errors: [], codes };
}

/** The first code of an authenticator app: from now on it is asked for. Answers with recovery codes. */
export async function acceptTotpAction(
  _before: CodesState,
  formData: FormData,
): Promise<CodesState> {
  return whenSure<CodesState>(formData, async (member) => {
    const code = textOf(formData, 'code').replace(/\s/g, '');
    if (await acceptFirstCode(member.scope, code)) return newCodes(member);
    const message = 'This is not the code that the app shows now. Wait for the next one.';
    return { errors: [{ field: 'code', message }] };
  });
}

/** Turns the authenticator app off. */
export async function removeTotpAction(
  _before: CodesState,
  formData: FormData,
): Promise<CodesState> {
  return whenSure<CodesState>(formData, async ({ scope }) => {
    await removeTotp(scope);
    refresh();
    return { errors: [] };
  });
}

/** New recovery codes in place of the old ones. */
export async function renewCodesAction(
  _before: CodesState,
  formData: FormData,
): Promise<CodesState> {
  return whenSure<CodesState>(formData, newCodes);
}

/** Sets the PIN that unlocks a screen. */
export async function setPinAction(
  _before: SecretFormState,
  formData: FormData,
): Promise<SecretFormState> {
  return whenSure<SecretFormState>(formData, async ({ scope }) => {
    const pin = textOf(formData, 'pin').trim();
    const problem = pinProblem(pin);
    if (problem) return { errors: [{ field: 'pin', message: pinWords[problem] }] };
    await setPin(scope, pin);
    refresh();
    return { errors: [], done: 'Set. It unlocks your screen, and signs nobody in.' };
  });
}

/** Takes the PIN away: then only the password unlocks. */
export async function removePinAction(
  _before: SecretFormState,
  formData: FormData,
): Promise<SecretFormState> {
  return whenSure<SecretFormState>(formData, async ({ scope }) => {
    await savePin(scope, null);
    refresh();
    return { errors: [] };
  });
}

/** Signs one of the own devices out. */
export async function signOutDeviceAction(
  sessionId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope } = await requireMember('own_account');
    const isOut = await endDevice(scope, sentId(sessionId));
    refresh();
    return isOut ? { errors: [] } : formAgain(formData, { message: 'It was signed out already.' });
  });
}

/** Signs every other device of the person out. */
export async function signOutOthersAction(
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope, sessionId } = await requireMember('own_account');
    await endOtherDevices(scope, sessionId);
    refresh();
    return { errors: [] };
  });
}
