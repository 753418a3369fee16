import { beforeEach, describe, expect, it } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { checkAudit } from '@/lib/data/audit-check';
import { listAuditLines } from '@/lib/data/audit-lines';
import { sealAudit } from '@/lib/data/audit-seals';
import { openChart } from '@/lib/data/charts';
import { listClients } from '@/lib/data/client-search';
import { findClient, saveClient } from '@/lib/data/clients';
import { eraseClient } from '@/lib/data/erase-client';
import { findHomeCareChoice, saveHomeCareDraft } from '@/lib/data/home-care-drafts';
import { findNewestSheet, findSheet } from '@/lib/data/home-care';
import { findIntake, saveIntakeDraft, startIntake } from '@/lib/data/intakes';
import {
  findKeptRecord,
  liftHold,
  listHolds,
  listOldRecords,
  placeHold,
  saveRetention,
} from '@/lib/data/retention';
import { amendRecord } from '@/lib/data/record-amendments';
import type { PracticeScope } from '@/lib/data/scope';
import { addIncidentNote, findScreening, recordDecision } from '@/lib/data/screenings';
import { confirmPlan, findPlan } from '@/lib/data/session-plans';
import { findRecord } from '@/lib/data/session-records';
import { findSheetLink } from '@/lib/data/sheet-links';
import { listToday } from '@/lib/data/today-list';
import { readWholeRecord } from '@/lib/data/whole-record';
import { systemScope } from '@/lib/access/system-scope';
import { databaseText } from '../support/database-text';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import {
  aClient,
  aPlan,
  aSignedIntake,
  aSignedRecord,
  CONTENT_VERSION,
  someDetails,
} from '../support/records';
import { aLetter } from '../support/letters';
import { aSheet, someProgram } from '../support/sheets';
import { whileOpen } from '../support/while-open';

const CANARY = 'Kanarienvogel';
const LATER = '2099-01-01';

let scope: PracticeScope;

beforeEach(async () => {
  scope = await aPractice();
});

/** A client with the canary in the name, the contact data and everything that was written. */
async function aWholeClient() {
  const { id: clientId } = await aClient(scope, {
    name: `${CANARY} Müller`,
    email: `${CANARY.toLowerCase()}@example.org`,
    address: `1 ${CANARY} Street`,
    phone: '020 7946 0999',
  });
  const signed = await aSignedIntake(scope, { clientId });
  const record = await aSignedRecord(scope, signed);
  await amendRecord(scope, { recordId: record.id, text: CANARY, reason: CANARY });
  const sheet = await aSheet(scope, signed);
  await aLetter(scope, signed, { ownWords: CANARY, recipient: CANARY });
  const program = someProgram().map((one) => ({ ...one, cautions: [CANARY] }));
  await saveHomeCareDraft(scope, { clientId, version: 1, program });
  const draft = await startIntake(scope, { clientId, contentVersion: CONTENT_VERSION });
  await saveIntakeDraft(scope, {
    intakeId: draft?.id ?? '',
    version: 1,
    answers: { goals: CANARY },
  });
  const { screeningId } = signed;
  const rule = 'ci_osteoporosis';
  await recordDecision(scope, { screeningId, rule, kind: 'modify', reason: CANARY });
  await addIncidentNote(scope, { screeningId, note: CANARY });
  await placeHold(scope, { clientId, reason: CANARY });
  const [hold] = await listHolds(scope, clientId);
  await liftHold(scope, { clientId, holdId: hold?.id ?? '' });
  return { ...signed, draftId: draft?.id ?? '', record, sheet };
}

