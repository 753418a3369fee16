import { expect, test } from 'vitest';

import type { DecisionKind } from '@/lib/domain/screening/screening';
import { todayAnswer } from '@/lib/domain/screening/today-answer';

const finding = (rule: string, blocks = false) => ({ rule, blocks });
const decided = (rule: string, kind: DecisionKind) => ({ rule, kind });

test.each([
  ['nothing found', [], [], { because: [], open: 0 }],
  ['open findings stop nothing', [finding('a'), finding('b')], [], { because: [], open: 2 }],
  [
    'decided ones wait no more',
    [finding('a'), finding('b')],
    [decided('a', 'modify')],
    { because: [], open: 1 },
  ],
  ['a block stops', [finding('a', true), finding('b')], [], { because: ['a'], open: 2 }],
  [
    'a block stops whatever was decided',
    [finding('a', true)],
    [decided('a', 'modify')],
    { because: ['a'], open: 0 },
  ],
  [
    'so does putting it off',
    [finding('a'), finding('b')],
    [decided('b', 'postpone'), decided('a', 'refer')],
    { because: ['b'], open: 0 },
  ],
] as const)('%s', (_, findings, decisions, answer) => {
  expect(todayAnswer({ screening: { findings }, decisions })).toEqual(answer);
});
