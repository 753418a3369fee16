import type { ToldCondition, ToldQuestion, ToldTell } from '@/lib/domain/told-intake/told-question';

/** Everything that answers to a question can say. */
export function tellsOf(question: ToldQuestion): readonly ToldTell[] {
  if (question.kind !== 'choice' && question.kind !== 'several') return [];
  const options = question.options.flatMap(({ tells }) => tells);
  return question.kind === 'several' ? [...options, ...question.noneTells] : options;
}

/** A condition and those inside it. */
export function conditionsIn(condition: ToldCondition): ToldCondition[] {
  if (condition.kind === 'not') return [condition, ...conditionsIn(condition.of)];
  if (condition.kind === 'all' || condition.kind === 'any') {
    return [condition, ...condition.of.flatMap(conditionsIn)];
  }
  return [condition];
}
