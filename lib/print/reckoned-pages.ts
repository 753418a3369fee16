/** Heights in points of the pieces of a sheet; 0 for what it does not have. */
export interface SheetHeights {
  /** Head, safety net, what has changed and the therapist's own words. */
  top: number;
  ticks: number;
  afterToday: number;
  /** In their order. */
  items: readonly number[];
  blocks: readonly number[];
}

interface Page {
  /** The height of its text, in points. */
  room: number;
  /** Of the body, in points. */
  size: number;
  /** Even the drawings gave way. */
  isTight: boolean;
  /** The grid is to stand behind the items. */
  late: boolean;
}

interface Piece {
  height: number;
  above: number;
}

/** What two heights may differ by and be the same. */
const ALMOST = 1e-6;

/** As Typst places pieces that it must not split: what does not fit begins the next page, with nothing above it. */
function placed(top: number, pieces: readonly Piece[], room: number): number {
  let pages = 1;
  let y = top;
  for (const { height, above } of pieces) {
    const next = y + (y === 0 ? 0 : above) + height;
    const isOver = next > room + ALMOST;
    pages += isOver ? 1 : 0;
    y = isOver ? height : next;
  }
  return pages;
}

/** What stands before the items, and what behind them. */
function order({ top, ticks, afterToday }: SheetHeights, { room, isTight, late }: Page) {
  const gap = isTight ? 0.8 : 1;
  const free = room - top - 7 * gap;
  const isGridFirst = !late && ticks < free;
  const isDayFirst = !isGridFirst || ticks + 8 + afterToday < free;
  const grid = { height: ticks, above: 7 * gap, isFirst: isGridFirst };
  const day = { height: afterToday, above: 8, isFirst: isDayFirst };
  const both = [grid, day].filter(({ height }) => height > 0);
  return { before: both.filter((one) => one.isFirst), behind: both.filter((one) => !one.isFirst) };
}

/**
 * How many pages a sheet of these pieces has: the flow of `templates/sheet`, reckoned. Null where a piece is longer than a
 * page, which nobody reckons.
 */
export function reckonedPages(heights: SheetHeights, page: Page): number | null {
  const { top, ticks, afterToday, items, blocks } = heights;
  if (Math.max(top, ticks, afterToday, ...items, ...blocks) > page.room) return null;
  const { before, behind } = order(heights, page);
  const aboveItems = (page.isTight ? 0.6 : 0.75) * page.size;
  const flow = [
    ...before,
    ...items.map((height) => ({ height, above: aboveItems })),
    ...behind,
    ...blocks.map((height) => ({ height, above: 10 })),
  ];
  return placed(top, flow, page.room);
}
