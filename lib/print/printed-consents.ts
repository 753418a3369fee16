import { drawingFile, type Signature } from '@/lib/domain/consent/signature';
import type { Printable } from '@/lib/print/printable-text';

/** What one person has signed in one go, in words. */
export interface PrintedSigning {
  /** "Signed by Rosa Lind (mother), Tue 24 Nov 2026, 15:04, on the client’s own page". */
  signed: string;
  /** That the texts were read in. */
  language: string;
  entries: readonly { title: string; text: string; said: string }[];
  /** Null: told the therapist in words. */
  signature: Signature | null;
}

/** Where the drawing of a signing lies among the files of the document. */
const fileOf = (index: number): string => `signature-${index}.svg`;

/** The drawings as files for the template. */
export function signatureFiles(signings: readonly PrintedSigning[]): Record<string, string> {
  const drawn = signings.flatMap(({ signature }, index) =>
    signature?.way === 'drawn' ? [[fileOf(index), drawingFile(signature.drawing)] as const] : [],
  );
  return Object.fromEntries(drawn);
}

/** The same as the template reads it. */
export function signingsData(signings: readonly PrintedSigning[], { text }: Printable): object[] {
  return signings.map(({ signed, language, entries, signature }, index) => ({
    ...{ signed: text(signed), language },
    entries: entries.map(({ title, text: words, said }) => ({
      question: text(`${title}: ${words}`),
      answer: text(said),
    })),
    drawn: signature?.way === 'drawn' ? fileOf(index) : null,
    typed: signature?.way === 'typed' ? text(signature.name) : null,
  }));
}
