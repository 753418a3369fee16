import { ruleBook } from '@/lib/content/rule-book';
import { recordOutcome } from '@/lib/data/outcomes';
import type { MeasureAnswers } from '@/lib/domain/outcomes/measure-answers.schema';

import type { Screened, Writer } from './visit';

/** What is asked at the start of a course. */
const atTheStart: readonly MeasureAnswers[] = [
  {
    measure: 'psfs',
    activities: [
      { activity: 'Sit through a film', rating: 3 },
      { activity: 'Walk to the market and back', rating: 4 },
      { activity: 'Sleep on the left side', rating: 2 },
    ],
  },
  {
    measure: 'sciatica_bothersomeness',
    leg_pain: 4,
    numbness_tingling: 2,
    weakness: 1,
    pain_sitting: 5,
  },
  { measure: 'sitting_tolerance', minutes: 20 },
];

/** The first scores of an invented client, as they are asked at the start. */
export async function measure({ scope, today }: Writer, { clientId }: Screened): Promise<void> {
  const { contentVersion } = ruleBook;
  for (const answers of atTheStart) {
    const outcome = { answers, day: today, language: 'en' as const, contentVersion };
    const stored = await recordOutcome(scope, { clientId, outcome });
    if (!stored.ok) throw new Error(`The demo could not measure: ${stored.reason}.`);
  }
}
