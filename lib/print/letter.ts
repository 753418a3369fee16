import type { ReferralLetter } from '@/lib/domain/screening/referral-letter.schema';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { dateWords } from '@/lib/domain/intake/answer-words';
import type { Printable } from '@/lib/print/printable-text';
import { setPrintable } from '@/lib/print/set-printable';
import { letterTemplate } from '@/lib/print/templates/letter';
import type { PaperSize } from '@/lib/print/typst-compiler';

/** One page where smaller type makes it so; what is longer goes on, in the usual size. */
const FIT = { sizes: [12, 11, 10.5], pagesMax: 1 } as const;

function dataOf(letter: ReferralLetter, { text }: Printable): object {
  const { client, practice, therapist } = letter;
  return {
    number: letter.number,
    day: dayAndYearWords(letter.issuedOn),
    practice: text(practice.name),
    practicePhone: text(practice.phone),
    therapist: text(therapist.name),
    licence: text(therapist.licence),
    client: text(client.name),
    birthDate: `${dateWords(client.birthDate)}, ${client.age} years`,
    clientPhone: text(client.phone),
    recipient: text(letter.recipient),
    isToday: letter.urgency === 'today',
    findings: letter.findings.map(({ name, raisedBy }) => ({
      name: text(name),
      raisedBy: raisedBy.map(({ question, answer }) => ({
        question: text(question),
        answer: text(answer),
      })),
    })),
    causes: letter.causes.map(text),
    facts: letter.facts.map(({ label, value }) => ({ label: text(label), value: text(value) })),
    medicines: letter.medicines.map(text),
    alsoKnown: letter.alsoKnown.map(text),
    meanwhile: letter.meanwhile.map(text),
    asked: letter.asked.map(text),
    wanted: letter.wanted.map(text),
    ownWords: letter.ownWords === '' ? [] : letter.ownWords.split('\n').map(text),
    footnote: text(letter.footnote),
  };
}

/** An issued letter as PDF/UA-1: the same letter each time it is printed. */
export function renderLetter(args: { letter: ReferralLetter; paper: PaperSize }): Uint8Array {
  return setPrintable({
    template: letterTemplate,
    paper: args.paper,
    files: {},
    fit: FIT,
    data: (words) => dataOf(args.letter, words),
  });
}
