import { describe, expect, it, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { measuresDue, type MeasuredCourse } from '@/lib/domain/outcomes/measures-due';
import type { OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import { addDays } from '@/lib/domain/shared/iso-date';

import { TODAY } from '../support/a-case';

const START = addDays(TODAY, -100);
const day = (number: number) => addDays(START, number);
const onDays = (measure: OutcomeMeasure, ...days: number[]): MeasuredCourse['taken'] =>
  days.map((number) => ({ measure, on: day(number) }));
const all = (...days: number[]): MeasuredCourse['taken'] =>
  (['rmdq_24', 'psfs', 'sciatica_bothersomeness', 'groc'] as const).flatMap((measure) =>
    onDays(measure, ...days),
  );

function due(number: number, more: Partial<MeasuredCourse> = {}) {
  const course: MeasuredCourse = {
    episodeStart: START,
    sessions: [],
    sessionToday: true,
    isEnding: false,
    legPain: true,
    taken: [],
    ...more,
  };
  return measuresDue({ course, today: day(number), ruleBook });
}
const why = (...args: Parameters<typeof due>) =>
  due(...args).map(({ measure, because }) => `${measure}: ${because}`);
const weekly = (...days: number[]) => days.map(day);

const PAIN = ['nprs_back: every_session', 'nprs_leg: every_session'];

describe('the schedule of §8', () => {
  test('start: pain, own activities, Roland-Morris, and the leg index where the leg hurts', () => {
    const rest = ['psfs: start', 'rmdq_24: start', 'sciatica_bothersomeness: start'];
    expect(why(0)).toEqual([...PAIN, ...rest]);
    expect(why(0, { legPain: false })).toEqual([...PAIN, 'psfs: start', 'rmdq_24: start']);
  });

  test('what was not asked at the start stays due', () => {
    const [, , psfs] = due(14, { sessions: weekly(0, 7) });
    expect(psfs).toEqual({
      measure: 'psfs',
      because: 'start',
      since: START,
      until: START,
      isLate: true,
    });
  });

  test('sessions 2 and 3: pain only', () => {
    expect(why(7, { sessions: weekly(0), taken: all(0) })).toEqual(PAIN);
    expect(why(14, { sessions: weekly(0, 7), taken: all(0) })).toEqual(PAIN);
  });

  test('session 4 comes before week 4: all of them, and the rating of change', () => {
    expect(why(21, { sessions: weekly(0, 7, 14), taken: onDays('rmdq_24', 0) })).toEqual([
      ...PAIN,
      'psfs: start',
      'rmdq_24: session_4',
      'sciatica_bothersomeness: start',
      'groc: session_4',
    ]);
  });

  test('week 4 comes before session 4', () => {
    const course = { sessions: weekly(0, 14), taken: all(0) };
    expect(why(27, course)).toEqual(PAIN);
    expect(why(28, course).slice(2)).toEqual([
      'psfs: week_4',
      'rmdq_24: week_4',
      'sciatica_bothersomeness: week_4',
      'groc: week_4',
    ]);
  });

  test('session 4 on the last day of week 4 counts as session 4', () => {
    const course = { sessions: weekly(0, 7, 14), taken: all(0) };
    expect(why(28, course)).toContain('rmdq_24: session_4');
    expect(why(29, course)).toContain('rmdq_24: week_4');
  });

  test('the session of today is counted once', () => {
    expect(why(14, { sessions: weekly(0, 7, 14), taken: all(0) })).toEqual(PAIN);
  });

  test('a milestone that was missed stays due and is late', () => {
    const [found] = due(28, {
      sessions: weekly(0, 7, 14, 21),
      taken: all(0),
    }).filter(({ measure }) => measure === 'rmdq_24');
    expect(found).toMatchObject({ because: 'session_4', since: day(21), isLate: true });
  });

  test('then every 4 to 6 weeks', () => {
    const rmdq = (number: number) =>
      due(number, { sessions: weekly(0, 7, 14, 21), taken: all(0, 21) }).find(
        ({ measure }) => measure === 'rmdq_24',
      );
    expect(rmdq(48)).toBeUndefined();
    expect(rmdq(49)).toEqual({
      measure: 'rmdq_24',
      because: 'repeat',
      since: day(49),
      until: day(63),
      isLate: false,
    });
    expect(rmdq(63)?.isLate).toBe(false);
    expect(rmdq(64)?.isLate).toBe(true);
  });

  test('at the end, whenever it was asked before', () => {
    const course = { sessions: weekly(0, 7, 14, 21), taken: all(0, 21), isEnding: true };
    expect(why(35, course).slice(2)).toEqual([
      'psfs: end',
      'rmdq_24: end',
      'sciatica_bothersomeness: end',
      'groc: end',
    ]);
    // A course that ends before session 4 and week 4 has no rating of change.
    expect(why(7, { sessions: weekly(0), taken: all(0), isEnding: true })).not.toContain(
      'groc: end',
    );
  });

  test('nothing is asked twice on a day', () => {
    const pain = [...onDays('nprs_back', 21), ...onDays('nprs_leg', 21)];
    const course = { sessions: weekly(0, 7, 14), taken: [...all(0, 21), ...pain], isEnding: true };
    expect(due(21, course)).toEqual([]);
  });

  test('pain is asked at sessions, the rest on any day', () => {
    expect(why(28, { sessions: weekly(0, 14), sessionToday: false, taken: all(0) })).toEqual([
      'psfs: week_4',
      'rmdq_24: week_4',
      'sciatica_bothersomeness: week_4',
      'groc: week_4',
    ]);
  });
});

describe('what does not count', () => {
  it('nothing is due before the episode begins', () => expect(due(-1)).toEqual([]));

  it('a score of an earlier episode is no start', () => {
    expect(why(0, { taken: all(-1) })).toContain('rmdq_24: start');
  });

  it('a score from after today is no score', () => {
    expect(why(0, { taken: all(1) })).toContain('rmdq_24: start');
  });

  it('sessions of an earlier episode and of later days are not counted', () => {
    const sessions = weekly(-21, -14, -7, 30);
    expect(why(7, { sessions, taken: all(0) })).toEqual(PAIN);
  });

  it('the order of the days is irrelevant', () => {
    const sessions = weekly(14, 0, 7);
    expect(due(21, { sessions, taken: all(0) })).toEqual(
      due(21, { sessions: weekly(0, 7, 14), taken: all(0) }),
    );
  });
});
