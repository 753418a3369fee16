'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { sentId } from '@/app/sent-arguments';
import type { NameFormState } from '@/components/account/name-form';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { saveOwnName, switchPractice } from '@/lib/data/own-account';
import { removePerson } from '@/lib/data/people';
import { ownNameSchema } from '@/lib/domain/practice/own-account.schema';
import { clockTime, now } from '@/lib/platform/clock';

const ELSEWHERE =
  'You work in another practice since. Load the page again, then leave the one you mean.';

/** Saves the own name. */
export async function saveNameAction(
  _before: NameFormState,
  formData: FormData,
): Promise<NameFormState> {
  return withDatabase<NameFormState>(formData, async () => {
    const { scope, practice } = await requireMember('own_account');
    const parsed = ownNameSchema.safeParse(Object.fromEntries(formData));
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    await saveOwnName(scope, parsed.data.name);
    refresh();
    return { ...formAgain(formData, {}), savedAt: clockTime(now(), practice.timeZone) };
  });
}

/** This device works in another of the person's practices from now on. */
export async function switchPracticeAction(
  practiceId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope, sessionId } = await requireMember('own_account');
    const switched = await switchPractice(scope, { sessionId, practiceId: sentId(practiceId) });
    if (switched.ok) redirect('/today');
    return formAgain(formData, { message: 'You do not belong to this practice any more.' });
  });
}

/** The person leaves a practice: the one they work in right now, as the page has named it. */
export async function leavePracticeAction(
  practiceId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope } = await requireMember('own_account');
    if (sentId(practiceId) !== scope.practiceId) {
      return formAgain(formData, { message: ELSEWHERE });
    }
    const left = await removePerson(scope, scope.accountId);
    if (left.ok) redirect('/');
    const message = 'Nobody else owns the practice. Make somebody else an owner first.';
    return formAgain(formData, { message });
  });
}
