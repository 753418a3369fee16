'use server';

import { refresh } from 'next/cache';

import { formAgain } from '@/app/form-answer';
import { sentId } from '@/app/sent-arguments';
import type { PasskeyFormState } from '@/components/account/passkey-section';
import type { FormState } from '@/components/forms/form-state';
import { acceptPasskey, offerPasskey } from '@/lib/access/passkeys';
import { requireMember } from '@/lib/access/require-member';
import { removePasskey } from '@/lib/data/passkeys';
import { passkeyNameSchema } from '@/lib/domain/practice/own-account.schema';

import { whenSure } from '../when-sure';

const refusals = {
  wrong: 'This key was not accepted. It may be here already. Try again.',
  too_many: 'You have as many passkeys as can be kept. Remove one first.',
};

/** What the browser needs to make a key; null when the password has to be given again first. */
export async function passkeyOfferAction() {
  const member = await requireMember('own_account');
  return member.isSure ? offerPasskey(member) : null;
}

function sentKey(formData: FormData): unknown {
  const sent = formData.get('key');
  try {
    return typeof sent === 'string' ? JSON.parse(sent) : null;
  } catch {
    return null;
  }
}

/** Keeps the key that the browser has made. */
export async function addPasskeyAction(
  _before: PasskeyFormState,
  formData: FormData,
): Promise<PasskeyFormState> {
  return whenSure<PasskeyFormState>(formData, async (member) => {
    const parsed = passkeyNameSchema.safeParse({ name: formData.get('keyName') });
    if (!parsed.success) {
      const message = parsed.error.issues[0]?.message ?? '';
      return formAgain(formData, { errors: [{ field: 'keyName', message }] });
    }
    const sent = { sent: sentKey(formData), name: parsed.data.name };
    const accepted = await acceptPasskey(member, sent);
    if (!accepted.ok) return formAgain(formData, { message: refusals[accepted.reason] });
    refresh();
    return { errors: [], done: 'Added.' };
  });
}

/** Takes a key away. */
export async function removePasskeyAction(
  passkeyId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return whenSure<FormState>(formData, async ({ scope }) => {
    await removePasskey(scope, sentId(passkeyId));
    refresh();
    return { errors: [] };
  });
}
