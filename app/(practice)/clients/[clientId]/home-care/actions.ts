'use server';

import { redirect } from 'next/navigation';
import type { ZodError } from 'zod';

import { formAgain, withDatabase } from '@/app/form-answer';
import { formKey, sentId } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { programFields } from '@/components/home-care/program-fields';
import { requireMember } from '@/lib/access/require-member';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import { programSchema } from '@/lib/domain/home-care/program.schema';

import { readSituation } from '../situation';
import { issueProgram } from './issue-program';

const GONE = 'This client is not here any more. Go back to the list.';
const UNREADABLE = 'What was sent could not be read. Load the page again and choose once more.';

type Parsed = { ok: true; program: ProgramItem[] } | { ok: false; answer: Partial<FormState> };

function sentItems(json: unknown): unknown {
  if (typeof json !== 'string') return null;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** A bad value at its item: the dose and the notes are what people type. */
function fieldErrors(error: ZodError, items: readonly unknown[]): FormState['errors'] {
  return error.issues.flatMap(({ path: [index, part], message }) => {
    const sent = typeof index === 'number' ? items[index] : null;
    const item = typeof sent === 'object' && sent !== null && 'item' in sent ? sent.item : null;
    if (typeof item !== 'string') return [];
    if (part === 'dose') {
      return [{ field: programFields.dose(item), message: 'Set the dose in whole numbers.' }];
    }
    if (part === 'cautions') return [{ field: programFields.cautions(item), message }];
    return [{ field: programFields.item(item), message }];
  });
}

function parseProgram(json: unknown): Parsed {
  const sent = sentItems(json);
  const parsed = programSchema.safeParse(sent);
  if (parsed.success) return { ok: true, program: parsed.data };
  const errors = Array.isArray(sent) ? fieldErrors(parsed.error, sent) : [];
  return { ok: false, answer: errors.length > 0 ? { errors } : { message: UNREADABLE } };
}

/** Issues the chosen items as the client’s next sheet and opens it; names every problem at its field. */
export async function issueSheetAction(
  clientId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let sheetId = '';
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('issue_sheet');
    sentId(clientId);
    const parsed = parseProgram(formData.get('program'));
    if (!parsed.ok) return formAgain(formData, parsed.answer);
    const situation = await readSituation(member, clientId);
    if (!situation) return formAgain(formData, { message: GONE });
    const { program } = parsed;
    const issued = await issueProgram({ member, situation, program, key: formKey(formData) });
    if (!issued.ok) {
      const { ok: _ok, ...problems } = issued;
      return formAgain(formData, problems);
    }
    sheetId = issued.sheetId;
    return { errors: [] };
  });
  if (sheetId !== '') redirect(`/clients/${clientId}/home-care/sheets/${sheetId}`);
  return answer;
}
