import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import { outlinesOnly } from '@/lib/figures/outlines-only';
import { readDrawings } from '@/lib/print/drawings';
import { drawingsOfSheet } from '@/lib/print/sheet';

/** The drawings of a sheet in outlines, as data URLs by the file's name: the print page shows them to save ink. */
export async function outlinePictures(
  document: Pick<SheetDocument, 'items' | 'side'>,
): Promise<Record<string, string>> {
  const drawings = await readDrawings(drawingsOfSheet(document));
  return Object.fromEntries(
    [...drawings].map(([file, svg]) => [
      file,
      `data:image/svg+xml,${encodeURIComponent(outlinesOnly(svg))}`,
    ]),
  );
}
