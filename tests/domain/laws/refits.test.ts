/** Lines of another day or another length keep to today's limits, whatever is known of the client. */
import fc from 'fast-check';
import { expect } from 'vitest';

import { choiceFacts } from '@/app/(practice)/clients/[clientId]/session-plans/plan-facts';
import { planTemplates } from '@/lib/content/plan-templates/plan-templates';
import { templatePlan } from '@/lib/content/plan-templates/template-plan';
import { ruleBook } from '@/lib/content/rule-book';
import { oppositeSide, sidesOf } from '@/lib/domain/anatomy/side';
import { screen } from '@/lib/domain/screening/screen';
import { applyTemplate } from '@/lib/domain/session-plan/apply-template';
import { carryLines } from '@/lib/domain/session-plan/carry-lines';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { templateOf } from '@/lib/domain/session-plan/plan-template';
import { refitPlan } from '@/lib/domain/session-plan/refit-plan';
import { repeatPlan, type Repeated } from '@/lib/domain/session-plan/repeat-plan';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import { sessionPlanSchema } from '@/lib/domain/session-plan/session-plan.schema';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { mostlyPlanned } from '../../../scripts/cases/any-case';
import { forbiddenInPlan } from '../support/forbidden';
import { law } from '../support/law';

const consents = assumedConsents;
const planned = mostlyPlanned(ruleBook);
const minutesToBook = fc.integer({ min: 15, max: 120 });
const factsOf = (clinicalCase: ClinicalCase) => ({
  clinicalCase,
  screening: screen({ clinicalCase, ruleBook }),
  ruleBook,
  consents,
});

law(
  'a draft in another length passes its own check and keeps the order',
  fc.tuple(planned, minutesToBook, minutesToBook),
  {
    holds: ([clinicalCase, before, after]) => {
      const facts = factsOf(clinicalCase);
      const plan = draftPlan({ ...facts, minutes: before });
      const answer = plan && refitPlan({ ...facts, lines: plan.lines, minutes: after });
      if (!plan || !answer) return false;
      expect(checkPlan({ ...facts, plan: answer })).toEqual([]);
      const names = (lines: typeof plan.lines) =>
        lines.map(({ muscle, side, technique }) => `${muscle} ${side} ${technique}`);
      const rest = names(answer.lines);
      for (const name of names(plan.lines)) if (rest[0] === name) rest.shift();
      expect(rest).toEqual([]);
      expect(answer.lines.length).toBeGreaterThan(0);
      return true;
    },
    idle: 0.6,
  },
);

type Facts = ReturnType<typeof factsOf>;

/** A plan from earlier lines holds; or nothing of them may be worked today, or nothing at all. Whether there is one. */
function holdsToday(
  answer: Repeated,
  { today, lines, minutes }: { today: Facts; lines: readonly PlanLine[]; minutes: number },
): boolean {
  const { limits } = today.screening;
  if (!answer.ok) {
    const carried = carryLines(lines, choiceFacts(limits, consents));
    const mayStay = carried.filter(({ line }) => line !== null);
    // There is never a plan that was not found.
    const draft = mayStay.length > 0 ? draftPlan({ ...today, minutes }) : null;
    expect(draft?.lines ?? []).toEqual([]);
    expect(answer.why.length).toBeGreaterThan(0);
    return false;
  }
  const { plan } = answer;
  expect(checkPlan({ ...today, plan })).toEqual([]);
  expect(forbiddenInPlan(plan, limits)).toEqual([]);
  expect(sessionPlanSchema.safeParse(plan).success).toBe(true);
  expect(plan.lines.some(({ carriedFrom }) => carriedFrom)).toBe(true);
  return true;
}

law(
  'what is carried from another day holds nothing that today forbids',
  fc.tuple(planned, planned, minutesToBook),
  {
    holds: ([then, now, minutes]) => {
      const last = draftPlan({ ...factsOf(then), minutes });
      const today = factsOf(now);
      if (!last || today.screening.blocked) return false;
      const choices = choiceFacts(today.screening.limits, consents);
      for (const { before, line, why } of carryLines(last.lines, choices)) {
        expect(why === null).toBe(line === before);
        if (line)
          expect([line.muscle, line.side, line.technique]).toEqual([
            before.muscle,
            before.side,
            before.technique,
          ]);
      }
      const answer = repeatPlan({ ...today, last, choices, origin: 'record' });
      return holdsToday(answer, { today, lines: last.lines, minutes });
    },
    // It speaks in 40 % of the cases.
    idle: 0.7,
  },
);

/** A template of the product, or one that was made of any client's plan. */
const anyTemplate = fc.oneof(
  fc
    .constantFrom(...planTemplates)
    .chain((record) => fc.constantFrom(...record.plans.map((plan) => templatePlan(record, plan)))),
  fc.tuple(planned, minutesToBook).map(([clinicalCase, minutes]) => {
    const plan = draftPlan({ ...factsOf(clinicalCase), minutes });
    return plan && templateOf(plan, clinicalCase.affectedSide);
  }),
);

law(
  'a plan from a template passes its own check, whoever it is used for',
  fc.tuple(anyTemplate, planned),
  {
    holds: ([template, now]) => {
      const today = factsOf(now);
      if (!template || today.screening.blocked) return false;
      const choices = choiceFacts(today.screening.limits, consents);
      const answer = applyTemplate({ ...today, template, choices });
      const [one, other] = sidesOf(now.affectedSide);
      const lines = template.lines.flatMap((line) => {
        const onOne = {
          ...line,
          side: (line.side === 'affected' ? one : oppositeSide(one ?? 'left')) ?? 'left',
        };
        if (!other) return [onOne];
        return line.side === 'other' ? [] : [onOne, { ...line, side: other }];
      });
      const spoke = holdsToday(answer, { today, lines, minutes: template.minutes });
      if (answer.ok) {
        const worked = new Set(template.lines.map(({ muscle }) => muscle));
        const own = answer.plan.lines.filter(({ carriedFrom }) => carriedFrom);
        expect(
          own.every(({ muscle, carriedFrom }) => worked.has(muscle) && carriedFrom === 'template'),
        ).toBe(true);
      }
      return spoke;
    },
    idle: 0.7,
  },
);
