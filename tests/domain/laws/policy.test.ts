/** A practice's own limits only tighten, and what is offered keeps to them. */
import fc from 'fast-check';
import { expect } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { checkProgram } from '@/lib/domain/home-care/check-program';
import { draftProgram } from '@/lib/domain/home-care/draft-program';
import { mergeLimits } from '@/lib/domain/screening/merge-limits';
import { policyEffectSchema } from '@/lib/domain/screening/policy-limit.schema';
import { screen } from '@/lib/domain/screening/screen';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';

import { anyCase, mostlyPlanned } from '../../../scripts/cases/any-case';
import { forbiddenInPlan, forbiddenInProgram } from '../support/forbidden';
import { law } from '../support/law';
import { looser } from '../support/looser';
import { anyPolicy, anyPolicyEffect } from '../support/policies';

const withPolicy = fc.tuple(anyCase(ruleBook), anyPolicy(ruleBook));
const text = (value: unknown): string => JSON.stringify(value);

law('a practice may write what these laws draw', anyPolicyEffect, {
  holds: (effect) => expect(policyEffectSchema.parse(effect)).toEqual(effect),
});

law('a practice’s own limits only tighten, and no finding comes or goes', withPolicy, {
  holds: ([clinicalCase, policy]) => {
    const before = screen({ clinicalCase, ruleBook });
    const after = screen({ clinicalCase, ruleBook, policy });
    expect(looser(before.limits, after.limits)).toEqual([]);
    expect(text(mergeLimits(before.limits, after.limits))).toBe(text(after.limits));
    expect(text({ ...after, limits: null })).toBe(text({ ...before, limits: null }));
    return text(after.limits) !== text(before.limits);
  },
  idle: 0.6,
});

law('one more own limit never loosens, and their order changes nothing', withPolicy, {
  holds: ([clinicalCase, policy]) => {
    const whole = screen({ clinicalCase, ruleBook, policy });
    const fewer = screen({ clinicalCase, ruleBook, policy: policy.slice(1) });
    expect(looser(fewer.limits, whole.limits)).toEqual([]);
    const turned = screen({ clinicalCase, ruleBook, policy: [...policy].reverse() });
    expect(text(turned.limits)).toBe(text(whole.limits));
    return policy.length > 1;
  },
  idle: 0.7,
});

law(
  'what is drafted inside own limits keeps to them',
  fc.tuple(mostlyPlanned(ruleBook), anyPolicy(ruleBook)),
  {
    holds: ([clinicalCase, policy]) => {
      const screening = screen({ clinicalCase, ruleBook, policy });
      const facts = { clinicalCase, screening, ruleBook };
      const plan = draftPlan({ ...facts, minutes: 60 });
      const program = draftProgram(facts);
      const consents = assumedConsents;
      if (plan) expect(checkPlan({ plan, ...facts, consents })).toEqual([]);
      if (plan) expect(forbiddenInPlan(plan, screening.limits)).toEqual([]);
      if (program) expect(checkProgram({ program, ...facts })).toEqual([]);
      if (program) expect(forbiddenInProgram(program, screening.limits)).toEqual([]);
      return plan !== null && program !== null;
    },
    idle: 0.5,
  },
);
