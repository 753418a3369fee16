import type { SearchWord } from './search-words';

/** Slips that are forgiven: none in a short word, two in a long one. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Two neighbouring rows of the table of slips, and the letters that the next row is for. */
interface Rows {
  beforeLast: readonly number[];
  last: readonly number[];
  one: string;
  other: string;
  row: number;
}

const FAR = 99;

/** Fewest slips up to one cell: a letter too many, missing, wrong, or two that changed places. */
function slipsAt({ beforeLast, last, one, other, row }: Rows, now: readonly number[]): number {
  const column = now.length;
  const isSame = one[row - 1] === other[column - 1];
  const isTurned = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
  return Math.min(
    (last[column] ?? FAR) + 1,
    (now[column - 1] ?? FAR) + 1,
    (last[column - 1] ?? FAR) + (isSame ? 0 : 1),
    isTurned ? (beforeLast[column - 2] ?? FAR) + 1 : FAR,
  );
}

/** Slips between two words. Stops counting above `most` and answers `most + 1`. */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    while (now.length <= other.length)
      now.push(slipsAt({ beforeLast, last, one, other, row }, now));
    if (Math.min(...now) > most) return most + 1;
    beforeLast = last;
    last = now;
  }
  return last[other.length] ?? FAR;
}

/** Whether a typed word is the beginning of a word, in either spelling. */
export function begins(word: SearchWord, typed: SearchWord): boolean {
  return word.plain.startsWith(typed.plain) || word.stem.startsWith(typed.stem);
}

/** Whether a typed word is a word, or its beginning, but for a slip or two. */
export function isNear(word: SearchWord, typed: SearchWord): boolean {
  const most = slipsAllowed(typed.stem.length);
  if (most === 0 || word.stem[0] !== typed.stem[0]) return begins(word, typed);
  if (slipsBetween(word.stem, typed.stem, most) <= most) return true;
  const { length } = typed.stem;
  return [length, length + 1].some(
    (cut) => cut < word.stem.length && slipsBetween(word.stem.slice(0, cut), typed.stem, 1) <= 1,
  );
}
