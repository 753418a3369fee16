import { toldAnswersSchema } from '@/lib/domain/told-intake/told-answers.schema';
import type { ToldAnswer } from '@/lib/domain/told-intake/told-answers';
import type { ToldPerson } from '@/lib/domain/told-intake/told-condition';
import { measureOfKey } from '@/lib/domain/told-intake/told-measures';

import { placesOfAnswers } from './judge-told';
import { isAskedFor, isOfItsKind } from './told-consents-of';
import { refusalOfMeasure, type OwnMeasures } from './told-measures';

export interface Wrong {
  field: string;
  message: string;
}

type Changes = Readonly<Record<string, unknown>>;

/** Whether somebody answers an outcome measure: only then it has to be known which of them are asked. */
export const answersMeasures = (changes: Changes): boolean =>
  Object.keys(changes).some((field) => measureOfKey(field) !== null);

/** An answer as it is stored, null where it is taken away; undefined: it is none. */
function readAnswer(field: string, given: unknown): ToldAnswer | null | undefined {
  if (given === null) return null;
  const parsed = toldAnswersSchema.safeParse({ [field]: given });
  const read = parsed.success ? parsed.data[field] : undefined;
  return read && isOfItsKind(field, read) ? read : undefined;
}

/** Why something is no answer to a measure; null: it is one, or takes one away. */
function refusalOf(
  field: string,
  read: ToldAnswer | null | undefined,
  measures: OwnMeasures | null,
): string | null {
  if (read === null) return null;
  if (!measures) return 'not_asked';
  return read ? refusalOfMeasure(field, read, measures) : 'not_offered';
}

/** The changes as they are stored, and every one that is none: to a question that nobody asks, or no answer to it. */
export function readChanges(
  changes: Changes,
  { person, measures }: { person: ToldPerson; measures: OwnMeasures | null },
) {
  const isPlace = placesOfAnswers();
  const wrong: Wrong[] = [];
  const taken: Record<string, unknown> = {};
  const judge = (field: string, read: ToldAnswer | null | undefined): string | null => {
    if (measureOfKey(field) !== null) return refusalOf(field, read, measures);
    const isAsked = isAskedFor(field, person) ?? isPlace(field, read?.kind);
    if (!isAsked) return 'not_asked';
    return read === undefined ? 'not_offered' : null;
  };
  for (const [field, given] of Object.entries(changes)) {
    const read = readAnswer(field, given);
    const message = judge(field, read);
    if (message === null) taken[field] = read;
    else wrong.push({ field, message });
  }
  return { taken, wrong };
}
