import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import type { SheetLayout } from '@/lib/domain/home-care/sheet-layout';
import { outlinesOnly } from '@/lib/figures/outlines-only';
import { sheetPicturesOf } from '@/lib/figures/pictures-of';
import { sideFigureSvg } from '@/lib/figures/side-figure';
import { aboutHeight } from '@/lib/print/about-height';
import { NO_PICTURES, type Fit, type Step } from '@/lib/print/fit';
import { qrSvg } from '@/lib/print/qr-code';
import type { Printable } from '@/lib/print/printable-text';
import { setPrinted, type Printed } from '@/lib/print/set-printable';
import {
  drawingPath,
  logoFile,
  ownFile,
  sheetData,
  type PrintedSheet,
  type SheetData,
} from '@/lib/print/sheet-data';
import { sheetReckoning } from '@/lib/print/sheet-reckoning';
import { sheetTemplate } from '@/lib/print/templates/sheet';
import { ticksModule } from '@/lib/print/templates/sheet-ticks';
import type { PrintFiles } from '@/lib/print/typst-compiler';

/** Days of the tick grid that the bounds on pages are for; a longer one may have a side more. */
const USUAL_DAYS = 14;

/** More pictures than an item has. */
const ALL = 9;

const step = (size: number, width: number, most = ALL): Step => ({
  size,
  pictures: { width, most },
});
const bare = (size: number): Step => ({ size, pictures: NO_PICTURES });

/** Body sizes of spec §9.1, 14 first. All drawings of an item stand until the smallest size is too long with them. */
const STEPS: readonly Step[] = [
  ...[46, 40, 34].map((width) => step(14, width)),
  ...[40, 34].map((width) => step(13, width)),
  ...[40, 34].map((width) => step(12, width)),
  step(12, 28),
  step(12, 28, 1),
  bare(12),
];

/** Who asks for large print asks for the size, so there the pictures give way first; 16 points are still large print. */
const LARGE_STEPS: readonly Step[] = [
  ...[50, 42, 36].map((width) => step(18, width)),
  step(18, 36, 1),
  step(18, 28, 1),
  bare(18),
  step(17, 36, 1),
  bare(17),
  step(16, 36, 1),
  bare(16),
];

/** Two columns of one language each: the body is as small as print for everybody may be. */
const BOTH_STEPS: readonly Step[] = [step(13, 28), step(12, 28), step(12, 28, 1)];

type SheetFit = Fit & { steps: readonly Step[] };

/** Of a sheet that is too long for its bound: the widest for which it gets no longer still. */
const PICTURES = [
  ...[46, 40, 34, 28].map((width) => ({ width, most: ALL })),
  { width: 34, most: 1 },
  { width: 28, most: 1 },
];
const USUAL: SheetFit = {
  ...{ sizes: [14], pagesMax: 2, late: true },
  ...{ steps: STEPS, mostly: 3, pictures: PICTURES },
};

/** Two sides at most, in large print four (§12.4, 29). */
const FITS: Readonly<Record<SheetLayout, SheetFit>> = {
  standard: USUAL,
  ink: USUAL,
  large: { sizes: [18], pagesMax: 4, steps: LARGE_STEPS, mostly: 0, pictures: PICTURES },
  // Everything twice but the pictures and the grid.
  both: { sizes: [12], pagesMax: 5, steps: BOTH_STEPS, mostly: 0, pictures: PICTURES },
};

/** The names of the drawings that the sheet's items have. */
export const drawingsOfSheet = ({
  items,
  side,
}: Pick<SheetDocument, 'items' | 'side'>): string[] => [
  ...new Set(
    items.flatMap((item) =>
      sheetPicturesOf(item, side).flatMap(({ file, isOwn }) => (isOwn ? [] : [file])),
    ),
  ),
];

/** The practice's own pictures of its items, as the build's drawings stand; pale where ink is saved. */
function ownDrawn({ document, pictures, layout }: PrintedSheet): PrintFiles {
  const ids = document.items.flatMap((item) => item.pictures ?? []);
  const files = ids.flatMap(({ pictureId }) => {
    const picture = pictures.get(pictureId);
    if (!picture) return [];
    const bytes = layout === 'ink' ? picture.pale : picture.bytes;
    return [[drawingPath(ownFile(pictureId, picture), layout), bytes] as const];
  });
  return Object.fromEntries(files);
}

