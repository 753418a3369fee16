import { describe, expect, test } from 'vitest';

import {
  limitWithdrawalSchema,
  practiceLimitSchema,
} from '@/lib/domain/practice/practice-limit.schema';

const good = {
  name: 'Gentle',
  rule: 'ci_x',
  effect: { kind: 'pressure_max', level: 3 },
  reason: 'House rule',
};
const problem = (changes: object) => {
  const parsed = practiceLimitSchema(new Set(['ci_x'])).safeParse({ ...good, ...changes });
  return parsed.success ? null : parsed.error.issues.map(({ path, message }) => [path[0], message]);
};

describe('a practice’s own limit as its form sends it', () => {
  test.each([
    ['as it is', {}],
    ['one that always holds', { rule: null }],
    ['the shortest name and reason', { name: 'abc', reason: 'abc' }],
    ['the longest', { name: 'x'.repeat(60), reason: 'x'.repeat(500) }],
    ['a reason of several lines', { reason: 'One.\nTwo.' }],
  ])('%s', (_name, changes) => expect(problem(changes)).toBeNull());

  test.each([
    [{ name: 'ab' }, ['name', 'Enter a name.']],
    [{ name: 'x'.repeat(61) }, ['name', 'A name can have 60 characters at most. Shorten it.']],
    [{ rule: 'ci_foo' }, ['rule', 'Choose it from the list.']],
    [{ reason: 'ab' }, ['reason', 'Enter the reason.']],
    [
      { reason: 'x'.repeat(501) },
      ['reason', 'The reason can have 500 characters at most. Shorten it.'],
    ],
  ])('%j: %j', (changes, expected) => expect(problem(changes)).toEqual([expected]));

  test('nothing else, and nothing missing', () => {
    expect(problem({ admin: true })).toHaveLength(1);
    expect(problem({ effect: {} })).not.toBeNull();
    expect(practiceLimitSchema(new Set()).safeParse({}).success).toBe(false);
  });
});

test.each([
  ['abc', null],
  ['x'.repeat(300), null],
  ['ab', 'Enter why it is withdrawn.'],
  ['x'.repeat(301), 'Why it is withdrawn can have 300 characters at most. Shorten it.'],
])('withdrawn because of %.20j: %j', (reason, message) => {
  const parsed = limitWithdrawalSchema.safeParse({ reason });
  expect(parsed.error?.issues[0]?.message ?? null).toBe(message);
});

test('a withdrawal needs its reason', () => {
  expect(limitWithdrawalSchema.safeParse({}).success).toBe(false);
});