describe('eraseClient', () => {
  it('leaves nothing of the person anywhere in the database, and the audit whole', async () => {
    const { clientId } = await aWholeClient();
    const system = systemScope('test', { practiceId: scope.practiceId });
    await sealAudit(system);
    const before = await listAuditLines(scope, { filter: { clientId }, limit: 500 });
    expect((await databaseText()).toLowerCase()).toContain(CANARY.toLowerCase());
    expect(await eraseClient(scope, { clientId, today: LATER })).toEqual({ ok: true });
    const text = (await databaseText()).toLowerCase();
    expect(text).not.toContain(CANARY.toLowerCase());
    expect(text).not.toContain('müller');
    expect(text).not.toContain('7946 0999');
    expect(text).not.toContain('1979-04-12');
    const row = await ownerDatabase().client.findUniqueOrThrow({ where: { id: clientId } });
    expect(row).toMatchObject({ dataKey: null, name: 'Erased record', phone: null });
    const after = await listAuditLines(scope, { filter: { clientId }, limit: 500 });
    expect(after.lines).toHaveLength(before.lines.length + 1);
    expect(after.lines[0]).toMatchObject({ action: 'erase_client', clientName: 'Erased record' });
    await sealAudit(system);
    expect(await checkAudit(system)).toMatchObject({ broken: null, unsealed: 0 });
  });

  it('makes the record one that is not there', async () => {
    const whole = await aWholeClient();
    const { clientId } = whole;
    await eraseClient(scope, { clientId, today: LATER });
    expect(await findClient(scope, clientId)).toBeNull();
    expect(await openChart(scope, clientId)).toBeNull();
    expect(await readWholeRecord(scope, clientId)).toBeNull();
    expect(await listClients(scope)).toEqual([]);
    expect(await listToday(scope, ruleBook.courseOfCare)).toEqual([]);
    expect(await findIntake(scope, whole.draftId)).toBeNull();
    expect(await findScreening(scope, whole.screeningId)).toBeNull();
    expect(await findRecord(scope, whole.record.id)).toBeNull();
    expect(await findPlan(scope, whole.record.planId)).toBeNull();
    expect(await findSheet(scope, whole.sheet.id)).toBeNull();
    expect(await findNewestSheet(scope, clientId)).toBeNull();
    expect((await findHomeCareChoice(scope, clientId)).draft).toBeNull();
    const choice = { clientId, version: 2, program: someProgram() };
    expect(await saveHomeCareDraft(scope, choice)).toEqual({ ok: false, reason: 'not_found' });
    expect(await findSheetLink(systemScope('test'), { code: whole.sheet.code })).toBeNull();
    const save = { clientId, version: 2, details: someDetails() };
    expect(await saveClient(scope, save)).toEqual({ ok: false, reason: 'not_found' });
    expect(await startIntake(scope, { clientId, contentVersion: CONTENT_VERSION })).toBeNull();
    const draft = { intakeId: whole.draftId, version: 2, answers: { goals: 'more' } };
    expect(await saveIntakeDraft(scope, draft)).toEqual({ ok: false, reason: 'not_found' });
    expect(await placeHold(scope, { clientId, reason: 'late' })).toBe(false);
    expect(await eraseClient(scope, { clientId, today: LATER })).toEqual({
      ok: false,
      reason: 'not_found',
    });
  });

  it('lets nothing be confirmed that was read before it and waits for it', async () => {
    const { id: clientId } = await aClient(scope);
    const plan = await aPlan(scope, await aSignedIntake(scope, { clientId }));
    const confirmed = await whileOpen(
      (db) =>
        db.client.update({
          where: { id: clientId },
          data: { dataKey: null, erasedAt: new Date() },
        }),
      () => confirmPlan(scope, { planId: plan.id, version: plan.version }),
    );
    expect(confirmed).toEqual({ ok: false, reason: 'not_found' });
    const row = await ownerDatabase().sessionPlan.findUniqueOrThrow({ where: { id: plan.id } });
    expect(row.status).toBe('draft');
  });

  it('refuses within the time that the practice keeps records, and says until when', async () => {
    const { id: clientId } = await aClient(scope);
    const kept = await findKeptRecord(scope, clientId);
    const year = Number(kept?.lastContact.slice(0, 4));
    const until = `${year + 8}${kept?.lastContact.slice(4) ?? ''}`;
    const erase = (today: string) => eraseClient(scope, { clientId, today });
    expect(await erase(kept?.lastContact ?? '')).toEqual({ ok: false, reason: 'kept', until });
    await saveRetention(scope, { version: 1, policy: { years: 1, minorAge: 26 } });
    expect(await erase(until.replace(String(year + 8), String(year)))).toMatchObject({
      reason: 'kept',
    });
    expect(await findClient(scope, clientId)).not.toBeNull();
    expect(await erase(`${year + 1}-12-31`)).toEqual({ ok: true });
  });

  it('refuses while a hold stands', async () => {
    const { id: clientId } = await aClient(scope);
    await placeHold(scope, { clientId, reason: 'A dispute' });
    const [hold] = await listHolds(scope, clientId);
    expect(hold).toMatchObject({ reason: 'A dispute' });
    expect(await eraseClient(scope, { clientId, today: LATER })).toEqual({
      ok: false,
      reason: 'on_hold',
    });
    const lift = { clientId, holdId: hold?.id ?? '' };
    expect(await liftHold(scope, lift)).toEqual({ ok: true, value: null });
    expect(await liftHold(scope, lift)).toEqual({ ok: false, reason: 'not_found' });
    expect(await eraseClient(scope, { clientId, today: LATER })).toEqual({ ok: true });
  });
});

it('asks the owner about old records without a hold, and about no other', async () => {
  const { id: old } = await aClient(scope, { name: 'Old One' });
  const { id: held } = await aClient(scope, { name: 'Held One' });
  const { id: minor } = await aClient(scope, { name: 'Still Young', birthDate: '2008-03-01' });
  const { id: grown } = await aClient(scope, { name: 'Was Young', birthDate: '1995-03-01' });
  await aClient(scope, { name: 'New One' });
  await ownerDatabase().client.updateMany({
    where: { id: { in: [old, held, minor, grown] } },
    data: { createdAt: new Date('2010-05-05T12:00:00Z') },
  });
  await placeHold(scope, { clientId: held, reason: 'A dispute' });
  const listed = await listOldRecords(scope);
  const lastContact = '2010-05-05';
  expect(listed).toEqual([
    { clientId: old, name: 'Old One', birthDate: '1979-04-12', lastContact },
    { clientId: grown, name: 'Was Young', birthDate: '1995-03-01', lastContact },
  ]);
});
