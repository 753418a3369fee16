import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { courseToday, type CourseTodayArgs } from '@/lib/domain/outcomes/course-today';

import { TODAY } from '../support/a-case';
import { ago, leg } from '../support/a-course';

const course = (days: number, more: Partial<CourseTodayArgs> = {}) =>
  courseToday({
    outcomes: [],
    start: { on: ago(days), pain: { back: 1, leg: 6 } },
    sessions: [leg(days - 1, 6)],
    askedSince: null,
    hasNoPain: false,
    today: TODAY,
    ruleBook,
    ...more,
  });

describe('a course by what is on record', () => {
  test('before its first session there is none', () => {
    expect(course(60, { sessions: [] })).toBeNull();
  });

  test('the pain at its start is the first score', () => {
    const review = course(28, { sessions: [leg(7, 2)] });
    expect(review).toMatchObject({ day: 28, sessions: 1, withoutChange: false });
    expect(review?.change.judgements).toMatchObject([
      { measure: 'nprs_back', from: 1, to: 1 },
      { measure: 'nprs_leg', from: 6, to: 2, direction: 'better' },
    ]);
  });

  test('pain that was asked since is the last', () => {
    const sessions = [leg(7, 2)];
    const askedSince = { on: TODAY, pain: { back: 1, leg: 6 } };
    expect(course(28, { sessions, askedSince })?.withoutChange).toBe(true);
  });

  test('a start to come has no course', () => {
    expect(course(-1, { sessions: [leg(0, 6)] })).toBeNull();
  });

  test.each([
    ['no pain, and none', true, 0, false],
    ['no pain, and some', true, 2, true],
    ['pain somewhere else, and none in back and leg', false, 0, true],
  ])('%s', (_name, hasNoPain, now, expected) => {
    const start = { on: ago(28), pain: { back: 0, leg: 0 } };
    const sessions = [leg(7, now, { painBefore: { back: 0, leg: now } })];
    expect(course(28, { start, sessions, hasNoPain })?.withoutChange).toBe(expected);
  });
});
