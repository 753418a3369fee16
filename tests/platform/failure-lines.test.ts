import { expect, test } from 'vitest';

import { failureLines } from '@/scripts/checks/failure-lines';

test('each runner’s failures are named with the reason that follows', () => {
  const vitest =
    ' ✓ data tests/a.test.ts\n\n\u001b[31m FAIL \u001b[39m data tests/b.test.ts > opens\nError: Test timed out in 5000ms.\n';
  expect(failureLines(vitest).slice(0, 2)).toEqual([
    ' FAIL  data tests/b.test.ts > opens',
    'Error: Test timed out in 5000ms.',
  ]);
  const outside =
    '⎯⎯⎯⎯ Unhandled Errors ⎯⎯⎯⎯\n\n⎯⎯⎯⎯⎯ Uncaught Exception ⎯⎯⎯⎯⎯\nReferenceError: window is not defined\n';
  expect(failureLines(outside)).toEqual([
    '⎯⎯⎯⎯⎯ Uncaught Exception ⎯⎯⎯⎯⎯',
    'ReferenceError: window is not defined',
  ]);
  const playwright =
    'Running 47 tests\n  1) tests/journeys/visit.spec.ts:3:1 › signs ───\n    Error: no\n';
  expect(failureLines(playwright)[0]).toBe('  1) tests/journeys/visit.spec.ts:3:1 › signs ───');
  const own = 'A-01 PASS 3/3 kept\nA-02 FAIL 1/2 refused\n    GET /x: 200\n';
  expect(failureLines(own)).toEqual(['A-02 FAIL 1/2 refused', '    GET /x: 200']);
  expect(failureLines('what passes: 12 passed, 0 failed')).toEqual([]);
});
