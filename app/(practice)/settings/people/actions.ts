'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';

import { fieldErrors, formAgain, signedOut, withDatabase } from '@/app/form-answer';
import { formKey, sentId, sentOwner, sentVersion } from '@/app/sent-arguments';
import type { SentState } from '@/components/drafts/save-by-form';
import type { FormState } from '@/components/forms/form-state';
import type { InviteFormState } from '@/components/people/invite-form';
import { makeInvite } from '@/lib/access/invites';
import { requireMember } from '@/lib/access/require-member';
import { revokeInvite } from '@/lib/data/invites';
import { removePerson, savePerson } from '@/lib/data/people';
import { askSecondFactor } from '@/lib/data/practices';
import { once } from '@/lib/data/saved-once';
import { inviteSchema, personSchema } from '@/lib/domain/practice/person.schema';
import { clockTime, now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';

import { isOfSomebodyElse } from '../../draft-answer';
import { personTheirs } from './person-theirs';

const inviteRefusals = {
  already_here: 'This person belongs to the practice already.',
  too_many: 'Too many invites are open. Take some back first.',
};
const GONE = 'This person does not belong to the practice any more. Go back to the list.';
const LAST_OWNER =
  'Nobody else owns the practice. Make somebody else an owner first, then change this.';

/** Makes an invite link; for the owner, who hands it on. */
export async function inviteAction(
  _before: InviteFormState,
  formData: FormData,
): Promise<InviteFormState> {
  return withDatabase<InviteFormState>(formData, async () => {
    const { scope } = await requireMember('manage_people');
    const parsed = inviteSchema.safeParse(Object.fromEntries(formData));
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const made = await makeInvite(scope, parsed.data);
    if (!made.ok) {
      const message = inviteRefusals[made.reason];
      return formAgain(formData, { errors: [{ field: 'email', message }] });
    }
    refresh();
    const link = `${env().appUrl}/invite/${made.value.token}`;
    return { errors: [], made: { link, email: parsed.data.email } };
  });
}

/** Takes an unused invite back. */
export async function revokeInviteAction(
  inviteId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope } = await requireMember('manage_people');
    const revoked = await revokeInvite(scope, sentId(inviteId));
    refresh();
    if (revoked.ok) return { errors: [] };
    return formAgain(formData, { message: 'This invite was used or taken back meanwhile.' });
  });
}

async function personRefused(
  formData: FormData,
  reason: 'not_found' | 'last_owner' | 'changed_by_someone_else',
  read: () => Promise<SentState['theirs']>,
): Promise<SentState> {
  if (reason === 'last_owner') {
    return formAgain(formData, { errors: [{ field: 'role', message: LAST_OWNER }] });
  }
  const theirs = reason === 'changed_by_someone_else' ? await read() : undefined;
  return theirs ? { ...formAgain(formData, {}), theirs } : formAgain(formData, { message: GONE });
}

/** Saves what a person does in the practice, and what they may treat, over the version that was opened. */
export async function savePersonAction(
  accountId: string,
  _before: SentState,
  formData: FormData,
): Promise<SentState> {
  return withDatabase<SentState>(formData, async () => {
    const member = await requireMember('manage_people');
    const { scope, practice } = member;
    if (isOfSomebodyElse(member, sentOwner(formData.get('owner')))) return signedOut(formData);
    const sent = { ...Object.fromEntries(formData), trainings: formData.getAll('trainings') };
    const parsed = personSchema.safeParse(sent);
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const version = sentVersion(formData.get('version'));
    const change = { accountId: sentId(accountId), version, ...parsed.data };
    const request = { action: 'save_person', ...change };
    const saved = await once(scope, { key: formKey(formData), request }, (inside) =>
      savePerson(inside, change),
    );
    if (saved.ok) {
      refresh();
      const savedAt = clockTime(now(), practice.timeZone);
      return { ...formAgain(formData, {}), version: version + 1, savedAt };
    }
    return personRefused(formData, saved.reason, () => personTheirs(member, change));
  });
}

/** The person is out of the practice from their next request on. */
export async function removePersonAction(
  accountId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope } = await requireMember('manage_people');
    const removed = await removePerson(scope, sentId(accountId));
    if (!removed.ok) {
      const message = removed.reason === 'last_owner' ? LAST_OWNER : GONE;
      return formAgain(formData, { message });
    }
    redirect('/settings/people');
  });
}

/** Whether owners sign in with a second factor: `asks` is `yes` or `no`. */
export async function askSecondFactorAction(
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope } = await requireMember('manage_practice');
    const asks = formData.get('asks');
    if (asks !== 'yes' && asks !== 'no') {
      return { errors: [], message: 'Choose whether owners need a second factor.' };
    }
    await askSecondFactor(scope, asks === 'yes');
    refresh();
    return { errors: [] };
  });
}
