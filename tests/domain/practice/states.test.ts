/** docs/states.md against the code: every combination of states, and the first line of the table that fits it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { nextStep, type ChartFacts } from '@/lib/domain/practice/chart-state';

const FILE = path.resolve(import.meta.dirname, '../../../docs/states.md');

const columns = [
  'Finding',
  'Record',
  'Intake',
  'Today’s questions',
  'Screening',
  'Open decisions',
  'Plan',
  'Sheet',
] as const;
type Column = (typeof columns)[number];

/** Every state a column can have; one that stands in the table and not here would be a line that never holds. */
const states: Record<Column, readonly string[]> = {
  Finding: ['stop', 'block', 'none'],
  Record: ['draft', 'none'],
  Intake: ['none', 'draft', 'signed', 'correction'],
  'Today’s questions': ['done', 'missing', 'ask_full_history'],
  Screening: ['none', 'out_of_date', 'current'],
  'Open decisions': ['some', 'none'],
  Plan: ['none', 'draft', 'confirmed', 'done', 'fallen'],
  Sheet: ['none', 'withdrawn', 'older', 'newest'],
};

type Case = Record<Column, string>;

interface Line {
  cells: Record<Column, string[]>;
  next: string;
  mayDo: string;
}

function table(): Line[] {
  const rows = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const [head = [], , ...body] = rows;
  expect(head.slice(0, columns.length)).toEqual([...columns]);
  return body.map((cells) => ({
    cells: Object.fromEntries(
      columns.map((column, at) => [column, (cells[at] ?? '').split(' / ').filter(Boolean)]),
    ) as Line['cells'],
    next: cells[columns.length] ?? '',
    mayDo: cells[columns.length + 1] ?? '',
  }));
}

function everyCase(): Case[] {
  return columns.reduce<Partial<Case>[]>(
    (cases, column) =>
      cases.flatMap((one) => states[column].map((state) => ({ ...one, [column]: state }))),
    [{}],
  ) as Case[];
}

/** Before an intake is signed nobody was asked and nothing screened. */
function factsOf(one: Case): ChartFacts {
  const isSigned = one.Intake === 'signed' || one.Intake === 'correction';
  return {
    intake: one.Intake as ChartFacts['intake'],
    dayCheck: isSigned ? (one['Today’s questions'] as ChartFacts['dayCheck']) : null,
    screening: one.Screening as ChartFacts['screening'],
    disposition: one.Finding === 'stop' ? 'urgent' : one.Finding === 'block' ? 'refer' : 'clear',
    blocked: one.Finding !== 'none',
    openDecisions: one['Open decisions'] === 'some' ? 2 : 0,
    plan: one.Plan as ChartFacts['plan'],
    recordDraft: one.Record === 'draft',
    sheet: one.Sheet as ChartFacts['sheet'],
  };
}

const lines = table();
const holds = ({ cells }: Line, one: Case): boolean =>
  columns.every((column) => cells[column].length === 0 || cells[column].includes(one[column]));

describe('the table of states', () => {
  test('every combination has a line, and the code goes where the first one points', () => {
    const wrong = everyCase().flatMap((one) => {
      const wanted = lines.find((line) => holds(line, one))?.next ?? 'no line';
      const found = nextStep(factsOf(one));
      return wanted === found ? [] : [{ ...one, wanted, found }];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(wrong).toHaveLength(0);
  });

  test.each(lines)('$next is reached, and says what may be done', (line) => {
    const first = everyCase().some((one) => lines.find((other) => holds(other, one)) === line);
    expect(first).toBe(true);
    expect(line.mayDo.length).toBeGreaterThan(10);
    for (const column of columns)
      for (const state of line.cells[column]) expect(states[column]).toContain(state);
  });
});
