import type { EmergencySummaryDocument } from '@/lib/domain/screening/emergency-summary';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import type { Printable } from '@/lib/print/printable-text';
import { setPrintable } from '@/lib/print/set-printable';
import { emergencySummaryTemplate } from '@/lib/print/templates/emergency-summary';
import type { PaperSize } from '@/lib/print/typst-compiler';

/** One page; small type only where a long list of medicines would need a second one. */
const FIT = { sizes: [13, 12, 11, 10], pagesMax: 1 } as const;

function dataOf(document: EmergencySummaryDocument, { text }: Printable): object {
  const { client, practice } = document;
  return {
    title: document.level === 'emergency' ? 'Emergency summary' : 'Summary for a doctor, same day',
    client: text(client.name),
    birthDate: `${dayAndYearWords(client.birthDate).slice(4)}, ${client.age} years`,
    clientPhone: text(client.phone),
    practice: text(practice.name),
    practicePhone: text(practice.phone),
    found: text(`${document.foundAt}, by ${document.foundBy}`),
    printed: text(`${document.printedAt}, by ${document.printedBy}`),
    findings: document.findings.map((finding) => ({
      level: finding.level === 'emergency' ? 'Emergency' : 'Same day',
      name: text(finding.name),
      raisedBy: finding.raisedBy.map(({ question, answer }) => ({
        question: text(question),
        answer: text(answer),
      })),
    })),
    facts: document.facts.map(({ label, value }) => ({ label, value: text(value) })),
    medicines: document.medicines.map(text),
    alsoKnown: document.alsoKnown.map(text),
    notes: document.notes.map(text),
  };
}

/** The emergency summary as PDF/UA-1 on one page, with lines to write on by hand. */
export function renderEmergencySummary(args: {
  document: EmergencySummaryDocument;
  paper: PaperSize;
}): Uint8Array {
  return setPrintable({
    template: emergencySummaryTemplate,
    paper: args.paper,
    files: {},
    fit: FIT,
    data: (words) => dataOf(args.document, words),
  });
}
