import { differingWords, type WordedAnswer } from '@/app/(practice)/part-words';
import { askedQuestions } from '@/app/asked-questions';
import type { Theirs } from '@/components/drafts/draft-saved';
import { intakeShape } from '@/components/intake/intake-shape';
import type { Member } from '@/lib/access/require-member';
import { findIntake } from '@/lib/data/intakes';
import { frozenIntake } from '@/lib/domain/intake/frozen-intake';
import type { IntakeAnswers, IntakeDraft } from '@/lib/domain/intake/intake-answers.schema';
import { clockTime } from '@/lib/platform/clock';

const worded = (answers: IntakeAnswers): WordedAnswer[] =>
  frozenIntake({ answers, questions: askedQuestions }).sections.flatMap(({ entries }) => entries);

/** The draft as somebody else has saved it meanwhile, and what was sent beside it, in words. */
export async function intakeTheirs(
  { scope, practice }: Member,
  { intakeId, sent }: { intakeId: string; sent: IntakeDraft },
): Promise<Theirs | undefined> {
  const intake = await findIntake(scope, intakeId);
  if (intake?.status !== 'draft') return undefined;
  const { answers, version, updatedAt } = intake;
  return {
    version,
    savedAt: clockTime(updatedAt, practice.timeZone),
    parts: intakeShape.split(answers),
    words: differingWords(worded({ ...answers, ...sent } as IntakeAnswers), worded(answers)),
  };
}
