import type { HomeItemId } from '../home-care/own-item';
import { dayWords } from '../shared/day-words';
import type { IsoDate } from '../shared/iso-date';
import type { PaperRow } from './paper-grid';

/** The columns of the grid that hold a number. */
export const painColumns = ['before', 'after'] as const;
export type PainColumn = (typeof painColumns)[number];

/** What stands in a box that is ticked. */
export const TICKED = 'yes';

/** Name of the field of one cell: of an item's box, or of the pain. */
export const cellName = (day: IsoDate, column: HomeItemId | PainColumn): string =>
  `${day}:${column}`;

/** The fields of the grid as they stand. */
export function paperValues(
  rows: readonly PaperRow[],
  items: readonly HomeItemId[],
): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap(({ day, done, ...pain }) => [
      ...items.map((item) => [cellName(day, item), done.includes(item) ? TICKED : '']),
      ...painColumns.map((column) => [cellName(day, column), pain[column]?.toString() ?? '']),
    ]),
  ) as Record<string, string>;
}

const SCORE = /^(10|[0-9])$/;

interface Grid {
  days: readonly IsoDate[];
  items: readonly HomeItemId[];
}

export interface ParsedPaper {
  rows: PaperRow[];
  errors: { field: string; message: string }[];
}

/**
 * The rows that the fields of a grid say; each number that is none, or not of 0 to 10, at its field. What is no field of
 * this grid is not looked at.
 */
export function parsePaper(
  values: ReadonlyMap<string, unknown>,
  { days, items }: Grid,
): ParsedPaper {
  const errors: ParsedPaper['errors'] = [];
  const scoreAt = (day: IsoDate, column: PainColumn): number | null => {
    const field = cellName(day, column);
    const typed = values.get(field) ?? '';
    const text = typeof typed === 'string' ? typed.trim() : 'x';
    if (text === '') return null;
    if (SCORE.test(text)) return Number(text);
    const message = `${dayWords(day)}, pain ${column}: enter a whole number from 0 to 10, or nothing.`;
    errors.push({ field, message });
    return null;
  };
  const rows = days.map((day) => ({
    day,
    done: items.filter((item) => values.get(cellName(day, item)) === TICKED),
    before: scoreAt(day, 'before'),
    after: scoreAt(day, 'after'),
  }));
  return { rows, errors };
}
