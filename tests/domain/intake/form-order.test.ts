import { expect, test } from 'vitest';

import { inFormOrder } from '@/lib/domain/intake/form-order';

const groups = [
  { id: 'skin', conditions: [{ id: 'ci_bruise' as const }] },
  { id: 'blood', conditions: [{ id: 'ci_anticoagulant' as const }] },
];
const sorted = (...paths: string[]) =>
  inFormOrder(
    paths.map((path) => ({ path, message: '' })),
    groups,
  ).map(({ path }) => path);

test.each([
  [
    ['affectedSide', 'causes[0].confirmedBy'],
    ['causes[0].confirmedBy', 'affectedSide'],
  ],
  [
    ['consents.general', 'conditions.blood'],
    ['conditions.blood', 'consents.general'],
  ],
  [
    ['redFlags.rf_one', 'pregnancy.dueDate', 'medicines', 'onsetDate'],
    ['onsetDate', 'medicines', 'pregnancy.dueDate', 'redFlags.rf_one'],
  ],
  [
    ['conditions.blood', 'conditions.skin', 'contraindications.ci_bruise.details'],
    ['contraindications.ci_bruise.details', 'conditions.skin', 'conditions.blood'],
  ],
  [
    ['draft', 'goals', 'redFlags.rf_b', 'redFlags.rf_a'],
    ['redFlags.rf_b', 'redFlags.rf_a', 'goals', 'draft'],
  ],
])('%j is asked as %j', (given, expected) => {
  expect(sorted(...given)).toEqual(expected);
});
