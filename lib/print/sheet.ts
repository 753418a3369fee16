import type { SheetDocument, SheetItem } from '@/lib/domain/home-care/sheet-document.schema';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { breakable, shortName, withStrongPhones } from '@/lib/print/printable-text';
import { qrSvg } from '@/lib/print/qr-code';
import { paperKit } from '@/lib/print/templates/paper-kit';
import { sheetTemplate } from '@/lib/print/templates/sheet';
import { setPdf, type PaperSize } from '@/lib/print/typst-compiler';

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
  /** Address that the QR code opens. */
  url: string;
  paper: PaperSize;
}

/** Where and on which side, in one line. */
function placeWords({ position, sideWords }: SheetItem): string {
  return [POSITIONS[position], sideWords].filter(Boolean).join(' · ');
}

/** "fascicle.example/s": short enough to type. */
function typedAddress(url: string): string {
  const { host } = new URL(url);
  return `${host}/s`;
}

function dataOf({ document, code, url, paper }: PrintedSheet): object {
  const { practice } = document;
  return {
    paper: paper === 'a4' ? 'a4' : 'us-letter',
    title: `Home program, sheet ${document.number}`,
    name: shortName(document.clientName),
    practice: breakable(practice.name),
    phone: practice.practicePhone,
    therapist: breakable(document.therapist),
    issuedOn: dayAndYearWords(document.issuedOn),
    number: document.number,
    side: document.sideWords,
    minutes: document.minutesPerDay,
    equipment: document.equipment.map(breakable),
    coldAndHeat: document.coldAndHeat,
    afterToday: document.afterToday,
    code,
    address: typedAddress(url),
    contentVersion: document.contentVersion,
    safetyNet: document.safetyNet.map(({ id, title, lines }) => ({
      id,
      title,
      lines: lines.map((line) => withStrongPhones(line, practice)),
    })),
    items: document.items.map((item) => ({
      number: item.number,
      name: item.name,
      place: placeWords(item),
      dose: item.doseWords,
      steps: item.steps,
      adaptations: item.adaptations.map(breakable),
      stopSign: item.stopSign,
    })),
  };
}

/** The client's sheet as PDF/UA-1: black and greys, fonts inside, no item split over a page break. */
export async function renderSheet(sheet: PrintedSheet): Promise<Uint8Array> {
  const qr = await qrSvg(sheet.url);
  return setPdf({
    template: sheetTemplate,
    files: { 'kit.typ': paperKit, 'data.json': JSON.stringify(dataOf(sheet)), 'qr.svg': qr },
  });
}
