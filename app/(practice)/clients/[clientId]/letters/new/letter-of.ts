import { askedQuestions } from '@/app/asked-questions';
import { frozenToday } from '@/app/frozen-today';
import type { Member } from '@/lib/access/require-member';
import { medicineClasses } from '@/lib/content/medicines';
import { referralTexts } from '@/lib/content/referral-letter-texts';
import { ruleBook } from '@/lib/content/rule-book';
import { findPerson } from '@/lib/data/people';
import { findPractice } from '@/lib/data/practices';
import { nextLetterNumber } from '@/lib/data/referral-letters';
import { referralLetter } from '@/lib/domain/screening/referral-letter';
import type { ReferralLetter } from '@/lib/domain/screening/referral-letter.schema';
import { today as dayIn } from '@/lib/platform/clock';

import type { Situation } from '../../situation';

/** The two fields that a person writes. */
interface Written {
  recipient: string;
  ownWords: string;
}

/** The letter that today's findings ask for, with what the therapist adds; null where they ask for none. */
export async function letterOf(
  { chart, live, shortScreens }: Situation,
  { member, recipient, ownWords }: Written & { member: Member },
): Promise<ReferralLetter | null> {
  const { client, intake, decisions, sessions } = chart;
  if (!live || !intake) return null;
  const { scope, accountName, today, practice } = member;
  const [last] = sessions;
  const person = await findPerson(scope, scope.accountId);
  return referralLetter({
    ...live,
    practice: await findPractice(scope),
    therapist: { name: accountName, licence: person?.licence ?? '' },
    client,
    number: await nextLetterNumber(scope, client.id),
    ...{ recipient, ownWords, decisions },
    answers: intake.answers,
    frozen: frozenToday({ answers: intake.answers, shortScreens, today }),
    questions: askedQuestions,
    medicineClasses,
    ...(last?.signedAt && {
      lastPain: { ...last.answers.painBefore, on: dayIn(practice.timeZone, last.signedAt) },
    }),
    texts: referralTexts,
    ruleBook,
  });
}
