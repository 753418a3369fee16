'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { logClearance } from '@/lib/data/clearances';
import { screeningHash } from '@/lib/data/screening-hash';
import { addIncidentNote, addScreening, recordDecision } from '@/lib/data/screenings';
import { clearanceSchema } from '@/lib/domain/screening/clearance.schema';
import { decisionSchema } from '@/lib/domain/screening/decision.schema';
import { longText } from '@/lib/domain/shared/text';

import { readSituation } from '../situation';
import { incidentWords } from './incident-words';

const GONE = 'This client is not here any more. Go back to the list.';

const pathOf = (clientId: string) => `/clients/${encodeURIComponent(clientId)}/screening`;

/** Stores what the rules say today; decisions on findings that did not change go with it. */
export async function screenAgainAction(
  clientId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('record_decision');
    const situation = await readSituation(member, clientId);
    const { live, chart } = situation ?? {};
    if (!live || !chart?.intake) return formAgain(formData, { message: GONE });
    const added = await addScreening(member.scope, {
      clientId,
      intakeId: chart.intake.id,
      day: member.today,
      contentVersion: live.screening.contentVersion,
      clinicalCase: live.clinicalCase,
      result: live.screening,
      resultHash: screeningHash(live.screening),
      incidentNote: incidentWords(live.screening),
    });
    return added
      ? { errors: [] }
      : formAgain(formData, { message: 'The intake changed meanwhile. Load the page again.' });
  });
  if (answer.errors.length === 0 && !answer.message) redirect(pathOf(clientId));
  return answer;
}

/** Records the therapist's decision on one finding of the newest screening. */
export async function decideAction(
  ids: { clientId: string; screeningId: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const member = await requireMember('record_decision');
    const parsed = decisionSchema.safeParse({
      rule: formData.get('rule'),
      kind: formData.get('kind') ?? '',
      reason: formData.get('reason') ?? '',
    });
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const saved = await recordDecision(member.scope, {
      screeningId: ids.screeningId,
      ...parsed.data,
    });
    if (!saved.ok)
      return formAgain(formData, {
        message: 'The screening changed meanwhile. Load the page again.',
      });
    revalidatePath(pathOf(ids.clientId));
    return { errors: [] };
  });
}

/** Logs a clearance and screens again at once, so that what it opens is open. */
export async function logClearanceAction(
  clientId: string,
  before: FormState,
  formData: FormData,
): Promise<FormState> {
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('record_clearance');
    const notFuture = 'The day is after today. Enter the day the clearance was given.';
    const parsed = clearanceSchema
      .refine(({ day }) => day <= member.today, { path: ['day'], error: notFuture })
      .safeParse({
        rule: formData.get('rule'),
        clinician: formData.get('clinician'),
        day: formData.get('day'),
        note: formData.get('note'),
      });
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const row = await logClearance(member.scope, { clientId, ...parsed.data });
    return row ? { errors: [] } : formAgain(formData, { message: GONE });
  });
  if (answer.errors.length > 0 || answer.message) return answer;
  return screenAgainAction(clientId, before, formData);
}

const noteSchema = z.strictObject({ note: longText({ min: 1, max: 4000, label: 'the note' }) });

/** Adds who was called and when to the incident note. Rows are added, never changed. */
export async function addIncidentNoteAction(
  ids: { clientId: string; screeningId: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const member = await requireMember('write_incident');
    const parsed = noteSchema.safeParse({ note: formData.get('note') });
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const row = await addIncidentNote(member.scope, {
      screeningId: ids.screeningId,
      note: parsed.data.note,
    });
    if (!row) return formAgain(formData, { message: GONE });
    revalidatePath(pathOf(ids.clientId));
    return { errors: [] };
  });
}
