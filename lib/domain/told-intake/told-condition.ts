import { ageOn, type IsoDate } from '../shared/iso-date';
import type { ToldAnswer, ToldAnswers } from './told-answers';
import type { ToldCondition } from './told-question';

/** What decides whether a question is asked. */
export interface ToldPerson {
  birthDate: IsoDate;
  today: IsoDate;
}

interface Known extends ToldPerson {
  answers: ToldAnswers;
}

function isOfAge({ birthDate, today }: Known, from = -Infinity, below = Infinity): boolean {
  const age = ageOn(birthDate, today);
  return age >= from && age < below;
}

type Plain = Exclude<ToldCondition, { kind: 'all' | 'any' | 'not' | 'age' }>;

/** What an answer names, as ids; a condition that looks for another kind of question finds nothing of its own in it. */
function idsIn(given: ToldAnswer): readonly string[] {
  switch (given.kind) {
    case 'choice':
      return [given.option];
    case 'several':
      return Object.keys(given.ticked);
    case 'flag':
      return [given.answer];
    case 'medicines':
      return given.ids;
    case 'places':
      return given.marks.map(({ region }) => region);
    default:
      return [];
  }
}

const FLAGGED: readonly string[] = ['yes', 'not_sure'];

function wanted(condition: Plain): readonly string[] {
  if (condition.kind === 'flagged') return FLAGGED;
  return condition.kind === 'marked' ? condition.regions : condition.anyOf;
}

function saysSo(condition: Plain, { answers }: Known): boolean {
  const { question } = condition;
  const given = Object.hasOwn(answers, question) ? answers[question] : undefined;
  const ids = given ? idsIn(given) : [];
  return wanted(condition).some((one) => ids.includes(one));
}

/** Whether a condition holds with these answers. What is not answered yet fulfils nothing. */
export function holdsNow(condition: ToldCondition, known: Known): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((one) => holdsNow(one, known));
    case 'any':
      return condition.of.some((one) => holdsNow(one, known));
    case 'not':
      return !holdsNow(condition.of, known);
    case 'age':
      return isOfAge(known, condition.from, condition.below);
    default:
      return saysSo(condition, known);
  }
}
