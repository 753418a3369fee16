import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { eachPractice, PracticesLeftOut } from '@/jobs/each-practice';
import { lookForDueRecords } from '@/jobs/retention';
import { sealAuditOfAll } from '@/jobs/seal-audit';
import { systemScope } from '@/lib/access/system-scope';
import { listUnsealedPractices, sealAudit } from '@/lib/data/audit-seals';
import { DatabaseUnavailable } from '@/lib/data/database-unavailable';
import { findRetentionRound } from '@/lib/data/retention-rounds';
import type { PracticeScope } from '@/lib/data/scope';
import { forgetMetrics, metricsText } from '@/lib/platform/metrics';
import { ownerDatabase } from '../support/owner-database';
import { twoPractices } from '../support/practices';
import { aClient } from '../support/records';

let broken: PracticeScope;
let whole: PracticeScope;

const timeZone = (zone: string) =>
  ownerDatabase().practice.update({ where: { id: broken.practiceId }, data: { timeZone: zone } });

beforeEach(async () => {
  // Ids rise: the broken one comes first.
  ({ a: broken, b: whole } = await twoPractices());
  await aClient(broken);
  await aClient(whole);
});

afterEach(async () => {
  forgetMetrics();
  vi.restoreAllMocks();
  await timeZone('Europe/London');
});

const leftOut = (job: string): string => `fascicle_job_practices_left_out_total{job="${job}"} 1`;

test('a practice whose day nobody can tell keeps no other from being looked through', async () => {
  await timeZone('Nowhere/Gone');
  await expect(lookForDueRecords()).rejects.toMatchObject({ name: 'PracticesLeftOut', count: 1 });
  expect(await findRetentionRound(whole)).toMatchObject({ due: 0 });
  expect(await findRetentionRound(broken)).toBeNull();
  expect(metricsText()).toContain(leftOut('retention'));
});

test('a practice whose seals are held keeps no other from being sealed', async () => {
  const { practiceId } = broken;
  await sealAudit(systemScope('test', { practiceId }));
  await aClient(broken);
  const last = await ownerDatabase().auditSeal.findFirstOrThrow({
    where: { practiceId },
    orderBy: { number: 'desc' },
  });
  await ownerDatabase()
    .$transaction(
      async (db) => {
        // Somebody else's seal of the next number, not yet decided: the job's own waits for it in vain.
        const next = { number: last.number + 1, rowId: crypto.randomUUID() };
        await db.auditSeal.create({ data: { ...last, ...next } });
        await expect(sealAuditOfAll()).rejects.toBeInstanceOf(PracticesLeftOut);
        throw new Error('given up');
      },
      { timeout: 20_000 },
    )
    .catch((error: Error) => expect(error.message).toBe('given up'));
  const waiting = await listUnsealedPractices(systemScope('test'));
  expect(waiting).toContain(practiceId);
  expect(waiting).not.toContain(whole.practiceId);
  expect(metricsText()).toContain(leftOut('audit-seal'));
  await sealAuditOfAll();
  expect(await listUnsealedPractices(systemScope('test'))).not.toContain(practiceId);
});

test('a database that is away ends the round: nobody is called left out', async () => {
  const asked: string[] = [];
  const away = eachPractice('test', ['a', 'b'], (id) => {
    asked.push(id);
    return Promise.reject(new DatabaseUnavailable('ECONNREFUSED'));
  });
  await expect(away).rejects.toBeInstanceOf(DatabaseUnavailable);
  expect(asked).toEqual(['a']);
  expect(metricsText()).not.toContain('left_out');
});
