import { beforeEach, expect, test, vi } from 'vitest';

import { GET as exportClient } from '@/app/api/clients/[clientId]/export/route';
import { logClearanceAction } from '@/app/(practice)/clients/[clientId]/screening/actions';
import { listClearances } from '@/lib/data/clearances';
import { eraseClient } from '@/lib/data/erase-client';
import type { PracticeScope } from '@/lib/data/scope';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient } from '../support/records';
import { aPaper, PDF } from '../support/referrals';
import { actAs, formOf } from '../support/request';
import { unzip } from '../support/unzip';
import { aWalkedClient, practiceToday } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));

const rule = 'rf_inf_1';
let scope: PracticeScope;
let clientId: string;

beforeEach(async () => {
  scope = await aPractice();
  await actAs(scope);
  const answers = { redFlags: { rf_inf_1: 'yes' as const } };
  clientId = (await aWalkedClient(scope, 'screened', { answers })).client.id;
});

function log(fileId: string) {
  const word = { clinician: 'Dr Okafor', day: practiceToday(), note: 'By post: no limits.' };
  return logClearanceAction({ clientId, rule }, { errors: [] }, formOf({ ...word, fileId }));
}

test('a clearance keeps the paper that came with it, also in the export', async () => {
  const fileId = await aPaper(scope, clientId);
  expect(await log(fileId)).toEqual({ errors: [] });
  const [clearance] = await listClearances(scope, clientId);
  expect(clearance).toMatchObject({ rule, fileId });
  const params = Promise.resolve({ clientId });
  const asked = new Request('http://127.0.0.1:3000/api/export');
  const answer = await exportClient(asked, { params });
  const files = unzip(Buffer.from(await answer.arrayBuffer()));
  expect(files.get('clearances.json')?.toString()).toContain(fileId);
  expect([...files.values()].some((bytes) => bytes.equals(PDF))).toBe(true);
});

test('none is needed; another client’s, another practice’s and nonsense are refused', async () => {
  const other = await aPractice();
  const foreign = await aPaper(other, (await aClient(other)).id);
  const ofAnother = await aPaper(scope, (await aClient(scope)).id);
  for (const wrong of [foreign, ofAnother, 'x', '00000000-0000-7000-8000-000000000000']) {
    expect((await log(wrong)).message, wrong).toBeTruthy();
  }
  expect(await listClearances(scope, clientId)).toEqual([]);
  expect(await log('')).toEqual({ errors: [] });
  expect(await listClearances(scope, clientId)).toMatchObject([{ fileId: null }]);
});

test('the paper cannot be opened once the record is erased', async () => {
  await log(await aPaper(scope, clientId));
  const where = { practiceId: scope.practiceId };
  await ownerDatabase().client.updateMany({ where, data: { createdAt: new Date('1990-01-01') } });
  await eraseClient(scope, { clientId, today: '2090-01-01' });
  expect(await listClearances(scope, clientId)).toEqual([]);
});
