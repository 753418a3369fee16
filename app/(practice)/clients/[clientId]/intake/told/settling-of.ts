import { askedQuestions } from '@/app/asked-questions';
import type { Member } from '@/lib/access/require-member';
import type { ClientRow } from '@/lib/data/rows/client-row';
import type { ToldIntakeRow } from '@/lib/data/rows/told-intake-row';
import type { FrozenSection } from '@/lib/domain/intake/frozen-entry';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { correctedTold, settledSection } from '@/lib/domain/told-intake/settle-told';
import { intakeLines, type ToldLine } from '@/lib/domain/told-intake/told-lines';

import { settlementsOf, toldLinesOf } from './review-of';

interface OfDraft {
  told: ToldIntakeRow;
  client: Pick<ClientRow, 'birthDate'>;
  member: Pick<Member, 'practice'>;
}

/** What the client was not sure of, as it was told. */
export function unsureOf({ told, client, member }: OfDraft): ToldLine[] {
  const { timeZone } = member.practice;
  return toldLinesOf({ told, client, timeZone }).filter(({ said }) => said !== undefined);
}

/** What a signature freezes of that, and what it settles itself by other words than the client's. */
export function settledAtSigning(
  given: OfDraft,
  answers: IntakeAnswers,
): { section: FrozenSection | null; corrected: ReturnType<typeof correctedTold> } {
  const unsure = unsureOf(given);
  const now = intakeLines(answers, askedQuestions);
  const settlements = settlementsOf(given.told, given.member.practice.timeZone);
  return {
    section: settledSection({ unsure, now, settlements }),
    corrected: correctedTold({ unsure, now }),
  };
}
