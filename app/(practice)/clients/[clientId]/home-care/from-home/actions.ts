'use server';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { leadTo } from '@/app/lead-to';
import { sentId, sentIds } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { answerCheckIn } from '@/lib/data/check-ins';
import { closeClientPage, renewClientPage } from '@/lib/data/client-links';

import { answerSchema } from './answer.schema';

const GONE = 'Somebody has dealt with this meanwhile. Load the page again.';
const NO_PAGE = 'This page is not open any more, or there never was one. Load the page again.';

const home = (clientId: string): string => `/clients/${clientId}/home-care#from-home`;

/** Records what was done about a danger sign or a question: the client’s page shows the sheet again. */
export async function answerCheckInAction(
  ids: { clientId: string; checkInId: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isDone = false;
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('issue_sheet');
    sentIds(ids, ['clientId', 'checkInId']);
    const parsed = answerSchema.safeParse({ note: formData.get('note') });
    if (!parsed.success) return formAgain(formData, { errors: fieldErrors(parsed.error) });
    const answered = await answerCheckIn(member.scope, { ...ids, ...parsed.data });
    if (!answered.ok) return formAgain(formData, { message: GONE });
    isDone = true;
    return { errors: [] };
  });
  if (isDone) leadTo(home(ids.clientId));
  return answer;
}

/** Changes the address of the client’s page, and shows where that is told; answers only when there was none. */
async function changeAddress(
  clientId: string,
  formData: FormData,
  change: typeof closeClientPage | typeof renewClientPage,
): Promise<FormState> {
  let isDone = false;
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('issue_sheet');
    const changed = await change(member.scope, sentId(clientId));
    if (!changed.ok) return formAgain(formData, { message: NO_PAGE });
    isDone = true;
    return { errors: [] };
  });
  if (isDone) leadTo(home(clientId));
  return answer;
}

/** Closes the client’s page on every phone at once. */
export async function closeClientPageAction(
  clientId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return changeAddress(clientId, formData, closeClientPage);
}

/** Gives the client’s page a new code; the one before opens nothing any more. */
export async function renewClientPageAction(
  clientId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return changeAddress(clientId, formData, renewClientPage);
}
