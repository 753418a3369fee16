import { expect, test } from 'vitest';

import { linesOf } from '../../scripts/consult/lines-of';

async function lines(chunks: readonly string[]): Promise<string[]> {
  async function* source() {
    for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
  }
  const found: string[] = [];
  for await (const line of linesOf(source())) found.push(Buffer.from(line).toString());
  return found;
}

test.each<[string[], string[]]>([
  [[], []],
  [[''], []],
  [['a\nb\n'], ['a', 'b']],
  [['a\nb'], ['a', 'b']],
  [
    ['a\r\n', 'b\r'],
    ['a', 'b'],
  ],
  [['\n\n'], ['', '']],
  [
    ['a', 'b', 'c\nd', '\n'],
    ['abc', 'd'],
  ],
  [
    ['a\r', '\nb'],
    ['a', 'b'],
  ],
  [['a\rb\u2028c\n'], ['a\rb\u2028c']],
])('%j', async (chunks, expected) => {
  expect(await lines(chunks)).toEqual(expected);
});
