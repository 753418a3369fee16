import { beforeAll, describe, expect, it } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { openChart } from '@/lib/data/charts';
import { logClearance } from '@/lib/data/clearances';
import { listClients } from '@/lib/data/client-search';
import { signIntake, startIntake } from '@/lib/data/intakes';
import type { PracticeScope } from '@/lib/data/scope';
import { recordDecision } from '@/lib/data/screenings';
import { startRecord } from '@/lib/data/session-records';
import { listToday } from '@/lib/data/today-list';
import { addDays } from '@/lib/domain/shared/iso-date';
import { today as dayIn } from '@/lib/platform/clock';
import { aPractice } from '../support/practices';
import {
  aClient,
  aConfirmedPlan,
  aFinding,
  aLimit,
  anIntake,
  aPlan,
  aSignedIntake,
  aSignedRecord,
  aStoredShortScreen,
  CONTENT_VERSION,
  newScreening,
  TODAY,
  type SignedIntake,
} from '../support/records';
import { aSheet } from '../support/sheets';
import { ownerDatabase } from '../support/owner-database';
import { statementsOf } from '../support/statements';

const { review } = ruleBook.courseOfCare;

let scope: PracticeScope;

beforeAll(async () => {
  scope = await aPractice();
});

const decide = (screeningId: string) =>
  recordDecision(scope, { screeningId, rule: 'ci_osteoporosis', kind: 'modify', reason: '' });

async function changeSide({ clientId }: SignedIntake): Promise<void> {
  const draft = await startIntake(scope, {
    clientId,
    contentVersion: CONTENT_VERSION,
    from: 'last',
  });
  await signIntake(scope, {
    intakeId: draft?.id ?? '',
    version: draft?.version ?? 0,
    answers: anIntake({ affectedSide: 'right' }),
    frozen: {},
    screening: newScreening(),
    invalidatePlans: 'The affected side has changed.',
    withdrawSheet: 'The affected side has changed.',
  });
}

describe('openChart', () => {
  it('is empty for a new client', async () => {
    const client = await aClient(scope);
    expect(await openChart(scope, client.id)).toEqual({
      client,
      policy: [],
      intake: null,
      draftIntake: null,
      screening: null,
      decisions: [],
      shortScreens: [],
      clearances: [],
      plan: null,
      stalePlans: [],
      letters: [],
      templates: [],
      reviewedHashes: new Set(),
      referralSteps: [],
      toldAlarms: [],
      told: [],
      outcomes: [],
      courseReview: null,
      consents: [],
      record: null,
      sessions: [],
      lastSessionScreening: null,
      firstSignedAt: null,
      lastSignedAt: null,
      course: null,
      sheet: null,
      withdrawnSheet: false,
      ownItems: [],
      helper: null,
      incident: null,
    });
  });

  it('holds the newest of everything, and logs who looked', async () => {
    const { id: clientId } = await aClient(scope);
    await aSignedIntake(scope, { clientId });
    const emergency = aFinding({ rule: 'rf_x', level: 'urgent', blocks: true });
    await aSignedIntake(scope, { clientId, screening: { findings: [emergency] } });
    const signed = await aSignedIntake(scope, { clientId });
    await decide(signed.screeningId);
    const record = await aSignedRecord(scope, signed);
    const sheet = await aSheet(scope, signed);
    const plan = await aPlan(scope, signed);
    const draft = await startIntake(scope, { clientId, contentVersion: CONTENT_VERSION });
    const clearance = await logClearance(scope, {
      clientId,
      rule: 'rf_x',
      clinician: 'Dr A',
      day: TODAY,
      note: '',
    });
    const chart = await openChart(scope, clientId);
    expect(chart).toMatchObject({
      intake: { id: signed.intakeId, status: 'signed', signedByName: expect.any(String) },
      draftIntake: { id: draft?.id, status: 'draft' },
      screening: { id: signed.screeningId, day: TODAY },
      decisions: [{ rule: 'ci_osteoporosis', decidedByName: expect.any(String) }],
      clearances: [clearance],
      plan: { id: plan.id, plan: { lines: [{ muscle: 'piriformis' }, { side: 'left' }] } },
      stalePlans: [],
      record: { id: record.id, signedAt: record.signedAt },
      firstSignedAt: record.signedAt,
      lastSignedAt: record.signedAt,
      sheet: { id: sheet.id, code: sheet.code },
      withdrawnSheet: false,
      helper: null,
      incident: { rules: ['rf_x'] },
    });
    expect(chart?.screening?.createdAt).toBeInstanceOf(Date);
    const log = await ownerDatabase().accessLog.findMany({ where: { clientId } });
    expect(log).toMatchObject([{ what: 'chart', accountId: scope.accountId }]);
  });

  it('names what fell when the side changed', async () => {
    const signed = await aSignedIntake(scope, { clientId: (await aClient(scope)).id });
    const fallen = await aConfirmedPlan(scope, signed);
    await aSheet(scope, signed);
    await changeSide(signed);
    expect(await openChart(scope, signed.clientId)).toMatchObject({
      intake: { answers: { affectedSide: 'right' } },
      draftIntake: null,
      plan: null,
      stalePlans: [{ id: fallen.id, reason: 'The affected side has changed.' }],
      sheet: null,
      withdrawnSheet: true,
    });
  });

  it('asks the same few questions however much there is', async () => {
    const little = await aClient(scope);
    const { id: clientId } = await aClient(scope);
    for (let n = 0; n < 4; n += 1) {
      const signed = await aSignedIntake(scope, { clientId });
      await decide(signed.screeningId);
      await aSignedRecord(scope, signed);
      await aSheet(scope, signed);
      await aStoredShortScreen(scope, signed, { day: addDays(TODAY, n) });
      await aLimit(scope, { name: `Limit ${n}` });
    }
    const few = await statementsOf(() => openChart(scope, little.id));
    const many = await statementsOf(() => openChart(scope, clientId));
    expect(many).toHaveLength(few.length);
    // The rows, what has been, and the line of who looked.
    expect(many.length).toBeLessThanOrEqual(3);
    expect(await statementsOf(() => listClients(scope))).toHaveLength(1);
    expect(await statementsOf(() => listToday(scope, { review }))).toHaveLength(1);
  });
});

