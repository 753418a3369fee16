import type { MeasurePageTexts } from '@/lib/content/languages/language';
import type { OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import { measureMissing } from '@/lib/domain/told-intake/measure-missing';
import { measureProblems } from '@/lib/domain/told-intake/measure-problems';
import { isMeasureBegun } from '@/lib/domain/told-intake/measure-words';
import type { ToldFields } from '@/lib/domain/told-intake/told-measures';

import { measureProblemWords } from './measure-words';

/** The message at each field: what cannot be kept, and, once somebody wants to go on, what the measure still needs. */
export function measureErrors(
  measure: OutcomeMeasure,
  fields: ToldFields,
  { words, isTried }: { words: MeasurePageTexts; isTried: boolean },
): Map<string, string> {
  const lacks = isTried && isMeasureBegun(fields) ? measureMissing(measure, fields) : [];
  return new Map([
    ...lacks.map(({ field, lack }) => [field, words.lacks[lack]] as const),
    ...measureProblems(measure, fields).map(
      ({ field, problem }) => [field, measureProblemWords(problem, words)] as const,
    ),
  ]);
}

/** Who made the questions, and why they may be used. */
export function sourceWords(measure: OutcomeMeasure, { sources }: MeasurePageTexts): string {
  const named = Object.entries(sources).find(([id]) => id === measure);
  return named?.[1] ?? sources.own;
}
