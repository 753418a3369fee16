'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';

import { formAgain, withDatabase } from '@/app/form-answer';
import { sentIds, sentVersion } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { READ_IN_FIELD, type HandOverState } from '@/components/screening/hand-over-fields';
import { writeHanded } from '@/lib/access/handed-tablet';
import { requireMember } from '@/lib/access/require-member';
import { findSignedIntake } from '@/lib/data/intakes';
import { lockDevice } from '@/lib/data/login-devices';
import { sheetLanguages } from '@/lib/domain/home-care/sheet-language';
import { now } from '@/lib/platform/clock';

import { readSituation } from '../../situation';
import { saveShortScreen } from './save-short-screen';
import { wayOn } from './way-on';

interface Ids {
  clientId: string;
  /** How many short screens of today the page has shown. */
  seen: number;
}

/** Saves today's answers, or names the questions that are left. An emergency is saved as it is and opens the stop screen. */
export async function saveShortScreenAction(
  ids: Ids,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let to = '';
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('write_intake');
    const { clientId } = sentIds(ids, ['clientId']);
    const again = await saveShortScreen(member, { clientId, seen: ids.seen }, formData);
    if (again) return again;
    to = wayOn(clientId, await readSituation(member, clientId));
    return { errors: [] };
  });
  if (to !== '') redirect(to);
  return answer;
}

const languageSchema = z.enum(sheetLanguages);

/** Locks the screen and says where the client reads today's questions: nothing of the practice is behind that page. */
export async function handOverAction(
  ids: Ids,
  _before: HandOverState,
  formData: FormData,
): Promise<HandOverState> {
  return withDatabase<HandOverState>(formData, async () => {
    const member = await requireMember('write_intake');
    const { clientId } = sentIds(ids, ['clientId']);
    const language = languageSchema.safeParse(formData.get(READ_IN_FIELD));
    const seen = sentVersion(ids.seen);
    const intake = await findSignedIntake(member.scope, clientId);
    if (!language.success || !intake || seen < 0) {
      return formAgain(formData, { message: 'This cannot be asked now. Load the page again.' });
    }
    const { sessionId } = member;
    const handed = { sessionId, clientId, language: language.data, seen };
    await lockDevice(member.scope, sessionId);
    return { errors: [], to: `/questions/${writeHanded(handed, now())}` };
  });
}
