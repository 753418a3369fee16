import { askedQuestions } from '@/app/asked-questions';
import { frozenToday } from '@/app/frozen-today';
import { medicineClasses } from '@/lib/content/medicines';
import { referralTexts } from '@/lib/content/referral-letter-texts';
import { ruleBook } from '@/lib/content/rule-book';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { referralLetter, type ReferralFacts } from '@/lib/domain/screening/referral-letter';
import type { ReferralLetter } from '@/lib/domain/screening/referral-letter.schema';

import { TOLD_ON, toldBy, toldCase, toldOf } from './told-case';

/** Massage may be given: what a letter asks about is the finding alone. */
const consenting: Partial<IntakeAnswers> = {
  causes: [{ cause: 'piriformis_syndrome', confirmedBy: 'doctor' }],
  consents: { general: { given: 'yes', wordingVersion: 'general-1', date: TOLD_ON } },
  onsetDate: '2026-08-02',
};

interface Asked extends Partial<
  Pick<ReferralFacts, 'recipient' | 'ownWords' | 'decisions' | 'client' | 'therapist'>
> {
  answers?: Partial<IntakeAnswers>;
  clearances?: { rule: string; clinician: string; day: string }[];
}

/** The letter that the app makes of an intake with these answers, by the real content; null when nothing asks for one. */
export function aReferral({
  answers = {},
  clearances = [],
  ...more
}: Asked): ReferralLetter | null {
  const told = toldCase({ answers: { ...consenting, ...answers }, clearances });
  return referralLetter({
    ...told,
    practice: toldBy,
    therapist: { name: 'Anna Weiss', licence: 'MT 12345' },
    client: toldOf,
    number: 3,
    recipient: '',
    ownWords: '',
    decisions: [],
    frozen: frozenToday({ answers: told.answers, shortScreens: [], today: TOLD_ON }),
    questions: askedQuestions,
    medicineClasses,
    texts: referralTexts,
    ruleBook,
    ...more,
  });
}
