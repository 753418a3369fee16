import type { ReferralStepView } from '@/components/screening/referral-steps';
import { dateWords } from '@/lib/domain/intake/answer-words';
import type { ReferralStepKind } from '@/lib/domain/screening/referral';

import type { OneReferral } from './referral-of';

const kinds: Readonly<Record<ReferralStepKind, string>> = {
  advised: 'A visit was advised',
  handed_over: 'The client took the letter along',
  posted: 'Posted or faxed',
  mailed: 'Sent by e-mail',
  answered: 'Answered',
  given_up: 'Closed without an answer',
};

const line = (head: string, text: string): string[] => (text === '' ? [] : [`${head}${text}`]);

/** What became of a referral, in words, from the writing on. */
export function stepViews(
  { letter, steps }: OneReferral,
  moment: (at: Date) => string,
): ReferralStepView[] {
  const written = letter && {
    ...{ id: letter.id, what: 'The letter was written', lines: [], paper: null },
    about: `${moment(letter.issuedAt)}, ${letter.issuedByName}`,
  };
  const after = steps.map((step) => ({
    id: step.id,
    what: `${kinds[step.kind]}, ${dateWords(step.day)}`,
    about: `Written down ${moment(step.createdAt)} by ${step.createdByName}`,
    lines: [
      ...line('To: ', step.to),
      ...line('By: ', step.who),
      ...line('', step.said),
      ...line('Limits: ', step.limits),
    ],
    paper: step.fileId === null ? null : `/api/papers/${step.fileId}`,
  }));
  return [...(written ? [written] : []), ...after];
}
