import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

/** How hard a text is to read in one language; a new language brings a measure made for it. */
interface ReadingMeasure {
  /** School grade of all lines together. */
  gradeOf: (lines: readonly string[]) => number;
  gradeMax: number;
  wordsMax: number;
}

/** A line of a list is a sentence of its own; a colon ends one too. */
export const sentencesOf = (lines: readonly string[]): string[] =>
  lines
    .flatMap((line) => line.split(/(?<=[.?!:])\s+/))
    .filter((sentence) => /\p{L}/u.test(sentence));

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

const fleschKincaidGrade = (lines: readonly string[]): number => {
  const sentences = sentencesOf(lines);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
};

const VOWELS = /[aeiouáéíóúü]+/giu;
/** Within a run of vowels: a strong one, or a weak one with an accent, is a syllable of its own. */
const STRONG = /[aeoáéóíú]/giu;

/** Syllables of a Spanish word: its spelling tells them. */
export function spanishSyllables(word: string): number {
  const runs = word.replace(/qu|gu(?=[eiéí])/giu, 'k').match(VOWELS) ?? [];
  return runs.reduce((sum, run) => sum + Math.max(1, run.match(STRONG)?.length ?? 0), 0);
}

/** Crawford's formula for the school grade of a Spanish text, made for the six years of primary school. */
const crawfordGrade = (lines: readonly string[]): number => {
  const sentences = sentencesOf(lines);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, spanishSyllables(word)), 0);
  const per100 = 100 / Math.max(1, words.length);
  return -0.205 * sentences.length * per100 + 0.049 * syllables * per100 - 3.407;
};

/** Spec §9.1: grade 6 by a library, 20 words a sentence. */
export const reading: Readonly<Record<SheetLanguage, ReadingMeasure>> = {
  en: { gradeOf: fleschKincaidGrade, gradeMax: 6, wordsMax: 20 },
  es: { gradeOf: crawfordGrade, gradeMax: 6, wordsMax: 20 },
};

/** Sentences with more words than the language allows. */
export function tooLong(lines: readonly string[], language: SheetLanguage = 'en'): string[] {
  const { wordsMax } = reading[language];
  return sentencesOf(lines).filter((sentence) => wordsOf(sentence).length > wordsMax);
}
