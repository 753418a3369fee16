'use server';

import { refresh } from 'next/cache';

import { formAgain, withDatabase } from '@/app/form-answer';
import { sentId } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import type { ResetLinkState } from '@/components/people/reset-link-form';
import { confirmByPassword } from '@/lib/access/own-password';
import { makeReset } from '@/lib/access/password-resets';
import { requireMember, type Member } from '@/lib/access/require-member';
import { revokeReset } from '@/lib/data/password-resets';
import { env } from '@/lib/platform/env';

const refusals = {
  not_found:
    'This person does not belong to the practice any more, or is you. Go back to the list.',
  elsewhere:
    'This person works in another practice too, so no single practice may give the account a new password. Whoever runs the server can (npm run owner -- --reset).',
  slow_down: 'Too many links in a short time. Wait an hour, then try again.',
};
const SLOW_DOWN = 'Too many tries. Wait 15 minutes, then try again.';

/** Whether the owner has said within ten minutes, or says now, who they are; else what is wrong. */
async function sureOf(member: Member, formData: FormData): Promise<FormState | null> {
  if (member.isSure) return null;
  const given = formData.get('ownPassword');
  if (typeof given !== 'string' || given === '') {
    return { errors: [{ field: 'ownPassword', message: 'Give your own password.' }] };
  }
  const confirmed = await confirmByPassword(member, given);
  if (confirmed.ok) return null;
  const message = confirmed.reason === 'wrong' ? 'This is not your password.' : SLOW_DOWN;
  return { errors: [{ field: 'ownPassword', message }] };
}

/** Makes a link to a new password for somebody of the practice; for the owner, who hands it on. */
export async function makeResetAction(
  accountId: string,
  _before: ResetLinkState,
  formData: FormData,
): Promise<ResetLinkState> {
  return withDatabase<ResetLinkState>(formData, async () => {
    const member = await requireMember('manage_people');
    const whose = sentId(accountId);
    const unsure = await sureOf(member, formData);
    if (unsure) return unsure;
    const made = await makeReset(member.scope, whose);
    refresh();
    if (made.ok) return { errors: [], link: `${env().appUrl}/reset/${made.value.token}` };
    return { errors: [], message: refusals[made.reason] };
  });
}

/** Takes the open link of somebody back. */
export async function revokeResetAction(
  accountId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope } = await requireMember('manage_people');
    const revoked = await revokeReset(scope, sentId(accountId));
    refresh();
    if (revoked.ok) return { errors: [] };
    return formAgain(formData, { message: 'This link was used, taken back or is over.' });
  });
}
