import type { ToldAnswers } from './told-answers';
import { holdsNow, type ToldPerson } from './told-condition';
import type { ToldQuestion, ToldSection } from './told-question';

export interface ToldFacts extends ToldPerson {
  sections: readonly ToldSection[];
  answers: ToldAnswers;
}

/**
 * The questions that are asked, in their order, each with its answer as far as it counts. An answer counts only while its
 * question is asked: one that was given before its condition fell away opens nothing further on.
 */
function walk({ sections, answers, birthDate, today }: ToldFacts) {
  const kept: Record<string, ToldAnswers[string]> = {};
  const asked = sections.map((section) => ({
    ...section,
    questions: section.questions.filter((question) => {
      const { id, when } = question;
      if (when && !holdsNow(when, { answers: kept, birthDate, today })) return false;
      const given = Object.hasOwn(answers, id) ? answers[id] : undefined;
      if (given?.kind === question.kind) kept[id] = given;
      return true;
    }),
  }));
  return { kept, asked: asked.filter(({ questions }) => questions.length > 0) };
}

/** The sections with the questions that these answers ask, empty sections left out. A condition looks back only. */
export function sectionsToAsk(facts: ToldFacts): ToldSection[] {
  return walk(facts).asked;
}

/** The answers that count: those to questions that are asked. What a skipped question was told before is dropped. */
export function keptAnswers(facts: ToldFacts): ToldAnswers {
  return walk(facts).kept;
}

/** The questions that are asked, without their sections. */
export function questionsToAsk(facts: ToldFacts): ToldQuestion[] {
  return sectionsToAsk(facts).flatMap(({ questions }) => questions);
}
