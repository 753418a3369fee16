/** A word as it is compared: as it was typed, and in one spelling and number. */
export interface SearchWord {
  plain: string;
  stem: string;
}

/** Letters that do not fall apart into a letter and a mark. */
const FOLDED: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' };

/** Words that say nothing when others stand beside them. */
const SMALL = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

const WORDS_MAX = 12;

/** British and American spelling alike (haematoma, tumour, fibre, disk); the -s of a plural is dropped. */
function stemOf(word: string): string {
  const one = word
    .replace(/ae|oe/g, 'e')
    .replace(/our(?=s?$)/, 'or')
    .replace(/^fibre/, 'fiber')
    .replace(/^disk/, 'disc');
  if (one.length <= 3 || /(?:ss|us|is)$/.test(one)) return one;
  if (one.endsWith('ies')) return `${one.slice(0, -3)}y`;
  return one.endsWith('s') ? one.slice(0, -1) : one;
}

/** Lower case, no accents, no apostrophes, one space between words. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøł]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Letters and digits alone: "RF-CES-1", "rf_ces_1" and "rf ces 1" are one code. */
export function codeText(text: string): string {
  return plainText(text).replaceAll(' ', '');
}

/** The words of a text; small ones are left out where others remain. */
export function wordsOf(text: string): SearchWord[] {
  const all = plainText(text).split(' ').filter(Boolean);
  const telling = all.filter((word) => !SMALL.has(word));
  return (telling.length > 0 ? telling : all).map((plain) => ({ plain, stem: stemOf(plain) }));
}

/** The words of a query: at most twelve. */
export function queryWords(query: string): SearchWord[] {
  return wordsOf(query).slice(0, WORDS_MAX);
}

/** Words in one spelling, to compare whole names. */
export function phraseOf(text: string): string {
  return wordsOf(text)
    .map(({ stem }) => stem)
    .join(' ');
}
