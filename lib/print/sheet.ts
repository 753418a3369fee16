import { notReviewedLine } from '@/lib/content/sheet-texts';
import type { SheetDocument, SheetItem } from '@/lib/domain/home-care/sheet-document.schema';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { sheetPicturesOf } from '@/lib/figures/pictures-of';
import { withStrongPhones, type Printable } from '@/lib/print/printable-text';
import { qrSvg } from '@/lib/print/qr-code';
import { setPrintable } from '@/lib/print/set-printable';
import { sheetTemplate } from '@/lib/print/templates/sheet';
import type { PaperSize } from '@/lib/print/typst-compiler';

const PICTURES = [
  { width: 50, most: 9 },
  { width: 40, most: 9 },
  { width: 40, most: 1 },
  { width: 30, most: 1 },
] as const;

/**
 * Body sizes of spec §9.1: two sides at most, in large print four (§12.4, 29); 16 points are still large print. Who asks
 * for large print asks for the size, so there the pictures give way first.
 */
const FITS = {
  usual: { sizes: [14, 13, 12], pagesMax: 2, pictures: PICTURES },
  large: { sizes: [18, 17, 16], pagesMax: 4, pictures: PICTURES, givesWay: 'pictures' },
} as const;

export type TextSize = keyof typeof FITS;

const POSITIONS = {
  lying: 'Lying down',
  sitting: 'Sitting',
  standing: 'Standing',
  any: '',
} as const;

export interface PrintedSheet {
  document: SheetDocument;
  /** The client's code as it is printed: XXXX-XXXX-XXX. */
  code: string;
  /** In small print on every page: "2-A7F3". */
  versionCode: string;
  /** Address that the QR code opens. */
  url: string;
  paper: PaperSize;
  textSize: TextSize;
  /** The drawings that there are, by their file's name. */
  drawings: ReadonlyMap<string, string>;
}

type Drawings = PrintedSheet['drawings'];

/** The names of the drawings that the sheet's items have. */
export const drawingsOfSheet = ({ items }: Pick<SheetDocument, 'items'>): string[] => [
  ...new Set(items.flatMap((item) => sheetPicturesOf(item).map(({ file }) => file))),
];

/** A picture that was not drawn is left out: the words say it all. */
function pictureData(item: SheetItem, drawings: Drawings): object[] {
  return sheetPicturesOf(item)
    .filter(({ file }) => drawings.has(file))
    .map(({ file, alt }) => ({ file: `/${file}`, alt }));
}

/** Where and on which side, in one line; that walking is done standing goes without saying. */
function placeWords({ kind, position, sideWords }: SheetItem): string {
  return [kind === 'activity' ? '' : POSITIONS[position], sideWords].filter(Boolean).join(' · ');
}

/** "fascicle.example/s": short enough to type. */
function typedAddress(url: string): string {
  return `${new URL(url).host}/s`;
}

/** An item for both sides is drawn for one of them. */
function pictureNote(item: SheetItem): string {
  const [first] = sheetPicturesOf(item);
  if (item.side !== 'both' || !first || first.side === 'none') return '';
  return `Drawn for the ${first.side} side.`;
}

function itemData(item: SheetItem, { text }: Printable, drawings: Drawings): object {
  return {
    number: item.number,
    name: text(item.name),
    place: text(placeWords(item)),
    dose: text(item.doseWords),
    steps: item.steps.map(text),
    adaptations: item.adaptations.map(text),
    stopSign: item.stopSign === null ? null : text(item.stopSign),
    mark: item.mark ? text(item.mark.words) : null,
    pictures: pictureData(item, drawings),
    pictureNote: pictureNote(item),
  };
}

function partData({ title, lines }: { title: string; lines: string[] }, { text }: Printable) {
  return { title: text(title), lines: lines.map(text) };
}

function changesData({ changes }: SheetDocument, { text }: Printable): object | null {
  if (!changes) return null;
  const { title, lines, stopTitle, stop } = changes;
  return {
    title: text(title),
    lines: lines.map((line) => text(line.text)),
    stopTitle: text(stopTitle),
    stop: stop.map((one) => text(one.name)).join(', '),
  };
}

function dataOf(sheet: PrintedSheet, words: Printable): object {
  const { document, code, url, drawings } = sheet;
  const { text, name } = words;
  const { practice, afterToday, ownWords, blocks = [] } = document;
  return {
    title: `Home care, sheet ${document.number}`,
    name: name(document.clientName),
    practice: text(practice.name),
    phone: text(practice.practicePhone),
    therapist: text(document.therapist),
    issuedOn: dayAndYearWords(document.issuedOn),
    unreviewed: document.isReviewed ? '' : notReviewedLine,
    number: document.number,
    side: text(document.sideWords),
    minutes: document.minutesPerDay,
    equipment: document.equipment.map(text),
    coldAndHeat: document.coldAndHeat.map(text),
    afterToday: afterToday && partData(afterToday, words),
    ownWords: ownWords ? partData(ownWords, words) : null,
    blocks: blocks.map((block) => partData(block, words)),
    changes: changesData(document, words),
    versionCode: text(sheet.versionCode),
    code: text(code),
    address: text(typedAddress(url)),
    safetyNet: document.safetyNet.map((block) => ({
      id: block.id,
      title: text(block.title),
      lines: block.lines.map((line) => withStrongPhones(text(line), practice)),
    })),
    items: document.items.map((item) => itemData(item, words, drawings)),
  };
}

const drawn = ({ document, drawings }: PrintedSheet): Record<string, string> =>
  Object.fromEntries(
    drawingsOfSheet(document).flatMap((file) => {
      const svg = drawings.get(file);
      return svg === undefined ? [] : [[file, svg]];
    }),
  );

/**
 * The client's sheet as PDF/UA-1: black and greys, fonts inside, no item split over a page break, two sides. The body is
 * 14 points, or 13 or 12 where that saves a third side; in large print 18 on up to four sides, or 17 or 16 where smaller
 * and fewer drawings do not save a fifth. Each item has its drawings beside its steps, as many and as wide as fit; a sheet
 * too long for that has those that its own sides leave room for. A character that no font can draw is left out of the
 * name and replaced by a sign elsewhere.
 */
export async function renderSheet(sheet: PrintedSheet): Promise<Uint8Array> {
  const qr = await qrSvg(sheet.url);
  return setPrintable({
    template: sheetTemplate,
    paper: sheet.paper,
    files: { 'qr.svg': qr, ...drawn(sheet) },
    fit: FITS[sheet.textSize],
    data: (words) => dataOf(sheet, words),
  });
}
