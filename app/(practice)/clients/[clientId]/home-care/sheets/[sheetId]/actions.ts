'use server';

import { z } from 'zod';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { leadTo } from '@/app/lead-to';
import { layoutAsked, paperAsked } from '@/app/paper-asked';
import { sentIds } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { MAIL_FIELD } from '@/components/home-care/mail-field';
import { LAYOUT_FIELD } from '@/components/home-care/layout-field';
import { shownField } from '@/components/home-care/shown-field';
import { requireMember } from '@/lib/access/require-member';
import { sheetMailKinds, type SheetMailKind } from '@/lib/content/sheet-mail';
import { findSheet, withdrawSheet } from '@/lib/data/home-care';
import type { SheetRow } from '@/lib/data/rows/sheet-row';
import { chooseSheetLayout } from '@/lib/data/sheet-layouts';
import { recordTeachBack } from '@/lib/data/teach-backs';
import { together } from '@/lib/data/transaction';
import { teachBackSchema } from '@/lib/domain/home-care/teach-back.schema';

import { mailSheet } from './mail-sheet';
import { withdrawalSchema } from './withdrawal.schema';

const GONE = 'This sheet is not here any more, or it was withdrawn meanwhile. Load the page again.';

/** Takes a sheet back: the client’s page stops showing it at once. */
export async function withdrawSheetAction(
  ids: { clientId: string; sheetId: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isDone = false;
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('issue_sheet');
    sentIds(ids, ['clientId', 'sheetId']);
    const parsed = withdrawalSchema.safeParse({ reason: formData.get('reason') });
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const { reason } = parsed.data;
    const withdrawn = await together(member.scope, async (scope) => {
      const sheet = await findSheet(scope, ids.sheetId);
      if (sheet?.clientId !== ids.clientId) return null;
      return withdrawSheet(scope, { sheetId: ids.sheetId, reason });
    });
    if (!withdrawn?.ok) return formAgain(formData, { message: GONE });
    isDone = true;
    return { errors: [] };
  });
  if (isDone) leadTo(`/clients/${ids.clientId}/home-care/sheets/${ids.sheetId}`);
  return answer;
}

const NOTHING_SHOWN = 'Choose an answer for at least one item.';

/** What was chosen for the items of the sheet, in its order. */
function shownOf(formData: FormData, { document }: SheetRow) {
  return teachBackSchema.safeParse(
    document.items.flatMap(({ item }) => {
      const answer = formData.get(shownField(item));
      return answer === null ? [] : [{ item, answer }];
    }),
  );
}

/** Records how the client showed the items of a sheet back. Again is a new record; the older one stays. */
export async function recordTeachBackAction(
  ids: { clientId: string; sheetId: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isDone = false;
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('write_home_care');
    sentIds(ids, ['clientId', 'sheetId']);
    const { clientId, sheetId } = ids;
    return together(member.scope, async (scope) => {
      const sheet = await findSheet(scope, sheetId);
      if (sheet?.clientId !== clientId) return formAgain(formData, { message: GONE });
      const shown = shownOf(formData, sheet);
      if (!shown.success || shown.data.length === 0) {
        const field = shownField(sheet.document.items[0]?.item ?? '');
        return formAgain(formData, { errors: [{ field, message: NOTHING_SHOWN }] });
      }
      const recorded = await recordTeachBack(scope, { clientId, sheetId, answers: shown.data });
      if (!recorded.ok) return formAgain(formData, { message: GONE });
      isDone = true;
      return { errors: [] };
    });
  });
  if (isDone) leadTo(`/clients/${ids.clientId}/home-care/sheets/${ids.sheetId}`);
  return answer;
}

const mailKind = z.enum(sheetMailKinds);

/** E-mails the newest sheet to the client, as the link of the client's page or as a PDF. */
export async function mailSheetAction(
  ids: { clientId: string; sheetId: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let kind: SheetMailKind | null = null;
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('issue_sheet');
    sentIds(ids, ['clientId', 'sheetId']);
    const asked = mailKind.safeParse(formData.get(MAIL_FIELD));
    if (!asked.success) return formAgain(formData, { message: 'Choose the link or the PDF.' });
    const problem = await mailSheet(member, { ...ids, kind: asked.data });
    if (problem !== null) return formAgain(formData, { message: problem });
    kind = asked.data;
    return { errors: [] };
  });
  const path = `/clients/${ids.clientId}/home-care/sheets/${ids.sheetId}`;
  if (kind !== null) leadTo(`${path}?sent=${String(kind)}`);
  return answer;
}

/** Keeps how the sheets of this client are laid out: this one, today's batch, and the next ones. */
export async function chooseLayoutAction(
  ids: { clientId: string; sheetId: string; paper: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let shownOn: 'a4' | 'letter' | null = null;
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('write_home_care');
    sentIds(ids, ['clientId', 'sheetId']);
    const layout = layoutAsked(formData.get(LAYOUT_FIELD));
    if (!layout) return formAgain(formData, { message: 'Choose one of the layouts.' });
    const { clientId, sheetId, paper } = ids;
    const chosen = await together(member.scope, async (scope) => {
      const sheet = await findSheet(scope, sheetId);
      return sheet?.clientId === clientId ? chooseSheetLayout(scope, { clientId, layout }) : null;
    });
    if (!chosen?.ok) return formAgain(formData, { message: GONE });
    shownOn = paperAsked(paper, member.practice.paper);
    return { errors: [] };
  });
  const path = `/clients/${ids.clientId}/home-care/sheets/${ids.sheetId}`;
  if (shownOn !== null) leadTo(`${path}?paper=${String(shownOn)}`);
  return answer;
}
