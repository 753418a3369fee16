import type { HomeItemId } from '../home-care/own-item';
import { addDays, type IsoDate } from '../shared/iso-date';
import type { DoneContent, PaperPainContent } from './check-in';
import type { ToldOn } from './came-back';

/** A grid on paper has no more days than four weeks. */
const DAYS_MAX = 28;

/** One row of the grid that came back. */
export interface PaperRow {
  day: IsoDate;
  /** The items that are ticked. */
  done: HomeItemId[];
  /** 0–10; null: left out. */
  before: number | null;
  after: number | null;
}

/** What a row says that was not known before. */
export interface PaperChange {
  day: IsoDate;
  content: DoneContent | PaperPainContent;
}

/**
 * The days of a paper that comes back: from its issue to `until`, both with; of a longer time the last four weeks, since a
 * sheet is printed again with new days.
 */
export function paperDays({ issued, until }: { issued: IsoDate; until: IsoDate }): IsoDate[] {
  const first = addDays(until, 1 - DAYS_MAX);
  const days: IsoDate[] = [];
  for (let day = issued > first ? issued : first; day <= until; day = addDays(day, 1)) {
    days.push(day);
  }
  return days;
}

interface Known {
  /** The newest first. */
  told: readonly ToldOn[];
  items: readonly HomeItemId[];
  days: readonly IsoDate[];
}

/** What is known of each day, from the phone and from paper: the last word on each. */
export function paperRows({ told, items, days }: Known): PaperRow[] {
  return days.map((day) => {
    const said = told.flatMap((one) => (one.day === day ? [one.content] : []));
    const isDone = (item: HomeItemId): boolean => {
      const last = said.find((content) => content.kind === 'done' && content.item === item);
      return last?.kind === 'done' && last.isDone;
    };
    const pain = said.find((content) => content.kind === 'paper_pain');
    const { before, after } = pain ?? { before: null, after: null };
    return { day, done: items.filter(isDone), before, after };
  });
}

/**
 * What has to be written down so that the grid says what was entered: nothing where it says so already. A tick that is
 * taken off is a new word on it; what was said before stays.
 */
export function paperChanges(
  known: readonly PaperRow[],
  entered: readonly PaperRow[],
  items: readonly HomeItemId[],
): PaperChange[] {
  return entered.flatMap((row): PaperChange[] => {
    const before = known.find(({ day }) => day === row.day);
    if (!before) return [];
    const ticks = items.flatMap((item): PaperChange[] => {
      const isDone = row.done.includes(item);
      if (isDone === before.done.includes(item)) return [];
      return [{ day: row.day, content: { kind: 'done', item, isDone } }];
    });
    if (row.before === before.before && row.after === before.after) return ticks;
    const pain = { kind: 'paper_pain', before: row.before, after: row.after } as const;
    return [...ticks, { day: row.day, content: pain }];
  });
}
