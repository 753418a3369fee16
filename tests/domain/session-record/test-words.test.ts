import { describe, expect, test } from 'vitest';

import { functionalTests } from '@/lib/content/functional-tests';
import type { TestAnswer } from '@/lib/domain/outcomes/functional-test';
import type { ResultValue } from '@/lib/domain/session-record/test-result.schema';
import {
  frozenTest,
  isResultFor,
  resultWords,
  testChange,
} from '@/lib/domain/session-record/test-words';

describe('a result is one that its test asks for', () => {
  test.each<[TestAnswer, ResultValue, boolean]>([
    ['ease', 10, true],
    ['ease', 11, false],
    ['ease', 4.5, false],
    ['ease', 'easy', false],
    ['ease', true, false],
    ['ease', null, true],
    ['degrees', 180, true],
    ['degrees', 181, false],
    ['cm', 200, true],
    ['cm', 201, false],
    ['minutes', 300, true],
    ['seconds', 601, false],
    ['can', false, true],
    ['can', 1, false],
    ['words', 'stiff', true],
    ['words', 3, false],
  ])('%s: %j is %s', (answer, value, expected) => {
    expect(isResultFor(answer, value)).toBe(expected);
  });
});

test.each<[TestAnswer, ResultValue, string | null]>([
  ['ease', 0, '0 of 10'],
  ['cm', 12, '12 cm'],
  ['can', true, 'Can'],
  ['can', false, 'Cannot'],
  ['words', 'stiff', 'stiff'],
  ['words', '', null],
  ['seconds', null, null],
])('%s: %j in words', (answer, value, words) => {
  expect(resultWords(answer, value)).toBe(words);
});

describe('better or worse', () => {
  test.each<[TestAnswer, 'higher' | 'lower' | null, ResultValue, ResultValue, string | null]>([
    ['ease', 'higher', 4, 7, 'better'],
    ['ease', 'higher', 7, 4, 'worse'],
    ['cm', 'lower', 20, 12, 'better'],
    ['cm', 'lower', 12, 20, 'worse'],
    ['cm', 'lower', 12, 12, 'same'],
    ['ease', 'higher', null, 7, null],
    ['ease', 'higher', 7, null, null],
    ['can', null, false, true, 'better'],
    ['can', null, true, false, 'worse'],
    ['words', null, 'stiff', 'soft', null],
    ['degrees', null, 40, 60, null],
  ])('%s, %s is better: from %j to %j', (answer, better, before, after, expected) => {
    expect(testChange({ answer, better }, { before, after })).toBe(expected);
  });
});

test('a test that the content does not know any more is still read', () => {
  const result = { test: 'sitting_time', side: null, before: 5, after: 9 } as const;
  expect(frozenTest(result, functionalTests)).toEqual({
    ...{ name: 'Sitting tolerance', side: null },
    ...{ before: '5 min', after: '9 min', change: 'better' },
  });
  expect(frozenTest(result, [])).toMatchObject({ name: 'sitting time', before: '5', change: null });
});
