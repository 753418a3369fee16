import type { Way } from '@/lib/print/fit';
import { knownHeight, learnHeight, learnTrueness } from '@/lib/print/known-heights';
import { likelyEnd } from '@/lib/print/likely-end';
import {
  digestsOf,
  hasHelper,
  keysAt,
  pageOf,
  type Digests,
  type Keys,
  type Reckoned,
} from '@/lib/print/piece-keys';
import { reckonedPages, type SheetHeights } from '@/lib/print/reckoned-pages';
import type { SheetData } from '@/lib/print/sheet-data';
import type { PieceMark, Reckoning } from '@/lib/print/typst-compiler';

const NOTHING_KNOWN: Reckoning = {
  pagesAt: () => null,
  likely: () => null,
  learn: () => undefined,
};

/** Null where one of them is not known. Nothing has no height. */
function allKnown(keys: readonly (string | null)[]): number[] | null {
  const heights = keys.flatMap((key) => (key === null ? 0 : (knownHeight(key) ?? [])));
  return heights.length === keys.length ? heights : null;
}

function heightsOf(keys: Keys): SheetHeights | null {
  const around = allKnown([keys.head, keys.net, keys.ticks, keys['after-today']]);
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

interface Told {
  way: Way;
  marks: readonly PieceMark[];
}

/** Keeps the heights of the pieces of a sheet that was set. */
function learn(sheet: Reckoned, digests: Digests, { way, marks }: Told): void {
  const { data, about } = sheet;
  const keys = keysAt(digests, way);
  const placeOf = (name: string, end: PieceMark['end']) =>
    marks.find((mark) => mark.name === name && mark.end === end);
  const keep = (key: string | null, kind: string, height: number | null) => {
    if (key !== null && height !== null) learnHeight(key, kind, height);
  };
  for (const name of new Set(marks.map((mark) => mark.name))) {
    const height = heightBetween(placeOf(name, 'begins'), placeOf(name, 'ends'));
    keep(keyNamed(keys, data, name), name.split('-')[0] === 'block' ? 'block' : name, height);
    if (name === 'head') keep(keys.headAlike, name, height);
    const index = data.items.findIndex((item) => `item-${item.number}` === name);
    if (index >= 0 && height !== null) learnTrueness(height, about(index, way));
  }
  // The rest of the top, with the gap above it.
  keep(keys.net, 'net', heightBetween(placeOf('head', 'ends'), placeOf('top', 'ends')));
}

/**
 * What is known of a sheet before it is set: how high its pieces were on earlier sheets, to the point, and about how high they
 * are otherwise. A page for the helper is not reckoned, and of large print and two languages nothing is known.
 */
export function sheetReckoning(sheet: Reckoned): Reckoning {
  if (sheet.fit.late !== true) return NOTHING_KNOWN;
  // Of a sheet that was printed before nothing is asked.
  let made: Digests | undefined;
  const digests = (): Digests => (made ??= digestsOf(sheet));
  return {
    pagesAt: (way) => {
      if (hasHelper(sheet)) return null;
      const heights = heightsOf(keysAt(digests(), way));
      return heights && reckonedPages(heights, pageOf(sheet.paper, way));
    },
    likely: () => likelyEnd(sheet, digests()),
    learn: (way, marks) => {
      learn(sheet, digests(), { way, marks });
    },
  };
}
