'use server';

import { leadTo } from '@/app/lead-to';
import { sentIds } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requireMember } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { findClient } from '@/lib/data/clients';
import { DatabaseUnavailable } from '@/lib/data/database-unavailable';
import { takeToldIntake } from '@/lib/data/take-told-intake';
import { emptyIntake } from '@/lib/domain/intake/intake-answers.schema';
import { takeTold } from '@/lib/domain/told-intake/take-told';

import { mappedTold } from '../review-of';

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
