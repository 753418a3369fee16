import { diaryOf, type Diary } from '@/lib/domain/home-care/diary';
import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import type { SheetLayout } from '@/lib/domain/home-care/sheet-layout';
import { drawingFile, drawingName } from '@/lib/figures/drawing-name';
import { panelOn, sidesOf } from '@/lib/figures/drawn-side';
import { figures } from '@/lib/figures/figures';
import { windowOf } from '@/lib/figures/render/window';
import { buildScene } from '@/lib/figures/scene/scene';
import { renderSheet } from '@/lib/print/sheet';
import type { PrintedSheet } from '@/lib/print/sheet-data';
import type { PaperSize } from '@/lib/print/typst-compiler';

import { readPdf, type ReadPdf } from './read-pdf';
import { printedAs } from './sheets-to-print';

let quick: ReadonlyMap<string, string> | undefined;

/** Every drawing as an empty frame of its true size: what is laid out around it cannot tell the difference. */
export function framesOfDrawings(): ReadonlyMap<string, string> {
  quick ??= new Map(
    figures.flatMap((figure) =>
      sidesOf(figure).flatMap((side) =>
        figure.panels.map((panel) => {
          const { wide, high } = windowOf(buildScene(panelOn(panel, side)));
          const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}"><rect width="${wide}" height="${high}" fill="#e6e6e6"/></svg>`;
          return [drawingFile(drawingName(figure, panel, side)), svg] as const;
        }),
      ),
    ),
  );
  return quick;
}

export interface HowPrinted {
  paper?: PaperSize;
  layout?: SheetLayout;
  /** Left out: the 14 days of a client without a next visit. */
  diary?: Diary | null;
  drawings?: ReadonlyMap<string, string>;
  /** Left out: the one that every printed sheet of the tests has. */
  code?: string;
  pictures?: PrintedSheet['pictures'];
}

/** A sheet to print, with frames in place of its drawings where none are given. */
export function printedSheet(document: SheetDocument, how: HowPrinted = {}): PrintedSheet {
  const { paper = 'a4', layout = 'standard', diary, drawings = framesOfDrawings() } = how;
  const { pictures = new Map(), code = printedAs.code } = how;
  const days = diary === undefined ? diaryOf({ from: document.issuedOn, nextVisit: null }) : diary;
  return {
    ...{ document, ...printedAs, code, paper, layout },
    ...{ diary: days, drawings, pictures },
  };
}

/** The same as the product makes it. */
export const sheetBytes = (document: SheetDocument, how: HowPrinted = {}): Promise<Uint8Array> =>
  renderSheet(printedSheet(document, how));

/** And as its reader gets it. */
export const printSheet = async (document: SheetDocument, how: HowPrinted = {}): Promise<ReadPdf> =>
  readPdf(await sheetBytes(document, how));
