import { expect, test } from 'vitest';

import { noneOfTheOthers, unaskedGroups, unaskedIn } from '@/lib/domain/intake/unasked-conditions';

const group = {
  id: 'skin',
  title: 'Skin',
  conditions: [{ id: 'ci_one' }, { id: 'ci_two' }, { id: 'ci_three' }],
} as const;

const yes = { answer: 'yes' as const, details: ['large'], sites: [], note: 'left hand' };

test('silence is not a no', () => {
  expect(unaskedIn(group, {})).toEqual(['ci_one', 'ci_two', 'ci_three']);
  expect(unaskedIn(group, { ci_two: yes })).toEqual(['ci_one', 'ci_three']);
});

test('a group is named until each of its conditions has an answer', () => {
  expect(unaskedGroups([group], { ci_two: yes })).toMatchObject([{ path: 'conditions.skin' }]);
  expect(unaskedGroups([group], noneOfTheOthers(group, { ci_two: yes }))).toEqual([]);
});

test('none of the others leaves what is ticked, and other groups, as they are', () => {
  const after = noneOfTheOthers(group, { ci_two: yes, ci_elsewhere: yes });
  expect(after['ci_two']).toEqual(yes);
  expect(after['ci_elsewhere']).toEqual(yes);
  expect([after['ci_one']?.answer, after['ci_three']?.answer]).toEqual(['no', 'no']);
});
