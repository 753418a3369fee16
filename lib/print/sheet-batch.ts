import { setImmediate as nextTurn } from 'node:timers/promises';

import { setPrintable } from '@/lib/print/set-printable';
import { setSheet, type SetSheet } from '@/lib/print/sheet';
import type { PrintedSheet } from '@/lib/print/sheet-data';
import { paperKitBeside } from '@/lib/print/templates/paper-kit';
import { sheetTemplate } from '@/lib/print/templates/sheet';
import { sheetBatchTemplate } from '@/lib/print/templates/sheet-batch';
import { inputsOf, type PaperSize, type PrintFiles } from '@/lib/print/typst-compiler';

/** Sheets of one file: a second of work, and what a tray of a desk printer holds. */
export const BATCH_MAX = 40;

const FOLDER = 'sheet-';
/** It ends on its own last page: behind it a page of another kind begins. */
const SHEET = `${sheetTemplate}
#import "kit.typ": ends
#ends`;
/** Each sheet has its own bound. */
const FIT = { sizes: [14], pagesMax: Infinity } as const;

/** What one sheet's template is given, in a folder of its own. The file has one title. */
function folderOf(
  { own, data, way }: SetSheet,
  { index, title }: { index: number; title: string },
): PrintFiles {
  const files: PrintFiles = {
    ...own,
    'sheet.typ': SHEET,
    'kit.typ': paperKitBeside,
    'way.json': JSON.stringify({ ...inputsOf(way), document: ` ${index}` }),
    'data.json': JSON.stringify({ ...data, title }),
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [`${FOLDER}${index}/${name}`, content]),
  );
}

interface SheetBatch {
  /** In the order of printing, each in its own layout; at most `BATCH_MAX`. */
  sheets: readonly PrintedSheet[];
  /** The one that lies in the printer. */
  paper: PaperSize;
  title: string;
}

/**
 * Sheets of several clients as one PDF/UA-1, each as it is printed alone and numbered by itself, no two on one leaf.
 * Others get their turn after each sheet. Throws what `signal` was aborted with.
 */
export async function renderSheetBatch(
  { sheets, paper, title }: SheetBatch,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const all: SetSheet[] = [];
  for (const sheet of sheets) {
    await nextTurn();
    signal?.throwIfAborted();
    all.push(await setSheet({ ...sheet, paper }));
  }
  await nextTurn();
  const files = all.map((one, index) => ({ ...one.drawings, ...folderOf(one, { index, title }) }));
  return setPrintable({
    template: sheetBatchTemplate,
    paper,
    files: Object.assign({}, ...files) as PrintFiles,
    fit: FIT,
    data: ({ text }) => ({ title: text(title), count: all.length, folder: FOLDER }),
  });
}
