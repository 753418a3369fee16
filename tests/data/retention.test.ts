import { beforeEach, describe, expect, it } from 'vitest';

import { lookForDueRecords } from '@/jobs/retention';
import { systemScope } from '@/lib/access/system-scope';
import { listAuditLines } from '@/lib/data/audit-lines';
import {
  liftHold,
  listHolds,
  listOldRecords,
  placeHold,
  findRetention,
  saveRetention,
} from '@/lib/data/retention';
import { findRetentionRound, listRetentionWaiting } from '@/lib/data/retention-rounds';
import type { PracticeScope } from '@/lib/data/scope';
import { addDays } from '@/lib/domain/shared/iso-date';
import { today } from '@/lib/platform/clock';
import { atOnce } from '../support/at-once';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient, aSignedIntake } from '../support/records';

let scope: PracticeScope;
const TODAY = today('Europe/London');

beforeEach(async () => {
  scope = await aPractice();
});

const yearsAgo = (years: number): Date => new Date(Date.now() - (years * 365.25 + 3) * 86_400_000);

/** A client who was last here so many years ago. */
async function anOld(years: number, more: Parameters<typeof aClient>[1] = {}): Promise<string> {
  const { id } = await aClient(scope, more);
  await ownerDatabase().client.update({ where: { id }, data: { createdAt: yearsAgo(years) } });
  return id;
}

/** As on the next day: what was found today is moved to yesterday. */
async function aDayLater(): Promise<void> {
  const { practiceId } = scope;
  const yesterday = new Date(`${addDays(TODAY, -1)}T00:00:00Z`);
  await ownerDatabase().retentionRound.updateMany({
    where: { practiceId },
    data: { day: yesterday },
  });
}

async function dueNow(): Promise<number | undefined> {
  await ownerDatabase().retentionRound.deleteMany({ where: { practiceId: scope.practiceId } });
  await lookForDueRecords();
  return (await findRetentionRound(scope))?.due;
}

const looks = async (): Promise<number> =>
  (await listAuditLines(scope, { filter: { only: ['find_due_records'] } })).lines.length;

describe('the daily look at old records', () => {
  it('counts what is past its time by the practice’s own policy, and erases nothing', async () => {
    await anOld(9);
    const minor = { birthDate: addDays(TODAY, -365 * 20) };
    await anOld(9, minor);
    await anOld(7);
    await aClient(scope);
    expect(await dueNow()).toBe(1);
    await saveRetention(scope, {
      version: (await findRetention(scope)).version,
      policy: { years: 6, minorAge: 26 },
    });
    expect(await dueNow()).toBe(2);
    await saveRetention(scope, {
      version: (await findRetention(scope)).version,
      policy: { years: 6, minorAge: 18 },
    });
    expect(await dueNow()).toBe(3);
    expect(
      await ownerDatabase().client.count({
        where: { practiceId: scope.practiceId, erasedAt: null },
      }),
    ).toBe(4);
  });

  it('leaves out a record with a hold, and one whose client was here again', async () => {
    const held = await anOld(9);
    const back = await anOld(9);
    await placeHold(scope, { clientId: held, reason: 'A dispute' });
    await aSignedIntake(scope, { clientId: back });
    expect(await dueNow()).toBe(0);
    const [hold] = await listHolds(scope, held);
    await liftHold(scope, { clientId: held, holdId: hold?.id ?? '' });
    expect(await dueNow()).toBe(1);
  });

  it('counts more than a page holds, of the list and of the look itself, each once', async () => {
    const { practiceId, accountId } = scope;
    await ownerDatabase().$executeRaw`
      INSERT INTO client (id, practice_id, name, search_name, birth_date, created_at, created_by_id, data_key)
      SELECT gen_random_uuid(), ${practiceId}::uuid, 'Old ' || n, 'old ' || n, '1970-01-01', ${yearsAgo(9)},
        ${accountId}::uuid, '1.never-opened'
      FROM generate_series(1, 5030) AS n`;
    expect(await listOldRecords(scope)).toHaveLength(100);
    expect(await dueNow()).toBe(5030);
  });

  it('looks once a day, with a line of the audit, however many processes do', async () => {
    await anOld(9);
    await atOnce(8, () => lookForDueRecords());
    await lookForDueRecords();
    expect(await findRetentionRound(scope)).toEqual({ day: TODAY, due: 1 });
    expect(await looks()).toBe(1);
    const { lines } = await listAuditLines(scope, { filter: { only: ['find_due_records'] } });
    expect(lines[0]).toMatchObject({ actor: 'retention', accountId: null });
    await aDayLater();
    expect(await listRetentionWaiting(systemScope('test'))).toContain(scope.practiceId);
    await lookForDueRecords();
    expect(await looks()).toBe(2);
    expect(await listRetentionWaiting(systemScope('test'))).not.toContain(scope.practiceId);
  });
});
