import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { sides } from '@/lib/domain/anatomy/side';
import { consult, type Consultation } from '@/lib/domain/consult/consult';
import { checkProgram } from '@/lib/domain/home-care/check-program';
import { draftProgram } from '@/lib/domain/home-care/draft-program';
import { explainLimits } from '@/lib/domain/screening/explain';
import type { TechniqueLimit } from '@/lib/domain/screening/limits';
import { mergeLimits } from '@/lib/domain/screening/merge-limits';
import { screen } from '@/lib/domain/screening/screen';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { anyCase, clearedForAll, LAW_RUNS, listedRow } from '../support/cases';
import { mirroredCase, mirroredKeys } from '../support/mirror';

const runs = { numRuns: LAW_RUNS };
/** A long run of many cases takes its time. */
vi.setConfig({ testTimeout: 20_000 + LAW_RUNS * 100 });
const anyRow = fc.constantFrom(...ruleBook.contraindications).chain(listedRow);
const screened = (clinicalCase: ClinicalCase) => screen({ clinicalCase, ruleBook });

/** The case once as it is and once with everything cleared, so that plans are drafted often. */
const planned = anyCase(ruleBook, { calm: true }).chain((one) =>
  fc.constantFrom(one, clearedForAll(one, ruleBook)),
);

/** Lists of narrowed techniques are sorted by place, and a mirrored place sorts elsewhere. */
function inOneOrder(result: Consultation): Consultation {
  const sorted = result.limits.techniqueLimits.map((one) => JSON.stringify(one)).sort();
  const techniqueLimits = sorted.map((one): TechniqueLimit => JSON.parse(one));
  return { ...result, limits: { ...result.limits, techniqueLimits } };
}

describe('drafts always pass their own check', () => {
  test('plans', () => {
    let drafted = 0;
    fc.assert(
      fc.property(planned, fc.integer({ min: 15, max: 120 }), (clinicalCase, minutes) => {
        const screening = screened(clinicalCase);
        const plan = draftPlan({ clinicalCase, screening, ruleBook, minutes });
        expect(plan === null).toBe(screening.blocked);
        if (!plan) return;
        drafted += 1;
        const consents = assumedConsents;
        expect(checkPlan({ plan, clinicalCase, screening, ruleBook, consents })).toEqual([]);
      }),
      runs,
    );
    expect(drafted).toBeGreaterThan(LAW_RUNS / 4);
  });

  test('home programs', () => {
    fc.assert(
      fc.property(planned, (clinicalCase) => {
        const screening = screened(clinicalCase);
        const program = draftProgram({ clinicalCase, screening, ruleBook });
        if (!program) return;
        expect(checkProgram({ program, clinicalCase, screening, ruleBook })).toEqual([]);
      }),
      runs,
    );
  });
});

describe('more never loosens', () => {
  test('one more row: no finding goes, no limit loosens', () => {
    fc.assert(
      fc.property(anyCase(ruleBook), anyRow, (clinicalCase, more) => {
        const before = screened({ ...clinicalCase, clearances: [] });
        const contraindications = [...clinicalCase.contraindications, more];
        const after = screened({ ...clinicalCase, clearances: [], contraindications });
        const rules = after.findings.map(({ rule }) => rule);
        expect(rules).toEqual(expect.arrayContaining(before.findings.map(({ rule }) => rule)));
        expect(after.blocked || !before.blocked).toBe(true);
        const { pressureMax, handsOnMinutesMax } = mergeLimits(before.limits, after.limits);
        expect([pressureMax, handsOnMinutesMax]).toEqual([
          after.limits.pressureMax,
          after.limits.handsOnMinutesMax,
        ]);
      }),
      runs,
    );
  });

  test('one more yes: no finding goes, no limit loosens, an emergency blocks', () => {
    fc.assert(
      fc.property(
        anyCase(ruleBook),
        fc.constantFrom(...ruleBook.redFlags),
        (clinicalCase, { id }) => {
          const before = screened(clinicalCase);
          const redFlags = { ...clinicalCase.redFlags, [id]: 'yes' as const };
          const after = screened({ ...clinicalCase, redFlags });
          const rules = after.findings.map(({ rule }) => rule);
          expect(rules).toEqual(expect.arrayContaining(before.findings.map(({ rule }) => rule)));
          expect(after.limits.pressureMax).toBeLessThanOrEqual(before.limits.pressureMax);
          if (after.disposition === 'emergency') expect(after.blocked).toBe(true);
        },
      ),
      runs,
    );
  });
});

describe('order and side', () => {
  test('the order of causes and rows changes no limit', () => {
    fc.assert(
      fc.property(anyCase(ruleBook), (clinicalCase) => {
        const turned = {
          ...clinicalCase,
          causes: [...clinicalCase.causes].reverse(),
          contraindications: [...clinicalCase.contraindications].reverse(),
        };
        const one = screened(clinicalCase);
        const other = screened(turned);
        expect(other.limits).toEqual(one.limits);
        expect(other.findings.map(({ rule }) => rule)).toEqual(
          one.findings.map(({ rule }) => rule),
        );
      }),
      runs,
    );
  });

  test('the other side mirrors everything and nothing else', () => {
    fc.assert(
      fc.property(planned, fc.constantFrom(...sides), (clinicalCase, affectedSide) => {
        const one = consult({ ...clinicalCase, affectedSide }, ruleBook);
        const mirrored = consult(mirroredCase({ ...clinicalCase, affectedSide }), ruleBook);
        expect(inOneOrder(mirrored)).toEqual(inOneOrder(mirroredKeys(one)));
      }),
      runs,
    );
  });
});

test('every restriction has a sentence', () => {
  fc.assert(
    fc.property(anyCase(ruleBook), (clinicalCase) => {
      const { limits } = screened(clinicalCase);
      for (const { sentence, because } of explainLimits({ limits, ruleBook })) {
        expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
        expect(sentence).not.toMatch(/undefined|null|_/);
        expect(because.length).toBeGreaterThan(0);
      }
    }),
    runs,
  );
});

test('the same case prints the same bytes', () => {
  fc.assert(
    fc.property(anyCase(ruleBook), (clinicalCase) => {
      const again = structuredClone(clinicalCase);
      expect(JSON.stringify(consult(again, ruleBook))).toBe(
        JSON.stringify(consult(clinicalCase, ruleBook)),
      );
    }),
    runs,
  );
});
