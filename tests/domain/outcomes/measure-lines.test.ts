import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { measureOf } from '@/lib/domain/outcomes/answer-words';
import type { Outcome } from '@/lib/domain/outcomes/change-so-far';
import type { OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import { measureLines, pointWords } from '@/lib/domain/outcomes/measure-lines';
import { outcomesOf, standingOf } from '@/lib/domain/outcomes/standing-outcomes';
import { thresholdLevels } from '@/lib/domain/outcomes/threshold-levels';

const { outcomeMeasures: measures } = ruleBook;
const start = '2026-10-01';
const today = '2026-11-24';

const linesOf = (...outcomes: [OutcomeMeasure, string, number][]) =>
  measureLines({
    outcomes: outcomes.map(([measure, on, score]): Outcome => ({ measure, on, score })),
    measures,
    episodeStart: start,
    today,
  });

describe('the lines of a course', () => {
  test('RMDQ 12 to 7 and 8 to 5 as the scenarios 23 and 24 have them', () => {
    const words = (from: number, to: number) => {
      const [line] = linesOf(['rmdq_24', start, from], ['rmdq_24', today, to]);
      const last = line?.points.at(-1);
      return line && last ? pointWords(last, line.measure) : '';
    };
    expect(words(12, 7)).toBe(
      '7, better by 5 (42 %). More than measurement error: yes. Meaningful change: yes',
    );
    expect(words(8, 5)).toBe(
      '5, better by 3 (38 %). More than measurement error: no. Meaningful change: possible, within measurement error',
    );
  });

  test('what was before the course, or is after today, is not of it', () => {
    const lines = linesOf(['psfs', '2026-09-30', 1], ['psfs', start, 3], ['psfs', '2026-11-25', 9]);
    expect(lines.map(({ points }) => points.map(({ score }) => score))).toEqual([[3]]);
  });

  test('the last score of a day counts for it, and days stand in order', () => {
    const [line] = linesOf(['nprs_leg', today, 4], ['nprs_leg', start, 6], ['nprs_leg', today, 3]);
    expect(line?.points.map(({ on, score }) => [on, score])).toEqual([
      [start, 6],
      [today, 3],
    ]);
  });

  test('changes are counted from the very first score, also where its day has another', () => {
    const [line] = linesOf(
      ['nprs_back', start, 3],
      ['nprs_back', start, 5],
      ['nprs_back', today, 1],
    );
    expect(line?.points.map(({ score, change }) => [score, change?.points ?? null])).toEqual([
      [3, null],
      [5, 2],
      [1, -2],
    ]);
    const [same] = linesOf(['nprs_back', start, 3], ['nprs_back', start, 3]);
    expect(same?.points).toHaveLength(1);
  });

  test('a change that the client tells is judged from "unchanged", also the first', () => {
    const [line] = linesOf(['groc', today, 3]);
    expect(line?.points[0]?.change).toMatchObject({ meaningful: 'yes', direction: 'better' });
    expect(line && pointWords(line.points[0] ?? never(), line.measure)).toMatch(/^\+3\. /);
  });

  test('what is not judged has no change', () => {
    const [line] = linesOf(['home_care_days', start, 2], ['home_care_days', today, 7]);
    expect(line?.points.map(({ change }) => change)).toEqual([null, null]);
  });
});

function never(): never {
  throw new Error('There is a point.');
}

describe('where a chart draws its lines', () => {
  test.each<[OutcomeMeasure, number, object]>([
    // 30 % of 4 is reached before 2 points, of 10 after them.
    ['nprs_leg', 4, { meaningful: 2.8, error: null, recovered: { at: 0 } }],
    ['nprs_leg', 10, { meaningful: 8 }],
    ['nprs_leg', 0, { meaningful: null }],
    ['rmdq_24', 20, { meaningful: 15, error: 15, recovered: { at: 2 } }],
    ['rmdq_24', 8, { meaningful: 5.6, error: 3 }],
    ['rmdq_24', 3, { meaningful: 2.1, error: null }],
    ['psfs', 3, { meaningful: 5, error: 5, recovered: null }],
    ['psfs', 9, { meaningful: null, error: null }],
    ['sciatica_bothersomeness', 20, { meaningful: 15, recovered: { means: 'success', at: 6 } }],
    ['groc', 1, { meaningful: 3, error: null }],
    ['sitting_tolerance', 20, { meaningful: 26 }],
    ['home_care_days', 3, { meaningful: null, error: null }],
    ['satisfaction', 3, { meaningful: null }],
  ])('%s from %i', (id, from, levels) => {
    expect(thresholdLevels(measureOf(measures, id), from)).toMatchObject(levels);
  });
});

describe('what counts of the rows', () => {
  const row = (id: string, replacesId: string | null = null, takenBack = false) => ({
    id,
    replacesId,
    takenBack,
  });
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

  test('a correction for what it corrects, and nothing for what was taken back', () => {
    expect(ids(standingOf([row('c', 'b'), row('b', 'a'), row('a'), row('x')]))).toEqual(['c', 'x']);
    expect(ids(standingOf([row('b', 'a', true), row('a')]))).toEqual([]);
  });

  const list = (day: string, ratings: number[], names = ['Sit', 'Walk', 'Sleep']) => ({
    day,
    answers: {
      measure: 'psfs' as const,
      activities: names.map((activity, index) => ({ activity, rating: ratings[index] ?? 0 })),
    },
  });

  test('activities in other words begin a new line: no mean is compared with another list', () => {
    const before = list('2026-10-01', [1, 1, 1], ['Swim', 'Run', 'Jump']);
    const same = [
      list('2026-11-20', [8, 8, 8], [' walk', 'SIT', 'sleep']),
      list('2026-10-20', [2, 2, 2]),
    ];
    expect(outcomesOf([...same, before])).toEqual([
      { measure: 'psfs', on: '2026-10-20', score: 2 },
      { measure: 'psfs', on: '2026-11-20', score: 8 },
    ]);
  });

  test('of two answers of one day the one entered last comes last', () => {
    const groc = (change: number) => ({
      day: today,
      answers: { measure: 'groc' as const, change, since: start },
    });
    // As they are read: the newest first.
    expect(outcomesOf([groc(3), groc(1)]).map(({ score }) => score)).toEqual([1, 3]);
  });

  test('what has no score is none', () => {
    const open = { measure: 'groc' as const, change: null, since: null };
    expect(outcomesOf([{ day: today, answers: open }])).toEqual([]);
  });
});
