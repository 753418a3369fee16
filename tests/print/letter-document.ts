import { askedQuestions } from '@/app/asked-questions';
import { frozenToday } from '@/app/frozen-today';
import { screenToday } from '@/app/screen-today';
import { medicineClasses } from '@/lib/content/medicines';
import { referralTexts } from '@/lib/content/referral-letter-texts';
import { ruleBook } from '@/lib/content/rule-book';
import { emptyIntake, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { referralLetter, type ReferralFacts } from '@/lib/domain/screening/referral-letter';
import type { ReferralLetter } from '@/lib/domain/screening/referral-letter.schema';

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
  const today = '2026-11-20';
  const all: IntakeAnswers = {
    ...emptyIntake(),
    causes: [{ cause: 'piriformis_syndrome', confirmedBy: 'doctor' }],
    consents: { general: { given: 'yes', wordingVersion: 'general-1', date: today } },
    affectedSide: 'left',
    firstEpisode: false,
    seenByDoctor: true,
    irritable: false,
    belowKnee: true,
    onsetDate: '2026-08-02',
    pain: { back: 4, leg: 7, worst: 9 },
    pregnancy: { pregnant: 'no', dueDate: null },
    ...answers,
  };
  const live = screenToday({
    answers: all,
    birthDate: '1979-04-12',
    clearances,
    today,
    policy: [],
    shortScreens: [],
    firstVisit: false,
  });
  return referralLetter({
    ...live,
    practice: { name: 'Riverside Massage Practice', practicePhone: '020 7946 0101' },
    therapist: { name: 'Anna Weiss', licence: 'MT 12345' },
    client: { name: 'Maria Silva', birthDate: '1979-04-12', phone: '020 7946 0303' },
    number: 3,
    recipient: '',
    ownWords: '',
    answers: all,
    decisions: [],
    frozen: frozenToday({ answers: all, shortScreens: [], today }),
    questions: askedQuestions,
    medicineClasses,
    texts: referralTexts,
    ruleBook,
    ...more,
  });
}
