'use server';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { leadTo } from '@/app/lead-to';
import { sentIds } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { findSheet, withdrawSheet } from '@/lib/data/home-care';
import { together } from '@/lib/data/transaction';

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
