import { toldIntakeIn } from '@/lib/content/told-intake/told-intake';
import { toldRules } from '@/lib/content/told-intake/told-rules';
import { questionsToAsk } from '@/lib/domain/told-intake/sections-to-ask';
import { toIntake } from '@/lib/domain/told-intake/to-intake';
import type { ToldAnswer, ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import type { ToldQuestion } from '@/lib/domain/told-intake/told-question';

import { TODAY } from './any-told';

export const { sections, labels } = toldIntakeIn('en');
export const person = { birthDate: '1980-05-05', today: TODAY };

export const choose = (option: string): ToldAnswer => ({ kind: 'choice', option });
export const noneOfThese: ToldAnswer = { kind: 'several', isNone: true, ticked: {} };
export const tick = (...ids: readonly string[]): ToldAnswer => ({
  ...{ kind: 'several', isNone: false },
  ticked: Object.fromEntries(ids.map((id) => [id, 'yes'])),
});
export const maybe = (id: string): ToldAnswer => ({
  ...{ kind: 'several', isNone: false },
  ticked: { [id]: 'not_sure' },
});
export const flag = (answer: 'yes' | 'no' | 'not_sure'): ToldAnswer => ({ kind: 'flag', answer });

/** The answer of somebody to whom nothing happens. */
const plain: Readonly<Record<ToldQuestion['kind'], ToldAnswer>> = {
  choice: choose('no'),
  several: noneOfThese,
  flag: flag('no'),
  rating: { kind: 'rating', value: 4 },
  when: { kind: 'when', date: null, isUnknown: false, said: null },
  words: { kind: 'words', text: '' },
  places: { kind: 'places', marks: [], isNowhere: true, elsewhere: '' },
  medicines: { kind: 'medicines', isNone: true, ids: [], other: '' },
  due_date: { kind: 'due_date', date: null },
};

/** It has begun some day, whatever else has not happened. */
const begun: ToldAnswer = { kind: 'when', date: '2026-11-01', isUnknown: false, said: null };

const usualFor = (question: ToldQuestion): ToldAnswer =>
  question.kind === 'when' && question.never === null ? begun : plain[question.kind];

/** Answers every question that is asked: as given, and else that nothing is there. */
export function answerAll(given: ToldAnswers, who = person): ToldAnswers {
  let answers: ToldAnswers = {};
  for (;;) {
    const facts = { sections, answers, ...who };
    const next = questionsToAsk(facts).find(({ id, isOptional }) => {
      return !answers[id] && (given[id] !== undefined || !isOptional);
    });
    if (!next) return answers;
    answers = { ...answers, [next.id]: given[next.id] ?? usualFor(next) };
  }
}

/** The told intake in the fields of the intake. */
export function mapped(answers: ToldAnswers, who = person) {
  return toIntake({ told: { sections, answers }, ...who, rules: toldRules });
}
