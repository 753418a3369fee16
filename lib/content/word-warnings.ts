import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

import { claimsIn } from './claims';
import { reading, tooLong, wordsOf } from './reading-level';

/** Fewer words say nothing of how hard they are to read. */
const WORDS_TO_MEASURE = 12;

/**
 * What a therapist should look at in own words for a client: claims (spec §11), long sentences, hard words (§9.1). A
 * warning, no lock: who knows the client decides. Empty where there is nothing to say.
 */
export function wordWarnings(text: string, language: SheetLanguage = 'en'): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const claims = claimsIn(text, language).map(
    (name) => `This may promise more than massage can: “${name}”. Say it another way.`,
  );
  const { gradeOf, gradeMax, wordsMax } = reading[language];
  const long = tooLong(lines, language);
  const sentence = long[0]?.split(/\s+/).slice(0, 4).join(' ');
  const grade = wordsOf(text).length < WORDS_TO_MEASURE ? 0 : Math.round(gradeOf(lines));
  return [
    ...claims,
    ...(sentence
      ? [`More than ${wordsMax} words in one sentence: “${sentence} …”. Split it.`]
      : []),
    ...(grade > gradeMax
      ? [`Hard to read (school grade ${grade}; ${gradeMax} at most is easy). Use shorter words.`]
      : []),
  ];
}
