import { describe, expect, test } from 'vitest';

import { wordWarnings } from '@/lib/content/word-warnings';

describe('own words for a client', () => {
  test.each([
    ['nothing', ''],
    ['a short friendly line', 'Well done with the walks. Take the dog along.'],
    ['emoji and Arabic', '👍 مرحبا'],
    ['one hard word alone', 'Physiotherapy.'],
  ])('%s is fine', (_name, text) => {
    expect(wordWarnings(text)).toEqual([]);
  });

  test.each([
    ['a cure', 'This will cure your leg.', /“cure”/],
    ['toxins', 'Drink to flush the toxins out.', /“toxin”/],
    [
      'a long sentence',
      'Go for a walk with the dog and then sit down and rest and then go out once more and rest.',
      /^More than 20 words in one sentence: “Go for a walk …”/,
    ],
    [
      'hard words',
      'Neurological irritation necessitates individualised rehabilitation. Progressive immobilisation exacerbates deconditioning considerably over time.',
      /^Hard to read \(school grade \d+; 6 at most is easy\)/,
    ],
  ])('%s is warned of', (_name, text, warning) => {
    expect(wordWarnings(text).some((one) => warning.test(one))).toBe(true);
  });

  test('every warning says what to do', () => {
    const text = 'This cures '.repeat(30);
    for (const warning of wordWarnings(text)) expect(warning).toMatch(/(way|it|words)\.$/);
    expect(wordWarnings(text).length).toBeGreaterThan(1);
  });
});
