import type { SoapField, SoapNote } from '@/lib/domain/session-record/soap-note.schema';
import type { Printable } from '@/lib/print/printable-text';
import { setPrintable } from '@/lib/print/set-printable';
import { noteModule, soapNoteTemplate } from '@/lib/print/templates/soap-note';
import type { PaperSize } from '@/lib/print/typst-compiler';

/** One page where smaller type makes it so; what is longer goes on, in the usual size. */
const FIT = { sizes: [11.5, 10.5, 10], pagesMax: 1 } as const;

export interface PrintedNote {
  practice: string;
  client: string;
  /** "Tue 24 Nov 2026" */
  day: string;
  /** Who signed it and when; on the foot of every page. */
  signed: string;
  /** With its lock: who signed, what was added later. */
  note: SoapNote;
}

function dataOf(printed: PrintedNote, { text }: Printable): object {
  const fields = (all: readonly SoapField[]): object[] =>
    all.map(({ label, lines }) => ({ label: text(label), lines: lines.map(text) }));
  return {
    practice: text(printed.practice),
    client: text(printed.client),
    day: text(printed.day),
    signed: text(printed.signed),
    blocks: printed.note.blocks.map((block) => ({
      title: text(block.title),
      fields: fields(block.fields),
      replaced: fields(block.replaced ?? []),
    })),
  };
}

/** A signed note of a session as PDF/UA-1. */
export function renderSoapNote(args: { note: PrintedNote; paper: PaperSize }): Uint8Array {
  return setPrintable({
    template: soapNoteTemplate,
    paper: args.paper,
    files: { 'note.typ': noteModule },
    fit: FIT,
    data: (words) => dataOf(args.note, words),
  });
}
