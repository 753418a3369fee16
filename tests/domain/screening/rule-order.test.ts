import { describe, expect, test } from 'vitest';

import { compareText, sortRules } from '@/lib/domain/screening/rule-order';

/** Causes, red flags, conditions, plan rules, usual care, flare, the practice's own; whatever else last. */
const inOrder = [
  'disc_herniation.acute',
  'piriformis_syndrome',
  'rf_ces_1',
  'rf_spa_1',
  'ci_anticoagulant',
  'ci_osteoporosis',
  'pv_11',
  'region_default.calf',
  'flare.acute',
  'policy.ours',
  'muscle.piriformis',
  'technique.vibration',
];

describe('the order in which rules are named', () => {
  test('is the same from any order, each rule once', () => {
    expect(sortRules([...inOrder].reverse())).toEqual(inOrder);
    expect(sortRules([...inOrder.slice(5), ...inOrder, ...inOrder.slice(0, 7)])).toEqual(inOrder);
  });

  test('one rule or none stay as they are, in a list of their own', () => {
    const one = ['ci_a'];
    expect(sortRules(one)).toEqual(['ci_a']);
    expect(sortRules(one)).not.toBe(one);
    expect(sortRules([])).toEqual([]);
  });

  test.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['calf', 'calf.left', -1],
  ])('text %s and %s: %d', (one, other, expected) => {
    expect(compareText(one, other)).toBe(expected);
  });
});
