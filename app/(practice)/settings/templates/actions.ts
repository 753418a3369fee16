'use server';

import { refresh } from 'next/cache';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { sentDraft, sentId, type GivenDraft } from '@/app/sent-arguments';
import type { DraftSaved } from '@/components/drafts/draft-saved';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import {
  archiveTemplate,
  findTemplate,
  restoreTemplate,
  saveTemplate,
} from '@/lib/data/plan-templates';
import { once } from '@/lib/data/saved-once';
import { templateFitSchema } from '@/lib/domain/session-plan/plan-template.schema';
import { clockTime, now } from '@/lib/platform/clock';

import { isOfSomebodyElse, orTheirs, orUnavailable, refusedDraft } from '../../draft-answer';
import { fitOf, templateTheirs } from './template-theirs';

const TAKEN = 'A template of the practice has this name. Give it another one.';
const ARCHIVED = 'This template was archived meanwhile. Load the page again.';
const GONE = 'This template was archived or offered again meanwhile. Load the page again.';

function refused(reason: string): DraftSaved {
  if (reason === 'name_taken') {
    return { ok: false, reason, errors: [{ field: 'name', message: TAKEN }] };
  }
  if (reason !== 'archived') return refusedDraft(reason);
  return { ok: false, reason, errors: [{ field: 'draft', message: ARCHIVED }] };
}

/** Saves name, causes and phases of a template as a new version with the same lines. */
export async function saveTemplateAction(
  templateId: string,
  draft: GivenDraft,
): Promise<DraftSaved> {
  return orUnavailable(async () => {
    const member = await requireMember('write_template');
    sentId(templateId);
    const { version, value, key, owner } = sentDraft(draft);
    if (isOfSomebodyElse(member, owner)) return refusedDraft('signed_out');
    const parsed = templateFitSchema.safeParse(fitOf(value));
    if (!parsed.success) {
      const errors = fieldErrors(parsed.error).map(({ field, message }) => ({
        field: field.split('.')[0] ?? field,
        message,
      }));
      return { ok: false, reason: 'invalid', errors };
    }
    const fit = parsed.data;
    const request = { action: 'save_template', templateId, version, ...fit };
    const answer = await once<DraftSaved>(member.scope, { key, request }, async (inside) => {
      const row = await findTemplate(inside, templateId);
      if (!row) return refusedDraft('not_found');
      const saved = await saveTemplate(inside, { templateId, version, ...fit, plan: row.plan });
      if (!saved.ok) return refused(saved.reason);
      const savedAt = clockTime(now(), member.practice.timeZone);
      return { ok: true, version: saved.value.number, savedAt };
    });
    if (answer.ok) refresh();
    return orTheirs(answer, () => templateTheirs(member, { templateId, sent: fit }));
  });
}

/** Takes a template out of what is offered; for the owner. It stays readable. */
export async function archiveTemplateAction(
  templateId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope } = await requireMember('archive_template');
    sentId(templateId);
    const archived = await archiveTemplate(scope, { templateId });
    if (!archived.ok) return formAgain(formData, { message: GONE });
    refresh();
    return { errors: [] };
  });
}

/** Offers an archived template again; for the owner. */
export async function restoreTemplateAction(
  templateId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope } = await requireMember('archive_template');
    sentId(templateId);
    const restored = await restoreTemplate(scope, { templateId });
    if (!restored.ok) {
      return formAgain(formData, { message: restored.reason === 'name_taken' ? TAKEN : GONE });
    }
    refresh();
    return { errors: [] };
  });
}
