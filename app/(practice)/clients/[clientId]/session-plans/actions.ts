'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';

import { formAgain, withDatabase } from '@/app/form-answer';
import { formKey, sentId, sentIds } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { addPlan, findPlan } from '@/lib/data/session-plans';
import { findRecord } from '@/lib/data/session-records';
import { once } from '@/lib/data/saved-once';
import type { PracticeScope } from '@/lib/data/scope';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { repeatPlan } from '@/lib/domain/session-plan/repeat-plan';
import type { Consents } from '@/lib/domain/session-plan/consents';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';
import { SESSION_MAX, SESSION_MIN } from '@/lib/domain/session-plan/time-frame';

import { workedLines } from '@/lib/domain/session-record/worked-lines';

import { readSituation, type Situation } from '../situation';
import { choiceFacts } from './plan-facts';

const WHOLE = `Choose a length from ${SESSION_MIN} to ${SESSION_MAX} minutes.`;
const minutesSchema = z.coerce
  .number(WHOLE)
  .int(WHOLE)
  .min(SESSION_MIN, WHOLE)
  .max(SESSION_MAX, WHOLE);

const GONE = 'This client is not here any more. Go back to the list.';
const NO_ROOM = 'The limits leave no room for a session of that length.';
const NOTHING_LEFT =
  'What today’s limits leave of that session makes no plan that holds. Draft a plan inside them instead.';
const CHANGED = 'The screening changed meanwhile. Screen again first.';

/** Why no plan can be drafted now; null when one can. */
function refusalOf({ chart, live, isScreeningCurrent }: Situation): string | null {
  if (!chart.intake || !live) return 'Sign the intake first. The plan is made inside its limits.';
  if (!chart.screening || !isScreeningCurrent) {
    return 'Screen again first: something has changed since the last screening.';
  }
  return live.screening.blocked ? 'No session may be planned now. The screening says why.' : null;
}

type Drafted = { ok: true; planId: string } | { ok: false; message: string };

type Live = NonNullable<Situation['live']>;

/** How a plan is made, and what is said where none can be. */
interface Making {
  planOf: (scope: PracticeScope, live: Live, consents: Consents) => Promise<SessionPlan | null>;
  none: string;
}

/** Makes the plan inside today’s limits and stores it. */
async function addInside(
  scope: PracticeScope,
  situation: Situation,
  { planOf, none }: Making,
): Promise<Drafted> {
  const { live, chart, consents } = situation;
  const refusal = refusalOf(situation);
  if (refusal || !live || !chart.screening) return { ok: false, message: refusal ?? GONE };
  const plan = await planOf(scope, live, consents);
  if (!plan) return { ok: false, message: none };
  const ids = { clientId: chart.client.id, screeningId: chart.screening.id };
  const row = await addPlan(scope, { ...ids, plan });
  return row ? { ok: true, planId: row.id } : { ok: false, message: CHANGED };
}

interface Wanted extends Making {
  clientId: string;
  formData: FormData;
  /** Names what is made: the same sending again makes nothing new. */
  request: { action: string } & Record<string, unknown>;
  /** What is wrong with the form. */
  wrong?: Pick<FormState, 'errors'> | undefined;
}

/** Makes a plan once and opens it, or says why there is none. */
async function makeAndOpen({ clientId, formData, request, wrong, ...making }: Wanted) {
  let planId = '';
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('write_plan');
    sentId(clientId);
    if (wrong) return formAgain(formData, wrong);
    const situation = await readSituation(member, clientId);
    if (!situation) return formAgain(formData, { message: GONE });
    const made = await once(member.scope, { key: formKey(formData), request }, (scope) =>
      addInside(scope, situation, making),
    );
    if (!made.ok) return formAgain(formData, { message: made.message });
    planId = made.planId;
    return { errors: [] };
  });
  if (planId) redirect(`/clients/${clientId}/session-plans/${planId}`);
  return answer;
}

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
    clientId,
    formData,
    request: { action: 'draft_plan', clientId, minutes },
    wrong: minutes === undefined ? { errors: [{ field: 'minutes', message: WHOLE }] } : undefined,
    planOf: async (_scope, live, consents) =>
      draftPlan({ ...live, ruleBook, minutes: minutes ?? 0, consents }),
    none: NO_ROOM,
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
    clientId: sent.clientId,
    formData,
    request: { action: 'repeat_plan', ...sent },
    planOf: async (scope, live, consents) => {
      const last = await workedSession(scope, sent);
      const choices = choiceFacts(live.screening.limits, consents);
      return last && repeatPlan({ ...live, ruleBook, consents, last, choices });
    },
    none: NOTHING_LEFT,
  });
}
