/** Letters of a word that count: a slip further on is found all the same. */
const LETTERS_MAX = 8;
/** Of three letters every second name is one slip away. */
const LETTERS_MIN = 4;

/**
 * What a word is like as it stands and with one of its letters left out. Two words share a key when they are one slip
 * apart, and some that are two: a letter too many, too few, another one, or two that changed places. Takes a word of
 * `searchWords`; a short one has none.
 */
export function spellingKeys(word: string): string[] {
  const letters = [...word].slice(0, LETTERS_MAX);
  if (letters.length < LETTERS_MIN) return [];
  const without = letters.map((_, index) => letters.toSpliced(index, 1).join(''));
  return [...new Set([letters.join(''), ...without])];
}
