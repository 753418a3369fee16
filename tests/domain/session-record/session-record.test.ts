import { describe, expect, test } from 'vitest';

import { openLine } from '@/lib/domain/session-record/nothing-recorded';
import { emptyRecord, missingForSigningRecord } from '@/lib/domain/session-record/session-record';
import {
  recordAnswersSchema,
  type RecordAnswers,
  type RecordLine,
} from '@/lib/domain/session-record/session-record.schema';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';

const planLine = {
  muscle: 'piriformis',
  side: 'left',
  region: 'deep_gluteal',
  technique: 'broad_compression',
  pressure: 2,
  minutes: 5,
  position: 'side_lying',
} as const;
const plan: SessionPlan = {
  minutes: 30,
  phases: { check_in: 3, warm_up: 4, specific: 10, integration: 8, retest: 2, home_care: 3 },
  lines: [planLine, planLine],
};
const line = (index: number, changes: Partial<RecordLine> = {}): RecordLine => ({
  ...openLine(index),
  status: 'done',
  comfort: 4,
  ...changes,
});
const record = (changes: Partial<RecordAnswers> = {}): RecordAnswers => ({
  ...emptyRecord(plan),
  lines: [line(0), line(1)],
  painBefore: { back: 4, leg: 5 },
  painAfter: { back: 3, leg: 3 },
  response: 'better',
  ...changes,
});
const missing = (changes: Partial<RecordAnswers> = {}) =>
  missingForSigningRecord({ plan, record: record(changes) }).map(({ path }) => path);

test('a complete record misses nothing; an empty one everything', () => {
  expect(missing()).toEqual([]);
  expect(
    missingForSigningRecord({ plan, record: emptyRecord(plan) }).map(({ path }) => path),
  ).toEqual([
    'lines[0].status',
    'lines[1].status',
    'painBefore.back',
    'painBefore.leg',
    'painAfter.back',
    'painAfter.leg',
    'response',
  ]);
});

describe('lines', () => {
  test.each<[string, RecordLine[], string[]]>([
    ['a line left out', [line(0)], ['lines[1].status']],
    ['no comfort', [line(0), line(1, { comfort: null })], ['lines[1].comfort']],
    ['changed into nothing', [line(0), line(1, { status: 'changed' })], ['lines[1].change']],
    [
      'changed with a number',
      [
        line(0),
        line(1, {
          status: 'changed',
          change: { technique: null, pressure: 1, minutes: null, position: null },
        }),
      ],
      [],
    ],
    ['changed with words', [line(0), line(1, { status: 'changed', notes: 'lighter' })], []],
    [
      'skipped without a reason',
      [line(0), line(1, { status: 'skipped', comfort: null })],
      ['lines[1].notes'],
    ],
    [
      'skipped with one',
      [line(0), line(1, { status: 'skipped', comfort: null, notes: 'sore' })],
      [],
    ],
    ['a line the plan has not', [line(0), line(1), line(2)], ['lines[2]']],
  ])('%s', (_name, lines, expected) => expect(missing({ lines })).toEqual(expected));
});

describe('what is missing, in words', () => {
  const words = (changes: Partial<RecordAnswers>) =>
    missingForSigningRecord({ plan, record: record(changes) }).map(({ message }) => message);
  const none = { technique: null, pressure: null, minutes: null, position: null };
  test.each<[Partial<RecordAnswers>, string[]]>([
    [{ lines: [line(0)] }, ['Say whether line 2 was done, changed or skipped.']],
    [{ lines: [line(0, { status: 'changed' }), line(1)] }, ['Say what was changed in line 1.']],
    [
      { lines: [line(0, { status: 'changed', change: none }), line(1)] },
      ['Say what was changed in line 1.'],
    ],
    [
      { lines: [line(0, { comfort: null }), line(1)] },
      ['Choose the discomfort of line 1, 0 to 10.'],
    ],
    [{ lines: [line(0, { status: 'skipped' }), line(1)] }, ['Write why line 1 was skipped.']],
    [{ lines: [line(0), line(1), line(4)] }, ['The plan has no line 5. Remove it.']],
    [{ painBefore: { back: null, leg: 0 } }, ['Choose the back pain before the session, 0 to 10.']],
    [{ painAfter: { back: 0, leg: null } }, ['Choose the leg pain after the session, 0 to 10.']],
    [{ response: null }, ['Choose how the client responded.']],
  ])('%j', (changes, expected) => expect(words(changes)).toEqual(expected));

  test('an empty record holds a line for each of the plan, and nothing else', () => {
    const open = {
      ...{ status: null, change: null, comfort: null, response: null, notes: '' },
      ...{ timer: null, repeat: false },
    };
    expect(emptyRecord(plan)).toEqual({
      lines: [
        { line: 0, ...open },
        { line: 1, ...open },
      ],
      painBefore: { back: null, leg: null },
      painAfter: { back: null, leg: null },
      response: null,
      tests: [],
      points: [],
      retest: '',
      adverseReaction: '',
      thermal: null,
      chaperoneOffered: null,
      teachBack: null,
      notes: '',
      repeatNext: '',
      tellNext: '',
      endedAt: null,
      written: { subjective: null, objective: null, assessment: null, plan: null },
    });
    // The empty record of a browser, which has no schema, is the schema's own.
    expect(recordAnswersSchema.parse({ lines: [{ line: 0 }, { line: 1 }] })).toEqual(
      emptyRecord(plan),
    );
  });
});

describe('the schema', () => {
  test('two lines of a plan are two lines', () => {
    const parsed = recordAnswersSchema.safeParse({ lines: [{ line: 0 }, { line: 1 }] });
    expect(parsed.success).toBe(true);
  });

  test('a hundred lines are a record; two hundred are one thing to mend', () => {
    const lines = (length: number) => Array.from({ length }, (_, line) => ({ line }));
    expect(recordAnswersSchema.safeParse({ lines: lines(100) }).success).toBe(true);
    const issues = recordAnswersSchema.safeParse({ lines: lines(200) }).error?.issues ?? [];
    expect(issues.map(({ path }) => path)).toEqual([['lines']]);
  });

  test('an empty object is an empty record', () => {
    expect(recordAnswersSchema.parse({})).toMatchObject({ lines: [], response: null, notes: '' });
  });

  test.each([
    [{ lines: [{ line: 0 }, { line: 0 }] }],
    [{ lines: [{ line: -1 }] }],
    [{ lines: [{ line: 100 }] }],
    [{ lines: [{ line: 0, change: { minutes: 121 } }] }],
    [{ lines: 'all' }],
    [{ lines: [{ line: 0, comfort: 11 }] }],
    [{ lines: [{ line: 0, status: 'maybe' }] }],
    [{ painAfter: { back: 10.5, leg: 0 } }],
    [{ response: 'fine' }],
    [{ extra: true }],
  ])('%j is refused', (answers) =>
    expect(recordAnswersSchema.safeParse(answers).success).toBe(false),
  );
});
