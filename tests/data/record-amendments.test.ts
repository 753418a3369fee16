import { beforeAll, describe, expect, it } from 'vitest';

import { openChart } from '@/lib/data/charts';
import { eraseClient } from '@/lib/data/erase-client';
import { amendRecord } from '@/lib/data/record-amendments';
import { findKeptRecord } from '@/lib/data/retention';
import type { PracticeScope } from '@/lib/data/scope';
import { findRecord } from '@/lib/data/session-records';
import { readWholeRecord } from '@/lib/data/whole-record';
import { atOnce } from '../support/at-once';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { aClient, aRecord, aSignedIntake, aSignedRecord } from '../support/records';

const WORDS = { text: 'The left leg was worked, not the right.', reason: 'Mistyped' };

let scope: PracticeScope;

beforeAll(async () => {
  scope = await aPractice();
});

async function aSigned() {
  const signed = await aSignedIntake(scope, { clientId: (await aClient(scope)).id });
  return { record: await aSignedRecord(scope, signed), ...signed };
}

describe('an amendment', () => {
  it('stands under a name beside the record, which stays as it was signed', async () => {
    const { record, clientId } = await aSigned();
    const { scope: mia } = await aMember(scope.practiceId, { role: 'therapist' });
    const added = await amendRecord(mia, { recordId: record.id, ...WORDS });
    expect(added).toMatchObject({ ok: true, value: WORDS });
    await amendRecord(scope, { recordId: record.id, text: 'Second', reason: 'More' });
    const read = await findRecord(scope, record.id);
    const { amendments: _none, ...before } = record;
    expect(read).toMatchObject(before);
    expect(read?.amendments.map(({ text }) => text)).toEqual([WORDS.text, 'Second']);
    expect(read?.amendments[0]?.createdByName).not.toBe(read?.amendments[1]?.createdByName);
    expect((await openChart(scope, clientId))?.record?.amendments).toHaveLength(2);
    const audit = await ownerDatabase().auditEvent.count({
      where: { clientId, action: 'amend_record' },
    });
    expect(audit).toBe(2);
  });

  it('cannot be changed or taken out by the program, nor stored in the clear', async () => {
    const { record } = await aSigned();
    await amendRecord(scope, { recordId: record.id, ...WORDS });
    const plain = ownerDatabase().recordAmendment.updateMany({
      where: { recordId: record.id },
      data: { text: 'in the clear' },
    });
    await expect(plain).rejects.toThrow(/record_amendment_sealed/);
  });

  it.each([
    ['a draft', 'not_signed', async () => (await aRecord(scope, await aSigned())).id],
    ['no record', 'not_found', async () => '019ab8a0-0000-7000-8000-000000000000'],
    ['no id at all', 'not_found', async () => 'x'],
    [
      'a record of another practice',
      'not_found',
      async () => {
        const other = await aPractice();
        const clientId = (await aClient(other)).id;
        return (await aSignedRecord(other, await aSignedIntake(other, { clientId }))).id;
      },
    ],
  ])('of %s is %s, and nothing is written', async (_what, reason, recordOf) => {
    const recordId = await recordOf();
    const before = await ownerDatabase().recordAmendment.count();
    expect(await amendRecord(scope, { recordId, ...WORDS })).toEqual({ ok: false, reason });
    expect(await ownerDatabase().recordAmendment.count()).toBe(before);
  });

  it('is kept each, however many are added at once', async () => {
    const { record } = await aSigned();
    const added = await atOnce(10, (n) =>
      amendRecord(scope, { recordId: record.id, text: `Number ${n}`, reason: 'More' }),
    );
    expect(added.every(({ ok }) => ok)).toBe(true);
    const read = await findRecord(scope, record.id);
    expect(new Set(read?.amendments.map(({ text }) => text)).size).toBe(10);
  });

  it('is exported with the record, is a contact, and goes with an erased one', async () => {
    const { record, clientId } = await aSigned();
    await amendRecord(scope, { recordId: record.id, ...WORDS });
    const whole = await readWholeRecord(scope, clientId);
    expect(whole?.records[0]?.amendments).toMatchObject([WORDS]);
    await ownerDatabase().$executeRaw`
      UPDATE record_amendment SET created_at = '2031-05-06T12:00:00Z' WHERE record_id = ${record.id}::uuid`;
    expect((await findKeptRecord(scope, clientId))?.lastContact).toBe('2031-05-06');
    expect(await eraseClient(scope, { clientId, today: '2099-01-01' })).toEqual({ ok: true });
    expect(await findRecord(scope, record.id)).toBeNull();
    expect(await amendRecord(scope, { recordId: record.id, ...WORDS })).toEqual({
      ok: false,
      reason: 'not_found',
    });
  });
});
