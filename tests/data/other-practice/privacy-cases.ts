import { expect } from 'vitest';

import { auditPages } from '@/lib/data/audit-pages';
import { listAuditedPeople, listAuditLines, recordAuditLook } from '@/lib/data/audit-lines';

import { eraseClient } from '@/lib/data/erase-client';
import {
  findKeptRecord,
  findRetention,
  liftHold,
  listHolds,
  listOldRecords,
  placeHold,
  saveRetention,
} from '@/lib/data/retention';
import {
  beginPracticeExport,
  findNewestExport,
  listClientIds,
  noteExported,
  saveExportProgress,
} from '@/lib/data/practice-export';
import { readHoldings } from '@/lib/data/practice-holdings';
import { findRetentionRound, recordRetentionRound } from '@/lib/data/retention-rounds';
import { recordTooMuch } from '@/lib/data/too-much';
import { readSheetsThatHold, readWholeRecord, readWholeRecords } from '@/lib/data/whole-record';

import { nothing, type Cases } from './both';

export const privacyCases: Cases = (both) => ({
  listAuditLines: async () => {
    const { accountId } = both.a;
    const clientId = both.mine.client.id;
    for (const filter of [{}, { clientId }, { accountId }]) {
      const { lines } = await listAuditLines(both.b, { filter });
      expect(lines.map((line) => line.clientId)).not.toContain(clientId);
      expect(lines.map((line) => line.accountId)).not.toContain(accountId);
    }
  },
  listAuditedPeople: async () => {
    const people = await listAuditedPeople(both.b);
    expect(people.map(({ accountId }) => accountId)).toEqual([both.b.accountId]);
  },
  auditPages: async () => {
    for await (const lines of auditPages(both.b, { clientId: both.mine.client.id })) {
      expect(lines).toEqual([]);
    }
  },
  recordAuditLook: async () => {
    await recordAuditLook(both.b, { clientId: both.mine.client.id });
    const { lines } = await listAuditLines(both.b, { filter: { only: 'opened' } });
    expect(lines).toEqual([]);
  },
  listClientIds: async () => {
    expect(await listClientIds(both.b, { after: null })).not.toContain(both.mine.client.id);
  },
  beginPracticeExport: async () => {
    const own = await listClientIds(both.b, { after: null });
    expect(await beginPracticeExport(both.b)).toMatchObject({ clients: own.length });
  },
  saveExportProgress: async () => {
    const done = { doneRecords: 9, doneSheets: 9, outcome: 'whole' } as const;
    await saveExportProgress(both.b, { exportId: both.mine.exportId, ...done });
  },
  findNewestExport: async () => {
    await beginPracticeExport(both.b);
    expect((await findNewestExport(both.b))?.id).not.toBe(both.mine.exportId);
  },
  noteExported: async () => {
    await noteExported(both.b, [both.mine.client.id]);
    const { lines } = await listAuditLines(both.b, { filter: { clientId: both.mine.client.id } });
    expect(lines).toEqual([]);
  },
  readWholeRecords: async () => {
    expect(await readWholeRecords(both.b, [both.mine.client.id])).toEqual([]);
  },
  readHoldings: async () => {
    const theirs = await readHoldings(both.b);
    const text = JSON.stringify(theirs);
    for (const id of [both.mine.limitId, both.mine.templateId, both.a.accountId])
      expect(text).not.toContain(id);
    const own = JSON.stringify(await readHoldings(both.a));
    for (const id of [both.mine.limitId, both.mine.templateId, both.a.accountId])
      expect(own).toContain(id);
  },
  readSheetsThatHold: async () => {
    expect(await readSheetsThatHold(both.b, [both.mine.client.id])).toEqual([]);
  },
  recordTooMuch: async () => {
    await recordTooMuch(both.b, 'export');
  },
  readWholeRecord: async () => {
    expect(await readWholeRecord(both.b, both.mine.client.id)).toBeNull();
  },
  findRetention: async () => {
    expect(await findRetention(both.b)).toMatchObject({ years: 8, minorAge: 26 });
  },
  saveRetention: async () => {
    const { version, ...policy } = await findRetention(both.b);
    expect(await saveRetention(both.b, { version, policy })).toMatchObject({ ok: true });
  },
  findKeptRecord: async () => {
    expect(await findKeptRecord(both.b, both.mine.client.id)).toBeNull();
  },
  listOldRecords: async () => {
    expect(await listOldRecords(both.b)).toEqual([]);
  },
  recordRetentionRound: async () => {
    await recordRetentionRound(both.b, { day: '2026-11-23', due: 0 });
  },
  findRetentionRound: async () => {
    await recordRetentionRound(both.b, { day: '2026-11-23', due: 7 });
    expect(await findRetentionRound(both.a)).toBeNull();
  },
  listHolds: async () => {
    expect(await listHolds(both.b, both.mine.client.id)).toEqual([]);
  },
  placeHold: async () => {
    expect(await placeHold(both.b, { clientId: both.mine.client.id, reason: 'from B' })).toBe(
      false,
    );
  },
  liftHold: async () => {
    const { client, hold } = both.mine;
    expect(await liftHold(both.b, { clientId: client.id, holdId: hold.id })).toEqual(nothing);
  },
  eraseClient: async () => {
    const clientId = both.mine.client.id;
    expect(await eraseClient(both.b, { clientId, today: '2099-01-01' })).toEqual(nothing);
  },
});
