import { randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';

import { logClearance } from '@/lib/data/clearances';
import { openChart } from '@/lib/data/charts';
import { saveIntakeDraft, startIntake } from '@/lib/data/intakes';
import { Prisma } from '@/lib/data/generated/client';
import { clientKey, encrypt, newClientKey, rewrapped } from '@/lib/data/rows/client-key';
import { openJson, openText, sealedColumns, sealJson, sealText } from '@/lib/data/rows/sealed-text';
import type { PracticeScope } from '@/lib/data/scope';
import { addIncidentNote, recordDecision } from '@/lib/data/screenings';
import { parseDataKeys, type DataKey } from '@/lib/platform/data-keys';
import { env } from '@/lib/platform/env';
import { rotateKeys } from '../../scripts/keys/rotate-keys';
import { sealOldTexts } from '../../scripts/keys/seal-old-texts';
import { databaseText } from '../support/database-text';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient, aPlan, aSignedIntake, CONTENT_VERSION, TODAY } from '../support/records';

const OWNER_URL = process.env['TEST_OWNER_URL'] ?? '';
const CANARY = 'kanarienvogel';

let scope: PracticeScope;

beforeAll(async () => {
  scope = await aPractice();
});

const holder = (id: string) => ownerDatabase().client.findUniqueOrThrow({ where: { id } });

/** A client of whom something was written everywhere that somebody can write. */
async function aWrittenClient(): Promise<string> {
  const { id: clientId } = await aClient(scope);
  const signed = await aSignedIntake(scope, { clientId });
  const { screeningId } = signed;
  // A plan in which nobody has typed a word yet.
  await aPlan(scope, signed);
  const draft = await startIntake(scope, { clientId, contentVersion: CONTENT_VERSION });
  await saveIntakeDraft(scope, {
    intakeId: draft?.id ?? '',
    version: draft?.version ?? 0,
    answers: { goals: `${CANARY} goals` },
  });
  const reason = `${CANARY} reason`;
  await recordDecision(scope, { screeningId, rule: 'ci_osteoporosis', kind: 'modify', reason });
  await addIncidentNote(scope, { screeningId, note: `${CANARY} note` });
  const clearance = { clientId, rule: 'ci_osteoporosis', day: TODAY };
  await logClearance(scope, {
    ...clearance,
    clinician: `Dr ${CANARY}`,
    note: `${CANARY} by letter`,
  });
  return clientId;
}

test('what somebody has written stands in no table as text, and the chart shows it', async () => {
  const clientId = await aWrittenClient();
  const chart = await openChart(scope, clientId);
  expect(chart?.draftIntake?.answers.goals).toBe(`${CANARY} goals`);
  expect(chart?.decisions[0]?.reason).toBe(`${CANARY} reason`);
  expect(chart?.incident?.note).toBe(`${CANARY} note`);
  expect(chart?.clearances[0]).toMatchObject({ clinician: `Dr ${CANARY}` });
  expect(await databaseText()).not.toContain(CANARY);
  // The name is found, so the search of the whole database can find something.
  expect(await databaseText()).toContain('Maria Lindqvist');
});

test('a piece of a draft is put over what is there, twice', async () => {
  const { id: clientId } = await aClient(scope);
  const draft = await startIntake(scope, { clientId, contentVersion: CONTENT_VERSION });
  const save = (version: number, answers: object) =>
    saveIntakeDraft(scope, { intakeId: draft?.id ?? '', version, answers });
  expect(await save(1, { goals: 'sleep' })).toMatchObject({ ok: true, value: { version: 2 } });
  expect(await save(2, { affectedSide: 'right' })).toMatchObject({ ok: true });
  expect(await save(2, { goals: 'lost' })).toEqual({
    ok: false,
    reason: 'changed_by_someone_else',
  });
  const chart = await openChart(scope, clientId);
  expect(chart?.draftIntake?.answers).toMatchObject({ goals: 'sleep', affectedSide: 'right' });
});

