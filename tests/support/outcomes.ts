import { enterMeasureForm } from '@/lib/data/measure-forms';
import { recordCourseReview, recordOutcome, type NewOutcome } from '@/lib/data/outcomes';
import type { PracticeScope } from '@/lib/data/scope';
import { rmdqItems } from '@/lib/domain/outcomes/measure';

import { CONTENT_VERSION, TODAY } from './records';

/** A change rating of a day, as it is stored. */
export function anOutcome(more: Partial<NewOutcome> = {}): NewOutcome {
  return {
    answers: { measure: 'groc', change: 1, since: '2026-10-26' },
    day: TODAY,
    language: 'en',
    contentVersion: CONTENT_VERSION,
    ...more,
  };
}

/** Stores one; the id of its row. */
export async function aStoredOutcome(
  scope: PracticeScope,
  clientId: string,
  more: Partial<NewOutcome> = {},
): Promise<string> {
  const stored = await recordOutcome(scope, { clientId, outcome: anOutcome(more) });
  if (!stored.ok) throw new Error(stored.reason);
  return stored.value.id;
}

/** 24 sentences that nobody would take for those of the official form. */
export const someSentences = rmdqItems.map((_item, index) => `Sentence number ${index + 1}.`);

/** The sentences of the questionnaire in their first version; the id of their row. */
export async function aMeasureForm(scope: PracticeScope): Promise<string> {
  const form = { measure: 'rmdq_24', language: 'en', lines: someSentences, seen: 0 } as const;
  const entered = await enterMeasureForm(scope, form);
  if (!entered.ok) throw new Error(entered.reason);
  return entered.value.id;
}

/** An answer with the practice's own sentences, a correction of another one, and a look at the course. */
export async function aMeasuredCourse(
  scope: PracticeScope,
  clientId: string,
): Promise<{ outcomeId: string; formId: string }> {
  const formId = await aMeasureForm(scope);
  const answers = { measure: 'rmdq_24' as const, ticked: ['socks' as const], finished: true };
  const outcomeId = await aStoredOutcome(scope, clientId, { answers, formId });
  const replacesId = await aStoredOutcome(scope, clientId);
  const correction = { replacesId, reason: 'Typed wrongly.' };
  await recordOutcome(scope, { clientId, outcome: anOutcome(), correction });
  const review = { clientId, day: TODAY, goalsMet: false, note: 'Two more sessions.' };
  await recordCourseReview(scope, review);
  return { outcomeId, formId };
}
