'use server';

import { redirect } from 'next/navigation';

import { formAgain, withDatabase } from '@/app/form-answer';
import { sentId } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requestAddress } from '@/lib/access/request-address';
import { openIntakeLink } from '@/lib/access/require-intake-link';
import { languages } from '@/lib/content/languages/languages';

import { languageHere } from '../../s/language-here';
import { birthDateSchema } from './birth-date.schema';

/** Opens a link with the birth date. A link that opens nothing says so on its own page. */
export async function openIntakeAction(
  token: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isOver = false;
  const answer = await withDatabase(formData, async () => {
    const words = languages[await languageHere()].intake.gate;
    const [day, month, year] = ['day', 'month', 'year'].map((name) => formData.get(name));
    const born = birthDateSchema.safeParse({ day, month, year });
    if (!born.success) {
      return formAgain(formData, { errors: [{ field: 'born', message: words.dateError }] });
    }
    const address = await requestAddress();
    const sent = { token: sentId(token), birthDate: born.data, address };
    const opened = await openIntakeLink(sent);
    if (opened.ok || opened.reason === 'closed') {
      isOver = true;
      return { errors: [] };
    }
    const messages = {
      wrong: words.wrong,
      slow_down: words.slowDown,
      no_more_tries: words.noMoreTries,
    };
    return formAgain(formData, { message: messages[opened.reason] });
  });
  if (isOver) redirect(`/intake/${encodeURIComponent(sentId(token))}`);
  return answer;
}
