import { describe, expect, test } from 'vitest';

import { decisionProblem, decisionsFor, isClearable } from '@/lib/domain/screening/decision-rules';
import { decisionKinds, type Finding } from '@/lib/domain/screening/screening';

function finding(more: Partial<Finding> = {}): Finding {
  return {
    rule: 'ci_anticoagulant',
    level: 'caution',
    class: 'precaution',
    because: [],
    sources: ['R'],
    blocks: false,
    clearance: 'no',
    ...more,
  };
}

describe('what may be decided', () => {
  test('a finding that blocks is referred or postponed, never lifted', () => {
    expect(decisionsFor(finding({ blocks: true }))).toEqual(['refer', 'postpone']);
  });

  test('any other takes every decision', () => {
    expect(new Set(decisionsFor(finding()))).toEqual(new Set(decisionKinds));
  });

  test.each([
    ['modify', '', null],
    ['avoid_area', '', null],
    ['refer', '', null],
    ['postpone', '', null],
    ['proceed', '', 'reason'],
    ['proceed', '123456789', 'reason'],
    ['proceed', '          ', 'reason'],
    ['proceed', '1234567890', null],
  ] as const)('%s with reason %j: %s', (kind, reason, field) => {
    expect(decisionProblem(finding(), { kind, reason })?.field ?? null).toBe(field);
  });

  test.each(['proceed', 'modify', 'avoid_area'] as const)('%s on a block is no choice', (kind) => {
    const problem = decisionProblem(finding({ blocks: true }), { kind, reason: 'long enough why' });
    expect(problem?.field).toBe('kind');
  });
});

describe('what a clinician’s word can open', () => {
  test.each([
    [{ clearance: 'required' as const }, true],
    [{ clearance: 'expired' as const }, true],
    [{ clearance: 'advised' as const }, true],
    [{ clearance: 'no' as const }, false],
    [{ clearance: 'given' as const }, false],
    [{ clearance: 'required' as const, level: 'emergency' as const }, false],
    [{ clearance: 'required' as const, rule: 'ci_red_flag_open' }, false],
    [{ clearance: 'required' as const, rule: 'ci_no_consent' }, false],
  ])('%j: %s', (more, may) => {
    expect(isClearable(finding(more))).toBe(may);
  });
});
