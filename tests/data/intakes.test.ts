import { beforeAll, describe, expect, it } from 'vitest';

import {
  findDraftIntake,
  findIntake,
  findSignedIntake,
  saveIntakeDraft,
  signIntake,
  startIntake,
} from '@/lib/data/intakes';
import { findNewestSheet } from '@/lib/data/home-care';
import { findHomeCareChoice, saveHomeCareDraft } from '@/lib/data/home-care-drafts';
import type { PracticeScope } from '@/lib/data/scope';
import { findNewestScreening, listIncidentNotes } from '@/lib/data/screenings';
import { findPlan } from '@/lib/data/session-plans';
import { findRecord } from '@/lib/data/session-records';
import { atOnce } from '../support/at-once';
import { aPractice } from '../support/practices';
import {
  aClient,
  aConfirmedPlan,
  aFinding,
  anIntake,
  aPlan,
  aSignedIntake,
  aSignedRecord,
  CONTENT_VERSION,
  newScreening,
} from '../support/records';
import { aSheet, someProgram } from '../support/sheets';
import { ownerDatabase } from '../support/owner-database';

let scope: PracticeScope;
const contentVersion = CONTENT_VERSION;

beforeAll(async () => {
  scope = await aPractice();
});

const aDraft = async (clientId: string, from?: 'last') => {
  const draft = await startIntake(scope, { clientId, contentVersion, ...(from && { from }) });
  if (!draft) throw new Error('No draft.');
  return draft;
};

describe('startIntake', () => {
  it('makes one draft, however many start at once', async () => {
    const { id: clientId } = await aClient(scope);
    const started = await atOnce(20, () => startIntake(scope, { clientId, contentVersion }));
    expect(new Set(started.map((draft) => draft?.id)).size).toBe(1);
  });

  it('copies the signed answers for a correction and names what it replaces', async () => {
    const { id: clientId } = await aClient(scope);
    const { intakeId } = await aSignedIntake(scope, { clientId });
    const draft = await startIntake(scope, { clientId, contentVersion, from: 'last' });
    expect(draft).toMatchObject({ status: 'draft', replacesId: intakeId, answers: anIntake() });
    expect(draft?.id).not.toBe(intakeId);
    expect((await findSignedIntake(scope, clientId))?.id).toBe(intakeId);
    expect((await findDraftIntake(scope, clientId))?.id).toBe(draft?.id);
  });
});

