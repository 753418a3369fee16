import type { MeasurePageTexts } from '@/lib/content/languages/language';
import { fillIn } from '@/lib/domain/shared/fill-in';
import type { MeasureProblem } from '@/lib/domain/told-intake/measure-problems';

/** Why something cannot be kept, in the words of the page. */
export function measureProblemWords(problem: MeasureProblem, words: MeasurePageTexts): string {
  switch (problem.kind) {
    case 'number':
      return fillIn(words.number, { min: problem.min, max: problem.max }).replace('-', '−');
    case 'too_long':
      return fillIn(words.tooLong, { max: problem.max });
    case 'not_offered':
      return words.notOffered;
  }
}
