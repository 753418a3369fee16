'use server';

import { leadTo } from '@/app/lead-to';
import { sentId, sentIds } from '@/app/sent-arguments';
import { askedQuestions } from '@/app/asked-questions';
import { formAgain, withDatabase } from '@/app/form-answer';
import type { FormState } from '@/components/forms/form-state';
import {
  OPEN_AGAIN,
  PATH_FIELD,
  STANDS_FIELD,
  type SettleState,
} from '@/components/told-intake/settle-fields';
import { requireMember, type Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { findClient } from '@/lib/data/clients';
import { DatabaseUnavailable } from '@/lib/data/database-unavailable';
import { findDraftIntake } from '@/lib/data/intakes';
import { findToldIntake } from '@/lib/data/told-intake-lists';
import { recordToldSettlements, type NewSettlement } from '@/lib/data/told-settlements';
import { takeToldIntake } from '@/lib/data/take-told-intake';
import { emptyIntake } from '@/lib/domain/intake/intake-answers.schema';
import { takeTold } from '@/lib/domain/told-intake/take-told';
import { intakeLines } from '@/lib/domain/told-intake/told-lines';

import { mappedTold, settlementsOf } from '../review-of';
import { unsureOf } from '../settling-of';

const GONE = 'This was taken over already, or is not here any more. Open the intake.';

/** Begins the therapist's own intake with what the client has told, and opens it. */
export async function takeToldAction(
  args: { clientId: string; toldIntakeId: string },
  _before: FormState,
  _formData: FormData,
): Promise<FormState> {
  const { scope, practice } = await requireMember('write_intake');
  const { clientId, toldIntakeId } = sentIds(args, ['clientId', 'toldIntakeId']);
  const { timeZone } = practice;
  try {
    const client = await findClient(scope, clientId);
    if (!client) return { errors: [], message: GONE };
    const taken = await takeToldIntake(scope, {
      ...{ clientId, toldIntakeId, contentVersion: ruleBook.contentVersion },
      take: (told, draft) =>
        takeTold({
          ...draft,
          told: mappedTold({ told, client, timeZone }).draft,
          empty: emptyIntake(),
        }),
    });
    if (!taken.ok) return { errors: [], message: GONE };
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    return { errors: [], message: 'The database did not answer. Try again in a moment.' };
  }
  leadTo(`/clients/${encodeURIComponent(clientId)}/intake`);
}

const NOT_SETTLED = 'This could not be written down: load the page again, and settle it once more.';
const NOT_SAVED = 'What you changed there is not saved yet. Wait a moment, then settle it again.';

/** The draft that began with it, and what the client was not sure of at this field; null where either is not there. */
async function findUnsure(
  member: Member,
  ids: { clientId: string; toldIntakeId: string },
  path: string,
) {
  const client = await findClient(member.scope, ids.clientId);
  const told = await findToldIntake(member.scope, ids.toldIntakeId);
  const draft = await findDraftIntake(member.scope, ids.clientId);
  if (!client || !told || draft?.toldIntakeId !== told.id) return null;
  const line = unsureOf({ told, client, member }).find((one) => one.path === path);
  return line ? { line, draft } : null;
}

type Unsure = NonNullable<Awaited<ReturnType<typeof findUnsure>>>;

/** What is written down; null where the form says something else than what was told, as it stands stored. */
function settlementOf({ line, draft }: Unsure, isOpen: boolean): NewSettlement | null {
  const { path, answer, said = answer } = line;
  if (isOpen) return { path, said, stands: null };
  const now = intakeLines(draft.answers, askedQuestions).find((one) => one.path === path);
  return now?.answer === answer ? { path, said, stands: answer } : null;
}

/**
 * Writes down that the therapist has asked again and it stays as the client told it, or that it is open again. The field
 * has to say so: what was corrected there is settled by its correction.
 */
export async function settleToldAction(
  args: { clientId: string; toldIntakeId: string },
  before: SettleState,
  formData: FormData,
): Promise<SettleState> {
  return withDatabase<SettleState>(formData, async () => {
    const member = await requireMember('write_intake');
    const ids = sentIds(args, ['clientId', 'toldIntakeId']);
    const path = sentId(formData.get(PATH_FIELD));
    const found = await findUnsure(member, ids, path);
    if (!found) return formAgain(formData, { message: NOT_SETTLED });
    const one = settlementOf(found, formData.get(STANDS_FIELD) === OPEN_AGAIN);
    if (!one) return formAgain(formData, { message: NOT_SAVED });
    await recordToldSettlements(member.scope, { ...ids, settled: [one] });
    const told = await findToldIntake(member.scope, ids.toldIntakeId);
    const last = told && settlementsOf(told, member.practice.timeZone).at(-1);
    return last ? { errors: [], settlement: last } : before;
  });
}
