import {
  dayWords,
  englishDays,
  monthWords,
  weekdayWords,
  type DayNames,
} from '../shared/day-words';
import { fillIn } from '../shared/fill-in';
import type { IsoDate } from '../shared/iso-date';
import type { Diary } from './diary';
import type { SheetItem } from './sheet-document.schema';

/** The words of the grid. Braces are filled in. */
export interface TickTexts {
  title: string;
  how: string;
  pain: string;
  /** Head of the column for pain before and after. */
  painHead: string;
  untilVisit: string;
  noVisit: string;
}

/** Seven days stand one below the other; more stand in two columns of the same length. */
const WEEK = 7;

export interface TickDay {
  /** "Sat 21"; "Tue 1 Dec" on the first day of a month. */
  day: string;
  date: IsoDate;
}

/** What a client ticks on paper: a row for each day, a column for each item by its number, and one for pain. */
export interface TickGrid {
  title: string;
  lines: string[];
  numbers: number[];
  /** Which item a number is; `writtenIn`: in another language than the sheet. */
  names: Pick<SheetItem, 'number' | 'name' | 'writtenIn'>[];
  painHead: string;
  /** One after the other; beside each other where they fit. `month` is that of the first day: "Nov". */
  columns: { month: string; days: TickDay[] }[];
}

function columnOf(days: readonly IsoDate[], names: DayNames): TickGrid['columns'][number] {
  const [first = ''] = days;
  const rows = days.map((date) => ({
    date,
    day: date.endsWith('-01')
      ? dayWords(date, names)
      : `${weekdayWords(date, names)} ${Number(date.slice(8))}`,
  }));
  return { month: monthWords(first, names), days: rows };
}

/** The grid of a sheet for the days that lie before the next visit, with that day in words. */
export function tickGrid(
  { days, nextVisit }: Diary,
  items: readonly Pick<SheetItem, 'number' | 'name' | 'writtenIn'>[],
  { days: names = englishDays, ...texts }: TickTexts & { days?: DayNames },
): TickGrid {
  const half = days.length > WEEK ? Math.ceil(days.length / 2) : days.length;
  const parts = [days.slice(0, half), days.slice(half)].filter((part) => part.length > 0);
  const until =
    nextVisit === null
      ? fillIn(texts.noVisit, { days: days.length })
      : fillIn(texts.untilVisit, { day: dayWords(nextVisit, names) });
  return {
    title: texts.title,
    lines: [texts.how, texts.pain, until],
    numbers: items.map(({ number }) => number),
    names: items.map(({ number, name, writtenIn }) => ({
      ...{ number, name },
      ...(writtenIn && { writtenIn }),
    })),
    painHead: texts.painHead,
    columns: parts.map((part) => columnOf(part, names)),
  };
}
