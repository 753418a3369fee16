/** The plan of an earlier session today: what is kept as it was, what is named, and what its notes may hold. */
import { expect, test } from 'vitest';

import { choiceFacts } from '@/app/(practice)/clients/[clientId]/session-plans/plan-facts';
import { ruleBook } from '@/lib/content/rule-book';
import type { Muscle } from '@/lib/domain/anatomy/muscle';
import { screen } from '@/lib/domain/screening/screen';
import { assumedConsents as consents } from '@/lib/domain/session-plan/consents';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { repeatPlan } from '@/lib/domain/session-plan/repeat-plan';
import { NOTE_LENGTH_MAX, NOTES_MAX } from '@/lib/domain/session-plan/session-plan';
import { sessionPlanSchema } from '@/lib/domain/session-plan/session-plan.schema';

import { aCase } from '../support/a-case';

const clinicalCase = aCase({ causes: [{ cause: 'piriformis_syndrome', confirmedBy: 'doctor' }] });
const screening = screen({ clinicalCase, ruleBook });
const facts = { clinicalCase, screening, ruleBook, consents };
const last = draftPlan({ ...facts, minutes: 60 });
if (!last) throw new Error('No plan.');

/** Today's choices with these muscles shut, for a reason in these words. */
function shut(muscles: readonly Muscle[], why: string) {
  const open = choiceFacts(screening.limits, consents);
  const musclesOut = muscles.map((muscle) => ({ muscle, because: ['ci_new'] }));
  const reasons = { ...open.reasons, ci_new: why };
  return { ...open, limits: { ...open.limits, musclesOut }, reasons };
}
/** One that is worked where it hurts alone: without it the other side still has its share. */
const muscle = last.lines[1]?.muscle as Muscle;

test('where nothing of today stands against it, it is the plan as it was, without a note', () => {
  expect(repeatPlan({ ...facts, last, choices: shut([], '') })).toEqual(last);
});

test('what is shut is left out and named; the plan holds without it', () => {
  const plan = repeatPlan({ ...facts, last, choices: shut([muscle], 'A new rule') });
  expect(plan?.lines.some((one) => one.muscle === muscle)).toBe(false);
  expect(plan?.notes?.[0]).toMatch(/^Left out: .*\. A new rule\.$/);
});

test('many rules behind one change still make a note that a plan can keep', () => {
  const choices = shut([muscle], 'word '.repeat(200));
  const plan = repeatPlan({ ...facts, last, choices });
  expect(plan?.notes?.[0]).toHaveLength(NOTE_LENGTH_MAX);
  expect(sessionPlanSchema.safeParse(plan).success).toBe(true);
});

test('more notes than a plan can keep are counted in its last one', () => {
  const line = last.lines[1];
  if (!line) throw new Error('No line.');
  const extra = Array.from({ length: NOTES_MAX + 4 }, () => line);
  const choices = shut([muscle], 'A new rule');
  const plan = repeatPlan({
    ...facts,
    last: { ...last, lines: [...extra, ...last.lines] },
    choices,
  });
  expect(plan?.notes).toHaveLength(NOTES_MAX);
  expect(plan?.notes?.at(-1)).toMatch(/^\d+ more lines are left out or changed\.$/);
});

test('where nothing may be done there is none', () => {
  const all = last.lines.map((one) => one.muscle as Muscle);
  expect(repeatPlan({ ...facts, last, choices: shut(all, 'A new rule') })).toBeNull();
  expect(repeatPlan({ ...facts, last: { ...last, lines: [] }, choices: shut([], '') })).toBeNull();
});
