import { useState } from 'react';

import type { FieldAt } from '@/components/drafts/draft-form';
import { cellName, TICKED } from '@/lib/domain/check-in/paper-values';
import type { HomeItemId } from '@/lib/domain/home-care/own-item';
import { dayWords } from '@/lib/domain/shared/day-words';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

import {
  fillAll,
  fillAsBefore,
  type FillAnswer,
  type PaperFill,
  type PaperItem,
} from './paper-fills';

interface Paper {
  days: readonly IsoDate[];
  items: readonly PaperItem[];
  at: (name: string) => FieldAt;
}

/** Rows that are ticked at once: which they are, what was said of the last one, and the way back of each. */
export function usePaperFills({ days, items, at }: Paper) {
  const [fills, setFills] = useState<readonly PaperFill[]>([]);
  const [said, say] = useState('');
  const isTicked = (day: IsoDate, item: HomeItemId): boolean =>
    at(cellName(day, item)).value === TICKED;

  const fill = (answer: FillAnswer): void => {
    const filled = answer.fill;
    say(answer.said);
    if (!filled) return;
    for (const item of filled.items) at(cellName(filled.day, item)).onChange(TICKED);
    setFills((before) => [...before, filled]);
  };
  const takeBack = (fill: PaperFill | undefined): void => {
    if (!fill) return say('Nothing is left that was ticked at once.');
    for (const item of fill.items) at(cellName(fill.day, item)).onChange('');
    setFills((before) => before.filter((one) => one !== fill));
    say(`${dayWords(fill.day)}: undone.`);
  };
  const lastOf = (day: IsoDate): PaperFill | undefined => fills.findLast((one) => one.day === day);
  const all = (day: IsoDate): void => fill(fillAll({ day, items, isTicked }));
  return {
    said,
    say,
    isFilled: (day: IsoDate): boolean => lastOf(day) !== undefined,
    all,
    asBefore: (day: IsoDate): void =>
      fill(fillAsBefore({ day, items, isTicked }, days[days.indexOf(day) - 1])),
    /** The latest one. */
    undo: (): void => takeBack(fills.at(-1)),
    /** A tap on the day: all of it, or back to what it was. */
    tap: (day: IsoDate): void => {
      const filled = lastOf(day);
      if (filled) takeBack(filled);
      else all(day);
    },
  };
}
