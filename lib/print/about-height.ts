import type { SheetItem } from '@/lib/domain/home-care/sheet-document.schema';
import { sheetPicturesOf } from '@/lib/figures/pictures-of';
import type { Step } from '@/lib/print/fit';

const MM = 72 / 25.4;
/** In points: the width of a sheet's text. */
const TEXT_WIDTH = 180 * MM;
/** Of the size of the letters: a line's height, and a letter's width as most are. */
const LINE = 1.32;
const LETTER = 0.5;
const BULLET = 20;
const PICTURE_HEIGHT_MIN = 24 * MM;
/** As in the template: so many steps stand in two columns below the drawings, and others beside them. */
const STEPS_IN_COLUMNS = 9;

/** About how many lines the texts take in that width; nothing that is empty takes one. */
const linesOf = (texts: readonly string[], { size, width }: { size: number; width: number }) =>
  texts
    .map((text) => Math.ceil((text.length * LETTER * size) / width))
    .reduce((sum, lines) => sum + lines, 0);

/** About how high an item is at a step, in points, by how much text it has: good for a guess, and for nothing else. */
export function aboutHeight(item: SheetItem, { size, pictures }: Step): number {
  // On either side there are as many.
  const drawings = Math.min(sheetPicturesOf(item, 'right').length, pictures.most);
  const { sideWords, doseWords, steps, adaptations } = item;
  const around = [sideWords, doseWords, ...adaptations, item.stopSign ?? ''];
  const line = LINE * size;
  const title = 2 * line;
  const between = 1.5 * size;
  if (steps.length >= STEPS_IN_COLUMNS) {
    const inColumns = linesOf(steps, { size, width: TEXT_WIDTH / 2 - BULLET }) / 2;
    const words = title + (linesOf(around, { size, width: TEXT_WIDTH }) + inColumns) * line;
    return words + (drawings > 0 ? PICTURE_HEIGHT_MIN / 2 : 0) + between;
  }
  const width = TEXT_WIDTH - (drawings > 0 ? pictures.width * MM + 10 : 0);
  const inSteps = linesOf(steps, { size, width: width - BULLET });
  const words = title + (linesOf(around, { size, width }) + inSteps) * line;
  return Math.max(words, drawings * PICTURE_HEIGHT_MIN) + between;
}
