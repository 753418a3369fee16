import type { DraftError } from '@/components/drafts/draft-saved';
import type { IntakeInLanguage } from '@/lib/content/told-intake/intake-in-language';
import { outcomeMeasures } from '@/lib/domain/outcomes/measure';
import { measureProblems } from '@/lib/domain/told-intake/measure-problems';
import type { ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import { measureKey, toldFields } from '@/lib/domain/told-intake/told-measures';

import { measureProblemWords } from './measure-words';

/** Measures that hold something which cannot be kept: they are not sent as they stand. */
export function measureRefusals(
  answers: ToldAnswers,
  { measurePage }: Pick<IntakeInLanguage, 'measurePage'>,
): DraftError[] {
  return outcomeMeasures.flatMap((measure) => {
    const [first] = measureProblems(measure, toldFields(answers, measure));
    if (!first) return [];
    return [
      { field: measureKey(measure), message: measureProblemWords(first.problem, measurePage) },
    ];
  });
}
