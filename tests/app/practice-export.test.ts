import { setTimeout } from 'node:timers/promises';
import { beforeEach, expect, test, vi } from 'vitest';

import { GET as progressRoute } from '@/app/api/export/progress/route';
import { GET } from '@/app/api/export/route';
import { zipAnswer } from '@/app/api/zip-answer';
import { eraseClient } from '@/lib/data/erase-client';
import { listAuditLines } from '@/lib/data/audit-lines';
import { addClient } from '@/lib/data/clients';
import { findNewestExport } from '@/lib/data/practice-export';
import type { PracticeScope } from '@/lib/data/scope';
import { aMember, aPractice } from '../support/practices';
import { aClient, aSignedIntake } from '../support/records';
import { copyClient } from '../support/many-clients';
import { ownerDatabase } from '../support/owner-database';
import { actAs, isNotFound } from '../support/request';
import { aSheet } from '../support/sheets';
import { unzip } from '../support/unzip';
import { aWalkedClient } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

let scope: PracticeScope;

beforeEach(async () => {
  scope = await aPractice();
  await actAs(scope);
});

const late = { birthDate: '1980-01-01', phone: null, email: null, address: null };

const ADDRESS = 'http://127.0.0.1:3000/api/export';
const take = () => GET(new Request(ADDRESS));
const gone = { signal: AbortSignal.abort() };

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

test('holds the sheets that hold as PDF, and each record that went out is a line of its audit', async () => {
  const { client, screening, intake } = await aWalkedClient(scope, 'record_signed');
  const ids = { clientId: client.id, intakeId: intake?.id ?? '', screeningId: screening?.id ?? '' };
  await aSheet(scope, ids);
  await copyClient(client.id, 3);
  const files = unzip(Buffer.from(await (await take()).arrayBuffer()));
  const papers = [...unzip(files.get('sheets-1.zip') ?? Buffer.alloc(0))];
  expect(papers).toHaveLength(4);
  for (const [name, bytes] of papers) {
    expect(name).toMatch(/^[0-9a-f-]{36}\/home-care-sheet-1\.pdf$/);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(5_000);
  }
  const owners = await ownerDatabase().client.findMany({ where: { practiceId: scope.practiceId } });
  for (const { id } of owners) {
    const { lines } = await listAuditLines(scope, { filter: { clientId: id, only: 'opened' } });
    expect(lines.filter(({ action }) => action === 'export')).toHaveLength(1);
  }
  expect(await findNewestExport(scope)).toMatchObject({
    ...{ clients: 4, doneRecords: 4, doneSheets: 4, state: 'whole' },
    byName: expect.stringMatching(/^Member/),
  });
});

test('is of one moment: what is written while it runs is not in it', async () => {
  // More than are read before the first are taken.
  for (let number = 0; number < 30; number += 1) await aClient(scope, { name: `Early ${number}` });
  const answer = await take();
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const pieces = [(await reader.read()).value];
  await addClient(scope, { ...late, name: 'Late Comer' });
  await ownerDatabase().client.updateMany({
    where: { practiceId: scope.practiceId },
    data: { phone: 'changed meanwhile' },
  });
  for (let next = await reader.read(); !next.done; next = await reader.read())
    pieces.push(next.value);
  const files = unzip(Buffer.concat(pieces.map((piece) => piece ?? new Uint8Array())));
  const records = files.get('records.ndjson')?.toString() ?? '';
  expect(records.trimEnd().split('\n')).toHaveLength(30);
  expect(records).not.toContain('Late Comer');
  expect(records).not.toContain('changed meanwhile');
});

test('the page that waits is told how far it is, and that one was stopped', async () => {
  const progress = async () =>
    (await progressRoute(new Request('http://127.0.0.1:3000/api/export/progress'))).json();
  expect(await progress()).toBeNull();
  await aClient(scope);
  const answer = await take();
  expect(await progress()).toMatchObject({ state: 'running', clients: 1, doneRecords: 0 });
  await answer.body?.cancel();
  await vi.waitFor(async () => expect(await progress()).toMatchObject({ state: 'stopped' }));
  await (await take()).arrayBuffer();
  await vi.waitFor(async () => expect(await progress()).toMatchObject({ state: 'whole' }));
  await actAs((await aMember(scope.practiceId, { role: 'therapist' })).scope);
  await expect(progress()).rejects.toEqual(isNotFound);
});

