/** Texts that people type, and what is made of names, lists and problems. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { csvText } from '@/lib/domain/shared/csv';
import { pathText, quoted } from '@/lib/domain/shared/path-text';
import { problemLines } from '@/lib/domain/shared/problem-lines';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import { capital, inSentence, withoutStop } from '@/lib/domain/shared/sentence';
import { parseStrictJson } from '@/lib/domain/shared/strict-json';
import { lineText, longText, type TextRule } from '@/lib/domain/shared/text';

import { aFlag, anInventedRuleBook, aRow } from '../support/invented-rule-book';

describe('typed text', () => {
  const refused = (typed: unknown, rule: TextRule, several = false) => {
    const schema = several ? longText(rule) : lineText(rule);
    return schema.safeParse(typed).error?.issues[0]?.message;
  };
  const NAME = { max: 4, min: 2, label: 'the name' };

  test.each([
    ['ab', NAME, undefined],
    ['abcd', NAME, undefined],
    ['a', NAME, 'Enter the name.'],
    ['abcde', NAME, 'The name can have 4 characters at most. Shorten it.'],
    ['a\u0000', NAME, 'The name holds characters that cannot be stored. Type it again.'],
    ['a\u009f', NAME, 'The name holds characters that cannot be stored. Type it again.'],
    ['a\ud800', NAME, 'The name holds characters that cannot be stored. Type it again.'],
    ['a\tb', NAME, 'The name must be one line.'],
    ['a\u2028b', NAME, 'The name must be one line.'],
    [7, NAME, 'Enter the name as text.'],
    ['', { max: 4 }, undefined],
    ['abcde', { max: 4 }, 'Text can have 4 characters at most. Shorten it.'],
    [null, { max: 4 }, 'Enter text as text.'],
  ] as [unknown, TextRule, string | undefined][])('%j under %j: %j', (typed, rule, message) => {
    expect(refused(typed, rule)).toBe(message);
  });

  test('several lines may hold line feeds and tabs, and nothing else of the kind', () => {
    expect(refused('a\n\tb', { max: 9 }, true)).toBeUndefined();
    expect(refused('a\u0007b', { max: 9 }, true)).toContain('cannot be stored');
  });
});

describe('names in a sentence', () => {
  test.each([
    ['Deep tissue', 'deep tissue'],
    ['TPP', 'TPP'],
    ['x Ray', 'x Ray'],
    ['A band', 'A band'],
    ['', ''],
  ])('%j is %j', (name, words) => expect(inSentence(name)).toBe(words));

  test.each([
    ['calf', 'Calf'],
    ['Calf', 'Calf'],
    ['', ''],
  ])('%j begins as %j', (text, words) => expect(capital(text)).toBe(words));

  test.each([
    ['Slowly.', 'Slowly'],
    ['0.5 m', '0.5 m'],
    ['So. Slowly', 'So. Slowly'],
  ])('%j without its stop: %j', (text, words) => expect(withoutStop(text)).toBe(words));
});

describe('a table as CSV', () => {
  test.each([
    [[], ''],
    [[['a', 'b'], ['c']], 'a,b\r\nc\r\n'],
    [[['a,b', 'c"d', 'e\nf', 'g\rh']], '"a,b","c""d","e\nf","g\rh"\r\n'],
    [[['=1+1', '+1', '-1', '@x', 'a=b']], "'=1+1,'+1,'-1,'@x,a=b\r\n"],
    [[['=a,"b"']], '"\'=a,""b"""\r\n'],
    [[['\tx', 'x-1']], "'\tx,x-1\r\n"],
  ] as [string[][], string][])('%j', (rows, text) => expect(csvText(rows)).toBe(text));
});

describe('problems of a file', () => {
  const lines = (schema: z.ZodType, input: unknown) => {
    const parsed = schema.safeParse(input, { reportInput: true });
    return parsed.success ? [] : problemLines(parsed.error.issues);
  };
  const one = z.enum(['a', 'b']);
  test.each<[string, z.ZodType, unknown, string[]]>([
    ['nothing', z.strictObject({}), {}, []],
    ['a missing value', z.strictObject({ a: one }), {}, ['a: missing']],
    ['a missing number', z.strictObject({ a: z.number() }), {}, ['a: missing']],
    ['an unknown word', one, 'c', ['case: unknown "c" ("a", "b")']],
    ['an unknown list', one, [1], ['case: unknown array ("a", "b")']],
    ['an unknown object', one, {}, ['case: unknown object ("a", "b")']],
    ['nothing where a word stands', one, null, ['case: unknown null ("a", "b")']],
    ['a number where a word stands', one, 7, ['case: unknown 7 ("a", "b")']],
    [
      'six words are named',
      z.enum(['a', 'b', 'c', 'd', 'e', 'f']),
      'x',
      ['case: unknown "x" ("a", "b", "c", "d", "e", "f")'],
    ],
    ['seven are not', z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g']), 'x', ['case: unknown "x"']],
    ['another kind', z.string(), 7, ['case: expected string']],
    ['half a number', z.int(), 7.5, ['case: expected a whole number']],
    ['a list for a record', z.record(z.string(), z.string()), [], ['case: expected object']],
    ['too small', z.number().min(3), 2, ['case: must be 3 or more']],
    ['too big', z.number().max(3), 4, ['case: must be 3 or less']],
    ['an empty list', z.array(z.string()).min(1), [], ['case: must not be empty']],
    [
      'a key that may not be',
      z.record(z.string().regex(/^a/), z.number()),
      { c: 1 },
      ['c: unknown "c"'],
    ],
    [
      'keys nobody knows',
      z.strictObject({}),
      { x: 1, 'y z': 2 },
      ['x: unknown key', '["y z"]: unknown key'],
    ],
    ['its own words', z.string().refine(() => false, { error: 'no' }), '', ['case: no']],
  ])('%s', (_name, schema, input, expected) => {
    const sorted = (all: string[]) => [...all].sort();
    expect(sorted(lines(schema, input)).slice(0, expected.length)).toEqual(sorted(expected));
  });

  test.each([
    [['a', 0, 'b'], 'a[0].b'],
    [[], 'case'],
    [[0], '[0]'],
    [['a.b'], '["a.b"]'],
    [['a', 'b c'], 'a["b c"]'],
  ] as [PropertyKey[], string][])('the path %j is %s', (path, text) => {
    expect(pathText(path)).toBe(text);
  });

  test('foreign text is cut behind 80 characters and holds nothing that moves a cursor', () => {
    expect(quoted('x'.repeat(80))).toBe(`"${'x'.repeat(80)}"`);
    expect(quoted('x'.repeat(81))).toBe(`"${'x'.repeat(80)}…"`);
    expect(quoted('a\u0085\u2028b')).toBe('"a\\u0085\\u2028b"');
  });
});

describe('JSON with keys that stand twice', () => {
  test.each<[string, string[]]>([
    ['{"a":1,"b":{"a":2}}', []],
    ['{"a":1,"a":2}', ['a']],
    ['{"a":[{"b":1},{"b":1,"b":2}]}', ['a[1].b']],
    ['{"a\\"":1,"a\\"":2}', ['["a\\""]']],
    ['{"a":"b","c":"a","a":"{\\"a\\":1}"}', ['a']],
    ['["a","a"]', []],
    ['[[],[{"x":1,"x":1}]]', ['[1][0].x']],
    ['"a"', []],
    ['{"a\\\\":1,"b":2,"b":3}', ['b']],
  ])('%s: %j', (text, twice) => {
    expect(parseStrictJson(text)).toEqual({ ok: true, value: JSON.parse(text), twice });
  });

  test('what cannot be read says where', () => {
    const problem = (text: string) => {
      const read = parseStrictJson(text);
      return read.ok ? '' : read.problem;
    };
    expect(problem('{"a": 1 "b"}')).toBe('case: not readable as JSON (line 1, column 9)');
    expect(problem('{\n  "a": 1\n  "b"}')).toBe('case: not readable as JSON (line 3, column 3)');
    expect(problem('')).toBe('case: not readable as JSON');
  });
});

describe('what rules are called', () => {
  const book = anInventedRuleBook({
    redFlags: [aFlag('rf_x', 'urgent')],
    contraindications: [aRow('ci_x', { name: 'Thin skin' })],
    regionNames: { calf: 'calf and shin' },
  });
  const names = ruleNames(book);
  test.each([
    ['ci_x', 'Thin skin'],
    ['rf_x', 'rf_x'],
    ['piriformis_syndrome', 'Piriformis syndrome'],
    ['unknown.acute', 'Not known, acute or irritable'],
    ['unknown.later', 'Not known, later phase'],
    ['flare.acute', 'a flare in the last 3 days'],
    ['pv_11', 'strong pain, or a first visit in the acute phase'],
    ['region_default.deep_gluteal', 'the usual care of the place'],
    ['policy.no_ice', 'the practice’s own limit (no ice)'],
    ['muscle.piriformis', 'the most this muscle takes'],
    ['technique.vibration', 'the range of this technique'],
    ['never_heard', 'never heard'],
  ])('%s: %s', (id, words) => expect(names.rule(id)).toBe(words));

  test('several, each once', () => {
    expect(names.rules(['ci_x', 'muscle.a', 'muscle.b'])).toBe(
      'Thin skin; the most this muscle takes',
    );
  });

  test('places with their side; ids where there is no name', () => {
    expect(names.region('calf.left')).toBe('left calf and shin');
    expect(names.region('deep_gluteal')).toBe('deep gluteal');
    expect(names.muscle('gluteus_medius')).toBe('gluteus medius');
    const named = ruleNames({
      ...book,
      muscles: book.muscles.map((one) => ({ ...one, name: 'M' })),
    });
    expect(named.muscle('gluteus_medius')).toBe('M');
    expect(named.muscle('soleus')).toBe('soleus');
  });
});
