/** Lines of another day or another length keep to today's limits, whatever is known of the client. */
import fc from 'fast-check';
import { expect } from 'vitest';

import { choiceFacts } from '@/app/(practice)/clients/[clientId]/session-plans/plan-facts';
import { ruleBook } from '@/lib/content/rule-book';
import { screen } from '@/lib/domain/screening/screen';
import { carryLines } from '@/lib/domain/session-plan/carry-lines';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { repeatPlan } from '@/lib/domain/session-plan/repeat-plan';
import { refitPlan } from '@/lib/domain/session-plan/refit-plan';
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

law(
  'what is carried from another day holds nothing that today forbids',
  fc.tuple(planned, planned, minutesToBook),
  {
    holds: ([then, now, minutes]) => {
      const last = draftPlan({ ...factsOf(then), minutes });
      const today = factsOf(now);
      if (!last || today.screening.blocked) return false;
      const { limits } = today.screening;
      const choices = choiceFacts(limits, consents);
      const carried = carryLines(last.lines, choices);
      for (const { before, line, why } of carried) {
        expect(why === null).toBe(line === before);
        if (line)
          expect([line.muscle, line.side, line.technique]).toEqual([
            before.muscle,
            before.side,
            before.technique,
          ]);
      }
      const answer = repeatPlan({ ...today, last, choices, origin: 'record' });
      if (!answer.ok) {
        // Nothing of it may be worked, or nothing at all: there is never a plan that was not found.
        const mayStay = carried.filter(({ line }) => line !== null);
        const draft = mayStay.length > 0 ? draftPlan({ ...today, minutes }) : null;
        expect(draft?.lines ?? []).toEqual([]);
        expect(answer.why.length).toBeGreaterThan(0);
        return false;
      }
      const { plan } = answer;
      expect(checkPlan({ ...today, plan })).toEqual([]);
      expect(forbiddenInPlan(plan, limits)).toEqual([]);
      expect(sessionPlanSchema.safeParse(plan).success).toBe(true);
      expect(plan.lines.some(({ carriedFrom }) => carriedFrom === 'record')).toBe(true);
      return true;
    },
    // It speaks in 40 % of the cases.
    idle: 0.7,
  },
);
