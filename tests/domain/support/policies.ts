import fc from 'fast-check';

import { planMuscles } from '@/lib/domain/anatomy/muscle';
import { positions } from '@/lib/domain/anatomy/position';
import { regions } from '@/lib/domain/anatomy/region';
import { homeCareItems } from '@/lib/domain/home-care/home-care-item';
import { causeColumns, suspectedCauses } from '@/lib/domain/intake/suspected-cause';
import type { PolicyEffect, PolicyLimit } from '@/lib/domain/screening/policy-limit';
import { techniques } from '@/lib/domain/session-plan/technique';
import type { RuleBook } from '@/lib/domain/shared/rule-book';

const few = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1, maxLength: 3 });
const level = fc.constantFrom(0, 1, 2, 3, 4);
const place = few(regions).map((some) => ({ at: 'regions' as const, regions: some }));

/** Everything that a practice may write. */
export const anyPolicyEffect: fc.Arbitrary<PolicyEffect> = fc.oneof(
  fc.record({ kind: fc.constant('pressure_max' as const), level }),
  fc.record({
    kind: fc.constant('minutes_max' as const),
    minutes: fc.integer({ min: 10, max: 119 }),
  }),
  fc.record({ kind: fc.constant('technique_out' as const), techniques: few(techniques) }),
  fc.record({ kind: fc.constant('position_out' as const), positions: few(positions) }),
  fc.record({ kind: fc.constant('region_limit' as const), place, pressureMax: level }),
  place.map((some) => ({
    kind: 'region_limit' as const,
    place: some,
    pressureMax: 0 as const,
    contact: false as const,
  })),
  fc.record({ kind: fc.constant('muscle_out' as const), muscles: few(planMuscles) }),
  few(homeCareItems).map((items) => ({ kind: 'home' as const, status: 'no' as const, items })),
  few(homeCareItems).map((items) => ({
    kind: 'home' as const,
    status: 'caution' as const,
    items,
    note: 'Only in the practice first.',
  })),
  fc.record({ kind: fc.constant('home_max_items' as const), max: fc.constantFrom(1, 2, 3) }),
);

/** A few limits of a practice, some of them only while another rule holds. */
export function anyPolicy(ruleBook: RuleBook): fc.Arbitrary<PolicyLimit[]> {
  const rules = [
    ...ruleBook.redFlags.map(({ id }) => id),
    ...ruleBook.contraindications.map(({ id }) => id),
    ...suspectedCauses,
    ...causeColumns,
  ];
  const one = fc
    .tuple(anyPolicyEffect, fc.option(fc.constantFrom(...rules), { nil: undefined }))
    .map(([effect, whileRule]) => ({ effect, ...(whileRule === undefined ? {} : { whileRule }) }));
  return fc
    .array(one, { minLength: 1, maxLength: 5 })
    .map((limits) => limits.map((limit, index) => ({ key: `own ${index}`, ...limit })));
}
