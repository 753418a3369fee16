import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import { env } from '@/lib/platform/env';
import { readDrawings } from '@/lib/print/drawings';
import { drawingsOfSheet, renderSheet, type TextSize } from '@/lib/print/sheet';
import type { PaperSize } from '@/lib/print/typst-compiler';

/** An issued sheet as PDF, with its drawings and the address that its code opens. */
export async function sheetFile(
  { document, code, versionCode }: { document: SheetDocument; code: string; versionCode: string },
  { paper, textSize = 'usual' }: { paper: PaperSize; textSize?: TextSize },
): Promise<Uint8Array> {
  const url = `${env().appUrl}/s/${code}`;
  const drawings = await readDrawings(drawingsOfSheet(document));
  return renderSheet({ document, code, versionCode, url, paper, textSize, drawings });
}
