import type { IntakeQuestions, QuestionWords } from '@/lib/domain/intake/intake-questions';

import type { ChangeIntake } from './use-intake-draft';

/** Message at each field by its path. */
export type FieldErrors = Readonly<Record<string, string>>;

/** What every section of the intake is given besides its own answers. */
export interface SectionProps {
  questions: IntakeQuestions;
  errors: FieldErrors;
  /** What the client said of each field that says otherwise, by its path. */
  said: ReadonlyMap<string, string>;
  change: ChangeIntake;
}

/** A question's words as a field takes them. */
export function asLabel({ ask, hint }: QuestionWords) {
  return { label: ask, hint };
}

/** A question's words as a group of options takes them. */
export function asLegend({ ask, hint }: QuestionWords) {
  return { legend: ask, hint };
}

/** Options of the questions as the form kit takes them. */
export function asChoices<Id extends string>(
  options: readonly { id: Id; label: string; hint?: string }[],
) {
  return options.map(({ id, label, hint }) => ({ value: id as string, label, hint }));
}
