import { languages } from '@/lib/content/languages/languages';
import type { SheetFrame } from '@/lib/content/sheet-frame';
import { tickTextsOf } from '@/lib/content/languages/tick-texts';
import { minutesWords } from '@/lib/content/languages/minutes-words';
import { notReviewedLines } from '@/lib/content/languages/not-reviewed';
import { writtenInWords } from '@/lib/content/languages/written-in';
import type { Diary } from '@/lib/domain/home-care/diary';
import type { SheetDocument, SheetItem } from '@/lib/domain/home-care/sheet-document.schema';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { SheetLayout } from '@/lib/domain/home-care/sheet-layout';
import { tickGrid } from '@/lib/domain/home-care/tick-grid';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { fillIn } from '@/lib/domain/shared/fill-in';
import type { PictureTexts } from '@/lib/domain/home-care/picture-texts';
import { drawnNote } from '@/lib/domain/home-care/drawn-note';
import { sheetPicturesOf } from '@/lib/figures/pictures-of';
import { withStrongPhones, type Printable } from '@/lib/print/printable-text';
import type { PaperSize } from '@/lib/print/typst-compiler';

/** A picture of the practice's own. */
export interface PrintedPicture {
  format: 'png' | 'jpeg';
  width: number;
  height: number;
  bytes: Uint8Array;
  /** The same in pale grey, to save ink. */
  pale: Uint8Array;
}

export interface PrintedSheet {
  document: SheetDocument;
  /** The client's code as it is printed: XXXX-XXXX-XXX. */
  code: string;
  /** In small print on every page: "2-A7F3". */
  versionCode: string;
  /** Address that the QR code opens. */
  url: string;
  /** The days to tick; null: nothing to tick. */
  diary: Diary | null;
  paper: PaperSize;
  layout: SheetLayout;
  /** The drawings that there are, by their file's name. */
  drawings: ReadonlyMap<string, string>;
  /** The practice's own pictures that it shows, by their id. */
  pictures: ReadonlyMap<string, PrintedPicture>;
}

/** The file of the logo beside the template; null where the sheet has none, or its picture is not there. */
export function logoFile({ document, pictures }: PrintedSheet): string | null {
  const picture = pictures.get(document.logo?.pictureId ?? '');
  return picture ? `logo.${picture.format === 'jpeg' ? 'jpg' : 'png'}` : null;
}

function logoData(sheet: PrintedSheet, { text }: Printable): object | null {
  const { logo } = sheet.document;
  const picture = logo && sheet.pictures.get(logo.pictureId);
  const ratio = picture ? picture.width / picture.height : 1;
  return picture ? { file: logoFile(sheet), ratio, alt: text(logo.alt) } : null;
}

/** How an item is shown beside what it says. */
interface Shown extends Pick<PrintedSheet, 'drawings' | 'layout'> {
  frame: SheetFrame;
  language: SheetLanguage;
  /** Where the client's pain is. */
  affected: SheetDocument['side'];
  pictures: PictureTexts | null;
  ownPictures: PrintedSheet['pictures'];
}

/** Where a drawing lies for the template: outlines apart, since sheets of several layouts may be in one file. */
export const drawingPath = (file: string, layout: SheetLayout): string =>
  layout === 'ink' ? `outlines/${file}` : file;

/** The file of a picture of the practice's own among the drawings. */
export const ownFile = (id: string, { format }: PrintedPicture): string =>
  `own-${id}.${format === 'jpeg' ? 'jpg' : 'png'}`;

/** A picture that was not drawn is left out: the words say it all. */
function pictureData(
  item: SheetItem,
  { text }: Printable,
  { drawings, layout, affected, pictures, ownPictures }: Shown,
): object[] {
  return sheetPicturesOf(item, affected, pictures).flatMap(({ file, alt, isOwn }) => {
    const own = isOwn && ownPictures.get(file);
    if (own) return [{ file: `/${drawingPath(ownFile(file, own), layout)}`, alt: text(alt) }];
    return drawings.has(file) ? [{ file: `/${drawingPath(file, layout)}`, alt }] : [];
  });
}

/** "fascicle.example/s": short enough to type. */
function typedAddress(url: string): string {
  return `${new URL(url).host}/s`;
}

