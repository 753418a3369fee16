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

test('a mark on a side that is not sure counts as both (decisions 16)', () => {
  const sites = [{ region: 'calf', side: 'unsure' }];
  const text = JSON.stringify({ ...least, contraindications: [{ id: 'ci_bruise', sites }] });
  expect(parseCaseFile(text, ruleBook)).toMatchObject({
    value: { contraindications: [{ sites: [{ region: 'calf', side: 'both' }] }] },
  });
});

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
    [{ withoutChange: true }, ['withoutChange: unknown key']],
    [{ session: { minutes: 60, room: 2 } }, ['session.room: unknown key']],
    [
      { today: 'x', pain: { back: 11, leg: 0 }, extra: 1 },
      [
        'today: not a real date (YYYY-MM-DD)',
        'pain.back: must be 10 or less',
        'extra: unknown key',
      ],
    ],
    [
      {
        pain: { back: 11, leg: 0 },
        redFlags: { rf_foo: 'yes' },
        contraindications: [
          { id: 'ci_foo', details: ['x'] },
          { id: 'ci_bruise', details: ['x'] },
        ],
        birthDate: '2027-01-01',
      },
      [
        'pain.back: must be 10 or less',
        'contraindications[0].id: unknown "ci_foo"',
        'redFlags.rf_foo: unknown "rf_foo"',
        'contraindications[1].details[0]: unknown "x"',
        'birthDate: is after today',
      ],
    ],
    [
      { clearances: [{ for: 'ci_bruise', by: ' ', date: '2026-11-20' }] },
      ['clearances[0].by: must not be empty'],
    ],
    [
      { redFlags: { rf_ces_1: ['yes'] } },
      ['redFlags.rf_ces_1: unknown array ("yes", "no", "not_sure")'],
    ],
    [{ 'a\nb\u2028': 1 }, ['["a\\nb\\u2028"]: unknown key']],
    [{ redFlags: { 'rf_\u0085x': 'yes' } }, ['redFlags["rf_\\u0085x"]: unknown "rf_\\u0085x"']],
    [
      { contraindications: [{ id: 'x'.repeat(100) }] },
      [`contraindications[0].id: unknown "${'x'.repeat(80)}…"`],
    ],
  ])('%j', (changes, expected) => expect(problems(changes)).toEqual(expected));

  test.each([
    ['', ['case: not readable as JSON']],
    ['{"today":', ['case: not readable as JSON']],
    ['{"a": 1,\n  b: 2}', ['case: not readable as JSON (line 2, column 3)']],
    ['[]', ['case: expected object']],
    ['null', ['case: expected object']],
    ['"{}"', ['case: expected object']],
  ])('%j', (text, expected) => {
    expect(parseCaseFile(text, ruleBook)).toEqual({ ok: false, problems: expected });
  });

  test('a key that stands twice, at any depth, whatever its spelling', () => {
    const rest =
      '"affectedSide":"left","pain":{"back":1,"b\\u0061ck":2},"causes":[{"cause":"trauma"},{"cause":"trauma","cause":"unknown"}],"session":{"minutes":60}';
    const twice = [
      'pain.back: key stands twice',
      'causes[1].cause: key stands twice',
      'today: key stands twice',
    ];
    const inside = (more: string) =>
      parseCaseFile(`{"today":"2026-11-20",${rest},"today":"2026-11-20"${more}}`, ruleBook);
    expect(inside('')).toEqual({ ok: false, problems: twice });
    expect(inside(',"x":1')).toEqual({ ok: false, problems: [...twice, 'x: unknown key'] });
  });

  test('a word in a string is no key', () => {
    const text = JSON.stringify({ ...least, today: '{"today":1,"today":2}' });
    expect(parseCaseFile(text, ruleBook)).toEqual({
      ok: false,
      problems: ['today: not a real date (YYYY-MM-DD)'],
    });
  });

  test.each([
    ['"__proto__":{"irritable":true}', '__proto__: unknown key'],
    ['"redFlags":{"__proto__":"yes"}', 'redFlags.__proto__: unknown "__proto__"'],
  ])('__proto__ is an unknown key like any other: %s', (more, problem) => {
    const text = `${JSON.stringify(least).slice(0, -1)},${more}}`;
    expect(parseCaseFile(text, ruleBook)).toEqual({ ok: false, problems: [problem] });
  });

  test.each(['x'.repeat(20_000_000), '\\n\\"'.repeat(2_000_000)])(
    'a string of any length is read',
    (by) => {
      const text = `${JSON.stringify(least).slice(0, -1)},"clearances":[{"for":"ci_bruise","by":"Dr${by}","date":"2026-11-20"}]}`;
      expect(parseCaseFile(text, ruleBook).ok).toBe(true);
    },
  );

  test('due dates at their edges are fine', () => {
    expect(problems({ pregnancy: { dueDate: '2027-09-10' } })).toEqual([]);
    expect(problems({ pregnancy: { dueDate: '2026-11-06' } })).toEqual([]);
  });
});
