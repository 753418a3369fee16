import { beforeAll, expect, test } from 'vitest';

import { listConsents, readConsentRecords, recordConsents } from '@/lib/data/consents';
import type { PracticeScope } from '@/lib/data/scope';
import { aConsent, newConsents, someDrawing, takenBack } from '../support/consents';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient } from '../support/records';

let scope: PracticeScope;
let clientId: string;

beforeAll(async () => {
  scope = await aPractice();
  clientId = (await aClient(scope)).id;
});

test('what was signed reads back word by word, the newest first; a withdrawal is a row of its own', async () => {
  await aConsent(scope, clientId);
  await aConsent(scope, clientId, takenBack('gluteal'));
  const [last, first] = await listConsents(scope, clientId);
  expect(first).toMatchObject({
    ...{ area: 'gluteal', given: true, party: 'client', wordingVersion: 'gluteal-1' },
    shown: { title: 'Buttock', text: 'I agree.', language: 'en' },
    signature: { way: 'drawn', drawing: someDrawing },
  });
  expect(first?.recordedByName).not.toBeNull();
  expect(last).toMatchObject({ given: false, shown: null, signature: null, reason: 'Too much.' });
  const records = await readConsentRecords(scope, { clientId });
  expect(records.map(({ given }) => given)).toEqual([false, true]);
  const before = await readConsentRecords(scope, { clientId, until: '2020-01-01' });
  expect(before).toEqual([]);
});

test('the database refuses a change, a removal and plain text; each row has its line in the audit', async () => {
  await aConsent(scope, clientId);
  const row = await ownerDatabase().consent.findFirstOrThrow({ where: { clientId } });
  expect(JSON.stringify(row)).not.toMatch(/I agree|strokes/);
  const plain = ownerDatabase().consent.update({ where: { id: row.id }, data: { content: {} } });
  await expect(plain).rejects.toThrow(/consent_sealed/);
  const audit = await ownerDatabase().auditEvent.findMany({ where: { entityId: row.id } });
  expect(audit.map(({ action }) => action)).toEqual(['give_consent']);
});

test('four areas in one signing are four rows, or none', async () => {
  const other = (await aClient(scope)).id;
  const [word] = newConsents(other).words;
  const areas = ['general', 'gluteal', 'inner_thigh', 'abdomen'] as const;
  const words = areas.flatMap((area) => (word ? [{ ...word, area }] : []));
  await aConsent(scope, other, { words });
  expect((await listConsents(scope, other)).map(({ area }) => area).toSorted()).toEqual(
    areas.toSorted(),
  );
  const nobody = '018f0000-0000-7000-8000-000000000000';
  const refused = { ok: false, reason: 'not_found' };
  expect(await recordConsents(scope, newConsents(nobody, { words }))).toEqual(refused);
  expect(await recordConsents(scope, newConsents('x'))).toEqual(refused);
});
