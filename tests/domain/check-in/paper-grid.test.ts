import { describe, expect, test } from 'vitest';

import type { ToldOn } from '@/lib/domain/check-in/came-back';
import { cameBack } from '@/lib/domain/check-in/came-back';
import {
  paperChanges,
  paperDays,
  paperRows,
  type PaperRow,
} from '@/lib/domain/check-in/paper-grid';
import { cellName, paperValues, parsePaper } from '@/lib/domain/check-in/paper-values';
import { toldLines } from '@/lib/domain/check-in/told-words';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';

const items: HomeCareItem[] = ['side_rest', 'short_walks'];
const days = ['2026-11-18', '2026-11-19'];

const tick = (day: string, item: HomeCareItem, isDone = true): ToldOn => ({
  day,
  content: { kind: 'done', item, isDone },
});
const pain = (day: string, before: number | null, after: number | null): ToldOn => ({
  day,
  content: { kind: 'paper_pain', before, after },
});
const row = (day: string, more: Partial<PaperRow> = {}): PaperRow => ({
  ...{ day, done: [], before: null, after: null },
  ...more,
});

describe('the days of a paper that comes back', () => {
  test.each([
    ['from its issue, both days with', '2026-11-18', '2026-11-20', 3, '2026-11-18'],
    ['on the day of issue', '2026-11-20', '2026-11-20', 1, '2026-11-20'],
    ['of four weeks, all', '2026-10-24', '2026-11-20', 28, '2026-10-24'],
    ['of longer, the last four weeks', '2026-01-01', '2026-11-20', 28, '2026-10-24'],
  ])('%s', (_what, issued, until, count, first) => {
    const all = paperDays({ issued, until });
    expect([all.length, all[0], all.at(-1)]).toEqual([count, first, until]);
  });
});

describe('the grid of a paper', () => {
  test('begins with what is known of each day, from the phone and from paper: the last word', () => {
    // The newest first.
    const told = [
      tick('2026-11-18', 'side_rest', false),
      pain('2026-11-19', 5, null),
      pain('2026-11-19', 7, 3),
      tick('2026-11-18', 'side_rest'),
      tick('2026-11-18', 'short_walks'),
      tick('2026-11-17', 'short_walks'),
    ];
    expect(paperRows({ told, items, days })).toEqual([
      row('2026-11-18', { done: ['short_walks'] }),
      row('2026-11-19', { before: 5 }),
    ]);
  });

  test('asks for nothing to be written that is known, and for a new word where it is not', () => {
    const known = [row('2026-11-18', { done: ['side_rest'], before: 4 }), row('2026-11-19')];
    expect(paperChanges(known, known, items)).toEqual([]);
    const entered = [
      row('2026-11-18', { done: ['short_walks'], before: 4, after: 2 }),
      row('2026-11-19', { done: ['side_rest'] }),
      row('2026-12-24', { done: ['side_rest'] }),
    ];
    expect(paperChanges(known, entered, items)).toEqual([
      tick('2026-11-18', 'side_rest', false),
      tick('2026-11-18', 'short_walks'),
      pain('2026-11-18', 4, 2),
      tick('2026-11-19', 'side_rest'),
    ]);
  });

  test('is what was entered once its changes are told, and a number that is taken off again is gone', () => {
    const entered = [row('2026-11-18', { done: items, before: 10, after: 0 }), row('2026-11-19')];
    const changes = paperChanges(paperRows({ told: [], items, days }), entered, items);
    const told = [...changes].reverse();
    expect(paperRows({ told, items, days })).toEqual(entered);
    const cleared = paperChanges(entered, [row('2026-11-18', { done: items })], items);
    const again = [...cleared, ...told];
    expect(paperRows({ told: again, items, days })[0]).toMatchObject({ before: null, after: null });
    expect(cameBack({ told: again, items, since: '2026-11-18', today: '2026-11-19' }).pain).toEqual(
      [],
    );
  });
});

describe('the fields of the grid', () => {
  test('say what its rows say, there and back', () => {
    const rows = [
      row('2026-11-18', { done: ['side_rest'], before: 10, after: 0 }),
      row('2026-11-19'),
    ];
    const values = paperValues(rows, items);
    expect(Object.keys(values)).toHaveLength(8);
    expect(parsePaper(new Map(Object.entries(values)), { days, items })).toEqual({
      rows,
      errors: [],
    });
  });

  test.each(['11', '-1', '3.5', 'x', 5, null, { a: 1 }, '１'])(
    'refuse %j as pain, at its field',
    (typed) => {
      const field = cellName('2026-11-18', 'after');
      const { errors } = parsePaper(new Map([[field, typed]]), { days, items });
      const isEmpty = typed === null;
      expect(errors.map((one) => one.field)).toEqual(isEmpty ? [] : [field]);
      if (!isEmpty) expect(errors[0]?.message).toContain('from 0 to 10');
    },
  );

  test('are those of this grid: other days and items are not looked at', () => {
    const sent = new Map([
      [cellName('2026-11-18', 'cold_pack'), 'yes'],
      [cellName('2026-12-24', 'side_rest'), 'yes'],
      ['__proto__', 'yes'],
    ]);
    expect(parsePaper(sent, { days, items })).toEqual({
      rows: [row('2026-11-18'), row('2026-11-19')],
      errors: [],
    });
  });
});

test('pain of the phone and of the paper stand side by side for a day', () => {
  const phone: ToldOn = {
    day: '2026-11-19',
    content: {
      ...{ kind: 'check_in', pain: { back: 3, leg: null }, worse: null, worseAfter: null },
      ...{ dangers: [], question: '' },
    },
  };
  const told = [pain('2026-11-19', 6, 4), phone, pain('2026-11-18', 7, null)];
  const { pain: said } = cameBack({ told, items, since: '2026-11-18', today: '2026-11-19' });
  expect(said).toEqual([
    { day: '2026-11-18', back: null, leg: null, before: 7, after: null },
    { day: '2026-11-19', back: 3, leg: null, before: 6, after: 4 },
  ]);
});

test('what stood on paper is told in words', () => {
  const names = { item: () => '', rule: () => '' };
  const { content } = pain('2026-11-18', 6, null);
  expect(toldLines(content, names)).toEqual(['On paper: pain before 6, after not said']);
});
