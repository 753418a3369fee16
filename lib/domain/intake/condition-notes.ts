import type { ContraindicationId } from '../screening/contraindication';
import type { IntakeAnswers } from './intake-answers.schema';

/** What was written down about a condition, by its id. */
export type ConditionNotes = Partial<Record<ContraindicationId, string>>;

/** The notes of the conditions that the client has or may have, in the words of the intake; empty notes are left out. */
export function conditionNotes(answers: IntakeAnswers | undefined): ConditionNotes {
  const given = Object.entries(answers?.contraindications ?? {});
  return Object.fromEntries(
    given.flatMap(([id, condition]) => {
      const note = condition?.answer === 'no' ? '' : (condition?.note.trim() ?? '');
      return note === '' ? [] : [[id, note]];
    }),
  );
}
