import { redirect } from 'next/navigation';

import { formAgain, withDatabase } from '@/app/form-answer';
import { formKey, sentId } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import type { Member } from '@/lib/access/require-member';
import { once } from '@/lib/data/saved-once';
import type { PracticeScope } from '@/lib/data/scope';
import { addPlan } from '@/lib/data/session-plans';
import type { Consents } from '@/lib/domain/session-plan/consents';
import type { Repeated } from '@/lib/domain/session-plan/repeat-plan';

import { readSituation, type Situation } from '../situation';

const GONE = 'This client is not here any more. Go back to the list.';
const CHANGED = 'The screening changed meanwhile. Screen again first.';

/** Why no plan can be made now; null when one can. */
function refusalOf({ chart, live, isScreeningCurrent }: Situation): string | null {
  if (!chart.intake || !live) return 'Sign the intake first. The plan is made inside its limits.';
  if (!chart.screening || !isScreeningCurrent) {
    return 'Screen again first: something has changed since the last screening.';
  }
  return live.screening.blocked ? 'No session may be planned now. The screening says why.' : null;
}

type Made = { ok: true; planId: string } | { ok: false; message: string };

/** Where the client stands while a plan is made. */
export interface Now {
  live: NonNullable<Situation['live']>;
  consents: Consents;
}

/** How a plan is made: the plan, or why there is none, in sentences. */
export type PlanOf = (scope: PracticeScope, now: Now) => Promise<Repeated>;

/** Makes the plan inside today’s limits and stores it. */
async function addInside(
  scope: PracticeScope,
  situation: Situation,
  planOf: PlanOf,
): Promise<Made> {
  const { live, chart, consents } = situation;
  const refusal = refusalOf(situation);
  if (refusal || !live || !chart.screening) return { ok: false, message: refusal ?? GONE };
  const made = await planOf(scope, { live, consents });
  if (!made.ok) return { ok: false, message: made.why.join(' ') };
  const ids = { clientId: chart.client.id, screeningId: chart.screening.id };
  const row = await addPlan(scope, { ...ids, plan: made.plan });
  return row ? { ok: true, planId: row.id } : { ok: false, message: CHANGED };
}

interface Wanted {
  /** Asked inside: a sign-in that has ended becomes words, and nothing chosen is lost. */
  gate: () => Promise<Member>;
  clientId: string;
  formData: FormData;
  planOf: PlanOf;
  /** Names what is made: the same sending again makes nothing new. */
  request: { action: string } & Record<string, unknown>;
  /** What is wrong with the form. */
  wrong?: Pick<FormState, 'errors'> | undefined;
}

/** Makes a plan once and opens it, or says why there is none. */
export async function makeAndOpen({ clientId, formData, request, wrong, planOf, gate }: Wanted) {
  let planId = '';
  const answer = await withDatabase(formData, async () => {
    const member = await gate();
    sentId(clientId);
    if (wrong) return formAgain(formData, wrong);
    const situation = await readSituation(member, clientId);
    if (!situation) return formAgain(formData, { message: GONE });
    const made = await once(member.scope, { key: formKey(formData), request }, (scope) =>
      addInside(scope, situation, planOf),
    );
    if (!made.ok) return formAgain(formData, { message: made.message });
    planId = made.planId;
    return { errors: [] };
  });
  if (planId) redirect(`/clients/${clientId}/session-plans/${planId}`);
  return answer;
}
