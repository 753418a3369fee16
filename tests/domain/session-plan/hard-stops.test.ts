import { describe, expect, test } from 'vitest';

import { hardStopsOf, isHardStop } from '@/lib/domain/session-plan/hard-stops';
import { ruleNames } from '@/lib/domain/shared/rule-names';

import { line } from '../support/checked-plan';
import { anInventedRuleBook } from '../support/invented-rule-book';

const book = anInventedRuleBook();

describe('hard stops', () => {
  test.each([
    ['vibration', 'flank_kidney', true],
    ['vibration', 'rib12', true],
    ['vibration', 'lumbar_midline', true],
    ['vibration', 'coccyx', true],
    ['vibration', 'sacrum', false],
    ['vibration', 'gluteal', false],
    ['tapotement_hacking', 'flank_kidney', true],
    ['tapotement_hacking', 'rib12', true],
    ['tapotement_hacking', 'lumbar_midline', true],
    ['tapotement_hacking', 'coccyx', true],
    ['tapotement_hacking', 'sacrum', true],
    ['tapotement_hacking', 'thoracic', true],
    ['tapotement_hacking', 'gluteal', false],
    ['effleurage', 'flank_kidney', false],
  ] as const)('%s at %s: %s', (technique, region, expected) => {
    expect(isHardStop(technique, region)).toBe(expected);
  });

  test('each named at its line', () => {
    const kidney = line({ technique: 'vibration', region: 'flank_kidney' });
    expect(hardStopsOf([line(), kidney, kidney], ruleNames(book))).toEqual(
      [2, 3].map((number) => ({
        path: `line-${number}`,
        message: `Line ${number}: never vibration on the flank kidney. The plan is not saved with it.`,
      })),
    );
    expect(hardStopsOf([line()], ruleNames(book))).toEqual([]);
  });
});
