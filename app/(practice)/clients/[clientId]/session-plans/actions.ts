'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';

import { formAgain, withDatabase } from '@/app/form-answer';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { addPlan } from '@/lib/data/session-plans';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { SESSION_MAX, SESSION_MIN } from '@/lib/domain/session-plan/time-frame';

import { readSituation, type Situation } from '../situation';

const WHOLE = `Choose a length from ${SESSION_MIN} to ${SESSION_MAX} minutes.`;
const minutesSchema = z.coerce
  .number(WHOLE)
  .int(WHOLE)
  .min(SESSION_MIN, WHOLE)
  .max(SESSION_MAX, WHOLE);

/** Why no plan can be drafted now; null when one can. */
function refusalOf({ chart, live, isScreeningCurrent }: Situation): string | null {
  if (!chart.intake || !live) return 'Sign the intake first. The plan is made inside its limits.';
  if (!chart.screening || !isScreeningCurrent) {
    return 'Screen again first: something has changed since the last screening.';
  }
  return live.screening.blocked ? 'No session may be planned now. The screening says why.' : null;
}

/** Drafts a plan inside today's limits and opens it. */
export async function draftPlanAction(
  clientId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let planId = '';
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('write_plan');
    const minutes = minutesSchema.safeParse(formData.get('minutes'));
    if (!minutes.success) {
      return formAgain(formData, { errors: [{ field: 'minutes', message: WHOLE }] });
    }
    const situation = await readSituation(member, clientId);
    if (!situation) return formAgain(formData, { message: 'This client is not here any more.' });
    const refusal = refusalOf(situation);
    const { live, chart, consents } = situation;
    if (refusal || !live || !chart.screening)
      return formAgain(formData, { message: refusal ?? '' });
    const plan = draftPlan({ ...live, ruleBook, minutes: minutes.data, consents });
    if (!plan) {
      return formAgain(formData, {
        message: 'The limits leave no room for a session of that length.',
      });
    }
    const row = await addPlan(member.scope, { clientId, screeningId: chart.screening.id, plan });
    if (!row)
      return formAgain(formData, {
        message: 'The screening changed meanwhile. Screen again first.',
      });
    planId = row.id;
    return { errors: [] };
  });
  if (planId) redirect(`/clients/${clientId}/session-plans/${planId}`);
  return answer;
}
