import type { FrozenIntake } from '@/lib/domain/intake/frozen-entry';
import type { FrozenTold } from '@/lib/domain/told-intake/frozen-told';
import type { Printable } from '@/lib/print/printable-text';
import { signatureFiles, signingsData, type PrintedSigning } from '@/lib/print/printed-consents';
import { setPrintable } from '@/lib/print/set-printable';
import { signedIntakeTemplate } from '@/lib/print/templates/signed-intake';
import type { PaperSize } from '@/lib/print/typst-compiler';

/** As many pages as it takes, in a size that is read without glasses. */
const FIT = { sizes: [10.5], pagesMax: 1 } as const;

export interface PrintedIntake {
  practice: string;
  client: string;
  /** Who signed it and when. */
  signed: string;
  frozen: FrozenIntake;
  /** Consents that were signed apart from the form, up to its signing, with what was drawn. */
  signings: readonly PrintedSigning[];
  /** What the client told before, in their own language, and when it was sent; null where it began without. */
  told: { sent: string; frozen: FrozenTold } | null;
}

interface Section {
  title: string;
  entries: readonly { question: string; answer: string }[];
}

function dataOf(
  { practice, client, signed, frozen, signings, told }: PrintedIntake,
  words: Printable,
) {
  const { text } = words;
  const sections = (all: readonly Section[]) =>
    all.map(({ title, entries }) => ({
      title: text(title),
      entries: entries.map(({ question, answer }) => ({
        ...{ question: text(question), answer: text(answer) },
      })),
    }));
  return {
    ...{ practice: text(practice), client: text(client), signed: text(signed) },
    sections: sections(frozen.sections),
    signings: signingsData(signings, words),
    told: told && {
      ...{ sent: text(told.sent), language: told.frozen.language },
      sections: sections(told.frozen.sections),
    },
  };
}

/** A signed intake as PDF/UA-1, with the client's own answers as they were asked and told. */
export function renderSignedIntake(args: { intake: PrintedIntake; paper: PaperSize }): Uint8Array {
  return setPrintable({
    template: signedIntakeTemplate,
    paper: args.paper,
    files: signatureFiles(args.intake.signings),
    fit: FIT,
    data: (words) => dataOf(args.intake, words),
  });
}
