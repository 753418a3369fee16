import type { HomeItemId } from '@/lib/domain/home-care/own-item';
import { dayWords } from '@/lib/domain/shared/day-words';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

/** A column of the paper, by the number that stands there. */
export interface PaperItem {
  item: HomeItemId;
  number: number;
  name: string;
}

/** What one key or one tap has ticked in a row; nothing else is taken back with it. */
export interface PaperFill {
  day: IsoDate;
  items: readonly HomeItemId[];
}

/** Fills a row as far as it is still empty, and what is said of it. `fill` null: there is nothing to tick. */
export interface FillAnswer {
  fill: PaperFill | null;
  said: string;
}

interface Row {
  day: IsoDate;
  items: readonly PaperItem[];
  isTicked: (day: IsoDate, item: HomeItemId) => boolean;
}

const HOW_BACK = 'U undoes it.';

/** All of a day: what is ticked already, by the client's phone perhaps, stays. */
export function fillAll({ day, items, isTicked }: Row): FillAnswer {
  const open = items.filter(({ item }) => !isTicked(day, item));
  if (open.length === 0)
    return { fill: null, said: `${dayWords(day)}: everything is ticked already.` };
  const said = `${dayWords(day)}: all ${items.length} are ticked. ${HOW_BACK}`;
  return { fill: { day, items: open.map(({ item }) => item) }, said };
}

/** What the day before has, and this day has not yet. It only ever adds: nothing that was told is unticked in bulk. */
export function fillAsBefore(row: Row, before: IsoDate | undefined): FillAnswer {
  const { day, items, isTicked } = row;
  if (before === undefined)
    return { fill: null, said: `${dayWords(day)} is the first day of the paper.` };
  const more = items.filter(({ item }) => isTicked(before, item) && !isTicked(day, item));
  if (more.length === 0) {
    const said = `${dayWords(day)}: nothing more is ticked on ${dayWords(before)}.`;
    return { fill: null, said };
  }
  const numbers = more.map(({ number }) => number).join(', ');
  const said = `${dayWords(day)}, as the day before: ${numbers} ticked. ${HOW_BACK}`;
  return { fill: { day, items: more.map(({ item }) => item) }, said };
}
