import { shortScreenRead } from '@/app/asked-short-screen';
import { formAgain } from '@/app/form-answer';
import { formKey, sentVersion } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import type { Member } from '@/lib/access/require-member';
import { findSignedIntake } from '@/lib/data/intakes';
import { once } from '@/lib/data/saved-once';
import { recordShortScreen } from '@/lib/data/short-screens';
import { frozenShortScreen } from '@/lib/domain/screening/frozen-short-screen';
import {
  missingForShortScreen,
  newsIn,
  type ShortScreenAnswers,
} from '@/lib/domain/screening/short-screen';

import { storeToday } from '../store-today';
import { readShortScreen } from './short-screen-fields';

interface Asked {
  clientId: string;
  /** How many short screens of today the page has shown. */
  seen: number;
  /** Who read the questions: the language in which the client did; left out, the therapist aloud. */
  readIn?: string;
}

const GONE = 'This client is not here any more, or has no signed intake.';
const CHANGED =
  'Somebody else saved today’s answers, or a new intake, meanwhile. Yours are still here: load the page again to see theirs.';

/** Stores the answers and screens with them, all of it or nothing. */
async function store(
  member: Member,
  { clientId, seen, readIn }: Asked,
  answers: ShortScreenAnswers,
): Promise<{ ok: true } | { ok: false; message: string }> {
  const questions = shortScreenRead(readIn);
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
  return { ok: true };
}

/** Today's answers as their form sends them. Null: saved; else the form again, with the questions that are left. */
export async function saveShortScreen(
  member: Member,
  asked: Asked,
  formData: FormData,
): Promise<FormState | null> {
  const read = readShortScreen(formData);
  if (!read.ok) return formAgain(formData, { errors: read.errors });
  const { answers } = read;
  const missing = missingForShortScreen({ answers, ...shortScreenRead(asked.readIn) });
  if (missing.length > 0) {
    const errors = missing.map(({ path, message }) => ({ field: path, message }));
    return formAgain(formData, { errors });
  }
  const request = { action: 'record_short_screen', ...asked, answers };
  const stored = await once(member.scope, { key: formKey(formData), request }, (scope) =>
    store({ ...member, scope }, asked, answers),
  );
  return stored.ok ? null : formAgain(formData, { message: stored.message });
}
