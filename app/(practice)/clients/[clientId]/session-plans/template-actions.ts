'use server';

import { sentIds } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { applyTemplate } from '@/lib/domain/session-plan/apply-template';
import type { SuspectedCause } from '@/lib/domain/intake/suspected-cause';
import { notesKept } from '@/lib/domain/session-plan/repeat-notes';

import { ruleNames } from '@/lib/domain/shared/rule-names';

import { makeAndOpen } from './make-plan';
import { choiceFacts } from './plan-facts';
import { templateWithId } from './template-with-id';

const NO_TEMPLATE = 'This template is not here any more. Load the page again.';
const NOTHING_LEFT = 'Nothing of that template may be planned today.';

const names = ruleNames(ruleBook);

/** Said where a template is made for other causes than the client's: its choice of work is not meant for this one. */
function otherCauseNote(
  causes: readonly SuspectedCause[],
  own: readonly { cause: SuspectedCause }[],
): string[] {
  if (own.length === 0 || own.some(({ cause }) => causes.includes(cause))) return [];
  const listed = (all: readonly SuspectedCause[]) => all.map((one) => names.rule(one)).join(', ');
  const meant = listed(causes);
  return [
    `It is made for ${meant}, and this client has ${listed(own.map(({ cause }) => cause))}: look at each line.`,
  ];
}

/** Makes a plan from a template on the client’s own side, inside today’s limits, and opens it. */
export async function planFromTemplateAction(
  ids: { clientId: string; templateId: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  const { clientId, templateId } = sentIds(ids, ['clientId', 'templateId']);
  const minutes = formData instanceof FormData ? Number(formData.get('minutes')) : 0;
  return makeAndOpen({
    gate: () => requireMember('write_plan'),
    clientId,
    formData,
    request: { action: 'plan_from_template', clientId, templateId, minutes },
    planOf: async (scope, { live, consents }) => {
      const found = await templateWithId(scope, { templateId, minutes });
      if (!found) return { ok: false, why: [NO_TEMPLATE] };
      const choices = choiceFacts(live.screening.limits, consents);
      const facts = { ...live, ruleBook, consents, choices };
      const made = applyTemplate({ ...facts, template: found.plan });
      if (!made.ok) return { ok: false, why: [NOTHING_LEFT, ...made.why] };
      const notes = [
        `From the template “${found.name}”.`,
        ...otherCauseNote(found.causes, live.clinicalCase.causes),
        ...(made.plan.notes ?? []),
      ];
      return { ok: true, plan: { ...made.plan, notes: notesKept(notes) } };
    },
  });
}
