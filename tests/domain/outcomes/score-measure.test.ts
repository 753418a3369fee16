import { describe, expect, it } from 'vitest';

import { outcomeMeasures, rmdqItems } from '@/lib/domain/outcomes/measure';
import {
  measureAnswersSchema,
  type MeasureAnswers,
} from '@/lib/domain/outcomes/measure-answers.schema';
import { scoreMeasure, type ScoreRefusal } from '@/lib/domain/outcomes/score-measure';

import { measureOf } from '../support/measures';

const parse = (input: object): MeasureAnswers => measureAnswersSchema.parse(input);
const score = (input: object) => {
  const scored = scoreMeasure(parse(input));
  return scored.ok ? scored.value.score : scored.reason;
};
const activities = (...ratings: (number | null)[]) =>
  ratings.map((rating, index) => ({ activity: `activity ${index + 1}`, rating }));
const index = (...[leg_pain, numbness_tingling, weakness, pain_sitting]: (number | null)[]) => ({
  leg_pain,
  numbness_tingling,
  weakness,
  pain_sitting,
});

describe('scores', () => {
  it.each<[string, object, number]>([
    ['back pain is the pain now', { measure: 'nprs_back', now: 4, worst: 9, average: 6 }, 4],
    ['leg pain of 0 is a score', { measure: 'nprs_leg', now: 0 }, 0],
    ['the worst pain', { measure: 'nprs_leg', now: 10 }, 10],
    ['3 activities: their mean', { measure: 'psfs', activities: activities(2, 5, 8) }, 5],
    ['a mean that is not whole', { measure: 'psfs', activities: activities(4, 4, 5) }, 13 / 3],
    ['5 activities', { measure: 'psfs', activities: activities(0, 0, 0, 0, 10) }, 2],
    ['Roland-Morris, nothing ticked and finished', { measure: 'rmdq_24', finished: true }, 0],
    [
      'Roland-Morris, the count of ticks',
      { measure: 'rmdq_24', finished: true, ticked: ['socks', 'home', 'appetite'] },
      3,
    ],
    [
      'Roland-Morris, everything',
      { measure: 'rmdq_24', finished: true, ticked: [...rmdqItems] },
      24,
    ],
    ['bothersomeness: the sum', { measure: 'sciatica_bothersomeness', ...index(6, 3, 0, 2) }, 11],
    ['bothersomeness, the most', { measure: 'sciatica_bothersomeness', ...index(6, 6, 6, 6) }, 24],
    ['frequency: the sum', { measure: 'sciatica_frequency', ...index(1, 1, 1, 0) }, 3],
    ['change, worse', { measure: 'groc', change: -5, since: '2026-11-01' }, -5],
    ['change, none', { measure: 'groc', change: 0, since: '2026-11-01' }, 0],
    ['days of home care', { measure: 'home_care_days', days: 7 }, 7],
    ['sitting', { measure: 'sitting_tolerance', minutes: 45 }, 45],
    ['walking, not at all', { measure: 'walking_tolerance', minutes: 0 }, 0],
    ['satisfaction', { measure: 'satisfaction', rating: 8 }, 8],
  ])('%s', (_, input, expected) => expect(score(input)).toBe(expected));
});

describe('a missing answer is never filled in', () => {
  it.each<[string, object, ScoreRefusal, string[]]>([
    ['no pain now', { measure: 'nprs_back', worst: 7 }, 'answer_missing', ['now']],
    ['no activity', { measure: 'psfs' }, 'too_few_activities', ['activities']],
    [
      'two activities',
      { measure: 'psfs', activities: activities(3, 4) },
      'too_few_activities',
      ['activities'],
    ],
    [
      'an activity without a number',
      { measure: 'psfs', activities: activities(3, null, 4) },
      'answer_missing',
      ['activities[1].rating'],
    ],
    [
      'a form that is not finished',
      { measure: 'rmdq_24', ticked: ['home'] },
      'answer_missing',
      ['finished'],
    ],
    [
      'one of four items',
      { measure: 'sciatica_bothersomeness', ...index(1, 2, null, 3) },
      'answer_missing',
      ['weakness'],
    ],
    [
      'three of four items',
      { measure: 'sciatica_frequency', ...index(null, null, 0, null) },
      'answer_missing',
      ['leg_pain', 'numbness_tingling', 'pain_sitting'],
    ],
    [
      'a change without the day it is compared with',
      { measure: 'groc', change: 2 },
      'answer_missing',
      ['since'],
    ],
    [
      'a day without a change',
      { measure: 'groc', since: '2026-11-01' },
      'answer_missing',
      ['change'],
    ],
    ['no days', { measure: 'home_care_days' }, 'answer_missing', ['days']],
    ['no minutes', { measure: 'walking_tolerance' }, 'answer_missing', ['minutes']],
    ['no rating', { measure: 'satisfaction' }, 'answer_missing', ['rating']],
    ['a body chart has no score', { measure: 'body_chart' }, 'no_score', []],
  ])('%s', (_, input, reason, paths) => {
    const result = scoreMeasure(parse(input));
    expect(result).toMatchObject({ ok: false, reason });
    expect(result.missing.map(({ path }) => path)).toEqual(paths);
    for (const { message } of result.missing) expect(message).toMatch(/^[A-Z].*\.$/);
  });
});

