'use server';

import { z } from 'zod';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { leadTo } from '@/app/lead-to';
import { sentIds } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { recordCourseReview, takeBackOutcome } from '@/lib/data/outcomes';
import { lineText, longText } from '@/lib/domain/shared/text';

import { storeSent, type SentOutcome } from './store-sent';

const GONE = 'This is not here any more, or it was corrected meanwhile. Load the page again.';

const reasonSchema = z.strictObject({
  reason: lineText({ min: 1, max: 200, label: 'the reason' }),
});

/** Keeps what was answered to one measure, or names what its instrument still needs. */
export async function saveOutcomeAction(
  ids: SentOutcome,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let to = '';
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('write_session_record');
    const sent = sentIds(ids, ['clientId', 'measure', 'language', 'replaces', 'run', 'fresh']);
    const stored = await storeSent(member, sent, formData);
    if (!stored.ok) return formAgain(formData, stored.problem);
    ({ to } = stored);
    return { errors: [] };
  });
  if (to !== '') leadTo(to);
  return answer;
}

/** Says of an answer that it does not count: asked by mistake, or of somebody else. It stays readable. */
export async function takeBackOutcomeAction(
  ids: { clientId: string; outcomeId: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isDone = false;
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('write_session_record');
    const { clientId, outcomeId } = sentIds(ids, ['clientId', 'outcomeId']);
    const parsed = reasonSchema.safeParse({ reason: formData.get('reason') });
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const { reason } = parsed.data;
    const taken = await takeBackOutcome(member.scope, { clientId, outcomeId, reason });
    if (!taken.ok) return formAgain(formData, { message: GONE });
    isDone = true;
    return { errors: [] };
  });
  if (isDone) leadTo(`/clients/${ids.clientId}/outcomes`);
  return answer;
}

const reviewSchema = z.strictObject({
  goalsMet: z.enum(['yes', 'no'], { error: 'Choose yes or no.' }),
  note: longText({ max: 1000, label: 'the note' }),
});

/** Records that the course was looked at with the client. The next review counts from today. */
export async function reviewCourseAction(
  ids: { clientId: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isDone = false;
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('write_session_record');
    const { clientId } = sentIds(ids, ['clientId']);
    const parsed = reviewSchema.safeParse({
      goalsMet: formData.get('goalsMet') ?? undefined,
      note: formData.get('note') ?? '',
    });
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const { goalsMet, note } = parsed.data;
    const reviewed = await recordCourseReview(member.scope, {
      ...{ clientId, day: member.today, goalsMet: goalsMet === 'yes' },
      note: note === '' ? null : note,
    });
    if (!reviewed.ok) return formAgain(formData, { message: GONE });
    isDone = true;
    return { errors: [] };
  });
  if (isDone) leadTo(`/clients/${ids.clientId}/outcomes`);
  return answer;
}
