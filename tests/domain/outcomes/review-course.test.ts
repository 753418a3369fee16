import { describe, expect, it, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import type { CoursePromptKind } from '@/lib/domain/outcomes/course-prompts';
import type { CourseSession } from '@/lib/domain/outcomes/course-session';
import { reviewCourse, type CourseArgs } from '@/lib/domain/outcomes/review-course';
import { screen } from '@/lib/domain/screening/screen';

import { aCase, TODAY } from '../support/a-case';
import { ago, leg, outcome, review, session } from '../support/a-course';

/** Without the word about soreness, which always stands last. */
const kinds = (...args: Parameters<typeof review>): CoursePromptKind[] =>
  review(...args)
    .prompts.map(({ kind }) => kind)
    .slice(0, -1);
const prompt = (kind: CoursePromptKind, ...args: Parameters<typeof review>) =>
  review(...args).prompts.find((one) => one.kind === kind);

describe('22: day 28, rating of change +1', () => {
  const args: Parameters<typeof review> = [28, { outcomes: [outcome('groc', 0, 1)] }];

  test('prompts to refer, and raises rf_dur_1', () => {
    expect(kinds(...args)).toEqual(['no_change', 'review_due']);
    expect(prompt('no_change', ...args)).toEqual({
      kind: 'no_change',
      leadsTo: 'refer',
      raises: 'rf_dur_1',
      sentence:
        'Day 28, 0 sessions, and no meaningful change: refer to a doctor. Global rating of change, 0 to 1: better by 1 point. Meaningful change: no (3 points no). More than measurement error: not known.',
      numbers: { day: 28, sessions: 0 },
      sources: ['S', 'V7', 'P'],
    });
  });

  test('also where the pain is less: the client’s own word outweighs it', () => {
    const outcomes = [outcome('groc', 0, 1), outcome('nprs_leg', 28, 8), outcome('nprs_leg', 0, 4)];
    expect(review(28, { outcomes }).withoutChange).toBe(true);
    expect(review(28, { outcomes: outcomes.slice(1) }).withoutChange).toBe(false);
  });

  test('reaches the screening as a finding that refers', () => {
    const clinicalCase = aCase(review(...args).withoutChange ? { withoutChange: true } : {});
    const { findings, disposition, blocked } = screen({ clinicalCase, ruleBook });
    expect(findings.find(({ rule }) => rule === 'rf_dur_1')).toMatchObject({
      level: 'refer',
      because: ['withoutChange'],
      blocks: false,
    });
    expect([disposition, blocked]).toEqual(['refer', false]);
  });
});

describe('when a change has to be on record', () => {
  const four = [session(21), session(14), session(7), session(0)];
  it.each<[string, number, Partial<CourseArgs>, boolean]>([
    ['day 27, 3 sessions', 27, { sessions: four.slice(1) }, false],
    ['day 28', 28, {}, true],
    ['day 60', 60, {}, true],
    ['4 sessions in 21 days', 21, { sessions: four }, true],
    [
      'a session of later on does not count',
      21,
      { sessions: [...four.slice(1), session(-1)] },
      false,
    ],
    ['nor one of an earlier episode', 14, { sessions: four }, false],
  ])('%s: %s', (_, days, more, expected) => {
    expect(review(days, more).withoutChange).toBe(expected);
    expect(kinds(days, more).includes('no_change')).toBe(expected);
    expect(kinds(days, more).includes('review_due')).toBe(expected);
  });
});

describe('worse two sessions in a row', () => {
  it.each<[string, CourseSession[], boolean]>([
    ['worse, worse', [session(7, { response: 'worse' }), session(0, { response: 'worse' })], true],
    [
      'further down the leg counts as worse',
      [session(7, { response: 'peripheralised' }), session(0, { response: 'worse' })],
      true,
    ],
    ['worse, same', [session(7, { response: 'worse' }), session(0)], false],
    ['same, worse', [session(7), session(0, { response: 'worse' })], false],
    ['one session, worse', [session(0, { response: 'worse' })], false],
    [
      'worse, better, worse',
      [
        session(14, { response: 'worse' }),
        session(7, { response: 'better' }),
        session(0, { response: 'worse' }),
      ],
      false,
    ],
    ['more pain at the start, twice', [leg(14, 3), leg(7, 5), leg(0, 7)], true],
    ['more pain at the start, once', [leg(14, 3), leg(7, 5), leg(0, 5)], false],
    ['one point more, twice', [leg(14, 1), leg(7, 2), leg(0, 3)], false],
    ['worse, then back with more pain', [leg(7, 3, { response: 'worse' }), leg(0, 5)], true],
    [
      'back towards the spine is not worse',
      [session(7, { response: 'centralised' }), session(0, { response: 'centralised' })],
      false,
    ],
    [
      'not written down is not worse',
      [session(7, { response: null }), session(0, { response: null })],
      false,
    ],
  ])('%s: %s', (_, sessions, expected) => {
    expect(kinds(20, { sessions }).includes('worse_in_a_row')).toBe(expected);
    expect(kinds(20, { sessions: [...sessions].reverse() }).includes('worse_in_a_row')).toBe(
      expected,
    );
  });

  test('refers', () => {
    const sessions = [session(7, { response: 'worse' }), session(0, { response: 'worse' })];
    expect(prompt('worse_in_a_row', 20, { sessions })).toMatchObject({
      leadsTo: 'refer',
      sentence: 'Worse 2 sessions in a row: refer, and change the plan.',
    });
  });
});

describe('a new sign of a nerve', () => {
  const sessions = [session(7, { newNerveSign: true }), session(0)];
  it.each<[string, Partial<CourseArgs>, boolean]>([
    ['leads to a new screening', {}, true],
    ['until the full form was asked on a later day', { screenedOn: ago(6) }, false],
    ['which may not be the same day', { screenedOn: ago(7) }, true],
    ['or an earlier one', { screenedOn: ago(8) }, true],
  ])('%s', (_, more, expected) => {
    expect(kinds(20, { sessions, ...more }).includes('new_nerve_sign')).toBe(expected);
  });

  test('stands first, and keeps advice to go on away', () => {
    const better = { outcomes: [outcome('nprs_leg', 28, 6), outcome('nprs_leg', 0, 1)] };
    expect(kinds(28, { ...better, sessions })).toEqual(['new_nerve_sign', 'review_due']);
    expect(prompt('new_nerve_sign', 28, { sessions })?.leadsTo).toBe('screen');
  });
});

describe('going on', () => {
  const better = [leg(21, 6), leg(14, 5), leg(7, 4), leg(0, 3)];
  test('with a meaningful change', () => {
    expect(kinds(21, { sessions: better })).toEqual(['review_due', 'carry_on']);
    expect(prompt('carry_on', 21, { sessions: better })?.sentence).toMatch(
      /^A meaningful change is on record, so the sessions may go on, 1 or 2 a week\. /,
    );
  });

  test('without one there is no such advice', () => {
    const sessions = [leg(21, 6), leg(14, 6), leg(7, 6), leg(0, 6)];
    expect(kinds(21, { sessions })).toEqual(['no_change', 'review_due']);
  });

  test('nothing to say before the review is due', () => {
    expect(kinds(14, { sessions: better.slice(2) })).toEqual([]);
  });

  test('the next review counts from the last one', () => {
    expect(kinds(21, { sessions: better, reviewedOn: ago(0) })).toEqual([]);
    // The session of the day of the review is part of what was reviewed.
    expect(kinds(21, { sessions: better, reviewedOn: ago(21) })).not.toContain('review_due');
    expect(kinds(21, { sessions: better, reviewedOn: ago(22) })).toContain('review_due');
    expect(kinds(40, { sessions: better, reviewedOn: ago(28) })).toContain('review_due');
    const more = [...better, leg(-1, 3)];
    expect(kinds(21, { sessions: more, reviewedOn: ago(20) })).not.toContain('review_due');
  });

  it.each<[string, number, number, boolean | undefined, boolean]>([
    ['low pain, goals met', 2, 2, true, true],
    ['low pain, goals not met', 2, 2, false, false],
    ['low pain, goals not asked', 2, 2, undefined, false],
    ['pain of 3', 1, 3, true, false],
    ['back pain of 3', 3, 0, true, false],
  ])('taper: %s', (_, back, pain, goalsMet, expected) => {
    const sessions = [session(7, { painBefore: { back, leg: pain } })];
    const met = goalsMet === undefined ? {} : { goalsMet };
    expect(kinds(14, { sessions, ...met }).includes('taper')).toBe(expected);
  });

  test('no taper where one of the two pains was not asked', () => {
    const sessions = [session(7, { painBefore: { back: 1, leg: null } })];
    expect(kinds(14, { sessions, goalsMet: true })).not.toContain('taper');
  });

  test('no taper by a score of later on or of an earlier episode', () => {
    const low = (days: number) => [outcome('nprs_back', days, 0), outcome('nprs_leg', days, 0)];
    const sessions = [leg(7, 6)];
    expect(kinds(14, { sessions, outcomes: low(-1), goalsMet: true })).not.toContain('taper');
    expect(kinds(14, { outcomes: low(20), goalsMet: true })).not.toContain('taper');
    expect(kinds(14, { sessions, outcomes: low(0), goalsMet: true })).toContain('taper');
  });

  test('to taper takes the place of going on', () => {
    const sessions = [leg(21, 6), leg(14, 4), leg(7, 3), leg(0, 2)];
    expect(kinds(21, { sessions, goalsMet: true })).toEqual(['review_due', 'taper']);
  });

  test('no taper while it gets worse', () => {
    const sessions = [leg(7, 1, { response: 'worse' }), leg(0, 1, { response: 'worse' })];
    expect(kinds(14, { sessions, goalsMet: true })).toEqual(['worse_in_a_row']);
  });
});

describe('soreness', () => {
  test('the warning names 48 hours and always stands last', () => {
    expect(review(1).prompts).toMatchObject([
      {
        kind: 'warn_of_soreness',
        leadsTo: 'advice',
        sentence:
          'Tell the client: mild soreness for up to 48 hours is usual; call if it lasts longer or gets worse.',
      },
    ]);
  });

  it.each<[number | null | undefined, boolean]>([
    [49, true],
    [48, false],
    [null, false],
    [undefined, false],
  ])('%s hours after the last session: %s', (soreHours, expected) => {
    const last = session(2, soreHours === undefined ? {} : { soreHours });
    expect(
      kinds(14, { sessions: [session(9, { soreHours: 90 }), last] }).includes('sore_too_long'),
    ).toBe(expected);
  });
});

test('an episode may begin today, and is refused when it begins after today', () => {
  expect(review(0)).toMatchObject({ day: 0, sessions: 0, withoutChange: false });
  expect(
    reviewCourse({ sessions: [], outcomes: [], episodeStart: ago(-1), today: TODAY, ruleBook }),
  ).toEqual({ ok: false, reason: 'starts_after_today' });
});

test('every prompt has a source, a sentence, and its numbers in it', () => {
  const sessions = [
    session(21, { response: 'worse', newNerveSign: true }),
    session(14, { response: 'worse' }),
    session(7, { response: 'worse' }),
    session(0, { response: 'worse', soreHours: 60 }),
  ];
  const { prompts } = review(28, { sessions });
  expect(prompts.map(({ kind }) => kind)).toEqual([
    'new_nerve_sign',
    'worse_in_a_row',
    'no_change',
    'review_due',
    'sore_too_long',
    'warn_of_soreness',
  ]);
  for (const { sources, sentence, numbers, kind } of prompts) {
    expect(sources.length).toBeGreaterThan(0);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    if (kind === 'new_nerve_sign') continue;
    for (const value of Object.values(numbers)) expect(sentence).toContain(String(value));
  }
});
