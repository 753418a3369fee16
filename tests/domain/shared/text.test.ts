import { describe, expect, test } from 'vitest';

import { lineText, longText } from '@/lib/domain/shared/text';

const name = lineText({ max: 20, min: 1, label: 'the name' });

describe('one line', () => {
  test.each([
    ['  Ana  ', 'Ana'],
    ['e\u0301', '\u00e9'],
    ['محمد علي', 'محمد علي'],
    ['👩‍👩‍👧 Kim', '👩‍👩‍👧 Kim'],
  ])('%j becomes %j', (typed, stored) => expect(name.parse(typed)).toBe(stored));

  test.each([
    ['', 'Enter the name.'],
    ['   ', 'Enter the name.'],
    ['a\u0000b', 'The name holds characters that cannot be stored. Type it again.'],
    ['a\u0007b', 'The name holds characters that cannot be stored. Type it again.'],
    ['a\ud800b', 'The name holds characters that cannot be stored. Type it again.'],
    ['a\nb', 'The name must be one line.'],
    ['x'.repeat(21), 'The name can have 20 characters at most. Shorten it.'],
    ['x'.repeat(1_000_000), 'The name can have 20 characters at most. Shorten it.'],
  ])('%.20j is refused', (typed, message) => {
    const parsed = name.safeParse(typed);
    expect(parsed.error?.issues[0]?.message).toBe(message);
  });

  test('something else than text', () => expect(name.safeParse(7).success).toBe(false));
});

test('several lines: line breaks of forms become one kind', () => {
  expect(longText().parse('a\r\nb\rc\n')).toBe('a\nb\nc');
  expect(longText().safeParse('x'.repeat(4001)).success).toBe(false);
  expect(longText().parse('x'.repeat(4000))).toHaveLength(4000);
});
