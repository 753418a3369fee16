'use server';

import { z } from 'zod';

import { sentIds } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { findPlan } from '@/lib/data/session-plans';
import { findRecord } from '@/lib/data/session-records';
import type { PracticeScope } from '@/lib/data/scope';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { repeatPlan } from '@/lib/domain/session-plan/repeat-plan';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';
import { SESSION_MAX, SESSION_MIN } from '@/lib/domain/session-plan/time-frame';
import { workedLines } from '@/lib/domain/session-record/worked-lines';

import { makeAndOpen } from './make-plan';
import { choiceFacts } from './plan-facts';

const WHOLE = `Choose a length from ${SESSION_MIN} to ${SESSION_MAX} minutes.`;
const minutesSchema = z.coerce
  .number(WHOLE)
  .int(WHOLE)
  .min(SESSION_MIN, WHOLE)
  .max(SESSION_MAX, WHOLE);

const NO_ROOM = 'The limits leave no room for a session of that length.';
const NO_SESSION = 'This session is not here any more, or is not signed. Load the page again.';
const NOTHING_LEFT = 'Nothing of that session may be planned today.';

/** The length that the form asks for; undefined where it asks for none that there is, or where no form was sent. */
function minutesOf(formData: unknown): number | undefined {
  const typed = formData instanceof FormData ? formData.get('minutes') : null;
  return minutesSchema.safeParse(typed).data;
}

/** Drafts a plan inside today’s limits and opens it. */
export async function draftPlanAction(
  clientId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  const minutes = minutesOf(formData);
  return makeAndOpen({
    gate: () => requireMember('write_plan'),
    clientId,
    formData,
    request: { action: 'draft_plan', clientId, minutes },
    wrong: minutes === undefined ? { errors: [{ field: 'minutes', message: WHOLE }] } : undefined,
    planOf: async (_scope, { live, consents }) => {
      const plan = draftPlan({ ...live, ruleBook, minutes: minutes ?? 0, consents });
      return plan ? { ok: true, plan } : { ok: false, why: [NO_ROOM] };
    },
  });
}

/** A signed session of this client as it was worked; null when there is none with that id. */
async function workedSession(
  scope: PracticeScope,
  { clientId, recordId }: { clientId: string; recordId: string },
): Promise<SessionPlan | null> {
  const record = await findRecord(scope, recordId);
  if (record?.clientId !== clientId || record.status !== 'signed') return null;
  const row = await findPlan(scope, record.planId);
  if (!row) return null;
  const lines = row.plan.lines.map(({ id: _id, ...line }) => line);
  return { ...row.plan, lines: workedLines(lines, record.answers.lines) };
}

/** Makes a plan of what was done in an earlier session, inside today’s limits, and opens it. */
export async function repeatPlanAction(
  ids: { clientId: string; recordId: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  const sent = sentIds(ids, ['clientId', 'recordId']);
  return makeAndOpen({
    gate: () => requireMember('write_plan'),
    clientId: sent.clientId,
    formData,
    request: { action: 'repeat_plan', ...sent },
    planOf: async (scope, { live, consents }) => {
      const last = await workedSession(scope, sent);
      if (!last) return { ok: false, why: [NO_SESSION] };
      const choices = choiceFacts(live.screening.limits, consents);
      const facts = { ...live, ruleBook, consents, choices };
      const made = repeatPlan({ ...facts, last, origin: 'record' });
      return made.ok ? made : { ok: false, why: [NOTHING_LEFT, ...made.why] };
    },
  });
}
