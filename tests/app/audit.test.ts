import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';

import AuditPage from '@/app/(practice)/settings/audit/page';
import ClientAuditPage from '@/app/(practice)/clients/[clientId]/audit/page';
import RecordPage from '@/app/(practice)/clients/[clientId]/session-records/[recordId]/page';
import PlansPage from '@/app/(practice)/clients/[clientId]/session-plans/page';
import { GET } from '@/app/api/audit/route';
import { olderHref, placeOf } from '@/app/audit-view';
import { listAuditLines } from '@/lib/data/audit-lines';
import type { PracticeScope } from '@/lib/data/scope';
import { csvText } from '@/lib/domain/shared/csv';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { aClient } from '../support/records';
import { actAs, actAsNobody, isNotFound, redirectTo } from '../support/request';
import { statementsOf } from '../support/statements';
import { aWalkedClient } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/link', () => ({ default: () => null }));
vi.mock('next/dynamic', () => ({ default: () => () => null }));
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);

let scope: PracticeScope;

beforeEach(async () => {
  scope = await aPractice();
  await actAs(scope);
});

const openAudit = (params: Record<string, string> = {}) =>
  AuditPage({ searchParams: Promise.resolve(params) });

const actions = async (): Promise<string[]> =>
  (await listAuditLines(scope)).lines.map(({ action }) => action);

const download = (query: string) => GET(new Request(`http://127.0.0.1:3000/api/audit?${query}`));

test('is for the owner alone, and for nobody who is signed out', async () => {
  const { id: clientId } = await aClient(scope);
  const pages = [
    () => openAudit(),
    () =>
      ClientAuditPage({
        params: Promise.resolve({ clientId }),
        searchParams: Promise.resolve({}),
      }),
    () => download('format=csv'),
  ];
  for (const role of ['therapist', 'front_desk', 'reviewer'] as const) {
    await actAs((await aMember(scope.practiceId, { role })).scope);
    for (const open of pages) await expect(open()).rejects.toEqual(isNotFound);
  }
  actAsNobody();
  for (const open of pages) await expect(open()).rejects.toEqual(redirectTo('/sign-in'));
});

test('looking into the audit is a line of it', async () => {
  const { id: clientId } = await aClient(scope);
  await openAudit();
  await (await download('format=ndjson')).text();
  await ClientAuditPage({
    params: Promise.resolve({ clientId }),
    searchParams: Promise.resolve({}),
  });
  expect(await actions()).toEqual(['audit', 'export_audit', 'open_audit', 'add_client', 'sign_in']);
});

test('opening a record or the plans is a line of the access log, with the device', async () => {
  const { client, record } = await aWalkedClient(scope, 'record_draft');
  const before = (await actions()).length;
  const ids = { clientId: client.id, recordId: record?.id ?? '' };
  await RecordPage({ params: Promise.resolve(ids) });
  await PlansPage({ params: Promise.resolve(ids) });
  const { lines } = await listAuditLines(scope);
  expect(lines.slice(0, lines.length - before).map(({ action }) => action)).toEqual([
    'plan',
    'record',
  ]);
  const session = await ownerDatabase().loginSession.findFirst({
    where: { accountId: scope.accountId },
    orderBy: { createdAt: 'desc' },
  });
  expect(lines[0]).toMatchObject({ network: 'this-machine', sessionId: session?.id });
});

test('the page asks as often however much there is', async () => {
  const { id: clientId } = await aClient(scope);
  const count = async () => (await statementsOf(() => openAudit({ client: clientId }))).length;
  await count();
  const few = await count();
  await ownerDatabase().accessLog.createMany({
    data: Array.from({ length: 200 }, () => ({
      practiceId: scope.practiceId,
      clientId,
      what: 'chart',
    })),
  });
  expect(await count()).toBe(few);
});

test('the export holds every line, over many batches, and tells nothing that a spreadsheet would run', async () => {
  const { id: clientId } = await aClient(scope, { name: '=HYPERLINK("http://evil.example","x")' });
  await ownerDatabase().accessLog.createMany({
    data: Array.from({ length: 1_203 }, () => ({
      practiceId: scope.practiceId,
      clientId,
      what: 'chart',
    })),
  });
  const ndjson = await (await download('format=ndjson')).text();
  const lines = ndjson.trimEnd().split('\n');
  expect(lines).toHaveLength(1_206);
  expect(new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id)).size).toBe(1_206);
  const csv = await (await download('format=csv')).text();
  const rows = csv.trimEnd().split('\r\n');
  expect(rows[0]).toBe('at,who,did,client,client id,from,device,seal');
  expect(rows).toHaveLength(1_208);
  expect(csv).not.toMatch(/(^|,|")=HYPERLINK/m);
  expect(csv).toContain(`"'=HYPERLINK(`);
});

test('an export that is stopped asks the database for no more', async () => {
  const { id: clientId } = await aClient(scope);
  await ownerDatabase().accessLog.createMany({
    data: Array.from({ length: 2_100 }, () => ({
      practiceId: scope.practiceId,
      clientId,
      what: 'chart',
    })),
  });
  const answer = await download('format=ndjson');
  const reader = answer.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  const later = await statementsOf(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(later).toEqual([]);
});

test('the place of a page survives the address, and nothing else is one', () => {
  const next = { at: new Date(1_764_345_600_123), id: '01900000-0000-7000-8000-000000000001' };
  const href = olderHref('/settings/audit', { person: '', kind: 'opened' }, next);
  const query = new URL(href, 'http://127.0.0.1').searchParams;
  expect(Object.fromEntries(query)).toEqual({
    kind: 'opened',
    before: `1764345600123_${next.id}`,
  });
  expect(placeOf(query.get('before') ?? '')).toEqual(next);
  for (const typed of ['', 'x', '1_2', `-5_${next.id}`, `99999999999999999_${next.id}`]) {
    expect(placeOf(typed)).toBeNull();
  }
});

test('no cell of a CSV begins a formula, and every cell reads back as it was but for the mark', () => {
  const parse = (text: string): string => {
    const line = text.slice(0, -2);
    return line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line;
  };
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc
          .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string())
          .map((two) => two.join('')),
      ),
      (text) => {
        const cell = parse(csvText([[text]]));
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(cell === text || cell === `'${text}`).toBe(true);
      },
    ),
    { numRuns: 1_000 },
  );
});
