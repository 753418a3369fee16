import { expect, test } from 'vitest';

import { systemScope } from '@/lib/access/system-scope';
import { checkAudit } from '@/lib/data/audit-check';
import { listAuditLines, type AuditPlace } from '@/lib/data/audit-lines';
import { listUnsealedPractices, sealAudit } from '@/lib/data/audit-seals';
import { openChart } from '@/lib/data/charts';
import { saveClient } from '@/lib/data/clients';
import { prismaClient } from '@/lib/data/prisma-client';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import { sealAuditOfAll } from '@/jobs/seal-audit';
import { atOnce } from '../support/at-once';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { aClient, aSignedIntake, someDetails } from '../support/records';
import { statementsOf } from '../support/statements';

const DEVICE = '01900000-0000-7000-8000-00000000d001';

const from = (scope: PracticeScope): PracticeScope => ({
  ...scope,
  origin: { network: '203.0.113.7', sessionId: DEVICE },
});

const asProgram = ({ practiceId }: PracticeScope) => systemScope('test', { practiceId });

/** A practice with a client whose intake is signed and whose chart was opened. */
async function aBusyPractice(): Promise<{ scope: PracticeScope; clientId: string }> {
  const scope = from(await aPractice());
  const { id: clientId } = await aClient(scope);
  await aSignedIntake(scope, { clientId });
  await openChart(scope, clientId);
  return { scope, clientId };
}

test('a write and an opening say who, what, when and from where', async () => {
  const { scope, clientId } = await aBusyPractice();
  const { lines } = await listAuditLines(scope);
  const actions = lines.map(({ action }) => action);
  expect(actions).toEqual(['chart', 'screen', 'sign_intake', 'start_intake', 'add_client']);
  expect(lines[0]).toMatchObject({
    source: 'access_log',
    action: 'chart',
    accountId: scope.accountId,
    clientId,
    clientName: 'Maria Lindqvist',
    network: '203.0.113.7',
    sessionId: DEVICE,
    seal: null,
  });
  expect(lines.every(({ network }) => network === '203.0.113.7')).toBe(true);
  const names = new Set(lines.map(({ accountName }) => accountName));
  expect([...names]).toEqual([expect.stringMatching(/^Member \d+$/)]);
});

