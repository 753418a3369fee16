import { describe, expect, test } from 'vitest';

import type { Pressure } from '@/lib/domain/anatomy/pressure';
import { screen } from '@/lib/domain/screening/screen';
import { settleWorked, workedPressures } from '@/lib/domain/session-record/worked-choices';
import { pressureChoices, type ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase } from '../support/a-case';
import { line, ruleBook } from '../support/checked-plan';

const soft: Partial<ClinicalCase> = {
  contraindications: [{ id: 'ci_soft', details: [], sites: [] }],
};

function factsOf(changes: Partial<ClinicalCase> = {}): ChoiceFacts {
  const { limits } = screen({ clinicalCase: aCase(changes), ruleBook });
  return {
    muscles: ruleBook.muscles,
    techniques: ruleBook.techniques,
    positions: ruleBook.positions,
    limits,
    consents: { general: true, gluteal: true, inner_thigh: true, abdomen: true },
    reasons: {},
  };
}

const levels = (planned: PlanLine, worked: PlanLine, changes: Partial<ClinicalCase> = {}) =>
  workedPressures({ planned, worked }, factsOf(changes))
    .filter(({ refused }) => refused === null)
    .map(({ value }) => value);

const points = (pressure: Pressure): PlanLine =>
  line({ technique: 'trigger_point_pressure', pressure });

describe('the levels that a line may be recorded with', () => {
  test.each<[string, PlanLine, PlanLine, Partial<ClinicalCase>, number[]]>([
    ['up to the technique’s most', points(3), points(3), {}, [0, 1, 2, 3, 4]],
    ['below its range', points(2), points(2), soft, [0, 1, 2]],
    [
      'as planned and less, where today’s limits are lower',
      points(4),
      points(4),
      soft,
      [0, 1, 2, 3, 4],
    ],
    ['never above the limits, for what is lighter', points(1), points(1), soft, [0, 1, 2]],
    ['in another technique too', line({ pressure: 2 }), points(2), soft, [0, 1, 2]],
  ])('%s', (_what, planned, worked, changes, expected) => {
    expect(levels(planned, worked, changes)).toEqual(expected);
  });

  test('a plan keeps the range of the technique', () => {
    const open = pressureChoices(points(2), factsOf(soft)).filter(
      ({ refused }) => refused === null,
    );
    expect(open.map(({ value }) => value)).toEqual([2]);
  });

  test('what is refused still says why', () => {
    const [, , , three] = workedPressures({ planned: points(2), worked: points(2) }, factsOf(soft));
    expect(three?.refused).toMatch(/^2 at most: ci_soft|^2 at most: ci soft/);
  });
});

describe('a line whose technique was changed', () => {
  test.each<[string, PlanLine, number]>([
    ['keeps a level below its range', points(1), 1],
    ['comes down to the ceiling', points(4), 2],
  ])('%s', (_what, worked, expected) => {
    expect(settleWorked(worked, factsOf(soft)).pressure).toBe(expected);
  });
});
