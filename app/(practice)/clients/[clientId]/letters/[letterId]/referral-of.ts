import { listLetters } from '@/lib/data/referral-letters';
import { listReferralSteps } from '@/lib/data/referral-steps';
import type { LetterRow } from '@/lib/data/rows/letter-row';
import type { ReferralPart } from '@/lib/data/rows/referral-part';
import type { ReferralStepRow } from '@/lib/data/rows/referral-step-row';
import type { PracticeScope } from '@/lib/data/scope';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import { ruleBook } from '@/lib/content/rule-book';
import { referralState, type ReferralState } from '@/lib/domain/screening/referral';
import { dayWords } from '@/lib/domain/shared/day-words';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

/** A letter, or advice without one, with what became of it. */
export interface OneReferral {
  id: string;
  /** Null: advice without a letter. */
  letter: LetterRow | null;
  /** "Letter 2 of 3 Nov to Dr Rao". */
  title: string;
  rules: readonly string[];
  /** The oldest first. */
  steps: ReferralStepRow[];
  state: ReferralState;
}

const names = ruleNames(ruleBook);

function titleOf(letter: LetterRow): string {
  const { recipient, issuedOn } = letter.document;
  const to = recipient === '' ? 'the client’s doctor' : recipient;
  return `Letter ${letter.number} of ${dayWords(issuedOn)} to ${to}`;
}

const adviceTitle = ({ day, rules }: ReferralStepRow): string =>
  `A visit advised on ${dayWords(day)}${rules.length > 0 ? ` (${names.rules(rules)})` : ''}`;

/** Every referral of a client, letters and advice, the newest first. */
export async function referralsOf(
  scope: PracticeScope,
  { clientId, today }: { clientId: string; today: IsoDate },
): Promise<OneReferral[]> {
  const letters = await listLetters(scope, clientId);
  return referralsFrom({ letters, referralSteps: await listReferralSteps(scope, clientId) }, today);
}

/** The same of rows that are at hand, the newest of each kind first. */
export function referralsFrom(
  { letters, referralSteps }: Pick<ReferralPart, 'letters' | 'referralSteps'>,
  today: IsoDate,
): OneReferral[] {
  const all = referralSteps.toReversed();
  const one = (id: string, day: IsoDate) => ({
    id,
    steps: all.filter(({ about }) => about === id),
    state: referralState({ id, day }, all, today),
  });
  const advised = all.filter(({ kind }) => kind === 'advised').toReversed();
  return [
    ...letters.map((letter) => ({
      ...one(letter.id, letter.document.issuedOn),
      ...{ letter, title: titleOf(letter), rules: letter.rules },
    })),
    ...advised.map((step) => ({
      ...one(step.id, step.day),
      ...{ letter: null, title: adviceTitle(step), rules: step.rules },
    })),
  ];
}
