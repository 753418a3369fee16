import { describe, expect, test } from 'vitest';

import { parseCaseFile } from '@/lib/domain/shared/case-file.schema';

import { aFlag, anInventedRuleBook, aRow } from '../support/invented-rule-book';

const ruleBook = anInventedRuleBook({
  redFlags: [aFlag('rf_ces_1', 'emergency')],
  contraindications: [aRow('ci_bruise', { details: [{ word: 'deep', label: 'Deep' }] })],
});
const least = {
  today: '2026-11-20',
  affectedSide: 'left',
  causes: [{ cause: 'disc_herniation', confirmedBy: 'doctor' }],
  session: { minutes: 60, firstVisit: false },
};
const problems = (changes: object): string[] => {
  const parsed = parseCaseFile(JSON.stringify({ ...least, ...changes }), ruleBook);
  return parsed.ok ? [] : parsed.problems;
};

test('everything else may be left out', () => {
  expect(parseCaseFile(JSON.stringify(least), ruleBook)).toEqual({
    ok: true,
    value: {
      ...least,
      birthDate: null,
      onsetDate: null,
      flareDate: null,
      irritable: false,
      firstEpisode: null,
      seenByDoctor: null,
      pain: { back: 0, leg: 0 },
      belowKnee: false,
      pregnancy: null,
      redFlags: {},
      contraindications: [],
      clearances: [],
    },
  });
});

describe('one line for each problem, with its path', () => {
  test.each<[object, string[]]>([
    [{ contraindications: [{ id: 'ci_foo' }] }, ['contraindications[0].id: unknown "ci_foo"']],
    [
      { contraindications: [{ id: 'ci_bruise', details: ['deep', 'blue'] }] },
      ['contraindications[0].details[1]: unknown "blue"'],
    ],
    [
      { contraindications: [{ id: 'ci_bruise', sites: [{ region: 'knee', side: 'left' }] }] },
      ['contraindications[0].sites[0].region: unknown "knee"'],
    ],
    [{ redFlags: { rf_foo: 'yes' } }, ['redFlags.rf_foo: unknown "rf_foo"']],
    [
      { redFlags: { rf_ces_1: 'maybe' } },
      ['redFlags.rf_ces_1: unknown "maybe" ("yes", "no", "not_sure")'],
    ],
    [{ causes: [] }, ['causes: must not be empty']],
    [{ causes: [{ cause: 'lumbago' }] }, ['causes[0].cause: unknown "lumbago"']],
    [{ affectedSide: undefined }, ['affectedSide: missing']],
    [{ session: undefined }, ['session: missing']],
    [{ today: '2026-02-30' }, ['today: not a real date (YYYY-MM-DD)']],
    [{ today: 20261120 }, ['today: expected string']],
    [{ onsetDate: '2026-11-21' }, ['onsetDate: is after today']],
    [{ onsetDate: '2026-11-18', flareDate: '2026-11-17' }, ['flareDate: is before the onset']],
    [{ birthDate: '2027-01-01' }, ['birthDate: is after today']],
    [
      { pregnancy: { dueDate: '2027-09-11' } },
      ['pregnancy.dueDate: is more than 42 weeks away or more than 14 days past'],
    ],
    [
      { clearances: [{ for: 'ci_bruise', by: 'Dr', date: '2026-11-21' }] },
      ['clearances[0].date: is after today'],
    ],
    [
      { clearances: [{ for: 'ci_foo', by: 'Dr', date: '2026-11-20' }] },
      ['clearances[0].for: unknown "ci_foo"'],
    ],
    [{ pain: { back: 11, leg: 0 } }, ['pain.back: must be 10 or less']],
    [{ pain: { back: -1, leg: 0 } }, ['pain.back: must be 0 or more']],
    [{ pain: { back: 1.5, leg: 0 } }, ['pain.back: expected a whole number']],
    [{ session: { minutes: 50 } }, ['session.minutes: must be one of 30, 45, 60, 75, 90']],
    [{ colour: 'blue' }, ['colour: unknown key']],
    [{ session: { minutes: 60, room: 2 } }, ['session.room: unknown key']],
    [
      { today: 'x', pain: { back: 11, leg: 0 }, extra: 1 },
      [
        'today: not a real date (YYYY-MM-DD)',
        'pain.back: must be 10 or less',
        'extra: unknown key',
      ],
    ],
  ])('%j', (changes, expected) => expect(problems(changes)).toEqual(expected));

  test.each([
    ['', ['case: not readable as JSON']],
    ['{"today":', ['case: not readable as JSON']],
    ['[]', ['case: expected object']],
    ['null', ['case: expected object']],
    ['"{}"', ['case: expected object']],
  ])('%j', (text, expected) => {
    expect(parseCaseFile(text, ruleBook)).toEqual({ ok: false, problems: expected });
  });

  test('a key that stands twice, at any depth, whatever its spelling', () => {
    const text =
      '{"today":"a","pain":{"back":1,"b\\u0061ck":2},"causes":[{"x":1},{"x":1,"x":2}],"today":"b"}';
    expect(parseCaseFile(text, ruleBook)).toEqual({
      ok: false,
      problems: [
        'pain.back: key stands twice',
        'causes[1].x: key stands twice',
        'today: key stands twice',
      ],
    });
  });

  test('a word in a string is no key', () => {
    const text = JSON.stringify({ ...least, today: '{"today":1,"today":2}' });
    expect(parseCaseFile(text, ruleBook)).toEqual({
      ok: false,
      problems: ['today: not a real date (YYYY-MM-DD)'],
    });
  });

  test('__proto__ is an unknown key like any other', () => {
    const text = `${JSON.stringify(least).slice(0, -1)},"__proto__":{"irritable":true}}`;
    expect(parseCaseFile(text, ruleBook)).toMatchObject({ ok: false });
  });

  test('due dates at their edges are fine', () => {
    expect(problems({ pregnancy: { dueDate: '2027-09-10' } })).toEqual([]);
    expect(problems({ pregnancy: { dueDate: '2026-11-06' } })).toEqual([]);
  });
});
