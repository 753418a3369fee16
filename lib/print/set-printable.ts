import { printable, type Printable, type Repertoire } from '@/lib/print/printable-text';
import { paperKit } from '@/lib/print/templates/paper-kit';
import { setPdf, UnsettableDocument, type Fit, type PaperSize } from '@/lib/print/typst-compiler';

interface Printing {
  template: string;
  paper: PaperSize;
  files: Readonly<Record<string, string>>;
  fit: Fit;
  /** The template's data, its texts made fit for the page. */
  data: (words: Printable) => object;
}

function setWith(
  repertoire: Repertoire,
  { template, paper, files, fit, data }: Printing,
): Uint8Array {
  const size = paper === 'a4' ? 'a4' : 'us-letter';
  const json = JSON.stringify({ ...data(printable(repertoire)), paper: size });
  return setPdf({ template, fit, files: { ...files, 'kit.typ': paperKit, 'data.json': json } });
}

/**
 * Sets a document with texts that people typed. A font may draw a letter and an accent apart but not together: what
 * PDF/UA-1 then refuses is set once more with the characters of the product's own font alone.
 */
export function setPrintable(printing: Printing): Uint8Array {
  try {
    return setWith('all_faces', printing);
  } catch (error) {
    if (!(error instanceof UnsettableDocument)) throw error;
    return setWith('own_face', printing);
  }
}
