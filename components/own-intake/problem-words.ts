import { fillIn } from '@/lib/domain/shared/fill-in';
import type { ToldFacts } from '@/lib/domain/told-intake/sections-to-ask';
import { toldProblems, type ToldProblem } from '@/lib/domain/told-intake/told-problems';
import type { ToldQuestion } from '@/lib/domain/told-intake/told-question';

import type { SectionWords } from './intake-props';

/** What is wrong with the answers as they stand, by question. One that is not asked any more is no problem: it is not sent. */
export function problemsByQuestion(facts: ToldFacts): ReadonlyMap<string, ToldProblem> {
  const found = toldProblems(facts).filter(({ problem }) => problem !== 'not_asked');
  return new Map(found.map(({ question, problem }) => [question, problem]));
}

const ELSEWHERE_MAX = 120;

function maxOf(question: ToldQuestion): number {
  if (question.kind === 'words') return question.max;
  return question.kind === 'medicines' ? question.otherMax : ELSEWHERE_MAX;
}

/** A problem in the words of the page; undefined: none. */
export function problemWords(
  problem: ToldProblem | undefined,
  question: ToldQuestion,
  { words: { form } }: Pick<SectionWords, 'words'>,
): string | undefined {
  switch (problem) {
    case undefined:
    case 'not_asked':
      return undefined;
    case 'too_long':
      return fillIn(form.tooLong, { max: maxOf(question) });
    case 'due_date_impossible':
      return form.dueRange;
    case 'after_today':
      return form.notFuture;
    case 'before_onset':
      return form.beforeOnset;
    default:
      return form.badDate;
  }
}