describe('answers that the instrument does not have are refused at their field', () => {
  it.each<[string, object, string]>([
    ['half a point of pain', { measure: 'nprs_back', now: 4.5 }, 'now'],
    ['pain of 11', { measure: 'nprs_back', now: 11 }, 'now'],
    ['pain below 0', { measure: 'nprs_leg', worst: -1 }, 'worst'],
    ['six activities', { measure: 'psfs', activities: activities(1, 2, 3, 4, 5, 6) }, 'activities'],
    [
      'the same activity twice',
      {
        measure: 'psfs',
        activities: [
          { activity: 'Climb stairs', rating: 3 },
          { activity: ' climb  STAIRS', rating: 4 },
        ],
      },
      'activities',
    ],
    [
      'an activity without words',
      { measure: 'psfs', activities: [{ activity: ' ', rating: 3 }] },
      'activities.0.activity',
    ],
    ['a tick twice', { measure: 'rmdq_24', ticked: ['home', 'home'] }, 'ticked'],
    ['a line that is not there', { measure: 'rmdq_24', ticked: ['dancing'] }, 'ticked.0'],
    ['an item of 7', { measure: 'sciatica_frequency', ...index(7, 0, 0, 0) }, 'leg_pain'],
    ['a change of 6', { measure: 'groc', change: 6 }, 'change'],
    ['a change of −6', { measure: 'groc', change: -6 }, 'change'],
    ['a day that is none', { measure: 'groc', since: '2026-02-30' }, 'since'],
    ['8 days a week', { measure: 'home_care_days', days: 8 }, 'days'],
    ['minutes below 0', { measure: 'sitting_tolerance', minutes: -1 }, 'minutes'],
    ['more than half a day', { measure: 'sitting_tolerance', minutes: 721 }, 'minutes'],
    ['text for a number', { measure: 'satisfaction', rating: '8' }, 'rating'],
    ['another measure’s field', { measure: 'satisfaction', now: 8 }, ''],
    ['a measure that we do not carry', { measure: 'oswestry' }, 'measure'],
  ])('%s', (_, input, path) => {
    const parsed = measureAnswersSchema.safeParse(input);
    expect(parsed.success).toBe(false);
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });

  it('says what to do', () => {
    const messages = measureAnswersSchema
      .safeParse({ measure: 'groc', change: 6 })
      .error?.issues.map(({ message }) => message);
    expect(messages).toEqual(['Choose the change: a whole number from -5 to 5.']);
  });
});

describe('the schema and the content know the same measures', () => {
  it.each(outcomeMeasures)('%s can be answered', (measure) => {
    expect(measureAnswersSchema.safeParse({ measure }).success).toBe(true);
  });

  const fields = [
    ['nprs_back', 'now'],
    ['nprs_leg', 'average'],
    ['groc', 'change'],
    ['home_care_days', 'days'],
    ['satisfaction', 'rating'],
  ] as const;
  it.each(fields)('%s takes its range and nothing outside it', (measure, field) => {
    const { range } = measureOf(measure);
    if (!range || range.max === null) throw new Error(`${measure} has no range`);
    const takes = (value: number) => measureAnswersSchema.safeParse({ measure, [field]: value });
    expect([range.min, range.max].map((value) => takes(value).success)).toEqual([true, true]);
    expect([range.min - 1, range.max + 1].map((value) => takes(value).success)).toEqual([
      false,
      false,
    ]);
  });
});
