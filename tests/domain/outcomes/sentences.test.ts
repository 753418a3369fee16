import { describe, expect, test } from 'vitest';

import { readSentences } from '@/lib/domain/outcomes/sentences';

const lines = Array.from({ length: 24 }, (_, index) => `Sentence number ${index + 1}.`);
const numbered = lines.map((line, index) => `${index + 1}. ${line}`);
const without = (index: number) => lines.filter((_line, at) => at !== index);
const changed = (index: number, line: string) => lines.with(index, line);

describe('the sentences that a practice enters', () => {
  test.each([
    ['plain', lines.join('\n')],
    ['numbered', numbered.join('\n')],
    [
      'from Windows, with a mark in front and empty lines',
      `\uFEFF${numbered.join('\r\n\r\n')}\r\n`,
    ],
    ['from an old Mac', numbered.join('\r')],
  ])('are taken: %s', (_what, text) => {
    expect(readSentences(text)).toMatchObject({ ok: true, value: lines });
  });

  test.each([
    ['nothing', '', 'There are 0 lines'],
    ['one too few', without(3).join('\n'), 'There are 23 lines'],
    ['one too many', [...lines, 'One more.'].join('\n'), 'There are 25 lines'],
    ['out of order', [...numbered].reverse().join('\n'), 'Line 1 has another number in front'],
    ['one twice', changed(5, 'sentence NUMBER 1.').join('\n'), 'Line 6 stands here twice'],
    ['one that is none', changed(0, 'No').join('\n'), 'Line 1: '],
    ['one far too long', changed(2, 'x'.repeat(301)).join('\n'), 'Line 3: '],
    ['a book', 'x'.repeat(20_001), 'far more than 24'],
    ['a file that is no text', changed(1, 'PK\u0003\u0004 zip').join('\n'), 'Line 2: '],
  ])('are refused: %s', (_what, text, problem) => {
    const read = readSentences(text);
    expect(read.ok).toBe(false);
    expect(read.problems.join(' ')).toContain(problem);
  });
});
