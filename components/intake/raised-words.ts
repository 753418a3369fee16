import type { IntakeQuestions } from '@/lib/domain/intake/intake-questions';
import { rowsRaisedByMedicines } from '@/lib/domain/intake/medicine';
import type { ContraindicationId } from '@/lib/domain/screening/contraindication';

import { namedMedicines } from './find-medicines';

/** What was given under the medicines already, by the condition that it is: "Apixaban, Warfarin". */
export type RaisedWords = ReadonlyMap<ContraindicationId, string>;

/** The conditions that the picked medicines are, each with their names. */
export function raisedWords(
  classes: IntakeQuestions['medicines'],
  picked: readonly string[],
): RaisedWords {
  const words = new Map<ContraindicationId, string>();
  for (const { row, medicines } of rowsRaisedByMedicines(picked, classes)) {
    const names = namedMedicines(classes, medicines).map(({ name }) => name);
    words.set(row, [words.get(row), ...names].filter(Boolean).join(', '));
  }
  return words;
}