describe('listToday', () => {
  const openOf = async (clientId: string): Promise<string[] | undefined> =>
    (await listToday(scope, { review })).find(({ client }) => client.id === clientId)?.open;

  it('names what is open at each step', async () => {
    const { id: clientId } = await aClient(scope);
    expect(await openOf(clientId)).toEqual(['intake_draft']);
    const signed = await aSignedIntake(scope, { clientId });
    expect(await openOf(clientId)).toEqual(['decisions_open']);
    await decide(signed.screeningId);
    expect(await openOf(clientId)).toEqual(['needs_plan']);
    const plan = await aPlan(scope, signed);
    expect(await openOf(clientId)).toEqual(['plan_draft']);
    const confirmed = await aConfirmedPlan(scope, signed);
    expect(await openOf(clientId)).toEqual(['session_to_start']);
    const record = await startRecord(scope, { planId: confirmed.id });
    expect(await openOf(clientId)).toEqual(['record_unsigned']);
    expect(plan.id).not.toBe(record?.planId);
    await logClearance(scope, { clientId, rule: 'x', clinician: 'y', day: TODAY, note: '' });
    expect(await openOf(clientId)).toEqual(['needs_screening', 'record_unsigned']);
  });

  it('asks for a sheet after a signed session, and names the day of the visit there', async () => {
    const signed = await aSignedIntake(scope, { clientId: (await aClient(scope)).id });
    await decide(signed.screeningId);
    const record = await aSignedRecord(scope, signed);
    // 23:30 UTC is the next day already in summer London.
    await ownerDatabase().sessionRecord.update({
      where: { id: record.id },
      data: { signedAt: new Date('2026-06-30T23:30:00Z') },
    });
    const row = (await listToday(scope, { review })).find(
      ({ client }) => client.id === signed.clientId,
    );
    expect(row).toMatchObject({ open: ['needs_sheet'], lastVisit: '2026-07-01' });
    await aSheet(scope, signed);
    expect(await openOf(signed.clientId)).toBeUndefined();
    await changeSide(signed);
    expect(await openOf(signed.clientId)).toEqual(['side_changed', 'decisions_open']);
  });

  it('names today’s questions while a plan waits and they were not asked', async () => {
    const signed = await aSignedIntake(scope, { clientId: (await aClient(scope)).id });
    await decide(signed.screeningId);
    const { clientId, intakeId } = signed;
    const today = dayIn('Europe/London');
    const signedDaysAgo = (days: number) =>
      ownerDatabase().intake.update({
        where: { id: intakeId },
        data: { signedAt: new Date(`${addDays(today, -days)}T12:00:00Z`) },
      });
    await signedDaysAgo(2);
    expect(await openOf(clientId)).toEqual(['needs_plan']);
    const confirmed = await aConfirmedPlan(scope, signed);
    expect(await openOf(clientId)).toEqual(['ask_today', 'session_to_start']);
    await signedDaysAgo(42);
    expect(await openOf(clientId)).toEqual(['full_form', 'session_to_start']);
    await signedDaysAgo(41);
    expect(await openOf(clientId)).toEqual(['ask_today', 'session_to_start']);
    await aStoredShortScreen(scope, signed, { day: addDays(today, -1) });
    expect(await openOf(clientId)).toEqual(['ask_today', 'session_to_start']);
    await aStoredShortScreen(scope, signed, { day: today });
    expect(await openOf(clientId)).toEqual(['session_to_start']);
    await startRecord(scope, { planId: confirmed.id });
    expect(await openOf(clientId)).toEqual(['record_unsigned']);
  });

  it('names the full form after something new, until an intake is signed that was begun after it', async () => {
    const signed = await aSignedIntake(scope, { clientId: (await aClient(scope)).id });
    await decide(signed.screeningId);
    const { clientId } = signed;
    await aStoredShortScreen(scope, signed, { asksFullForm: true });
    expect(await openOf(clientId)).toEqual(['full_form', 'needs_plan']);
    // A correction of the same day, and the next day: nothing new.
    await aStoredShortScreen(scope, signed, { seen: 1 });
    expect(await openOf(clientId)).toEqual(['needs_plan']);
    await aStoredShortScreen(scope, signed, { day: addDays(TODAY, -1), asksFullForm: true });
    await aStoredShortScreen(scope, signed, { day: addDays(TODAY, 1) });
    expect(await openOf(clientId)).toEqual(['full_form', 'needs_plan']);
    const again = await aSignedIntake(scope, { clientId });
    await decide(again.screeningId);
    expect(await openOf(clientId)).toEqual(['needs_plan']);
  });

  it('puts a block first', async () => {
    const { id: clientId } = await aClient(scope);
    const finding = aFinding({ level: 'emergency', blocks: true });
    await aSignedIntake(scope, { clientId, screening: { findings: [finding] } });
    expect(await openOf(clientId)).toEqual(['blocked', 'decisions_open']);
  });
});
