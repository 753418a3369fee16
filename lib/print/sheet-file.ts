import type { Diary } from '@/lib/domain/home-care/diary';
import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import type { SheetLayout } from '@/lib/domain/home-care/sheet-layout';
import { env } from '@/lib/platform/env';
import { readDrawings } from '@/lib/print/drawings';
import { drawingsOfSheet, renderSheet } from '@/lib/print/sheet';
import type { PaperSize } from '@/lib/print/typst-compiler';

/** How a sheet goes on paper. */
export interface OnPaper {
  paper: PaperSize;
  /** Left out: standard. */
  layout?: SheetLayout;
  /** The days to tick; left out: nothing to tick, as in a copy that is filed. */
  diary?: Diary;
}

/** An issued sheet as PDF, with its drawings and the address that its code opens. */
export async function sheetFile(
  { document, code, versionCode }: { document: SheetDocument; code: string; versionCode: string },
  { paper, layout = 'standard', diary }: OnPaper,
): Promise<Uint8Array> {
  const url = `${env().appUrl}/s/${code}`;
  const drawings = await readDrawings(drawingsOfSheet(document));
  return renderSheet({
    ...{ document, code, versionCode, url, paper, layout, drawings },
    diary: diary ?? null,
  });
}