test('sealed text opens for its client and column alone, and only whole', async () => {
  const [one, other] = [
    await holder((await aClient(scope)).id),
    await holder((await aClient(scope)).id),
  ];
  const sealed = sealText(one, 'clearance.note', 'By letter — ☎ 12');
  expect(openText(one, 'clearance.note', sealed)).toBe('By letter — ☎ 12');
  expect(sealText(one, 'clearance.note', 'By letter — ☎ 12')).not.toBe(sealed);
  const spoilt = `${sealed.slice(0, -2)}${sealed.at(-2) === 'A' ? 'B' : 'A'}${sealed.slice(-1)}`;
  expect(spoilt).not.toBe(sealed);
  for (const open of [
    () => openText(other, 'clearance.note', sealed),
    () => openText({ ...other, dataKey: one.dataKey }, 'clearance.note', sealed),
    () => openText(one, 'incident_note.note', sealed),
    () => openText(one, 'clearance.note', spoilt),
    () => openText(one, 'clearance.note', 'By letter'),
    () => openText({ ...one, dataKey: null }, 'clearance.note', sealed),
  ]) {
    expect(open).toThrow();
  }
  expect(openJson(one, 'intake.answers', sealJson(one, 'intake.answers', { a: [1] }))).toEqual({
    a: [1],
  });
});

test('the database takes no plain text where sealed text belongs', async () => {
  const clientId = await aWrittenClient();
  for (const [table, columns] of Object.entries(sealedColumns)) {
    const count = await ownerDatabase().$queryRaw<{ count: number }[]>(
      Prisma.sql`SELECT count(*)::int AS count FROM pg_constraint
        WHERE conrelid = ${table}::regclass AND conname = ${`${table}_sealed`}`,
    );
    expect([table, columns.length > 0, count[0]?.count]).toEqual([table, true, 1]);
  }
  const plain = ownerDatabase().incidentNote.updateMany({
    where: { clientId },
    data: { note: 'in the clear' },
  });
  await expect(plain).rejects.toThrow(/incident_note_sealed/);
});

const newKey = (version: number): DataKey => ({ version, key: randomBytes(32) });

test('keys are wrapped anew, and a rotation that is killed half-way goes on', async () => {
  for (let count = 0; count < 5; count += 1) await aClient(scope);
  const [old] = env().dataKeys;
  if (!old) throw new Error('There is no key.');
  const keys = [newKey(2), old];
  const all = () => ownerDatabase().client.findMany({ where: { dataKey: { not: null } } });
  const versions = async () =>
    new Set((await all()).map(({ dataKey }) => (dataKey ?? '').split('.')[0]));
  const before = new Map(
    (await all()).map((client) => [client.id, clientKey(client).toString('hex')]),
  );
  const killed = rotateKeys({
    ownerUrl: OWNER_URL,
    keys,
    batch: 2,
    onBatch: () => {
      throw new Error('The power went.');
    },
  });
  await expect(killed).rejects.toThrow('The power went.');
  expect(await versions()).toEqual(new Set(['1', '2']));
  const rest = await rotateKeys({ ownerUrl: OWNER_URL, keys, batch: 2 });
  expect(rest).toBe(before.size - 2);
  expect(await versions()).toEqual(new Set(['2']));
  expect(await rotateKeys({ ownerUrl: OWNER_URL, keys })).toBe(0);
  // The old version opens nothing any more; the way back for the tests that follow is a rotation too.
  const [first] = await all();
  expect(() => clientKey(first ?? { id: '', dataKey: null })).toThrow('DATA_KEY has no version 2.');
  await rotateKeys({ ownerUrl: OWNER_URL, keys: [old, ...keys.slice(0, 1)] });
  for (const client of await all()) {
    expect(clientKey(client).toString('hex')).toBe(before.get(client.id));
  }
});

test('a key that is wrapped anew is the same key', () => {
  const [older, newer] = [newKey(1), newKey(7)];
  const wrapped = newClientKey([older]);
  const again = rewrapped(wrapped, [newer, older]);
  expect(again.split('.')[0]).toBe('7');
  expect(() => rewrapped(again, [older])).toThrow('DATA_KEY has no version 7.');
  expect(rewrapped(rewrapped(again, [newer]), [older, newer]).split('.')[0]).toBe('1');
});

