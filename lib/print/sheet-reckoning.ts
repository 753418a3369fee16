import { createHash } from 'node:crypto';

import type { Likely, Step, Way } from '@/lib/print/fit';
import { reckonedPages, type SheetHeights } from '@/lib/print/reckoned-pages';
import type { SheetData } from '@/lib/print/sheet-data';
import type { PaperSize, PieceMark, Reckoning } from '@/lib/print/typst-compiler';

/** Some 60 items at nine steps on two papers, twice over; a height and its key take about 100 bytes. */
const KNOWN_MAX = 4_000;
/** In points: what the page has for its text. */
const ROOM: Readonly<Record<PaperSize, number>> = {
  a4: ((297 - 30) / 25.4) * 72,
  letter: 11 * 72 - (30 / 25.4) * 72,
};

/** Heights in points by what a piece is made of, and nothing that can be read. */
const known = new Map<string, number>();

function remember(key: string, height: number): void {
  known.delete(key);
  known.set(key, height);
  const [oldest] = known.keys();
  if (known.size > KNOWN_MAX && oldest !== undefined) known.delete(oldest);
}

const digestOf = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64');

const isTight = ({ pictures }: Step): boolean => pictures.most < 2;

interface Reckoned {
  data: SheetData;
  paper: PaperSize;
  fit: { steps: readonly Step[]; pagesMax: number; late?: true };
  /** Where it likely ends as far as its texts tell. */
  likely: () => Likely | null;
}

/** What each piece is made of. */
function digestsOf({ data, paper }: Reckoned) {
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

type Digests = ReturnType<typeof digestsOf>;

/** The key of each piece at a step; what has its own size of letters is the same at each that is as tight. */
function keysAt(digests: Digests, way: Way) {
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

type Keys = ReturnType<typeof keysAt>;

/** Null where one of them is not known. Nothing has no height. */
function allKnown(keys: readonly (string | null)[]): number[] | null {
  const heights = keys.flatMap((key) => (key === null ? 0 : (known.get(key) ?? [])));
  return heights.length === keys.length ? heights : null;
}

function heightsOf(keys: Keys, headKey: string): SheetHeights | null {
  const around = allKnown([headKey, keys.net, keys.ticks, keys['after-today']]);
  const [items, blocks] = [allKnown(keys.items), allKnown(keys.blocks)];
  if (!around || !items || !blocks) return null;
  const [head = 0, net = 0, ticks = 0, afterToday = 0] = around;
  return { top: head + net, ticks, afterToday, items, blocks };
}

/** The key that a piece's height is kept under, by the name that it has in the template. */
function keyNamed(keys: Keys, data: SheetData, name: string): string | null {
  if (name === 'head' || name === 'ticks' || name === 'after-today') return keys[name];
  const [kind, number] = name.split('-');
  if (kind === 'block') return keys.blocks[Number(number)] ?? null;
  const index = data.items.findIndex((item) => item.number === Number(number));
  return kind === 'item' ? (keys.items[index] ?? null) : null;
}

/** Between two places of one page, in points. */
function heightBetween(begins: PieceMark | undefined, ends: PieceMark | undefined): number | null {
  return begins && ends && begins.page === ends.page ? ends.y - begins.y : null;
}

function learn(keys: Keys, data: SheetData, marks: readonly PieceMark[]): void {
  const placeOf = (name: string, end: PieceMark['end']) =>
    marks.find((mark) => mark.name === name && mark.end === end);
  const keep = (key: string | null, height: number | null) => {
    if (key !== null && height !== null) remember(key, height);
  };
  for (const name of new Set(marks.map((mark) => mark.name))) {
    const height = heightBetween(placeOf(name, 'begins'), placeOf(name, 'ends'));
    keep(keyNamed(keys, data, name), height);
    if (name === 'head') keep(keys.headAlike, height);
  }
  // The rest of the top, with the gap above it.
  keep(keys.net, heightBetween(placeOf('head', 'ends'), placeOf('top', 'ends')));
}

/**
 * By pieces that earlier sheets had, and a top like theirs. A step is no nicer than one that is too long; of those of which
 * nothing is known the one that the texts tell is likely.
 */
function likelyBy(
  pagesAt: (way: Way) => number | null,
  { fit, likely: guess }: Reckoned,
): Likely | null {
  const likely = guess();
  const at = (step: Step, late: boolean) => pagesAt({ ...step, aside: 0, late });
  const pages = fit.steps.map((step) => at(step, false));
  const tooLong = pages.findLastIndex((count) => count !== null && count > fit.pagesMax);
  const step = pages.findIndex((count) => count !== null && count <= fit.pagesMax);
  const isOpen = step === -1 || (likely && likely.step > tooLong && likely.step < step);
  const chosen = fit.steps[step];
  if (isOpen || !chosen) return likely;
  const late = at(chosen, true);
  return { step, late: late !== null && late <= (pages[step] ?? 0) };
}

/**
 * What is known of a sheet before it is set: how high its pieces were on earlier sheets, to the point. A page for the helper
 * and large print are not reckoned.
 */
export function sheetReckoning(sheet: Reckoned): Reckoning {
  const { data, paper, fit } = sheet;
  const isReckoned = fit.late === true && !data.items.some(({ helper }) => helper);
  if (!isReckoned) return { pagesAt: () => null, likely: sheet.likely, learn: () => undefined };
  const digests = digestsOf(sheet);
  const pagesOf = (way: Way, headKey: 'head' | 'headAlike'): number | null => {
    const keys = keysAt(digests, way);
    const heights = heightsOf(keys, keys[headKey]);
    const page = { room: ROOM[paper], size: way.size, isTight: isTight(way), late: way.late };
    return heights && reckonedPages(heights, page);
  };
  return {
    pagesAt: (way) => pagesOf(way, 'head'),
    likely: () => likelyBy((way) => pagesOf(way, 'headAlike'), sheet),
    learn: (way, marks) => learn(keysAt(digests, way), data, marks),
  };
}
