/** Ranges (spec §3): the lower number by itself, the higher one with a written reason, and nothing beyond. */
import { describe, expect, test } from 'vitest';

import { screen } from '@/lib/domain/screening/screen';
import { mergeLimits, noLimits } from '@/lib/domain/screening/merge-limits';
import type { Limits } from '@/lib/domain/screening/limits';
import { carryLines } from '@/lib/domain/session-plan/carry-lines';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { pressureChoices } from '@/lib/domain/session-plan/line-choices';
import { settleLine, settleReason } from '@/lib/domain/session-plan/line-edits';
import type { PlanLine, SessionPlan } from '@/lib/domain/session-plan/session-plan';
import { choiceFacts } from '@/app/(practice)/clients/[clientId]/session-plans/plan-facts';
import { ruleBook } from '@/lib/content/rule-book';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase, row, TODAY } from '../support/a-case';
import { line, plan } from '../support/checked-plan';

const REASON = 'Well used to level 3, no marks last time';
const limitsOf = (changes: Partial<ClinicalCase>) =>
  screen({ clinicalCase: aCase(changes), ruleBook }).limits;
const frail = { contraindications: [row('ci_frail_older')] };
const bendy = { contraindications: [row('ci_hypermobility')] };

describe('what a note opens', () => {
  test.each<[string, Partial<ClinicalCase>, Limits['byNote']]>([
    ['nothing without a range', {}, undefined],
    ['2–3 stays 2, and 3 by a note', frail, { pressureMax: 3 }],
    ['45–60 minutes', bendy, { handsOnMinutesMax: 60 }],
    [
      'a stricter row beside it shuts the range',
      { contraindications: [row('ci_frail_older'), row('ci_disc_acute')] },
      undefined,
    ],
    [
      'a level between two ranges: the lower top',
      { contraindications: [row('ci_frail_older'), row('ci_cancer_history')] },
      { pressureMax: 3 },
    ],
    [
      'a range of a leg, at its place',
      { contraindications: [row('ci_dvt_history')] },
      { regions: expect.objectContaining({ 'calf.left': 3 }) as never },
    ],
  ])('%s', (_name, changes, opened) => {
    expect(limitsOf(changes).byNote).toEqual(opened);
  });

  test('blood thinners: only while a clearance stands', () => {
    const thinned = { contraindications: [row('ci_anticoagulant')] };
    expect(limitsOf(thinned).byNote).toBeUndefined();
    const clearance = { for: 'ci_anticoagulant' as const, by: 'Dr Invented', date: TODAY };
    expect(limitsOf({ ...thinned, clearances: [clearance] }).byNote).toEqual({ pressureMax: 3 });
  });

  test('merged in any order it is the lower of both, and nothing is lost on the way', () => {
    const [one, other] = [limitsOf(frail), limitsOf(bendy)];
    expect(mergeLimits(one, other).byNote).toEqual(mergeLimits(other, one).byNote);
    expect(mergeLimits(one, noLimits())).toEqual(one);
    expect(mergeLimits(one, one)).toEqual(one);
  });
});

describe('a line above the lower end', () => {
  const strong: PlanLine = line({ technique: 'broad_compression', pressure: 3 });
  const rulesOf = (one: PlanLine, changes: Partial<ClinicalCase> = frail) => {
    const clinicalCase = aCase(changes);
    const screening = screen({ clinicalCase, ruleBook });
    const whole = plan([one, line({ side: 'right', pressure: 2, minutes: 3 })]);
    return checkPlan({
      plan: whole,
      clinicalCase,
      screening,
      ruleBook,
      consents: assumedConsents,
    }).filter(({ rule }) => rule === 'pv_07');
  };

  test('is refused without a reason, and says that one opens it', () => {
    const [problem] = rulesOf(strong);
    expect(problem?.message).toContain(
      'pressure 3 needs a written reason of 10 letters or more; without one the most is 2',
    );
    expect(problem?.line).toBe(0);
  });

  test.each([
    ['too short', 'Is fine', 1],
    ['blanks are no letters', `          x`, 1],
    ['long enough', REASON, 0],
  ])('a reason that is %s', (_name, reason, problems) => {
    expect(rulesOf({ ...strong, reason })).toHaveLength(problems);
  });

  test('no reason goes beyond the range, or where there is none', () => {
    expect(rulesOf({ ...strong, pressure: 4, reason: REASON })).toHaveLength(1);
    expect(
      rulesOf({ ...strong, reason: REASON }, { contraindications: [row('ci_disc_acute')] }),
    ).toHaveLength(1);
  });
});

describe('hands-on minutes above the lower end', () => {
  const rulesOf = (changes: Partial<SessionPlan>) => {
    const clinicalCase = aCase(bendy);
    const screening = screen({ clinicalCase, ruleBook });
    const phases = {
      check_in: 5,
      warm_up: 8,
      specific: 33,
      integration: 7,
      retest: 3,
      home_care: 4,
    };
    const whole = { ...plan([], { minutes: 60, phases }), ...changes };
    return checkPlan({ plan: whole, clinicalCase, screening, ruleBook, consents: assumedConsents })
      .filter(({ rule }) => rule === 'pv_hands_on')
      .map(({ message }) => message);
  };

  test('are refused without a reason, and open with one as far as the range goes', () => {
    expect(rulesOf({})[0]).toMatch(
      /^Hands-on time is 48 minutes, 45 at most \(with a written reason of 10 letters or more, 60\): /,
    );
    expect(rulesOf({ longerBecause: REASON })).toEqual([]);
    const phases = { ...plan().phases, warm_up: 20, specific: 33, integration: 8 };
    expect(rulesOf({ longerBecause: REASON, phases })).toHaveLength(1);
  });
});

describe('while the plan is made', () => {
  const facts = choiceFacts(limitsOf(frail), assumedConsents);
  const two = line({ technique: 'broad_compression', pressure: 2 });

  test('the level may be picked and says that it needs a reason; the next may not', () => {
    const levels = pressureChoices(two, facts);
    expect(levels[2]?.needsReason).toBeUndefined();
    expect(levels[3]).toMatchObject({
      refused: null,
      needsReason: expect.stringMatching(/^2 without a reason: .+/),
    });
    expect(levels[4]?.refused).toMatch(/^2 at most/);
  });

  test('it is never taken by itself', () => {
    expect(settleLine({ ...two, pressure: 3 }, facts).pressure).toBe(2);
    expect(settleLine({ ...two, pressure: 3, reason: REASON }, facts)).toMatchObject({
      pressure: 3,
      reason: REASON,
    });
    const clinicalCase = aCase(frail);
    const screening = screen({ clinicalCase, ruleBook });
    const draft = draftPlan({ clinicalCase, screening, ruleBook, minutes: 45 });
    for (const one of draft?.lines ?? []) expect(one.pressure).toBeLessThanOrEqual(2);
  });

  test('a reason stays with the level that it was written for', () => {
    expect(settleReason({ ...two, reason: REASON }, facts)).not.toHaveProperty('reason');
  });

  test('a line of another day brings neither the level nor the reason', () => {
    const [carried] = carryLines([{ ...two, pressure: 3, reason: REASON }], facts);
    expect(carried?.line).toMatchObject({ pressure: 2 });
    expect(carried?.line).not.toHaveProperty('reason');
    expect(carried?.why).toMatch(/^2 without a reason: /);
  });
});