describe('saveIntakeDraft', () => {
  it('keeps the fields that were not sent', async () => {
    const draft = await aDraft((await aClient(scope)).id);
    const first = await saveIntakeDraft(scope, {
      intakeId: draft.id,
      version: draft.version,
      answers: { goals: 'Walk to the sea' },
    });
    expect(first).toMatchObject({ ok: true, value: { version: draft.version + 1 } });
    expect(first.ok && first.value.savedAt).toBeInstanceOf(Date);
    await saveIntakeDraft(scope, {
      intakeId: draft.id,
      version: draft.version + 1,
      answers: { affectedSide: 'right', redFlags: { rf_ces_1: 'no' } },
    });
    const { answers, version } = (await findIntake(scope, draft.id)) ?? {};
    expect(version).toBe(draft.version + 2);
    expect(answers).toMatchObject({
      goals: 'Walk to the sea',
      affectedSide: 'right',
      redFlags: { rf_ces_1: 'no' },
    });
  });

  it('acknowledges one of many savers of a version, and that one is what is read', async () => {
    const draft = await aDraft((await aClient(scope)).id);
    const results = await atOnce(20, (n) =>
      saveIntakeDraft(scope, {
        intakeId: draft.id,
        version: draft.version,
        answers: { goals: `Goal ${n}` },
      }),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = results.findIndex(({ ok }) => ok);
    expect((await findIntake(scope, draft.id))?.answers.goals).toBe(`Goal ${winner}`);
  });

  it('tells a signed intake from a changed one', async () => {
    const { id: clientId } = await aClient(scope);
    const { intakeId } = await aSignedIntake(scope, { clientId });
    const saved = await saveIntakeDraft(scope, { intakeId, version: 2, answers: { goals: 'x' } });
    expect(saved).toEqual({ ok: false, reason: 'already_signed' });
  });
});

describe('signIntake', () => {
  it('is signed once, with one screening, by 20 at once', async () => {
    const { id: clientId } = await aClient(scope);
    const draft = await aDraft(clientId);
    const results = await atOnce(20, () =>
      signIntake(scope, {
        intakeId: draft.id,
        version: draft.version,
        answers: anIntake(),
        frozen: { asked: ['Which side?'] },
        screening: newScreening(),
      }),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results.filter(({ ok }) => !ok)) {
      expect(result).toEqual({ ok: false, reason: 'already_signed' });
    }
    const { practiceId } = scope;
    expect(await ownerDatabase().screening.count({ where: { practiceId, clientId } })).toBe(1);
    expect(await findIntake(scope, draft.id)).toMatchObject({
      status: 'signed',
      frozen: { asked: ['Which side?'] },
      answers: anIntake(),
      signedByName: expect.stringMatching(/^Member /),
    });
  });

  it('writes the incident note of an emergency with it', async () => {
    const { id: clientId } = await aClient(scope);
    const emergency = aFinding({
      rule: 'rf_ces_1',
      level: 'emergency',
      class: 'red_flag',
      blocks: true,
    });
    const { screeningId } = await aSignedIntake(scope, {
      clientId,
      screening: { findings: [aFinding(), emergency] },
    });
    expect(await listIncidentNotes(scope, clientId)).toMatchObject([
      { screeningId, rules: ['rf_ces_1'], note: '' },
    ]);
    expect(await findNewestScreening(scope, clientId)).toMatchObject({
      disposition: 'emergency',
      blocked: true,
    });
  });

  it('lets plans fall and withdraws the sheet when the side has changed, and keeps what was done', async () => {
    const { id: clientId } = await aClient(scope);
    const before = await aSignedIntake(scope, { clientId });
    const done = await aSignedRecord(scope, before);
    const confirmed = await aConfirmedPlan(scope, before);
    const drafted = await aPlan(scope, before);
    await aSheet(scope, before);
    await aSheet(scope, before);
    const choice = { clientId, version: 2, program: someProgram() };
    expect(await saveHomeCareDraft(scope, choice)).toMatchObject({ ok: true });
    const draft = await aDraft(clientId, 'last');
    const signed = await signIntake(scope, {
      intakeId: draft.id,
      version: draft.version,
      answers: anIntake({ affectedSide: 'right' }),
      frozen: {},
      screening: newScreening(),
      invalidatePlans: 'The affected side has changed.',
      withdrawSheet: 'The affected side has changed.',
    });
    expect(signed.ok).toBe(true);
    for (const plan of [confirmed, drafted]) {
      expect((await findPlan(scope, plan.id))?.invalidatedReason).toBe(
        'The affected side has changed.',
      );
    }
    expect((await findPlan(scope, done.planId))?.invalidatedAt).toBeNull();
    expect((await findRecord(scope, done.id))?.status).toBe('signed');
    expect(await findNewestSheet(scope, clientId)).toMatchObject({
      number: 2,
      withdrawnReason: 'The affected side has changed.',
    });
    expect(
      await ownerDatabase().homeCareSheet.count({
        where: { practiceId: scope.practiceId, clientId, withdrawnAt: null },
      }),
    ).toBe(0);
    // What was being chosen was chosen for the other side.
    expect(await findHomeCareChoice(scope, clientId)).toEqual({ version: 4, draft: null });
    expect(await saveHomeCareDraft(scope, { ...choice, version: 3 })).toMatchObject({ ok: false });
    expect(await findSignedIntake(scope, clientId)).toMatchObject({
      id: draft.id,
      replacesId: before.intakeId,
    });
  });

  it('leaves an audit row for each write', async () => {
    const { id: clientId } = await aClient(scope);
    await aSignedIntake(scope, { clientId });
    const rows = await ownerDatabase().auditEvent.findMany({
      where: { practiceId: scope.practiceId, clientId },
      select: { action: true, accountId: true, actor: true },
      orderBy: { at: 'asc' },
    });
    expect(rows.map(({ action }) => action)).toEqual([
      'add_client',
      'start_intake',
      'sign_intake',
      'screen',
    ]);
    expect(rows.every(({ accountId }) => accountId === scope.accountId)).toBe(true);
  });
});
