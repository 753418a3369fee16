import type { IntakeRow } from '@/lib/data/rows/intake-row';
import { shortScreenRow, shortScreenSelect } from '@/lib/data/rows/short-screen-row';
import type { PracticeScope } from '@/lib/data/scope';
import type { Db } from '@/lib/data/transaction';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { joinShortScreens } from '@/lib/domain/screening/join-short-screens';
import { countingShortScreens } from '@/lib/domain/screening/short-screen';

/**
 * What a correction of a signed intake starts from: its answers, and to each red flag the worst that a short screen since
 * has said. Whoever signs the correction must change such an answer by hand to take it back. Where the whole form is to be
 * asked again (`askAgain`), no red flag and no pregnancy has an answer before somebody gives it.
 */
export async function answersToCorrect(
  db: Db,
  { practiceId }: PracticeScope,
  { last, askAgain }: { last: IntakeRow; askAgain: boolean },
): Promise<IntakeAnswers> {
  if (askAgain) {
    const pregnancy = { ...last.answers.pregnancy, pregnant: null };
    return { ...last.answers, redFlags: {}, pregnancy };
  }
  const asked = await db.shortScreen.findMany({
    relationLoadStrategy: 'join',
    where: {
      practiceId,
      clientId: last.clientId,
      intakeId: { in: [last.id, ...(last.replacesId === null ? [] : [last.replacesId])] },
    },
    select: shortScreenSelect,
  });
  const counting = countingShortScreens(asked.map(shortScreenRow), last);
  const { redFlags } = joinShortScreens(last.answers.redFlags, counting);
  return { ...last.answers, redFlags };
}
