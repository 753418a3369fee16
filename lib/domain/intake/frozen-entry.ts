import type { IntakeAnswers } from './intake-answers.schema';
import type { IntakeQuestions } from './intake-questions';

/** One question as it was asked, and its answer in words. */
export interface FrozenEntry {
  /** Path of the answer, as findings name it (`redFlags.rf_ces_1`). */
  path: string;
  question: string;
  answer: string;
}

export interface FrozenSection {
  title: string;
  entries: FrozenEntry[];
}

/** What was asked and answered, in words, kept with a signed intake: it reads the same whatever the content says later. */
export interface FrozenIntake {
  contentVersion: string;
  sections: FrozenSection[];
}

export interface FrozenFacts {
  answers: IntakeAnswers;
  questions: IntakeQuestions;
}
