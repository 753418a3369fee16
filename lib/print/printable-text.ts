import type { PhoneNumber } from '@/lib/domain/practice/phone-numbers';
import { phoneNumbers } from '@/lib/domain/practice/phone-numbers';

/** More letters without a space than any line of the sheet can hold. */
const WORD_MAX = 24;
const NAME_MAX = 40;
const ZERO_WIDTH_SPACE = '\u200b';

/** Letters as people count them: an accent or a joined picture is one with what it stands on. */
function letters(text: string): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Lets a line break inside a word that is longer than a line. */
export function breakable(text: string): string {
  return text.replace(/\S{25,}/gu, (word) => {
    const all = letters(word);
    const pieces = [];
    for (let at = 0; at < all.length; at += WORD_MAX) {
      pieces.push(all.slice(at, at + WORD_MAX).join(''));
    }
    return pieces.join(ZERO_WIDTH_SPACE);
  });
}

/** A name that fits into one line of a header or footer. */
export function shortName(name: string): string {
  const all = letters(name);
  return all.length <= NAME_MAX ? name : `${all.slice(0, NAME_MAX - 1).join('')}…`;
}

/** A piece of a line; numbers to call are strong. */
export interface Piece {
  text: string;
  strong: boolean;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A line in pieces, with the practice's numbers standing out. */
export function withStrongPhones(line: string, practice: Record<PhoneNumber, string>): Piece[] {
  const numbers = phoneNumbers
    .map((name) => practice[name])
    .sort((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<!\\d)(${numbers.map(escaped).join('|')})(?!\\d)`);
  return line
    .split(pattern)
    .filter(Boolean)
    .map((text) => ({ text, strong: numbers.includes(text) }));
}
