import type { DraftError, PartWords } from '@/components/drafts/draft-saved';
import { isSame, type Parts } from '@/components/drafts/merge-parts';
import { outcomeMeasures } from '@/lib/domain/outcomes/measure';
import { measureProblems } from '@/lib/domain/told-intake/measure-problems';
import { measureLinesTold } from '@/lib/domain/told-intake/measure-words';
import type { ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import { measureKey, toldFields, type MeasuresToAsk } from '@/lib/domain/told-intake/told-measures';

import type { IntakeInLanguage } from '../intake-props';
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

/** Every measure that two pages have answered otherwise, in the words of both. */
export function measureWordsOfBoth(
  [mine, theirs]: readonly [Parts, Parts],
  own: IntakeInLanguage,
  toAsk: MeasuresToAsk | undefined,
): PartWords[] {
  const words = { texts: own.measures, forms: toAsk?.forms ?? [] };
  return outcomeMeasures
    .map((measure) => ({ measure, part: measureKey(measure) }))
    .filter(({ part }) => !isSame(mine[part], theirs[part]))
    .map(({ measure, part }) => {
      const say = (parts: Parts): string =>
        measureLinesTold(measure, toldFields(parts as ToldAnswers, measure), words).join('; ');
      return { part, label: own.measures.asks[measure], yours: say(mine), theirs: say(theirs) };
    });
}
