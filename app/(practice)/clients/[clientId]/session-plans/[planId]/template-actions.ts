'use server';

import { redirect } from 'next/navigation';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { formKey, sentIds } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { addTemplate, findTemplate, saveTemplate } from '@/lib/data/plan-templates';
import { once } from '@/lib/data/saved-once';
import type { PracticeScope } from '@/lib/data/scope';
import { templateFitSchema } from '@/lib/domain/session-plan/plan-template.schema';

import { keptPlan } from './kept-plan';

interface PlanIds {
  clientId: string;
  planId: string;
}

const GONE = 'This plan is not here any more. Go back to the chart.';
const EMPTY = 'This plan has no line to keep. Add one first.';
const refusals: Readonly<Record<string, string>> = {
  name_taken: 'A template of the practice has this name. Give it another one.',
  too_many: 'The practice has as many templates as can be offered. An owner can archive one.',
  not_found: 'This template is not here any more. Load the page again.',
  archived: 'This template was archived meanwhile. Load the page again.',
  changed_by_someone_else:
    'Somebody else has changed this template meanwhile. Load the page again and look at it first.',
};

type Kept = { ok: true; templateId: string } | { ok: false; errors: FormState['errors'] };

const problem = (message: string, field = 'template-name'): Kept => ({
  ok: false,
  errors: [{ field, message }],
});

/** What the plan’s lines are as a template, or why they are none. */
async function linesOf(scope: PracticeScope, ids: PlanIds) {
  const found = await keptPlan(scope, ids);
  if (!found) return { message: GONE };
  return found.template ? { ...found, template: found.template } : { message: EMPTY };
}

function namesClient(name: string, client: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u)
      .filter(Boolean);
  const used = new Set(words(name));
  const own = words(client);
  return own.length > 0 && own.every((word) => used.has(word));
}

async function keepNew(scope: PracticeScope, ids: PlanIds, formData: FormData): Promise<Kept> {
  const parsed = templateFitSchema.safeParse({
    name: formData.get('name'),
    causes: formData.getAll('causes'),
    phases: formData.getAll('phases'),
  });
  if (!parsed.success) {
    const errors = fieldErrors(parsed.error).map(({ field, message }) => ({
      field: `template-${field.split('.')[0] ?? field}`,
      message,
    }));
    return { ok: false, errors };
  }
  const lines = await linesOf(scope, ids);
  if (!('template' in lines)) return problem(lines.message);
  if (namesClient(parsed.data.name, lines.clientName)) {
    return problem('A template holds nothing of a client. Give it a name of its own.');
  }
  const added = await addTemplate(scope, { ...parsed.data, plan: lines.template });
  return added.ok
    ? { ok: true, templateId: added.value.id }
    : problem(refusals[added.reason] ?? GONE);
}

/** "<id>:<number>", as the list sends it. */
function versionOf(chosen: string): { templateId: string; version: number } {
  const at = chosen.lastIndexOf(':');
  return { templateId: chosen.slice(0, at), version: Number(chosen.slice(at + 1)) };
}

async function keepVersion(scope: PracticeScope, ids: PlanIds, chosen: string): Promise<Kept> {
  if (chosen === '') return problem('Choose a template.', 'template');
  const { templateId, version } = versionOf(chosen);
  const lines = await linesOf(scope, ids);
  if (!('template' in lines)) return problem(lines.message, 'template');
  const row = await findTemplate(scope, templateId);
  if (!row) return problem(refusals['not_found'] ?? GONE, 'template');
  const { name, causes, phases } = row;
  const fit = { name, causes, phases, plan: lines.template };
  const saved = await saveTemplate(scope, { ...fit, templateId, version });
  return saved.ok ? { ok: true, templateId } : problem(refusals[saved.reason] ?? GONE, 'template');
}

/** Keeps once, and opens the template with the way back to the plan; or the form again. */
async function keepAndOpen(
  formData: FormData,
  request: { action: string } & PlanIds & Record<string, unknown>,
  keep: (scope: PracticeScope) => Promise<Kept>,
): Promise<FormState> {
  let templateId = '';
  const answer = await withDatabase(formData, async () => {
    const { scope } = await requireMember('write_template');
    const kept = await once(scope, { key: formKey(formData), request }, keep);
    if (!kept.ok) return formAgain(formData, { errors: kept.errors });
    templateId = kept.templateId;
    return { errors: [] };
  });
  if (templateId)
    redirect(`/settings/templates/${templateId}?from=${request.clientId}&plan=${request.planId}`);
  return answer;
}

/** Keeps the lines of a plan as a new template of the practice, and opens it. */
export async function keepTemplateAction(
  ids: PlanIds,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  const sent = sentIds(ids, ['clientId', 'planId']);
  const typed =
    formData instanceof FormData
      ? [...formData].filter(([name]) => /^(name|causes|phases)$/.test(name))
      : [];
  return keepAndOpen(formData, { action: 'keep_template', ...sent, typed }, (scope) =>
    keepNew(scope, sent, formData),
  );
}

/** Keeps the lines of a plan as a new version of a template, and opens it. */
export async function keepTemplateVersionAction(
  ids: PlanIds,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  const sent = sentIds(ids, ['clientId', 'planId']);
  const given = formData instanceof FormData ? formData.get('template') : null;
  const template = typeof given === 'string' ? given.slice(0, 60) : '';
  return keepAndOpen(formData, { action: 'keep_template_version', ...sent, template }, (scope) =>
    keepVersion(scope, sent, template),
  );
}
