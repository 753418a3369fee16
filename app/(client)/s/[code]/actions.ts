'use server';

import { redirect } from 'next/navigation';

import { formAgain, withDatabase } from '@/app/form-answer';
import { sentId } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requestAddress } from '@/lib/access/request-address';
import { languages } from '@/lib/content/languages/languages';
import {
  forgetSheet,
  keepSheetOpen,
  openSheetCode,
  requireSheetCode,
} from '@/lib/access/require-sheet-code';

import { languageHere } from '../language-here';
import { birthYearSchema } from './birth-year.schema';

/** Opens the sheet of a code with the birth year: a wrong code and a wrong year get the same answer. */
export async function openSheetAction(
  code: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isOpen = false;
  const answer = await withDatabase(formData, async () => {
    const words = languages[await languageHere()].entry;
    const year = birthYearSchema.safeParse(formData.get('birthYear'));
    if (!year.success) {
      const errors = [{ field: 'birthYear', message: words.yearError }];
      return formAgain(formData, { errors });
    }
    sentId(code);
    const address = await requestAddress();
    const opened = await openSheetCode({ code, birthYear: year.data, address });
    if (!opened.ok) {
      const answers = { wrong: words.wrong, slow_down: words.slowDown };
      return formAgain(formData, { message: answers[opened.reason] });
    }
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
