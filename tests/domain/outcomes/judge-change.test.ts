import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { judgeChange } from '@/lib/domain/outcomes/judge-change';
import type { ChangeJudgement } from '@/lib/domain/outcomes/change-judgement';
import type { OutcomeMeasure } from '@/lib/domain/outcomes/measure';

import { measureOf } from '../support/measures';

function judge(id: OutcomeMeasure, from: number, to: number): ChangeJudgement {
  const judged = judgeChange({ measure: measureOf(id), from, to });
  if (!judged.ok) throw new Error(judged.reason);
  return judged.value;
}

test('23: Roland-Morris 12 to 7 is a meaningful change: 5 points and 42 %', () => {
  expect(judge('rmdq_24', 12, 7)).toEqual({
    measure: 'rmdq_24',
    from: 12,
    to: 7,
    points: -5,
    percent: 41.7,
    direction: 'better',
    moreThanError: 'yes',
    meaningful: 'yes',
    reached: { points: true, percent: true },
    recovered: false,
    sentence:
      'Roland-Morris Disability Questionnaire, 24 items, 12 to 7: better by 5 points (41.7 %). ' +
      'Meaningful change: yes (5 points yes, 30 % yes). More than measurement error: yes.',
    sources: ['V42a', 'V42e', 'V42b'],
  });
});

test('24: Roland-Morris 8 to 5 is possible, within measurement error: 30 % yes, 5 points no', () => {
  expect(judge('rmdq_24', 8, 5)).toMatchObject({
    percent: 37.5,
    reached: { points: false, percent: true },
    meaningful: 'possible',
    moreThanError: 'no',
    sentence:
      'Roland-Morris Disability Questionnaire, 24 items, 8 to 5: better by 3 points (37.5 %). ' +
      'Meaningful change: possible, within measurement error (5 points no, 30 % yes). ' +
      'More than measurement error: no.',
  });
});

type Row = [
  OutcomeMeasure,
  number,
  number,
  ChangeJudgement['direction'],
  ChangeJudgement['meaningful'],
  ChangeJudgement['moreThanError'],
];

describe('meaningful change and measurement error, apart', () => {
  it.each<Row>([
    // Roland-Morris: 5 points or 30 %; error 4 to 5; not reliable for better below 4 and for worse above 20.
    ['rmdq_24', 20, 15, 'better', 'yes', 'yes'],
    ['rmdq_24', 20, 16, 'better', 'no', 'unknown'],
    ['rmdq_24', 12, 8, 'better', 'possible', 'unknown'],
    ['rmdq_24', 10, 7, 'better', 'possible', 'no'],
    ['rmdq_24', 11, 8, 'better', 'no', 'no'],
    ['rmdq_24', 4, 0, 'better', 'possible', 'unknown'],
    ['rmdq_24', 3, 0, 'better', 'possible', 'unknown'],
    ['rmdq_24', 4, 1, 'better', 'possible', 'no'],
    ['rmdq_24', 20, 23, 'worse', 'no', 'no'],
    ['rmdq_24', 21, 23, 'worse', 'no', 'unknown'],
    ['rmdq_24', 3, 3, 'none', 'no', 'no'],
    ['rmdq_24', 3, 9, 'worse', 'yes', 'yes'],
    ['rmdq_24', 20, 24, 'worse', 'no', 'unknown'],
    ['rmdq_24', 21, 24, 'worse', 'no', 'unknown'],
    ['rmdq_24', 21, 15, 'better', 'yes', 'yes'],
    ['rmdq_24', 0, 5, 'worse', 'yes', 'yes'],
    ['rmdq_24', 0, 4, 'worse', 'no', 'unknown'],
    // Pain: 2 points or 30 %; no figure for the error.
    ['nprs_leg', 8, 6, 'better', 'yes', 'unknown'],
    ['nprs_leg', 10, 8, 'better', 'yes', 'unknown'],
    ['nprs_leg', 4, 3, 'better', 'no', 'unknown'],
    ['nprs_leg', 3, 2, 'better', 'yes', 'unknown'],
    ['nprs_back', 5, 7, 'worse', 'yes', 'unknown'],
    ['nprs_back', 5, 6, 'worse', 'no', 'unknown'],
    ['nprs_back', 0, 1, 'worse', 'no', 'unknown'],
    ['nprs_back', 0, 2, 'worse', 'yes', 'unknown'],
    ['nprs_back', 5, 5, 'none', 'no', 'no'],
    // Own activities: 2 points of the mean; higher is better.
    ['psfs', 7 / 3, 13 / 3, 'better', 'yes', 'yes'],
    ['psfs', 4, 5.75, 'better', 'no', 'no'],
    ['psfs', 6, 4, 'worse', 'yes', 'yes'],
    // Sciatica indices: 5 and 7 points.
    ['sciatica_bothersomeness', 14, 9, 'better', 'yes', 'yes'],
    ['sciatica_bothersomeness', 14, 10, 'better', 'no', 'no'],
    ['sciatica_frequency', 14, 7, 'better', 'yes', 'yes'],
    ['sciatica_frequency', 14, 8, 'better', 'no', 'no'],
    ['sciatica_frequency', 8, 15, 'worse', 'yes', 'yes'],
    // Global rating of change: +3 and more, from 0.
    ['groc', 0, 3, 'better', 'yes', 'unknown'],
    ['groc', 0, 2, 'better', 'no', 'unknown'],
    ['groc', 0, 1, 'better', 'no', 'unknown'],
    ['groc', 0, -3, 'worse', 'yes', 'unknown'],
    ['groc', 0, 0, 'none', 'no', 'no'],
    // Tolerance: 30 %.
    ['sitting_tolerance', 20, 26, 'better', 'yes', 'unknown'],
    ['sitting_tolerance', 20, 25, 'better', 'no', 'unknown'],
    ['walking_tolerance', 30, 21, 'worse', 'yes', 'unknown'],
    ['walking_tolerance', 0, 10, 'better', 'possible', 'unknown'],
    ['walking_tolerance', 0, 0, 'none', 'no', 'no'],
  ])('%s %d → %d: %s, meaningful %s, more than error %s', (id, from, to, ...expected) => {
    const { direction, meaningful, moreThanError } = judge(id, from, to);
    expect([direction, meaningful, moreThanError]).toEqual(expected);
  });

  it('never calls a change that may be error a meaningful one', () => {
    const id = fc.constantFrom<OutcomeMeasure>('rmdq_24', 'sciatica_bothersomeness');
    fc.assert(
      fc.property(id, fc.nat({ max: 24 }), fc.nat({ max: 24 }), (measure, from, to) => {
        const { meaningful, moreThanError } = judge(measure, from, to);
        if (moreThanError !== 'yes') expect(meaningful).not.toBe('yes');
      }),
    );
  });

  it('a larger change the same way means no less', () => {
    const order = ['no', 'possible', 'yes'];
    fc.assert(
      fc.property(fc.nat({ max: 24 }), fc.nat({ max: 24 }), fc.nat({ max: 24 }), (from, a, b) => {
        const [near, far] = Math.abs(a - from) <= Math.abs(b - from) ? [a, b] : [b, a];
        if (Math.sign(near - from) * Math.sign(far - from) <= 0) return;
        const rank = (to: number) => order.indexOf(judge('rmdq_24', from, to).meaningful);
        expect(rank(far)).toBeGreaterThanOrEqual(rank(near));
      }),
    );
  });
});

