import type { DraftShape } from '@/components/drafts/draft-view';
import type { Parts } from '@/components/drafts/merge-parts';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

/** A server takes one megabyte at a time: a longer text is refused here, at its field, and stays on the page. */
const SENT_MAX = 100_000;
const TOO_LONG = 'This text is too long to be saved. Shorten it to 4000 characters.';

/** Paths of texts that are too long to be sent at all. */
function longTexts(value: unknown, path: string): string[] {
  if (typeof value === 'string') return value.length > SENT_MAX ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, part]) =>
    longTexts(part, isList ? `${path}[${key}]` : `${path}.${key}`),
  );
}

/**
 * An intake goes out field by field: another person's work on other fields is not written over, and one field that
 * cannot be stored does not hold the others back.
 */
export const intakeShape: DraftShape<IntakeAnswers> = {
  split: (answers) => ({ ...answers }),
  join: (parts) => parts as unknown as IntakeAnswers,
  sendsChanges: true,
  refuse: (parts: Parts) =>
    Object.entries(parts)
      .flatMap(([field, value]) => longTexts(value, field))
      .map((field) => ({ field, message: TOO_LONG })),
};