test.each([
  [''],
  ['secret'],
  ['0:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
  ['1:AAAA'],
  ['1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA,'],
  ['1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA,1:BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
])('%j is no DATA_KEY', (text) => {
  expect(parseDataKeys(text)).toBeNull();
});

test('what an earlier version stored in the clear is sealed, all of a client at once', async () => {
  const clientId = await aWrittenClient();
  const before = await openChart(scope, clientId);
  await withoutChecks(() => putBack(clientId));
  expect(await databaseText()).toContain(CANARY);
  expect(await sealOldTexts(OWNER_URL)).toBe(1);
  expect(await sealOldTexts(OWNER_URL)).toBe(0);
  expect(await databaseText()).not.toContain(CANARY);
  expect(await openChart(scope, clientId)).toEqual(before);
});

/** The rows of a client as the version before the keys has stored them. */
async function putBack(clientId: string): Promise<void> {
  const client = await holder(clientId);
  const database = ownerDatabase();
  for (const row of await database.intake.findMany({ where: { clientId } })) {
    const open = (column: 'intake.answers' | 'intake.frozen', value: unknown) =>
      openJson(client, column, value) as Prisma.InputJsonObject;
    await database.intake.update({
      where: { id: row.id },
      data: {
        answers: open('intake.answers', row.answers),
        ...(row.frozen !== null && { frozen: open('intake.frozen', row.frozen) }),
      },
    });
  }
  for (const row of await database.screening.findMany({ where: { clientId } })) {
    const clinicalCase = openJson(client, 'screening.clinical_case', row.clinicalCase) as object;
    await database.screening.update({ where: { id: row.id }, data: { clinicalCase } });
  }
  for (const row of await database.findingDecision.findMany({
    where: { screening: { clientId } },
  })) {
    const reason = openText(client, 'finding_decision.reason', row.reason);
    await database.findingDecision.update({ where: { id: row.id }, data: { reason } });
  }
  for (const row of await database.incidentNote.findMany({ where: { clientId } })) {
    const note = openText(client, 'incident_note.note', row.note);
    await database.incidentNote.update({ where: { id: row.id }, data: { note } });
  }
  for (const row of await database.clearance.findMany({ where: { clientId } })) {
    await database.clearance.update({
      where: { id: row.id },
      data: {
        clinician: openText(client, 'clearance.clinician', row.clinician),
        note: openText(client, 'clearance.note', row.note),
      },
    });
  }
  await database.client.update({ where: { id: clientId }, data: { dataKey: null } });
}

/** Does the work on tables that still take what they took before the keys. */
async function withoutChecks(work: () => Promise<void>): Promise<void> {
  const database = ownerDatabase();
  const checks = await database.$queryRaw<{ place: string; name: string; rule: string }[]>`
    SELECT conrelid::regclass::text AS place, conname::text AS name, pg_get_constraintdef(oid) AS rule
    FROM pg_constraint WHERE conname LIKE '%\_sealed' OR conname = 'client_key_unless_erased'`;
  for (const { place, name } of checks) {
    await database.$executeRaw(Prisma.raw(`ALTER TABLE ${place} DROP CONSTRAINT ${name}`));
  }
  await work();
  for (const { place, name, rule } of checks) {
    const check = `${rule.replace(/ NOT VALID$/, '')} NOT VALID`;
    await database.$executeRaw(Prisma.raw(`ALTER TABLE ${place} ADD CONSTRAINT ${name} ${check}`));
  }
}

test('a long text is stored in a quarter, and opens whatever its length and whenever it was sealed', async () => {
  const { id } = await aClient(scope);
  const client = await holder(id);
  const long = 'Sits down slowly. '.repeat(500);
  const stored = sealText(client, 'record_amendment.text', long);
  expect(stored.length).toBeLessThan(long.length / 4);
  for (const text of ['', 'short', long, randomBytes(2_000_000).toString('base64')]) {
    const sealed = sealText(client, 'record_amendment.text', text);
    expect(openText(client, 'record_amendment.text', sealed) === text).toBe(true);
  }
  const purpose = `${id} record_amendment.text`;
  const before = encrypt(clientKey(client), purpose, Buffer.from(long)).toString('base64url');
  expect(openText(client, 'record_amendment.text', `s1.${before}`)).toBe(long);
});
