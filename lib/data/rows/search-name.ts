/** Letters that do not fall apart into a letter and a mark. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
};

const WORDS_MAX = 12;

/**
 * A name as it is compared: lower case, no accents, no apostrophes, one space between words ("O’Brien-Łuć" →
 * "obrien luc").
 */
export function searchName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþıħŧ]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/['’‘`´ʼ\u0640]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words that a client is found by, each once. */
export function searchWords(name: string): string[] {
  return [...new Set(searchName(name).split(' '))]
    .filter((word) => word !== '')
    .slice(0, WORDS_MAX);
}

/** Words that begin with `prefix`, as a range in byte order: `LIKE` would read the whole table. */
export function prefixRange(prefix: string): { gte: string; lt: string } {
  return { gte: prefix, lt: `${prefix}\u{10FFFF}` };
}