function drawn({ document, drawings, layout }: PrintedSheet): Record<string, string> {
  const files = drawingsOfSheet(document).flatMap((file) => {
    const svg = drawings.get(file);
    if (svg === undefined) return [];
    return [[drawingPath(file, layout), layout === 'ink' ? outlinesOnly(svg) : svg] as const];
  });
  return Object.fromEntries(files);
}

/** The practice's logo; in pale grey where ink is saved. */
function logoOf(sheet: PrintedSheet): PrintFiles {
  const { pictureId = '' } = sheet.document.logo ?? {};
  const picture = sheet.pictures.get(pictureId);
  const file = logoFile(sheet);
  if (!picture || file === null) return {};
  return { [file]: sheet.layout === 'ink' ? picture.pale : picture.bytes };
}

/** Side by side is for a sheet that was issued in two languages. */
const laidOut = ({ others = [] }: SheetDocument, layout: SheetLayout): SheetLayout =>
  layout === 'both' && others.length === 0 ? 'standard' : layout;

/** A page for the helper comes on top of two sides, and so does a grid of more than two weeks. */
function pagesOnTop({ document, diary, layout }: PrintedSheet): number {
  const helperPages = layout !== 'large' && document.items.some(({ helper }) => helper) ? 1 : 0;
  const longGrid = (diary?.days.length ?? 0) > USUAL_DAYS ? 1 : 0;
  return helperPages + longGrid;
}

/** Where texts were added it is not the drawings that make room for them: the sheet gets a side more. */
function fitOf(sheet: PrintedSheet): SheetFit {
  const { document, layout } = sheet;
  const { ownWords, blocks = [] } = document;
  const usual = FITS[laidOut(document, layout)];
  const hasMore = ownWords !== undefined || blocks.length > 0;
  const steps = usual.steps.filter(({ pictures }) => !hasMore || pictures.most === ALL);
  return { ...usual, steps, pagesMax: usual.pagesMax + pagesOnTop(sheet) };
}

/** A sheet as it was set, with what its template was given. */
export interface SetSheet extends Printed {
  /** Files of this sheet alone, beside its template. */
  own: PrintFiles;
  /** Its drawings, which other sheets may share. */
  drawings: PrintFiles;
}

/** What a sheet is set with. */
export async function sheetPrinting(sheet: PrintedSheet) {
  const { paper, layout } = sheet;
  const qr = await qrSvg(sheet.url);
  const side = sideFigureSvg(sheet.document.side, layout === 'ink');
  const own = { 'qr.svg': qr, 'side.svg': side, 'ticks.typ': ticksModule, ...logoOf(sheet) };
  const drawings = { ...drawn(sheet), ...ownDrawn(sheet) };
  const fit = fitOf(sheet);
  const about = (index: number, at: Step): number => {
    const item = sheet.document.items[index];
    return item ? aboutHeight(item, at) : 0;
  };
  return {
    ...{ own, drawings, template: sheetTemplate, paper, fit, files: { ...own, ...drawings } },
    data: (words: Printable) => sheetData(sheet, words),
    reckoning: (data: SheetData) => sheetReckoning({ data, paper, fit, about }),
  };
}

/**
 * The client's sheet as PDF/UA-1: black and greys but for the practice's logo, fonts inside, no item split over a page break, two sides. The body is
 * 14 points, or 13 or 12 where that saves a third side; in large print 18 on up to four sides, or 17 or 16 where smaller
 * and fewer drawings do not save a fifth; to save ink in outlines only. Each item has its drawings beside its steps, as
 * many and as wide as fit. The grid of days to tick stands behind the items where nothing gives way for
 * that, else before them. A
 * character that no font can draw is left out of the name and replaced by a sign elsewhere.
 */
export async function setSheet(sheet: PrintedSheet): Promise<SetSheet> {
  const { own, drawings, ...printing } = await sheetPrinting(sheet);
  return { ...setPrinted(printing), own, drawings };
}

/** The sheet alone. */
export const renderSheet = async (sheet: PrintedSheet): Promise<Uint8Array> =>
  (await setSheet(sheet)).pdf;
