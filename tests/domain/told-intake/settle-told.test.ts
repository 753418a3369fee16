import { describe, expect, it, test } from 'vitest';

import { correctedTold, settledOf, settledSection } from '@/lib/domain/told-intake/settle-told';

const line = {
  path: 'a',
  question: 'Is it there?',
  answer: 'Yes',
  said: 'Not sure, taken as: Yes',
};
const by = 'Jonas, Sat 28 Nov, 14:02';
const stays = { path: 'a', stands: 'Yes', by };
const again = { path: 'a', stands: null, by };

test.each([
  ['nobody has asked', undefined, [], { state: 'open' }],
  ['somebody has asked', 'Yes', [stays], { state: 'stands', by }],
  ['it was opened again', 'Yes', [stays, again], { state: 'open' }],
  ['and settled once more', 'Yes', [stays, again, stays], { state: 'stands', by }],
  ['another one was settled', 'Yes', [{ ...stays, path: 'b' }], { state: 'open' }],
  ['other words were settled', 'Yes', [{ ...stays, stands: 'Yes; there' }], { state: 'open' }],
  ['the form says otherwise', 'No', [], { state: 'corrected', now: 'No' }],
  ['also after it was settled', 'No', [stays], { state: 'corrected', now: 'No' }],
] as const)('%s', (_name, now, settlements, settled) => {
  expect(settledOf(line, now, settlements)).toEqual(settled);
});

describe('what is frozen', () => {
  const unsure = [line, { ...line, path: 'b' }, { ...line, path: 'c' }];
  const now = [line, { ...line, path: 'b', answer: 'No' }, { ...line, path: 'c' }];

  it('says of each how it was settled, and keeps the client’s words', () => {
    const section = settledSection({ unsure, now, settlements: [stays] });
    expect(section?.entries.map(({ path, answer }) => [path, answer])).toEqual([
      ['settled.a', `Yes\nClient: ${line.said}. Asked again, it stays: ${by}.`],
      ['settled.b', `No\nClient: ${line.said}. Corrected before signing.`],
      ['settled.c', `Yes\nClient: ${line.said}. Not settled.`],
    ]);
  });

  it('is nothing where the client was sure of everything', () => {
    expect(settledSection({ unsure: [], now, settlements: [] })).toBeNull();
  });

  it('writes down what a correction settles, and that alone', () => {
    expect(correctedTold({ unsure, now })).toEqual([{ path: 'b', said: line.said, stands: 'No' }]);
  });
});
