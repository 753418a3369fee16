/** What the product offers by itself keeps to every limit, whatever is known of the client. */
import fc from 'fast-check';
import { expect } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { checkProgram } from '@/lib/domain/home-care/check-program';
import { draftProgram } from '@/lib/domain/home-care/draft-program';
import { CRISIS_FLAG } from '@/lib/domain/screening/raised-flags';
import { screen } from '@/lib/domain/screening/screen';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';
import { rowForSpecific } from '@/lib/domain/session-plan/time-frame';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { mostlyPlanned } from '../../../scripts/cases/any-case';
import { forbiddenInPlan, forbiddenInProgram } from '../support/forbidden';
import { law } from '../support/law';

const consents = assumedConsents;
const screened = (clinicalCase: ClinicalCase) => screen({ clinicalCase, ruleBook });

const planned = mostlyPlanned(ruleBook);
const minutesToBook = fc.integer({ min: 15, max: 120 });

law('a drafted plan passes its own check', fc.tuple(planned, minutesToBook), {
  holds: ([clinicalCase, minutes]) => {
    const screening = screened(clinicalCase);
    const plan = draftPlan({ clinicalCase, screening, ruleBook, minutes });
    expect(plan === null).toBe(screening.blocked);
    if (!plan) return false;
    expect(checkPlan({ plan, clinicalCase, screening, ruleBook, consents })).toEqual([]);
    expect(plan.minutes).toBeLessThanOrEqual(minutes);
    const most = rowForSpecific(plan.phases.specific, ruleBook.timeBudgets)?.linesMax ?? 0;
    expect(plan.lines.length).toBeLessThanOrEqual(most);
    return plan.lines.length > 0;
  },
  idle: 0.4,
});

law('a drafted sheet passes its own check', planned, {
  holds: (clinicalCase) => {
    const screening = screened(clinicalCase);
    const program = draftProgram({ clinicalCase, screening, ruleBook });
    if (!program) return false;
    expect(checkProgram({ program, clinicalCase, screening, ruleBook })).toEqual([]);
    return program.length > 1;
  },
  idle: 0.5,
});

law('no draft holds what the limits forbid', fc.tuple(planned, minutesToBook), {
  holds: ([clinicalCase, minutes]) => {
    const screening = screened(clinicalCase);
    const { limits } = screening;
    const plan = draftPlan({ clinicalCase, screening, ruleBook, minutes });
    const program = draftProgram({ clinicalCase, screening, ruleBook });
    if (plan) expect(forbiddenInPlan(plan, limits)).toEqual([]);
    if (program) expect(forbiddenInProgram(program, limits)).toEqual([]);
    return plan !== null && plan.lines.length > 0 && program !== null;
  },
  // It speaks in 61 % of the cases: at 60 one run in thirty would fail by chance.
  idle: 0.45,
});

/** Any plan at all: no plan gets past an emergency. */
const somePlan: SessionPlan = {
  minutes: 30,
  phases: { check_in: 3, warm_up: 12, specific: 0, integration: 10, retest: 2, home_care: 3 },
  lines: [],
};
const emergencies = ruleBook.redFlags.filter(({ level }) => level === 'emergency');

law('an emergency always blocks', fc.tuple(planned, fc.constantFrom(...emergencies)), {
  holds: ([calm, flag]) => {
    const clinicalCase: ClinicalCase = {
      ...calm,
      redFlags: { ...calm.redFlags, [flag.id]: 'yes' },
    };
    const screening = screened(clinicalCase);
    const raised = screening.findings.find(({ rule }) => rule === flag.id);
    expect([raised?.level, raised?.blocks, raised?.clearance]).toEqual(['emergency', true, 'no']);
    expect([screening.disposition, screening.blocked]).toEqual(['emergency', true]);
    expect(draftPlan({ clinicalCase, screening, ruleBook, minutes: 60 })).toBeNull();
    const problems = checkPlan({ plan: somePlan, clinicalCase, screening, ruleBook, consents });
    expect(problems.map(({ rule }) => rule)).toContain('pv_16');
    if (flag.id === CRISIS_FLAG) return;
    expect(draftProgram({ clinicalCase, screening, ruleBook })).toBeNull();
  },
});

const handsOn = ({ phases }: SessionPlan): number =>
  phases.warm_up + phases.specific + phases.integration;

law(
  'more minutes never leave less hands-on work, nor pass the cap',
  fc.tuple(planned, minutesToBook, fc.integer({ min: 1, max: 30 })),
  {
    holds: ([clinicalCase, minutes, more]) => {
      const screening = screened(clinicalCase);
      const draft = (booked: number) =>
        draftPlan({ clinicalCase, screening, ruleBook, minutes: Math.min(booked, 120) });
      const [short, long] = [draft(minutes), draft(minutes + more)];
      if (!short || !long) {
        expect(short === long).toBe(true);
        return false;
      }
      expect(handsOn(long)).toBeGreaterThanOrEqual(handsOn(short));
      expect(handsOn(long)).toBeLessThanOrEqual(screening.limits.handsOnMinutesMax ?? 120);
      return true;
    },
    idle: 0.4,
  },
);
