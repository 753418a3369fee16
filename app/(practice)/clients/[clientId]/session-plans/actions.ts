'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';

import { formAgain, withDatabase } from '@/app/form-answer';
import { formKey, sentId } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { addPlan } from '@/lib/data/session-plans';
import { once } from '@/lib/data/saved-once';
import type { PracticeScope } from '@/lib/data/scope';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { SESSION_MAX, SESSION_MIN } from '@/lib/domain/session-plan/time-frame';

import { readSituation, type Situation } from '../situation';

const WHOLE = `Choose a length from ${SESSION_MIN} to ${SESSION_MAX} minutes.`;
const minutesSchema = z.coerce
  .number(WHOLE)
  .int(WHOLE)
  .min(SESSION_MIN, WHOLE)
  .max(SESSION_MAX, WHOLE);

const GONE = 'This client is not here any more. Go back to the list.';
const NO_ROOM = 'The limits leave no room for a session of that length.';
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

async function draftInside(
  scope: PracticeScope,
  situation: Situation,
  minutes: number,
): Promise<Drafted> {
  const { live, chart, consents } = situation;
  const refusal = refusalOf(situation);
  if (refusal || !live || !chart.screening) return { ok: false, message: refusal ?? GONE };
  const plan = draftPlan({ ...live, ruleBook, minutes, consents });
  if (!plan) return { ok: false, message: NO_ROOM };
  const ids = { clientId: chart.client.id, screeningId: chart.screening.id };
  const row = await addPlan(scope, { ...ids, plan });
  return row ? { ok: true, planId: row.id } : { ok: false, message: CHANGED };
}

/** Drafts a plan inside today’s limits and opens it. */
export async function draftPlanAction(
  clientId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let planId = '';
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('write_plan');
    sentId(clientId);
    const minutes = minutesSchema.safeParse(formData.get('minutes'));
    if (!minutes.success) {
      return formAgain(formData, { errors: [{ field: 'minutes', message: WHOLE }] });
    }
    const situation = await readSituation(member, clientId);
    if (!situation) return formAgain(formData, { message: GONE });
    const request = { action: 'draft_plan', clientId, minutes: minutes.data };
    const drafted = await once(member.scope, { key: formKey(formData), request }, (scope) =>
      draftInside(scope, situation, minutes.data),
    );
    if (!drafted.ok) return formAgain(formData, { message: drafted.message });
    planId = drafted.planId;
    return { errors: [] };
  });
  if (planId) redirect(`/clients/${clientId}/session-plans/${planId}`);
  return answer;
}