test('seals every row once, in one chain, also when several processes do it at the same time', async () => {
  const { scope } = await aBusyPractice();
  const system = asProgram(scope);
  expect(await checkAudit(system)).toMatchObject({ sealed: 0, head: null, broken: null });
  const { unsealed } = await checkAudit(system);
  expect(unsealed).toBe(5);
  const counts = await atOnce(4, () => sealAudit(system));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(unsealed);
  const check = await checkAudit(system);
  expect(check).toMatchObject({ sealed: unsealed, unsealed: 0, broken: null });
  expect(check.head).toMatchObject({
    number: unsealed,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  const { lines } = await listAuditLines(scope);
  expect(lines.map(({ seal }) => seal)).toEqual([5, 4, 3, 2, 1]);
});

test('the job finds every practice with something to seal, and no other', async () => {
  const { scope } = await aBusyPractice();
  const quiet = await aPractice();
  const waiting = await listUnsealedPractices(systemScope('test'));
  expect(waiting).toContain(scope.practiceId);
  expect(waiting).not.toContain(quiet.practiceId);
  expect(await sealAuditOfAll()).toBeGreaterThanOrEqual(5);
  expect(await listUnsealedPractices(systemScope('test'))).toEqual([]);
  expect(await sealAuditOfAll({ every: true })).toBe(0);
});

test('a row that lands late is sealed too, and an old one by the program that looks at all', async () => {
  const { scope, clientId } = await aBusyPractice();
  const system = asProgram(scope);
  await sealAudit(system);
  const row = (minutes: number) => ({
    practiceId: scope.practiceId,
    clientId,
    what: 'chart',
    at: new Date(Date.now() - minutes * 60_000),
  });
  await ownerDatabase().accessLog.create({ data: row(5) });
  expect(await sealAudit(system)).toBe(1);
  await ownerDatabase().accessLog.create({ data: row(500) });
  expect(await sealAudit(system)).toBe(0);
  expect((await checkAudit(system)).unsealed).toBe(1);
  expect(await sealAudit(system, { every: true })).toBe(1);
  expect(await checkAudit(system)).toMatchObject({ sealed: 7, unsealed: 0, broken: null });
});

test.each([
  {
    what: 'a changed row',
    spoil: (id: string) =>
      ownerDatabase().$executeRaw`UPDATE access_log SET account_id = NULL WHERE id = ${id}::uuid`,
    why: 'row_changed',
  },
  {
    what: 'a removed row',
    spoil: (id: string) =>
      ownerDatabase().$executeRaw`DELETE FROM access_log WHERE id = ${id}::uuid`,
    why: 'row_missing',
  },
  {
    what: 'a removed seal',
    spoil: (id: string) =>
      ownerDatabase().$executeRaw`DELETE FROM audit_seal WHERE row_id = ${id}::uuid`,
    why: 'seal_missing',
  },
  {
    what: 'a row changed together with its seal',
    spoil: (id: string) =>
      ownerDatabase().$executeRaw`WITH row AS (
          UPDATE access_log SET what = 'sheet' WHERE id = ${id}::uuid)
        UPDATE audit_seal SET content_hash = repeat('a', 64) WHERE row_id = ${id}::uuid`,
    why: 'seal_changed',
  },
])('finds $what, even when the owner of the database did it', async ({ spoil, why }) => {
  const { scope, clientId } = await aBusyPractice();
  await openChart(scope, clientId);
  const system = asProgram(scope);
  await sealAudit(system);
  const { id } = await ownerDatabase().accessLog.findFirstOrThrow({
    where: { practiceId: scope.practiceId },
    orderBy: { id: 'asc' },
  });
  expect((await checkAudit(system)).broken).toBeNull();
  expect(await spoil(id)).toBe(1);
  const { broken, sealed } = await checkAudit(system);
  expect(broken).toMatchObject({ why });
  expect(sealed).toBeLessThan(6);
  // A missing seal shows at the next one that is there.
  if (why !== 'seal_missing') expect(broken).toMatchObject({ rowId: id });
});

test.each(['audit_event', 'access_log', 'audit_seal'])(
  'the app itself can neither change nor remove what is in %s',
  async (table) => {
    const { scope } = await aBusyPractice();
    await sealAudit(asProgram(scope));
    const tried = {
      audit_event: [
        () => withDb(scope, (db) => db.auditEvent.updateMany({ data: { action: 'nothing' } })),
        () => withDb(scope, (db) => db.auditEvent.deleteMany()),
      ],
      access_log: [
        () => withDb(scope, (db) => db.accessLog.updateMany({ data: { what: 'nothing' } })),
        () => withDb(scope, (db) => db.accessLog.deleteMany()),
      ],
      audit_seal: [
        () => withDb(scope, (db) => db.auditSeal.updateMany({ data: { hash: 'nothing' } })),
        () => withDb(scope, (db) => db.auditSeal.deleteMany()),
      ],
    }[table];
    expect(tried).toHaveLength(2);
    for (const act of tried ?? []) await expect(act()).rejects.toThrow(/permission denied/i);
    expect(await prismaClient().auditSeal.count()).toBe(0);
  },
);

test('is filtered by person, client, kind and time', async () => {
  const { scope, clientId } = await aBusyPractice();
  const { scope: colleague } = await aMember(scope.practiceId);
  const other = await aClient(colleague, { name: 'Someone Else' });
  const actions = async (filter: Parameters<typeof listAuditLines>[1]) =>
    (await listAuditLines(scope, filter)).lines.map(({ action }) => action);
  expect(await actions({ filter: { accountId: colleague.accountId } })).toEqual(['add_client']);
  expect(await actions({ filter: { clientId: other.id } })).toEqual(['add_client']);
  expect(await actions({ filter: { only: 'opened' } })).toEqual(['chart']);
  expect(await actions({ filter: { only: ['sign_intake'], clientId } })).toEqual(['sign_intake']);
  expect(await actions({ filter: { to: new Date(Date.now() - 3_600_000) } })).toEqual([]);
  expect(await actions({ filter: { from: new Date(Date.now() - 3_600_000) } })).toHaveLength(6);
  expect(await actions({ filter: { clientId: "x' OR 1=1" } })).toEqual([]);
});

test('is read page by page without a gap or a repetition, also where times are equal', async () => {
  const { scope, clientId } = await aBusyPractice();
  const at = new Date('2026-01-02T10:00:00Z');
  const data = Array.from({ length: 23 }, () => ({
    practiceId: scope.practiceId,
    clientId,
    what: 'chart',
    at,
  }));
  await ownerDatabase().accessLog.createMany({ data });
  const ids: string[] = [];
  let before: AuditPlace | null = null;
  do {
    const page: Awaited<ReturnType<typeof listAuditLines>> = await listAuditLines(scope, {
      before,
      limit: 4,
    });
    ids.push(...page.lines.map(({ id }) => id));
    before = page.next;
  } while (before);
  expect(ids).toHaveLength(28);
  expect(new Set(ids).size).toBe(28);
});

test('the number of statements does not grow with what was done', async () => {
  const { scope, clientId } = await aBusyPractice();
  const count = async () => (await statementsOf(() => listAuditLines(scope))).length;
  const few = await count();
  const client = await aClient(scope, { name: 'Many Saves' });
  for (let version = 1; version <= 20; version += 1) {
    await saveClient(scope, { clientId: client.id, version, details: someDetails() });
    await openChart(scope, clientId);
  }
  expect(few).toBe(1);
  expect(await count()).toBe(few);
});
