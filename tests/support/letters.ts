import { issueLetter, nextLetterNumber } from '@/lib/data/referral-letters';
import type { LetterRow } from '@/lib/data/rows/letter-row';
import type { PracticeScope } from '@/lib/data/scope';
import type { ReferralLetter } from '@/lib/domain/screening/referral-letter.schema';
import { CONTENT_VERSION, TODAY } from './records';

/** A letter in words. */
export function someLetter(more: Partial<ReferralLetter> = {}): ReferralLetter {
  return {
    language: 'en',
    contentVersion: CONTENT_VERSION,
    number: 1,
    issuedOn: TODAY,
    practice: { name: 'Practice', phone: '1' },
    therapist: { name: 'Ana Ruiz', licence: 'MT 1' },
    client: { name: 'Maria Lindqvist', birthDate: '1979-04-12', age: 47, phone: '' },
    recipient: '',
    urgency: 'routine',
    findings: [{ name: 'Osteoporosis', raisedBy: [{ question: 'Thin bones?', answer: 'Yes' }] }],
    causes: ['Herniated disc'],
    facts: [{ label: 'Side', value: 'Left' }],
    medicines: ['Apixaban'],
    alsoKnown: [],
    meanwhile: ['Massage is given only inside these limits:', 'Pressure 2 at most'],
    asked: ['Your view.'],
    wanted: ['Whether massage may be given.'],
    ownWords: '',
    footnote: 'It is no diagnosis.',
    ...more,
  };
}

export async function aLetter(
  scope: PracticeScope,
  { clientId, screeningId }: { clientId: string; screeningId: string },
  more: Partial<ReferralLetter> = {},
): Promise<LetterRow> {
  const number = await nextLetterNumber(scope, clientId);
  const document = someLetter({ ...more, number });
  const rules = ['ci_osteoporosis'];
  const letter = await issueLetter(scope, { clientId, screeningId, rules, document });
  if (!letter) throw new Error('The letter was not issued.');
  return letter;
}
