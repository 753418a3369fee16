import { createHash } from 'node:crypto';

import type { Step, Way } from '@/lib/print/fit';
import type { SheetData } from '@/lib/print/sheet-data';
import type { PaperSize } from '@/lib/print/typst-compiler';

/** A sheet before it is set. */
export interface Reckoned {
  data: SheetData;
  paper: PaperSize;
  fit: { steps: readonly Step[]; pagesMax: number; late?: true };
  /** How high an item is at a step as far as its texts tell, in points. */
  about: (index: number, step: Step) => number;
}

/** In points: what the page has for its text. */
const ROOM: Readonly<Record<PaperSize, number>> = {
  a4: ((297 - 30) / 25.4) * 72,
  letter: 11 * 72 - (30 / 25.4) * 72,
};

const digestOf = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64');

const isTight = ({ pictures }: Step): boolean => pictures.most < 2;

/** Where no part stands late. */
export const usually = (step: Step): Way => ({ ...step, aside: 0, late: false });

/** A page for the helper comes on top of the others. */
export const hasHelper = ({ data }: Reckoned): boolean => data.items.some(({ helper }) => helper);

/** The page that a sheet is set on. */
export const pageOf = (paper: PaperSize, way: Step & { late: boolean }) => ({
  room: ROOM[paper],
  size: way.size,
  isTight: isTight(way),
  late: way.late,
});

/** What each piece is made of: nothing that can be read. */
export function digestsOf({ data, paper }: Reckoned) {
  const { items, ticks, coldAndHeat, afterToday, blocks, ...top } = data;
  const { safetyNet, unreviewed, changes, ownWords, ...head } = top;
  const around = [paper, data.language];
  const hasDays = afterToday !== null || coldAndHeat.length > 0;
  return {
    hasOwnWords: ownWords !== null,
    head: digestOf(around, head),
    /** Of a sheet whose head is likely as high. */
    headAlike: digestOf(around, data.equipment.length > 0),
    net: digestOf(around, safetyNet, unreviewed, changes, ownWords),
    ticks: ticks && digestOf(around, ticks),
    days: hasDays ? digestOf(around, coldAndHeat, afterToday) : null,
    // Numbers are as wide as each other: an item is as high at every place.
    items: items.map(({ number, ...item }) => digestOf(around, String(number).length, item)),
    blocks: blocks.map((block) => digestOf(around, block)),
  };
}

export type Digests = ReturnType<typeof digestsOf>;

/** The key of each piece at a step; what has its own size of letters is the same at each that is as tight. */
export function keysAt(digests: Digests, way: Way) {
  const { hasOwnWords, head, headAlike, net, ticks, days, items, blocks } = digests;
  const { width, most } = way.pictures;
  const tight = String(isTight(way));
  const step = `${way.size} ${width} ${most}`;
  return {
    head: `head ${head}`,
    headAlike: `alike ${headAlike}`,
    net: `net ${net} ${hasOwnWords ? way.size : ''} ${tight}`,
    ticks: ticks && `ticks ${ticks} ${tight}`,
    'after-today': days && `days ${days} ${tight}`,
    items: items.map((item) => `item ${item} ${step}`),
    blocks: blocks.map((block) => `block ${block} ${step}`),
  };
}

export type Keys = ReturnType<typeof keysAt>;