describe('recovered', () => {
  it.each<[OutcomeMeasure, number, number, boolean | null]>([
    ['nprs_leg', 4, 0, true],
    ['nprs_leg', 4, 1, false],
    ['rmdq_24', 12, 2, true],
    ['rmdq_24', 12, 3, false],
    ['psfs', 3, 10, null],
    // The index has a cut-off for success at 12 months, which is not "recovered".
    ['sciatica_bothersomeness', 20, 0, null],
  ])('%s %d → %d: %s', (id, from, to, recovered) => {
    expect(judge(id, from, to).recovered).toBe(recovered);
    expect(judge(id, from, to).sentence.includes('recovered')).toBe(recovered === true);
  });
});

describe('words', () => {
  it.each<[OutcomeMeasure, number, number, string]>([
    [
      'groc',
      0,
      1,
      'Global rating of change, 0 to 1: better by 1 point. Meaningful change: no (3 points no). More than measurement error: not known.',
    ],
    [
      'walking_tolerance',
      0,
      1,
      'Walking tolerance, 0 to 1: better by 1 minute. Meaningful change: possible, not certain (30 % not known from 0). More than measurement error: not known.',
    ],
    [
      'groc',
      0,
      -3,
      'Global rating of change, 0 to −3: worse by 3 points. Meaningful change: yes (3 points yes). More than measurement error: not known.',
    ],
    [
      'nprs_back',
      4,
      4,
      'Back pain, 0 to 10, 4 to 4: unchanged. Meaningful change: no (2 points no, 30 % no). More than measurement error: no.',
    ],
  ])('%s %d → %d', (id, from, to, sentence) => expect(judge(id, from, to).sentence).toBe(sentence));
});

describe('what cannot be judged is refused', () => {
  it.each<[OutcomeMeasure, number, number, string]>([
    ['rmdq_24', 25, 3, 'not_on_scale'],
    ['rmdq_24', 3, -1, 'not_on_scale'],
    ['nprs_leg', 3.5, 2, 'not_on_scale'],
    ['psfs', 3, 10.1, 'not_on_scale'],
    ['psfs', Number.NaN, 3, 'not_on_scale'],
    ['walking_tolerance', 10, Infinity, 'not_on_scale'],
    ['groc', 0, 6, 'not_on_scale'],
    ['groc', 1, 4, 'no_comparison'],
    ['home_care_days', 2, 6, 'not_judged'],
    ['satisfaction', 2, 9, 'not_judged'],
    ['body_chart', 0, 1, 'not_judged'],
  ])('%s %d → %d: %s', (id, from, to, reason) => {
    expect(judgeChange({ measure: measureOf(id), from, to })).toEqual({ ok: false, reason });
  });
});
