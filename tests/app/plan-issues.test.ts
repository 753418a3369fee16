import { expect, test } from 'vitest';

import { planIssues } from '@/app/(practice)/clients/[clientId]/session-plans/[planId]/plan-issues';
import { sessionPlanSchema } from '@/lib/domain/session-plan/session-plan.schema';

import { line, plan } from '../domain/support/checked-plan';

function said(value: unknown): string[] {
  const parsed = sessionPlanSchema.safeParse(value);
  return parsed.success ? [] : planIssues(parsed.error.issues).map(({ message }) => message);
}

test.each([
  [
    'minutes that cannot be',
    plan([line(), line({ minutes: 130 })]),
    ['Line 2, minutes: Use a whole number from 1 to 120.'],
  ],
  [
    '200 lines',
    plan(Array.from({ length: 200 }, () => line())),
    ['A plan can have 40 lines. Remove the rest.'],
  ],
  [
    'a reason that never ends',
    plan([line({ reason: 'x'.repeat(501) })]),
    ['Line 1, the reason: A reason can have 500 letters.'],
  ],
  ['a plan that is as it should be', plan(), []],
])('%s', (_name, value, messages) => {
  expect(said(value)).toEqual(messages);
});
