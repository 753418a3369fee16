import { beforeAll, expect, test } from 'vitest';

import { listConsents, readConsentRecords, recordConsents, recordTalk } from '@/lib/data/consents';
import type { PracticeScope } from '@/lib/data/scope';
import { aConsent, fromHome, newConsents, someDrawing, takenBack } from '../support/consents';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient, TODAY } from '../support/records';
import { anIntakeLink, scopeOfLink } from '../support/told-intakes';

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

test('a yes from home waits until it was talked through, once; what was said then is a record told in words', async () => {
  const { id } = await aClient(scope);
  const home = await scopeOfLink((await anIntakeLink(scope, id)).token);
  await aConsent(home, id, { words: fromHome });
  const talk = { clientId: id, area: 'general', day: TODAY, given: true } as const;
  const refused = { ok: false, reason: 'not_found' };
  expect(await recordTalk(scope, { ...talk, area: 'abdomen' })).toEqual(refused);
  expect(await recordTalk(scope, talk)).toEqual({ ok: true, value: null });
  expect(await recordTalk(scope, talk)).toEqual(refused);
  const [last, first] = await listConsents(scope, id);
  expect(first).toMatchObject({ fromHome: true, recordedByName: null });
  expect(last).toMatchObject({
    ...{ area: 'general', given: true, fromHome: false, signature: null },
    ...{ shown: first?.shown, wordingVersion: first?.wordingVersion },
  });
  expect(last?.recordedByName).not.toBeNull();
  await aConsent(home, id, { words: fromHome });
  expect(await recordTalk(scope, { ...talk, given: false })).toMatchObject({ ok: true });
  expect((await listConsents(scope, id))[0]).toMatchObject({ given: false, fromHome: false });
});
