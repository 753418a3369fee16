import { beforeEach, expect, test } from 'vitest';

import { mayReadMore } from '@/lib/access/read-limits';
import { listAuditLines } from '@/lib/data/audit-lines';
import type { PracticeScope } from '@/lib/data/scope';
import { aMember, aPractice } from '../support/practices';

let scope: PracticeScope;

beforeEach(async () => {
  scope = await aPractice();
});

const alerts = async (): Promise<string[]> =>
  (await listAuditLines(scope)).lines.map(({ action }) => action);

test('exports end after twenty, with one line of the audit, and only for that account', async () => {
  for (let count = 0; count < 20; count += 1) expect(await mayReadMore(scope, 'export')).toBe(true);
  expect(await alerts()).toEqual([]);
  for (let count = 0; count < 3; count += 1) expect(await mayReadMore(scope, 'export')).toBe(false);
  expect(await alerts()).toEqual(['too_many_exports']);
  const { scope: colleague } = await aMember(scope.practiceId);
  expect(await mayReadMore(colleague, 'export')).toBe(true);
  // Lists are counted apart.
  expect(await mayReadMore(scope, 'list_clients')).toBe(true);
});
