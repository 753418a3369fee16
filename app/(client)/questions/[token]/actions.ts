'use server';

import { redirect } from 'next/navigation';

import { saveShortScreen } from '@/app/(practice)/clients/[clientId]/screening/short/save-short-screen';
import { formAgain, withDatabase } from '@/app/form-answer';
import { sentId } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { readHandedDoor } from '@/lib/access/require-handed-tablet';
import { readByClientWords } from '@/lib/content/short-screen-words';

const LENGTH_MAX = 200;

/** Saves what a client has answered on the tablet that was handed over. The page says thank you, and nothing of the chart. */
export async function saveReadQuestionsAction(
  token: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  const sent = sentId(token).slice(0, LENGTH_MAX);
  let isDone = false;
  const answer = await withDatabase(formData, async () => {
    const door = await readHandedDoor(sent);
    if (door?.state !== 'locked') {
      // Not locked any more, or over: the page says so, and whose turn it is.
      const words = door ? readByClientWords[door.handed.language] : null;
      return formAgain(formData, { message: words?.over.line ?? '' });
    }
    const { clientId, seen, language } = door.handed;
    const again = await saveShortScreen(
      door.member,
      { clientId, seen, readIn: language },
      formData,
    );
    isDone = again === null;
    return again ?? { errors: [] };
  });
  if (isDone) redirect(`/questions/${sent}`);
  return answer;
}
