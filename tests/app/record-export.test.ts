import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';

import { GET } from '@/app/api/clients/[clientId]/export/route';
import { GET as wholeExport } from '@/app/api/export/route';
import { dayWords, weekdayWords } from '@/lib/domain/shared/day-words';
import { addDays } from '@/lib/domain/shared/iso-date';
import { instantAt, today as dayIn } from '@/lib/platform/clock';
import { recordIndex } from '@/lib/print/record-index';
import { saveHomeCareDraft } from '@/lib/data/home-care-drafts';
import { findSignedIntake } from '@/lib/data/intakes';
import type { PracticeScope } from '@/lib/data/scope';
import { compact, readPdf } from '../print/read-pdf';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { actAs, isNotFound } from '../support/request';
import { issuedWith, someProgram } from '../support/sheets';
import { unzip } from '../support/unzip';
import { aWalkedClient } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

let scope: PracticeScope;

beforeEach(async () => {
  scope = await aPractice();
  await actAs(scope);
});

const ZONE = 'Europe/London';
/** A day of the grid: its first cell, and the stroke between the pain before and after. */
const rowOf = (day: string) =>
  compact(
    `${day.endsWith('-01') ? dayWords(day) : `${weekdayWords(day)} ${Number(day.slice(8))}`}/`,
  );

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

test('files a sheet with the days from its issue to the visit that came next', async () => {
  const { client, screening, intake } = await aWalkedClient(scope, 'record_signed');
  const ids = { clientId: client.id, intakeId: intake?.id ?? '', screeningId: screening?.id ?? '' };
  const sheet = await issuedWith(scope, ids, ['short_walks']);
  const day = (from: number) => addDays(dayIn(ZONE, sheet.issuedAt), from);
  const visit = async (on: string, cancelledAt: Date | null = null) => {
    const at = { startsAt: instantAt(on, '10:00:00', ZONE), minutes: 60, cancelledAt };
    const by = { therapistId: scope.accountId, createdById: scope.accountId };
    const data = { practiceId: scope.practiceId, clientId: client.id, ...at, ...by };
    await ownerDatabase().appointment.create({ data });
  };
  await visit(day(2), new Date());
  await visit(day(6));
  await visit(day(20));
  const expectGrid = async (pdf: Uint8Array | undefined) => {
    const { pages } = await readPdf(new Uint8Array(pdf ?? []));
    const text = pages.join('');
    for (let from = 0; from < 6; from += 1) expect(text).toContain(rowOf(day(from)));
    expect(text).not.toContain(rowOf(day(6)));
    expect(text).toContain(compact(`on ${dayWords(day(6))}`));
  };
  const record = unzip(Buffer.from(await (await take(client.id)).arrayBuffer()));
  await expectGrid(record.get('sheets/home-care-sheet-1.pdf'));
  const whole = await wholeExport(new Request('http://127.0.0.1:3000/api/export'));
  const practice = unzip(Buffer.from(await whole.arrayBuffer()));
  const sheets = unzip(practice.get('sheets-1.zip') ?? Buffer.alloc(0));
  await expectGrid(sheets.get(`${client.id}/home-care-sheet-1.pdf`));
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
