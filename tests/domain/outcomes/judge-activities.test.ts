import { describe, expect, it } from 'vitest';

import { judgeActivities } from '@/lib/domain/outcomes/judge-activities';
import {
  measureAnswersSchema,
  type ActivityAnswers,
} from '@/lib/domain/outcomes/measure-answers.schema';

import { measureOf } from '../support/measures';

const measure = measureOf('psfs');

function answers(...activities: [string, number | null][]): ActivityAnswers {
  const parsed = measureAnswersSchema.parse({
    measure: 'psfs',
    activities: activities.map(([activity, rating]) => ({ activity, rating })),
  });
  if (parsed.measure !== 'psfs') throw new Error(parsed.measure);
  return parsed;
}
const start = answers(['Sitting', 2], ['Walking', 3], ['Sleeping', 5]);

describe('own activities over time', () => {
  it('are judged by their mean (2 points) and one by one (3 points)', () => {
    const to = answers(['Sleeping', 6], ['sitting ', 5], ['Walking', 5]);
    const judged = judgeActivities({ measure, from: start, to });
    if (!judged.ok) throw new Error(judged.reason);
    expect(judged.value.mean).toMatchObject({ points: 2, meaningful: 'yes', moreThanError: 'yes' });
    expect(
      judged.value.activities.map(({ activity, judgement }) => [
        activity,
        judgement.points,
        judgement.meaningful,
      ]),
    ).toEqual([
      ['Sitting', 3, 'yes'],
      ['Walking', 2, 'no'],
      ['Sleeping', 1, 'no'],
    ]);
  });

  it.each<[string, ActivityAnswers, ActivityAnswers, string]>([
    [
      'another activity',
      start,
      answers(['Sitting', 2], ['Running', 3], ['Sleeping', 5]),
      'different_activities',
    ],
    [
      'one more activity',
      start,
      answers(['Sitting', 2], ['Walking', 3], ['Sleeping', 5], ['Stairs', 5]),
      'different_activities',
    ],
    [
      'a number is missing now',
      start,
      answers(['Sitting', 2], ['Walking', null], ['Sleeping', 5]),
      'answer_missing',
    ],
    ['too few at the start', answers(['Sitting', 2]), start, 'too_few_activities'],
  ])('are not compared: %s', (_, from, to, reason) => {
    expect(judgeActivities({ measure, from, to })).toEqual({ ok: false, reason });
  });
});
