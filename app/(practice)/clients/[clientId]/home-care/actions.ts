'use server';

import { redirect } from 'next/navigation';
import type { ZodError } from 'zod';

import { formAgain, withDatabase } from '@/app/form-answer';
import {
  formKey,
  sentDraft,
  sentId,
  sentOwner,
  sentVersion,
  type GivenDraft,
} from '@/app/sent-arguments';
import type { DraftSaved } from '@/components/drafts/draft-saved';
import type { FormState } from '@/components/forms/form-state';
import type { IssueState } from '@/components/home-care/program-editor';
import { PRINT_FIELD, programFields } from '@/components/home-care/program-fields';
import { requireMember } from '@/lib/access/require-member';
import { saveHomeCareDraft } from '@/lib/data/home-care-drafts';
import { once } from '@/lib/data/saved-once';
import type { ProgramChoice } from '@/lib/domain/home-care/program-choice';
import { programDraftSchema, programSchema } from '@/lib/domain/home-care/program.schema';
import { usualAround } from '@/lib/domain/home-care/sheet-around';
import {
  sheetAroundDraftSchema,
  sheetAroundSchema,
} from '@/lib/domain/home-care/sheet-around.schema';
import { clockTime } from '@/lib/platform/clock';

import {
  invalidDraft,
  isOfSomebodyElse,
  orTheirs,
  orUnavailable,
  refusedDraft,
} from '../../../draft-answer';
import { readSituation } from '../situation';
import { homeCareTheirs } from './home-care-theirs';
import { issueProgram } from './issue-program';

const GONE = 'This client is not here any more. Go back to the list.';
const OTHER_PERSON =
  'Somebody else is signed in on this tablet now. What you chose is kept for you: sign in again, then issue the sheet.';
const draftSchemas = { program: programDraftSchema, around: sheetAroundDraftSchema };
const UNREADABLE = 'What was sent could not be read. Load the page again and choose once more.';

type Parsed = { ok: true; choice: ProgramChoice } | { ok: false; answer: Partial<FormState> };

function sentJson(json: unknown): unknown {
  if (typeof json !== 'string') return undefined;
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

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const wordErrors = (error: ZodError): FormState['errors'] =>
  error.issues.flatMap(({ path: [part], message }) =>
    part === 'words' ? [{ field: programFields.words, message }] : [],
  );

/** What was sent, with every bad value at its field. A page of an older build sends nothing around the items. */
function parseChoice(
  sent: { program: unknown; around: unknown },
  schemas: { program: typeof programSchema; around: typeof sheetAroundSchema },
): Parsed {
  const program = schemas.program.safeParse(sent.program);
  const around = schemas.around.safeParse(sent.around === undefined ? usualAround : sent.around);
  if (program.success && around.success) {
    return { ok: true, choice: { program: program.data, around: around.data } };
  }
  const errors = [
    ...(program.success ? [] : fieldErrors(program.error, itemsOf(sent.program))),
    ...(around.success ? [] : wordErrors(around.error)),
  ];
  return { ok: false, answer: errors.length > 0 ? { errors } : { message: UNREADABLE } };
}

/** A draft that was sent: the choice, or of an older build its items alone. */
function sentChoice(value: unknown): { program: unknown; around: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { program: value, around: undefined };
  }
  return {
    program: 'program' in value ? value.program : null,
    around: 'around' in value ? value.around : null,
  };
}

/** Saves what is chosen for the next sheet as it is tapped. Whether it may be issued is asked later. */
export async function saveHomeCareAction(clientId: string, draft: GivenDraft): Promise<DraftSaved> {
  return orUnavailable(async () => {
    const member = await requireMember('write_home_care');
    sentId(clientId);
    const { version, value, key, owner } = sentDraft(draft);
    if (isOfSomebodyElse(member, owner)) return refusedDraft('signed_out');
    const parsed = parseChoice(sentChoice(value), draftSchemas);
    if (!parsed.ok) {
      const { errors = [] } = parsed.answer;
      return errors.length > 0
        ? { ok: false, reason: 'invalid', errors }
        : invalidDraft([{ path: [], message: UNREADABLE }]);
    }
    const { choice } = parsed;
    const args = { clientId, version, ...choice };
    const request = { action: 'save_home_care', ...args };
    const answer = await once<DraftSaved>(member.scope, { key, request }, async (scope) => {
      const saved = await saveHomeCareDraft(scope, args);
      if (!saved.ok) return refusedDraft(saved.reason);
      const savedAt = clockTime(saved.value.savedAt, member.practice.timeZone);
      return { ok: true, version: saved.value.version, savedAt };
    });
    return orTheirs(answer, () => homeCareTheirs(member, { clientId, sent: choice }));
  });
}

/** Issues the chosen items as the client’s next sheet and opens it; names every problem at its field. */
export async function issueSheetAction(
  clientId: string,
  _before: IssueState,
  formData: FormData,
): Promise<IssueState> {
  let sheetId = '';
  const answer = await withDatabase<IssueState>(formData, async () => {
    const member = await requireMember('issue_sheet');
    sentId(clientId);
    if (isOfSomebodyElse(member, sentOwner(formData.get('owner')))) {
      return formAgain(formData, { message: OTHER_PERSON });
    }
    const parsed = parseChoice(
      { program: sentJson(formData.get('program')), around: sentJson(formData.get('around')) },
      { program: programSchema, around: sheetAroundSchema },
    );
    if (!parsed.ok) return formAgain(formData, parsed.answer);
    const situation = await readSituation(member, clientId);
    if (!situation) return formAgain(formData, { message: GONE });
    const { choice } = parsed;
    // A page that names no version, such as one of an older build, is shown what stands and sends again.
    const version = sentVersion(formData.get('version'));
    const issued = await issueProgram({
      ...{ member, situation, choice, version },
      key: formKey(formData),
    });
    if (!issued.ok) {
      const { ok: _ok, isBehind = false, ...problems } = issued;
      const theirs = isBehind
        ? await homeCareTheirs(member, { clientId, sent: choice })
        : undefined;
      return { ...formAgain(formData, problems), ...(theirs && { theirs }) };
    }
    sheetId = issued.sheetId;
    return { errors: [] };
  });
  const print = formData.get(PRINT_FIELD) === 'yes' ? '?print=1' : '';
  if (sheetId !== '') redirect(`/clients/${clientId}/home-care/sheets/${sheetId}${print}`);
  return answer;
}
