import type { SheetItem } from '@/lib/domain/home-care/sheet-document.schema';
import { sheetPicturesOf } from '@/lib/figures/pictures-of';
import type { Likely, Step } from '@/lib/print/fit';
import type { PaperSize } from '@/lib/print/typst-compiler';

const MM = 72 / 25.4;
/** In points: the width of a sheet's text, and the height of a page of it. */
const TEXT_WIDTH = 180 * MM;
const TEXT_HEIGHT: Readonly<Record<PaperSize, number>> = { a4: 267 * MM, letter: 249 * MM };
/** Of the size of the letters: a line's height, and a letter's width as most are. */
const LINE = 1.32;
const LETTER = 0.5;
const BULLET = 20;
const PICTURE_HEIGHT_MIN = 24 * MM;
/** As in the template: so many steps stand in two columns below the drawings, and others beside them. */
const STEPS_IN_COLUMNS = 9;

/**
 * How much of a page the items fill where a sheet of two sides just fits, and where the grid of days still stands late:
 * measured on the 500 sheets of the law. Below the last all of it may stand on one side: with nothing behind it, nothing is
 * late.
 */
const FITS = 1.1;
const FITS_LATE = 0.98;
const ONE_SIDE = 0.2;

/** About how many lines the texts take in that width; nothing that is empty takes one. */
const linesOf = (texts: readonly string[], { size, width }: { size: number; width: number }) =>
  texts
    .map((text) => Math.ceil((text.length * LETTER * size) / width))
    .reduce((sum, lines) => sum + lines, 0);

/** About how high an item is at a step, in points: good for a guess, and for nothing else. */
function heightOf(item: SheetItem, { size, pictures }: Step): number {
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

interface Guessed {
  items: readonly SheetItem[];
  paper: PaperSize;
  /** The nicest first. */
  steps: readonly Step[];
}

/** Which step a sheet of two sides likely ends at, and whether its grid stands late there; null where that is open. */
export function likelyStep({ items, paper, steps }: Guessed): Likely | null {
  const onPages = items.filter(({ helper }) => helper !== true);
  const filled = (step: Step): number =>
    onPages.reduce((sum, item) => sum + heightOf(item, step), 0) / TEXT_HEIGHT[paper];
  const step = steps.findIndex((one) => filled(one) <= FITS);
  const chosen = steps[step];
  if (!chosen) return null;
  const full = filled(chosen);
  return { step, late: full > ONE_SIDE && full <= FITS_LATE };
}
