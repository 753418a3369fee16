import { beforeEach, expect, test, vi } from 'vitest';

import { GET } from '@/app/api/export/route';
import { zipAnswer } from '@/app/api/zip-answer';
import { eraseClient } from '@/lib/data/erase-client';
import { listAuditLines } from '@/lib/data/audit-lines';
import type { PracticeScope } from '@/lib/data/scope';
import { aMember, aPractice } from '../support/practices';
import { aClient, aSignedIntake } from '../support/records';
import { actAs, isNotFound } from '../support/request';
import { unzip } from '../support/unzip';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

let scope: PracticeScope;

beforeEach(async () => {
  scope = await aPractice();
  await actAs(scope);
});

const take = () => GET(new Request('http://127.0.0.1:3000/api/export'));

test('holds every record that is not erased, each whole, and the audit', async () => {
  const { id: erased } = await aClient(scope, { name: 'Erased One' });
  await eraseClient(scope, { clientId: erased, today: '2099-01-01' });
  const names = ['Ann', 'Ben', 'Cleo'];
  for (const name of names) {
    const { id: clientId } = await aClient(scope, { name });
    await aSignedIntake(scope, { clientId });
  }
  const other = await aPractice();
  await aClient(other, { name: 'Not Theirs' });
  const answer = await take();
  const files = unzip(Buffer.from(await answer.arrayBuffer()));
  const lines = (name: string) => (files.get(name)?.toString() ?? '').trimEnd().split('\n');
  const records = lines('records.ndjson').map(
    (line) => JSON.parse(line) as { client: { name: string }; intakes: unknown[] },
  );
  expect(records.map(({ client }) => client.name)).toEqual(names);
  expect(records.every(({ intakes }) => intakes.length === 1)).toBe(true);
  expect(JSON.parse(files.get('practice.json')?.toString() ?? '')).toMatchObject({ clients: 3 });
  expect(lines('audit.ndjson').length).toBeGreaterThan(12);
  expect([...files.values()].join('')).not.toContain('Not Theirs');
  const { lines: audit } = await listAuditLines(scope, { filter: { only: ['export_practice'] } });
  expect(audit).toHaveLength(1);
});

test('is the owner’s alone', async () => {
  for (const role of ['therapist', 'front_desk', 'reviewer'] as const) {
    await actAs((await aMember(scope.practiceId, { role })).scope);
    await expect(take()).rejects.toEqual(isNotFound);
  }
});

test('a download that is stopped stops the reading, and one that is slow is waited for', async () => {
  let pieces = 0;
  let isOver = false;
  async function* endless(): AsyncGenerator<string> {
    try {
      for (;;) {
        pieces += 1;
        yield Array.from({ length: 8_192 }, () => Math.random().toString(36)).join('');
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    } finally {
      isOver = true;
    }
  }
  const answer = zipAnswer([{ name: 'endless', data: endless }], 'x.zip');
  const reader = answer.body?.getReader();
  await reader?.read();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const waiting = pieces;
  expect(waiting).toBeLessThan(30);
  await reader?.cancel();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(isOver).toBe(true);
  expect(pieces).toBeLessThanOrEqual(waiting + 1);
});
