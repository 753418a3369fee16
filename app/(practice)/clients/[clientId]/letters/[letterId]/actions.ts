'use server';

import type { ZodError } from 'zod';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { leadTo } from '@/app/lead-to';
import { formKey, sentId, sentIds } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { once } from '@/lib/data/saved-once';
import { logReferralStep, type NewReferralStep } from '@/lib/data/referral-steps';
import type { PracticeScope } from '@/lib/data/scope';
import { findingsToRefer } from '@/lib/domain/screening/referral-letter';
import {
  adviceSchema,
  givenUpSchema,
  letterMailSchema,
  letterSentSchema,
  referralAnswerSchema,
} from '@/lib/domain/screening/referral.schema';

import { readSituation } from '../../situation';
import { logAnswer } from './log-answer';
import { mailLetter } from './mail-letter';
import { referralsOf, type OneReferral } from './referral-of';

interface ReferralIds {
  clientId: string;
  letterId: string;
}

const GONE = 'This letter is not here any more, or was answered meanwhile. Load the page again.';

/** Several forms stand on the page: their fields are told apart by the form. */
function refused(formData: FormData, error: ZodError, form: string): FormState {
  const errors = fieldErrors(error).map(({ field, message }) => ({
    ...{ field: `${form}.${field}`, message },
  }));
  return formAgain(formData, { errors });
}

const pageOf = ({ clientId, letterId }: ReferralIds): string =>
  `/clients/${clientId}/letters/${letterId}`;

/** One open referral of this client; null when there is none. */
async function openReferral(
  scope: PracticeScope,
  { clientId, letterId, today }: ReferralIds & { today: string },
): Promise<OneReferral | null> {
  const all = await referralsOf(scope, { clientId, today });
  const found = all.find(({ id }) => id === letterId);
  return found?.state.state === 'open' ? found : null;
}

const aboutOf = ({ id, letter }: OneReferral): NewReferralStep['about'] =>
  letter ? { letterId: id } : { adviceId: id };

/** Logs that a letter went out on paper. */
export async function logLetterSentAction(
  ids: ReferralIds,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isDone = false;
  const answer = await withDatabase(formData, async () => {
    const { scope, today } = await requireMember('issue_letter');
    sentIds(ids, ['clientId', 'letterId']);
    const parsed = letterSentSchema(today).safeParse(Object.fromEntries(formData));
    if (!parsed.success) return refused(formData, parsed.error, 'sent');
    const { kind, day, to } = parsed.data;
    const request = { action: 'letter_sent', ...ids, ...parsed.data };
    const logged = await once(scope, { key: formKey(formData), request }, async (inside) => {
      const referral = await openReferral(inside, { ...ids, today });
      if (!referral?.letter) return { ok: false };
      const about = aboutOf(referral);
      const { clientId } = ids;
      return {
        ok: (await logReferralStep(inside, { clientId, kind, about, day, words: { to } })).ok,
      };
    });
    isDone = logged.ok;
    return isDone ? { errors: [] } : formAgain(formData, { message: GONE });
  });
  if (isDone) leadTo(pageOf(ids));
  return answer;
}

/** E-mails a letter as a PDF. What leaves is logged before it leaves. */
export async function mailLetterAction(
  ids: ReferralIds,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isDone = false;
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('issue_letter');
    sentIds(ids, ['clientId', 'letterId']);
    const parsed = letterMailSchema.safeParse(Object.fromEntries(formData));
    if (!parsed.success) return refused(formData, parsed.error, 'mail');
    const referral = await openReferral(member.scope, { ...ids, today: member.today });
    if (!referral?.letter) return formAgain(formData, { message: GONE });
    const message = await mailLetter(member, { letter: referral.letter, to: parsed.data.to });
    isDone = message === null;
    return message === null ? { errors: [] } : formAgain(formData, { message });
  });
  if (isDone) leadTo(`${pageOf(ids)}?sent=mail`);
  return answer;
}

/** Logs the answer, with the paper, and clears what it clears. */
export async function logReferralAnswerAction(
  ids: ReferralIds,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isDone = false;
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('record_clearance');
    sentIds(ids, ['clientId', 'letterId']);
    const parsed = referralAnswerSchema(member.today).safeParse(Object.fromEntries(formData));
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const clears = formData.getAll('clears').map((rule) => sentId(rule));
    const sent = { ...parsed.data, clears };
    const request = { action: 'referral_answer', ...ids, ...sent };
    const key = formKey(formData);
    const logged = await once(member.scope, { key, request }, async (scope) => {
      const referral = await openReferral(scope, { ...ids, today: member.today });
      if (!referral) return { ok: false };
      const about = aboutOf(referral);
      return { ok: await logAnswer({ ...member, scope }, { ...ids, ...sent, about, referral }) };
    });
    isDone = logged.ok;
    return isDone ? { errors: [] } : formAgain(formData, { message: GONE });
  });
  if (isDone) leadTo(pageOf(ids));
  return answer;
}

/** Closes a referral for which no answer will come. */
export async function giveUpReferralAction(
  ids: ReferralIds,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isDone = false;
  const answer = await withDatabase(formData, async () => {
    const { scope, today } = await requireMember('record_clearance');
    sentIds(ids, ['clientId', 'letterId']);
    const parsed = givenUpSchema.safeParse(Object.fromEntries(formData));
    if (!parsed.success) return refused(formData, parsed.error, 'closed');
    const request = { action: 'give_up_referral', ...ids, ...parsed.data };
    const logged = await once(scope, { key: formKey(formData), request }, async (inside) => {
      const referral = await openReferral(inside, { ...ids, today });
      if (!referral) return { ok: false };
      const step = { kind: 'given_up' as const, about: aboutOf(referral), day: today };
      const { clientId } = ids;
      return { ok: (await logReferralStep(inside, { clientId, ...step, words: parsed.data })).ok };
    });
    isDone = logged.ok;
    return isDone ? { errors: [] } : formAgain(formData, { message: GONE });
  });
  if (isDone) leadTo(pageOf(ids));
  return answer;
}

/** Logs that a visit was advised where no letter was written (spec §2.1, `rf_dx_1`). */
export async function logAdviceAction(
  clientId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isDone = false;
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('issue_letter');
    sentId(clientId);
    const parsed = adviceSchema.safeParse(Object.fromEntries(formData));
    if (!parsed.success) return refused(formData, parsed.error, 'advice');
    const request = { action: 'log_advice', clientId, ...parsed.data };
    const key = formKey(formData);
    const logged = await once(member.scope, { key, request }, async (scope) => {
      const situation = await readSituation({ ...member, scope }, clientId);
      if (!situation?.live) return { ok: false };
      const found = findingsToRefer(situation.live.screening, situation.chart.decisions);
      const rules = found.map(({ finding }) => finding.rule);
      const step = { kind: 'advised' as const, about: null, rules, day: member.today };
      return { ok: (await logReferralStep(scope, { clientId, ...step, words: parsed.data })).ok };
    });
    isDone = logged.ok;
    return isDone ? { errors: [] } : formAgain(formData, { message: GONE });
  });
  if (isDone) leadTo(`/clients/${clientId}/screening#letters`);
  return answer;
}
