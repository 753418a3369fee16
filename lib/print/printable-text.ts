import { phoneNumbers, type PhoneNumber } from '@/lib/domain/practice/phone-numbers';
import { drawnPoints } from '@/lib/print/font-faces';

/** More letters without a space than a line of the sheet's narrow column should hold. */
const WORD_MAX = 24;
const NAME_MAX = 40;
const ZERO_WIDTH_SPACE = '\u200b';
/** Stands where a character cannot be drawn: something is missing here. */
const MISSING = '\ufffd';
/** Characters without a picture of their own, but the two that shape Arabic and Indic letters. */
const UNSEEN = /[^\P{Default_Ignorable_Code_Point}\u200c\u200d]/gu;

/** Every family of the fonts, or only the product's own, letter by letter and without accents that are set apart. */
export type Repertoire = 'all_faces' | 'own_face';

/** Letters as people count them: an accent or a joined picture is one with what it stands on. */
function letters(text: string): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** One family must draw a letter with all its marks: families do not share one. */
function isDrawn(letter: string, repertoire: Repertoire): boolean {
  const points = [...letter].map((one) => one.codePointAt(0) ?? 0);
  const [own, ...others] = drawnPoints();
  const draws = (family: ReadonlySet<number> | undefined): boolean =>
    points.every((point) => family?.has(point));
  if (repertoire === 'own_face') return points.length === 1 && draws(own);
  return draws(own) || others.some(draws);
}

/** What needs no look at its letters one by one: each is one sign, and the product's own face has it. */
function isPlain(text: string): boolean {
  const [own] = drawnPoints();
  if (own === undefined || /[\p{M}\u200c\u200d]/u.test(text)) return false;
  for (const letter of text) if (!own.has(letter.codePointAt(0) ?? 0)) return false;
  return true;
}

/** Text with only what the fonts can draw. PDF/UA forbids the rest: `instead` takes its place. */
function drawn(given: string, repertoire: Repertoire, instead: string): string {
  const text = given.normalize('NFC').replace(UNSEEN, '').replace(/\s+/g, ' ');
  if (isPlain(text)) return text;
  return letters(text)
    .map((letter) => (isDrawn(letter, repertoire) ? letter : instead))
    .join('');
}

/** Lets a line break inside a word that is longer than a line. */
function breakable(text: string): string {
  return text.replace(/\S{25,}/gu, (word) => {
    const all = letters(word);
    const pieces = [];
    for (let at = 0; at < all.length; at += WORD_MAX) {
      pieces.push(all.slice(at, at + WORD_MAX).join(''));
    }
    return pieces.join(ZERO_WIDTH_SPACE);
  });
}

/** How text is made fit for a page. */
export interface Printable {
  /** Any text: breaks somewhere, and shows where a character could not be drawn. */
  text(text: string): string;
  /** A name that fits into one line; pictures in it are left out. Empty when nothing of it can be drawn. */
  name(name: string): string;
}

export function printable(repertoire: Repertoire): Printable {
  return {
    text: (text) => breakable(drawn(text, repertoire, MISSING)),
    name: (name) => {
      const all = letters(drawn(name, repertoire, '').replace(/\s+/g, ' ').trim());
      if (!all.some((letter) => /\p{L}/u.test(letter))) return '';
      return all.length <= NAME_MAX ? all.join('') : `${all.slice(0, NAME_MAX - 1).join('')}…`;
    },
  };
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
