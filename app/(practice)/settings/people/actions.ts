'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { sentId } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import type { InviteFormState } from '@/components/people/invite-form';
import type { PersonFormState } from '@/components/people/person-form';
import { makeInvite } from '@/lib/access/invites';
import { requireMember } from '@/lib/access/require-member';
import { revokeInvite } from '@/lib/data/invites';
import { removePerson, savePerson } from '@/lib/data/people';
import { askSecondFactor } from '@/lib/data/practices';
import { inviteSchema, personSchema } from '@/lib/domain/practice/person.schema';
import { clockTime, now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';

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

/** Saves what a person does in the practice, and what they may treat. */
export async function savePersonAction(
  accountId: string,
  _before: PersonFormState,
  formData: FormData,
): Promise<PersonFormState> {
  return withDatabase<PersonFormState>(formData, async () => {
    const { scope, practice } = await requireMember('manage_people');
    const sent = { ...Object.fromEntries(formData), trainings: formData.getAll('trainings') };
    const parsed = personSchema.safeParse(sent);
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const saved = await savePerson(scope, { accountId: sentId(accountId), ...parsed.data });
    if (!saved.ok && saved.reason === 'last_owner') {
      return formAgain(formData, { errors: [{ field: 'role', message: LAST_OWNER }] });
    }
    if (!saved.ok) return formAgain(formData, { message: GONE });
    refresh();
    return { ...formAgain(formData, {}), savedAt: clockTime(now(), practice.timeZone) };
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
