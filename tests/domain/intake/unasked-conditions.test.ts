import { expect, test } from 'vitest';

import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import {
  agreeWithMedicines,
  noneOfTheOthers,
  unaskedGroups,
  unaskedIn,
} from '@/lib/domain/intake/unasked-conditions';

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

test('what a medicine raises is there, also after "none of these"', () => {
  const after = noneOfTheOthers(group, { ci_two: yes }, new Set(['ci_three' as const]));
  expect(group.conditions.map(({ id }) => after[id as 'ci_one']?.answer)).toEqual([
    'no',
    'yes',
    'yes',
  ]);
});

test.each<[string, IntakeAnswers['contraindications'], string | undefined]>([
  ['a no becomes a yes', { ci_two: { ...yes, answer: 'no' } }, 'yes'],
  ['an answer that is there stays', { ci_two: { ...yes, answer: 'not_sure' } }, 'not_sure'],
  ['silence stays silence', {}, undefined],
])('conditions agree with the medicines: %s', (_what, given, expected) => {
  const after = agreeWithMedicines(given, ['ci_two']);
  expect(after.ci_two?.answer).toBe(expected);
});