/** Which side the pictures show, from the value that chose them. */
function pictureNote(item: SheetItem, { drawings, affected, frame }: Shown): string {
  const shown = sheetPicturesOf(item, affected).filter(({ file }) => drawings.has(file));
  return drawnNote(shown, frame.drawnFor);
}

interface ItemData {
  number: number;
  helper: boolean;
  [more: string]: unknown;
}

function itemData(item: SheetItem, words: Printable, shown: Shown): ItemData {
  const { frame, language } = shown;
  const { text } = words;
  return {
    number: item.number,
    name: text(item.name),
    // Its name, steps and stop; the words around them are the sheet's.
    lang: item.writtenIn ?? null,
    writtenIn: text(writtenInWords(language, item)),
    // That walking is done standing goes without saying.
    position: item.kind === 'activity' ? '' : frame.positions[item.position],
    side: text(item.sideWords),
    dose: text(item.doseWords),
    steps: item.steps.map(text),
    nextStep: item.nextStep === undefined ? null : text(item.nextStep),
    adaptations: item.adaptations.map(text),
    stopSign: item.stopSign === null ? null : text(item.stopSign),
    helper: item.helper === true,
    mark: item.mark ? text(item.mark.words) : null,
    pictures: pictureData(item, words, shown),
    pictureNote: pictureNote(item, shown),
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

function ticksData({ diary, document }: PrintedSheet, { text }: Printable): object | null {
  if (!diary) return null;
  const grid = tickGrid(diary, document.items, tickTextsOf(document));
  const names = grid.names.map(({ number, name, writtenIn }) => ({
    ...{ number, name: text(name) },
    lang: writtenIn ?? null,
  }));
  return { ...grid, names };
}

/** The same in the language beside it, for the layout that shows both; null where there is none, or it shows one. */
function otherData(sheet: PrintedSheet, words: Printable): object | null {
  const [other] = sheet.document.others ?? [];
  if (sheet.layout !== 'both' || !other) return null;
  return sheetData({ ...sheet, document: other }, words);
}

/** What the template of a sheet is given. Some of it is read again to reckon how long the sheet gets. */
export interface SheetData {
  language: string;
  equipment: readonly string[];
  coldAndHeat: readonly string[];
  afterToday: object | null;
  ownWords: object | null;
  changes: object | null;
  safetyNet: readonly object[];
  blocks: readonly object[];
  items: readonly ItemData[];
  ticks: object | null;
  [more: string]: unknown;
}

/** Every text of the document, fit for the page. */
export function sheetData(sheet: PrintedSheet, words: Printable): SheetData {
  const { document, code, url, drawings, layout } = sheet;
  const { text, name } = words;
  const { practice, afterToday, ownWords, blocks = [], language, side: affected } = document;
  const { frame, pictures, sheet: texts } = languages[language];
  const address = text(typedAddress(url));
  return {
    title: fillIn(frame.fileTitle, { number: document.number }),
    language,
    ink: layout === 'ink',
    frame,
    name: name(document.clientName),
    practice: text(practice.name),
    logo: logoData(sheet, words),
    phone: text(practice.practicePhone),
    therapist: text(document.therapist),
    issuedOn: dayAndYearWords(document.issuedOn, texts.days),
    unreviewed: notReviewedLines(document).join(' '),
    number: document.number,
    side: text(document.sideWords),
    sideAlt: `${frame.fromBehind} ${document.sideWords}.`,
    minutes: minutesWords(document),
    equipment: document.equipment.map(text),
    coldAndHeat: document.coldAndHeat.map(text),
    afterToday: afterToday && partData(afterToday, words),
    ownWords: ownWords ? partData(ownWords, words) : null,
    blocks: blocks.map((block) => partData(block, words)),
    changes: changesData(document, words),
    versionCode: text(sheet.versionCode),
    code: text(code),
    address,
    qrAlt: fillIn(frame.qr, { code: text(code), address }),
    safetyNet: document.safetyNet.map((block) => ({
      id: block.id,
      title: text(block.title),
      lines: block.lines.map((line) => withStrongPhones(text(line), practice)),
    })),
    items: document.items.map((item) =>
      itemData(item, words, {
        ...{ drawings, layout, frame, language, affected, pictures },
        ownPictures: sheet.pictures,
      }),
    ),
    ticks: ticksData(sheet, words),
    other: otherData(sheet, words),
  };
}
