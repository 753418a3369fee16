import type { Diary } from '@/lib/domain/home-care/diary';
import type { SheetLayout } from '@/lib/domain/home-care/sheet-layout';
import { env } from '@/lib/platform/env';
import { readDrawings } from '@/lib/print/drawings';
import { drawingsOfSheet, renderSheet } from '@/lib/print/sheet';
import type { PrintedSheet } from '@/lib/print/sheet-data';
import type { PaperSize } from '@/lib/print/typst-compiler';

/** How a sheet goes on paper. */
export interface OnPaper {
  paper: PaperSize;
  /** Left out: the client's own. */
  layout?: SheetLayout;
  /** The practice's own pictures that the sheet shows (`picturesOfSheet`), by their id. */
  pictures: PrintedSheet['pictures'];
  /** The days to tick. */
  diary: Diary;
}

type Issued = Pick<PrintedSheet, 'document' | 'code' | 'versionCode' | 'layout'>;

/** An issued sheet with its drawings and the address that its code opens. */
export async function sheetToPrint(
  { document, code, versionCode, layout: usual }: Issued,
  { paper, layout = usual, pictures, diary }: OnPaper,
): Promise<PrintedSheet> {
  const url = `${env().appUrl}/s/${code}`;
  const drawings = await readDrawings(drawingsOfSheet(document));
  const sheet = { document, code, versionCode, url, paper, layout, drawings, pictures };
  return { ...sheet, diary };
}

/** The same as PDF. */
export const sheetFile = async (issued: Issued, how: OnPaper): Promise<Uint8Array> =>
  renderSheet(await sheetToPrint(issued, how));
