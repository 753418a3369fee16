import { describe, expect, it } from 'vitest';

import { begins, isNear, slipsBetween } from '@/lib/domain/library/near-word';
import { codeText, phraseOf, plainText, wordsOf } from '@/lib/domain/library/search-words';

const word = (text: string) => wordsOf(text)[0] ?? { plain: '', stem: '' };

describe('words as they are compared', () => {
  it.each([
    ['  Two   Tennis-Balls ', 'two tennis balls'],
    ['Ménière’s', 'menieres'],
    ['HÆMATOMA', 'haematoma'],
    ['S-shaped (hook)', 's shaped hook'],
    ['…', ''],
  ])('%j is %j', (typed, plain) => {
    expect(plainText(typed)).toBe(plain);
  });

  it.each([
    ['slipped disks', 'slipped disc'],
    ['haematoma', 'hematoma'],
    ['oedema', 'edema'],
    ['tumours', 'tumor'],
    ['cross-fibre', 'cross fiber'],
    ['deep rotators', 'deep rotator'],
    ['biopsies', 'biopsy'],
    // No plurals: the end belongs to the word.
    ['iliacus', 'iliacus'],
    ['piriformis', 'piriformis'],
    ['stress', 'stress'],
    ['the back of the thigh', 'back thigh'],
    // Small words alone are still words.
    ['of the', 'of the'],
  ])('%j and %j are one phrase', (one, other) => {
    expect(phraseOf(one)).toBe(phraseOf(other));
  });

  it('tells words apart that only look alike', () => {
    expect(phraseOf('disc')).not.toBe(phraseOf('disco'));
    expect(phraseOf('psoas')).not.toBe(phraseOf('psoriasis'));
  });

  it.each(['RF-CES-1', 'rf_ces_1', 'rf ces 1', 'RfCes1'])('%j is one code', (typed) => {
    expect(codeText(typed)).toBe('rfces1');
  });
});

describe('slips', () => {
  it.each([
    ['piriformis', 'piriformis', 0],
    ['piriformis', 'piriforms', 1],
    ['piriformis', 'pirifomris', 1],
    ['piriformis', 'pyriformis', 1],
    ['piriformis', 'periformes', 2],
    ['', 'ab', 2],
    ['ab', '', 2],
    ['abc', 'cba', 2],
  ])('%j and %j: %d', (one, other, slips) => {
    expect(slipsBetween(one, other, 5)).toBe(slips);
    expect(slipsBetween(other, one, 5)).toBe(slips);
  });

  it('stops counting above the most that is asked for', () => {
    expect(slipsBetween('piriformis', 'gastrocnemius', 2)).toBe(3);
    expect(slipsBetween('abcdef', 'uvwxyz', 2)).toBe(3);
  });

  it.each([
    ['percussion', 'percusion', true],
    ['percussion', 'percusi', true],
    ['gastrocnemius', 'gastrocnemeus', true],
    // Short words forgive nothing, and the first letter is never a slip.
    ['calf', 'clf', false],
    ['heat', 'beat', false],
    ['piriformis', 'gracilis', false],
  ])('%j is near %j: %s', (text, typed, near) => {
    expect(isNear(word(text), word(typed))).toBe(near);
  });

  it('counts a beginning in either spelling', () => {
    expect(begins(word('haematoma'), word('hae'))).toBe(true);
    expect(begins(word('haematoma'), word('hema'))).toBe(true);
    expect(begins(word('haematoma'), word('hama'))).toBe(false);
    expect(begins(word('gluteus'), word('glutes'))).toBe(true);
  });
});
