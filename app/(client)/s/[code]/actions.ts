'use server';

import { redirect } from 'next/navigation';

import { formAgain, withDatabase } from '@/app/form-answer';
import { sentId } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requestAddress } from '@/lib/access/request-address';
import {
  forgetSheet,
  keepSheetOpen,
  openSheetCode,
  requireSheetCode,
} from '@/lib/access/require-sheet-code';

import { birthYearSchema } from './birth-year.schema';

const answers = {
  wrong:
    'Code and year do not go together. Check the code on your sheet and the year, then try again.',
  slow_down: 'Too many tries. Wait 15 minutes, or call your therapist.',
} as const;

/** Opens the sheet of a code with the birth year: a wrong code and a wrong year get the same answer. */
export async function openSheetAction(
  code: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isOpen = false;
  const answer = await withDatabase(formData, async () => {
    const year = birthYearSchema.safeParse(formData.get('birthYear'));
    if (!year.success) {
      const message = year.error.issues[0]?.message ?? '';
      return formAgain(formData, { errors: [{ field: 'birthYear', message }] });
    }
    sentId(code);
    const address = await requestAddress();
    const opened = await openSheetCode({ code, birthYear: year.data, address });
    if (!opened.ok) return formAgain(formData, { message: answers[opened.reason] });
    isOpen = true;
    return { errors: [] };
  });
  if (isOpen) redirect(`/s/${encodeURIComponent(code)}`);
  return answer;
}

/** Whether this phone keeps the sheet now: it opens without the year. False when the page was closed meanwhile. */
export async function keepSheetAction(code: string): Promise<boolean> {
  const scope = await requireSheetCode(sentId(code));
  if (!scope) return false;
  await keepSheetOpen(scope);
  return true;
}

/** This phone opens no sheet any more without code and year. Asks for nothing: whoever holds the phone may. */
export async function forgetSheetAction(): Promise<void> {
  await forgetSheet();
}
