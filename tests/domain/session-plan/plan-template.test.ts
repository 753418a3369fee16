/** A plan without a client, and the client's own side when it is used. */
import { describe, expect, test } from 'vitest';

import { choiceFacts } from '@/app/(practice)/clients/[clientId]/session-plans/plan-facts';
import { ruleBook } from '@/lib/content/rule-book';
import type { AffectedSide } from '@/lib/domain/anatomy/side';
import { screen } from '@/lib/domain/screening/screen';
import { applyTemplate } from '@/lib/domain/session-plan/apply-template';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents as consents } from '@/lib/domain/session-plan/consents';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import {
  fitsTemplate,
  templateOf,
  type TemplatePlan,
} from '@/lib/domain/session-plan/plan-template';
import { templatePlanSchema } from '@/lib/domain/session-plan/plan-template.schema';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase } from '../support/a-case';
import { line, plan } from '../support/checked-plan';

const factsOf = (changes: Partial<ClinicalCase> = {}) => {
  const clinicalCase = aCase(changes);
  return { clinicalCase, screening: screen({ clinicalCase, ruleBook }), ruleBook, consents };
};

function drafted(affectedSide: AffectedSide, minutes = 60): SessionPlan {
  const made = draftPlan({ ...factsOf({ affectedSide }), minutes });
  if (!made) throw new Error('No plan.');
  return made;
}

function kept(affectedSide: AffectedSide): TemplatePlan {
  const template = templateOf(drafted(affectedSide), affectedSide);
  if (!template) throw new Error('No template.');
  return template;
}

function used(template: TemplatePlan, affectedSide: AffectedSide) {
  const facts = factsOf({ affectedSide });
  const choices = choiceFacts(facts.screening.limits, consents);
  const made = applyTemplate({ ...facts, choices, template });
  if (!made.ok) throw new Error(made.why.join(' '));
  expect(checkPlan({ ...facts, plan: made.plan })).toEqual([]);
  return made.plan;
}

const minutesOn = ({ lines }: SessionPlan, side: string): number =>
  lines.filter((one) => one.side === side).reduce((sum, { minutes }) => sum + minutes, 0);

describe('what is kept of a plan', () => {
  test('is lines without left and right, without notes, marks and the client', () => {
    const told = 'She asked for more.';
    const lines = [
      line({ mustDo: true, carriedFrom: 'record', reason: told }),
      line({ side: 'right' }),
    ];
    const template = templateOf(plan(lines, { notes: [told], longerBecause: told }), 'left');
    expect(template?.lines).toEqual([
      { ...line({ mustDo: true }), side: 'affected' },
      { ...line(), side: 'other' },
    ]);
    expect(JSON.stringify(template)).not.toContain('She asked');
    expect(templatePlanSchema.safeParse(template).success).toBe(true);
  });

  test('of a client who hurts on both sides is each work once, with the minutes of both', () => {
    const lines = [
      line({ minutes: 4 }),
      line({ side: 'right', minutes: 7 }),
      line({ pressure: 2, muscle: 'piriformis', region: 'deep_gluteal' }),
    ];
    expect(templateOf(plan(lines), 'both')?.lines).toMatchObject([
      { muscle: 'gluteus_medius', side: 'affected', minutes: 10 },
      { muscle: 'piriformis', side: 'affected', minutes: 6 },
    ]);
  });

  test('is nothing where there is no line', () => {
    expect(templateOf(plan([]), 'left')).toBeNull();
  });
});

describe('used for a client', () => {
  test('whose other side hurts it is the same plan, mirrored', () => {
    const made = used(kept('left'), 'right');
    const mirrored = drafted('left').lines.map((one) => ({
      ...one,
      side: one.side === 'left' ? 'right' : 'left',
      carriedFrom: 'template',
    }));
    expect(made.lines).toEqual(mirrored);
    expect(made.notes).toBeUndefined();
  });

  test.each(['both', 'alternating', 'unsure'] as const)(
    'whose side is %s it is worked on both, as much on each, and says so',
    (affectedSide) => {
      const made = used(kept('left'), affectedSide);
      expect(Math.abs(minutesOn(made, 'left') - minutesOn(made, 'right'))).toBeLessThanOrEqual(2);
      const works = (side: string) =>
        made.lines.filter((one) => one.side === side).map(({ muscle }) => muscle);
      expect(works('left')).toEqual(works('right'));
      expect(made.notes?.[0]).toMatch(/^Both sides hurt/);
      const out =
        kept('left').lines.filter(({ side }) => side === 'affected').length - works('left').length;
      expect(
        made.notes?.filter((note) => note.includes('no room for it on two sides')),
      ).toHaveLength(out);
    },
  );

  test('with one side, from one who hurt on both, gives the other side its share', () => {
    const made = used(kept('both'), 'left');
    expect(minutesOn(made, 'right')).toBeGreaterThan(0);
    expect(made.notes?.some((note) => note.startsWith('Added: '))).toBe(true);
  });

  test('in 30 minutes who hurts on both sides gets one line on each', () => {
    const short = templateOf(drafted('left', 30), 'left');
    const made = used(short as TemplatePlan, 'both');
    expect(made.lines.map(({ side }) => side)).toEqual(['left', 'right']);
  });
});

test('is suggested where one of its causes and the phase fit', () => {
  const fit = { causes: ['trauma', 'unknown'], phases: ['acute'] } as const;
  expect(fitsTemplate(fit, { causes: ['unknown'], phase: 'acute' })).toBe(true);
  expect(fitsTemplate(fit, { causes: ['unknown'], phase: 'subacute' })).toBe(false);
  expect(fitsTemplate(fit, { causes: ['spinal_stenosis'], phase: 'acute' })).toBe(false);
});
