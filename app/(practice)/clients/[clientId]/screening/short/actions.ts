'use server';

import { redirect } from 'next/navigation';

import { shortScreenRead } from '@/app/asked-short-screen';
import { formAgain, withDatabase } from '@/app/form-answer';
import { formKey, sentIds, sentVersion } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requireMember, type Member } from '@/lib/access/require-member';
import { findSignedIntake } from '@/lib/data/intakes';
import { once } from '@/lib/data/saved-once';
import { recordShortScreen } from '@/lib/data/short-screens';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import { frozenShortScreen } from '@/lib/domain/screening/frozen-short-screen';
import {
  missingForShortScreen,
  newsIn,
  type ShortScreenAnswers,
} from '@/lib/domain/screening/short-screen';

import { readSituation } from '../../situation';
import { storeToday } from '../store-today';
import { readShortScreen } from './short-screen-fields';
import { wayOn } from './way-on';

interface Ids {
  clientId: string;
  /** How many short screens of today the page has shown. */
  seen: number;
  /** Who read the questions: the language in which the client did; left out, the therapist aloud. */
  readIn?: string;
}

const GONE = 'This client is not here any more, or has no signed intake.';
const CHANGED =
  'Somebody else saved today’s answers, or a new intake, meanwhile. Yours are still here: load the page again to see theirs.';

type Stored = { ok: true; to: string } | { ok: false; message: string };

/** Nothing of the chart stands there: the client still holds the tablet. */
const handedBack = ({ clientId }: Ids, language: SheetLanguage): string =>
  `/clients/${clientId}/screening/short/thanks?in=${language}`;

/** Stores the answers and screens with them, all of it or nothing; says where to go on. */
async function store(member: Member, ids: Ids, answers: ShortScreenAnswers): Promise<Stored> {
  const { clientId, seen } = ids;
  const questions = shortScreenRead(ids.readIn);
  const intake = await findSignedIntake(member.scope, clientId);
  if (!intake) return { ok: false, message: GONE };
  const recorded = await recordShortScreen(member.scope, {
    clientId,
    intakeId: intake.id,
    day: member.today,
    seen: sentVersion(seen),
    answers,
    frozen: frozenShortScreen(answers, questions),
    contentVersion: questions.contentVersion,
    asksFullForm: newsIn([{ answers }]).length > 0,
  });
  if (!recorded.ok) return { ok: false, message: CHANGED };
  await storeToday(member, clientId);
  if (questions.readByClient) return { ok: true, to: handedBack(ids, questions.language) };
  return { ok: true, to: wayOn(clientId, await readSituation(member, clientId)) };
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
    sentIds(ids, ['clientId']);
    const read = readShortScreen(formData);
    if (!read.ok) return formAgain(formData, { errors: read.errors });
    const { answers } = read;
    const questions = shortScreenRead(ids.readIn);
    const missing = missingForShortScreen({ answers, ...questions });
    if (missing.length > 0) {
      const errors = missing.map(({ path, message }) => ({ field: path, message }));
      return formAgain(formData, { errors });
    }
    const request = { action: 'record_short_screen', ...ids, answers };
    const stored = await once(member.scope, { key: formKey(formData), request }, (scope) =>
      store({ ...member, scope }, ids, answers),
    );
    if (!stored.ok) return formAgain(formData, { message: stored.message });
    to = stored.to;
    return { errors: [] };
  });
  if (to !== '') redirect(to);
  return answer;
}
