import type { Fit, Way } from '@/lib/print/fit';
import { printable, type Printable, type Repertoire } from '@/lib/print/printable-text';
import { paperKit } from '@/lib/print/templates/paper-kit';
import {
  setPdf,
  UnsettableDocument,
  type PaperSize,
  type PrintFiles,
  type Reckoning,
} from '@/lib/print/typst-compiler';

export interface Printing<Data extends object = object> {
  template: string;
  paper: PaperSize;
  files: PrintFiles;
  fit: Fit;
  /** The template's data, its texts made fit for the page. */
  data: (words: Printable) => Data;
  /** What is known of it before it is set. */
  reckoning?: (data: Data) => Reckoning;
}

/** A document as it was set. */
export interface Printed {
  pdf: Uint8Array;
  way: Way;
  /** What the template was given, its texts fit for the page. */
  data: object;
}

function setWith<Data extends object>(
  repertoire: Repertoire,
  { template, paper, files, fit, data: make, reckoning }: Printing<Data>,
): Printed {
  const size = paper === 'a4' ? 'a4' : 'us-letter';
  const made = make(printable(repertoire));
  const data = { ...made, paper: size };
  const own = { 'kit.typ': paperKit, 'data.json': JSON.stringify(data) };
  const known = reckoning && { reckoning: reckoning(made) };
  return { data, ...setPdf({ template, fit, files: { ...files, ...own }, ...known }) };
}

/**
 * Sets a document with texts that people typed. A font may draw a letter and an accent apart but not together: what
 * PDF/UA-1 then refuses is set once more with the characters of the product's own font alone.
 */
export function setPrinted<Data extends object>(printing: Printing<Data>): Printed {
  try {
    return setWith('all_faces', printing);
  } catch (error) {
    if (!(error instanceof UnsettableDocument)) throw error;
    return setWith('own_face', printing);
  }
}

/** The document alone. */
export const setPrintable = (printing: Printing): Uint8Array => setPrinted(printing).pdf;
