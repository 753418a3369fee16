import { sideWords } from '@/lib/domain/anatomy/side-words';
import type { SessionCard } from '@/lib/domain/session-plan/session-card';
import { picturesOfPosition } from '@/lib/figures/pictures-of';
import { mapsOfCard, type CardMap } from '@/lib/print/card-maps';
import type { Printable } from '@/lib/print/printable-text';
import { setPrinted, type Printed } from '@/lib/print/set-printable';
import { cardModule, sessionCardTemplate } from '@/lib/print/templates/session-card';
import type { PaperSize } from '@/lib/print/typst-compiler';

/** One page for the wall: smaller pictures, then smaller type only where much would need a second one. */
const FIT = {
  sizes: [16, 15, 14, 13, 12, 11, 10, 9],
  pagesMax: 1,
  pictures: [
    { width: 84, most: 1 },
    { width: 56, most: 1 },
    { width: 40, most: 1 },
    { width: 28, most: 1 },
  ],
  givesWay: 'pictures',
  // Narrower than this its numbers are smaller than the smallest type.
  asides: [86, 74, 64, 56],
} as const;

export interface PrintedCard {
  card: SessionCard;
  paper: PaperSize;
  /** The drawings that there are, by their file's name. */
  drawings: ReadonlyMap<string, string>;
}

/** The names of the drawings that the card's positions have. */
export const drawingsOfCard = ({ positions }: SessionCard): string[] => [
  ...new Set(
    positions.flatMap(({ position, side }) =>
      picturesOfPosition(position, side).map(({ file }) => file),
    ),
  ),
];

/** A number and its unit stay in one line. */
const unparted = (detail: string): string =>
  detail.replace(/(\d) (min|s|points?|times)\b/g, '$1\u00a0$2');

/** What bounds lines beyond their level, said once for all lines that have it: the card is one page. */
function limitsOf({ lines }: SessionCard): { words: string; lines: string }[] {
  const at = new Map<string, number[]>();
  lines.forEach(({ limits }, index) => {
    const words = limits.map((one) => `${one}.`).join(' ');
    if (words !== '') at.set(words, [...(at.get(words) ?? []), index + 1]);
  });
  return [...at].map(([words, numbers]) => ({ words, lines: numbers.join(', ') }));
}

interface CardData extends PrintedCard {
  maps: readonly CardMap[];
}

function dataOf({ card, drawings, maps }: CardData, { text, name }: Printable): object {
  return {
    practice: text(card.practice),
    client: text(name(card.client)),
    side: sideWords[card.side],
    confirmed: text(card.confirmed),
    minutes: card.minutes,
    phases: card.phases,
    redLines: card.redLines.map(({ head, about, why }) => ({
      head,
      about: about.join(', '),
      why: why.map(text).join('; '),
    })),
    lines: card.lines.map(({ title, detail, isMust, limits }) => ({
      ...{ title, isMust },
      isLimited: limits.length > 0,
      detail: unparted(detail),
    })),
    limits: limitsOf(card).map(({ lines, words }) => ({ lines, words: text(words) })),
    maps: maps.map(({ file, words, alt }) => ({ file: `/${file}`, words, alt })),
    positions: card.positions.map(({ words, position, side }) => ({
      words,
      pictures: picturesOfPosition(position, side)
        .filter(({ file }) => drawings.has(file))
        .map(({ file, alt }) => ({ file: `/${file}`, alt })),
    })),
    notes: card.notes.map(text),
  };
}

export interface SetCard extends Printed {
  /** The plan on the body, by its files' names; nothing where the card goes without it. */
  mapFiles: Readonly<Record<string, string>>;
}

/** A card with everything that its template is given, and how it fits one page. */
export function setSessionCard(printed: PrintedCard): SetCard {
  const maps = mapsOfCard(printed.card);
  const mapFiles = Object.fromEntries(maps.map(({ file, svg }) => [file, svg]));
  const set = setPrinted({
    template: sessionCardTemplate,
    paper: printed.paper,
    files: { ...Object.fromEntries(printed.drawings), ...mapFiles, 'card.typ': cardModule },
    fit: FIT,
    data: (words) => dataOf({ ...printed, maps }, words),
  });
  return { ...set, mapFiles: set.way.aside > 0 ? mapFiles : {} };
}

/** The session card as PDF/UA-1 on one page. */
export const renderSessionCard = (printed: PrintedCard): Uint8Array => setSessionCard(printed).pdf;
