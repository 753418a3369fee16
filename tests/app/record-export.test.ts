import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';

import { GET } from '@/app/api/clients/[clientId]/export/route';
import { recordIndex } from '@/lib/print/record-index';
import { saveHomeCareDraft } from '@/lib/data/home-care-drafts';
import { findSignedIntake } from '@/lib/data/intakes';
import type { PracticeScope } from '@/lib/data/scope';
import { aMember, aPractice } from '../support/practices';
import { actAs, isNotFound } from '../support/request';
import { someProgram } from '../support/sheets';
import { unzip } from '../support/unzip';
import { aWalkedClient } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

let scope: PracticeScope;

beforeEach(async () => {
  scope = await aPractice();
  await actAs(scope);
});

const take = (clientId: string) =>
  GET(new Request(`http://127.0.0.1:3000/api/clients/${clientId}/export`), {
    params: Promise.resolve({ clientId }),
  });

test('one ZIP holds everything of a client, in words and for machines, and checks itself', async () => {
  const chart = await aWalkedClient(scope, 'record_draft');
  const clientId = chart.client.id;
  const program = someProgram();
  await saveHomeCareDraft(scope, { clientId, version: 0, program });
  const answer = await take(clientId);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="record.zip"');
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  const files = unzip(Buffer.from(await answer.arrayBuffer()));
  const read = (name: string): unknown => JSON.parse(files.get(name)?.toString() ?? 'null');
  expect(read('client.json')).toMatchObject({ id: clientId, name: chart.client.name });
  const intake = await findSignedIntake(scope, clientId);
  expect(read('intakes.json')).toMatchObject([{ id: intake?.id, answers: intake?.answers }]);
  expect(read('session-plans.json')).toMatchObject([{ id: chart.plan?.id }]);
  expect(read('session-records.json')).toMatchObject([{ id: chart.record?.id }]);
  expect(read('home-care-drafts.json')).toMatchObject([{ program, closedAt: null }]);
  expect(read('screenings.json')).toMatchObject([{ decisions: expect.any(Array) }]);
  expect(JSON.stringify(read('who-has-looked.json'))).toContain('exported the whole record');
  const manifest = read('manifest.json') as { files: { name: string; sha256: string }[] };
  expect(manifest.files.map(({ name }) => name).sort()).toEqual(
    [...files.keys()].filter((name) => name !== 'manifest.json').sort(),
  );
  const hashOf = (name: string) =>
    createHash('sha256')
      .update(files.get(name) ?? '')
      .digest('hex');
  for (const { name, sha256 } of manifest.files)
    expect([name, hashOf(name)]).toEqual([name, sha256]);
  const index = files.get('index.html')?.toString() ?? '';
  expect(index).toContain('Contact data');
  expect(index).toContain('Intake, signed');
  expect(index).toContain('Home care being chosen');
  expect(index).toContain(chart.client.name);
});

test('other programs can unpack it', async (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fascicle-export-'));
  try {
    const chart = await aWalkedClient(scope, 'record_draft');
    const answer = await take(chart.client.id);
    const file = path.join(folder, 'record.zip');
    writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
    try {
      execFileSync('python3', ['-m', 'zipfile', '-e', file, folder]);
    } catch {
      return context.skip('no python3 here');
    }
    expect(readdirSync(folder)).toContain('index.html');
    expect(readFileSync(path.join(folder, 'client.json'), 'utf8')).toContain(chart.client.id);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('is the owner’s to make, of the own practice’s clients', async () => {
  const chart = await aWalkedClient(scope, 'record_draft');
  for (const role of ['therapist', 'front_desk', 'reviewer'] as const) {
    await actAs((await aMember(scope.practiceId, { role })).scope);
    await expect(take(chart.client.id)).rejects.toEqual(isNotFound);
  }
  await actAs(await aPractice());
  await expect(take(chart.client.id)).rejects.toEqual(isNotFound);
});

test('the readable page runs nothing that somebody has typed', () => {
  const html = recordIndex({
    title: '<script>alert(1)</script>',
    intro: ['"><img src=x onerror=alert(1)>'],
    sections: [{ title: "'&", lines: ['</p><script>alert(1)</script>'] }],
    files: ['a b".json'],
  });
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain('href="a%20b%22.json"');
  expect(html).toContain("default-src 'none'");
});