test('one that breaks looks like no whole file, and what went out of it stays in the audit', async () => {
  // More than is read before anybody takes it.
  const { client } = await aWalkedClient(scope, 'record_signed');
  await copyClient(client.id, 400);
  const answer = await take();
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const { practiceId } = scope;
  const noted = () => ownerDatabase().accessLog.count({ where: { practiceId, what: 'export' } });
  for (let next = await reader.read(); !next.done && (await noted()) === 0;)
    next = await reader.read();
  await ownerDatabase().$queryRaw`SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'fascicle-export'`;
  const rest = async (): Promise<void> => {
    while (!(await reader.read()).done);
  };
  await expect(rest()).rejects.toThrow();
  expect(await findNewestExport(scope)).toMatchObject({ state: 'stopped', clients: 401 });
  expect(await noted()).toBeGreaterThan(0);
});

test('a third one at once is told to come back, and requests go on meanwhile', async () => {
  // More than is read before anybody takes it.
  const { client } = await aWalkedClient(scope, 'record_signed');
  await copyClient(client.id, 400);
  const held = [await take(), await take()];
  const third = await take();
  expect(third.status).toBe(503);
  expect(third.headers.get('retry-after')).toBe('5');
  expect(await addClient(scope, { ...late, name: 'Not Kept Waiting' })).toMatchObject({});
  await Promise.all(held.map((answer) => answer.body?.cancel()));
  expect(await findNewestExport(scope)).toMatchObject({ state: 'stopped' });
});

test.each<[string, () => Request]>([
  ['to a HEAD', () => new Request(ADDRESS, { method: 'HEAD' })],
  ['to somebody who has gone before it begins', () => new Request(ADDRESS, gone)],
])('%s nothing is sent, and no other export is kept waiting', async (_name, asked) => {
  // More than is read before anybody takes it.
  const { client } = await aWalkedClient(scope, 'record_signed');
  await copyClient(client.id, 400);
  for (let times = 0; times < 2; times += 1) expect((await GET(asked())).body).toBeNull();
  await vi.waitFor(async () =>
    expect(await findNewestExport(scope)).toMatchObject({ state: 'stopped' }),
  );
  const next = await take();
  expect(next.status).toBe(200);
  await next.body?.cancel();
});

test('is the owner’s alone', async () => {
  for (const role of ['therapist', 'front_desk', 'reviewer'] as const) {
    await actAs((await aMember(scope.practiceId, { role })).scope);
    await expect(take()).rejects.toEqual(isNotFound);
  }
});

test('a download that nobody takes for five minutes is ended', async () => {
  let isOver = false;
  async function* endless(): AsyncGenerator<string> {
    try {
      for (;;) yield Array.from({ length: 8_192 }, () => Math.random().toString(36)).join('');
    } finally {
      isOver = true;
    }
  }
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const reader = zipAnswer([{ name: 'endless', data: endless }], 'x.zip').body?.getReader();
    const turns = async (): Promise<void> => {
      for (let turn = 0; turn < 2_000; turn += 1) await new Promise(setImmediate);
    };
    await reader?.read();
    await turns();
    vi.advanceTimersByTime(4 * 60_000);
    await reader?.read();
    await turns();
    vi.advanceTimersByTime(4 * 60_000);
    await turns();
    expect(isOver).toBe(false);
    vi.advanceTimersByTime(61_000);
    await turns();
    expect(isOver).toBe(true);
    await expect(reader?.closed).rejects.toThrow('Nobody took it');
  } finally {
    vi.useRealTimers();
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
        await setTimeout(1);
      }
    } finally {
      isOver = true;
    }
  }
  const answer = zipAnswer([{ name: 'endless', data: endless }], 'x.zip');
  const reader = answer.body?.getReader();
  await reader?.read();
  await setTimeout(500);
  const waiting = pieces;
  expect(waiting).toBeLessThan(30);
  await reader?.cancel();
  await setTimeout(300);
  expect(isOver).toBe(true);
  expect(pieces).toBeLessThanOrEqual(waiting + 1);
});
