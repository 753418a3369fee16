import { beforeAll, describe, expect, it } from 'vitest';

import type { PracticeScope } from '@/lib/data/scope';
import { addScreening } from '@/lib/data/screenings';
import { addPlan, confirmPlan, findPlan, listPlans, savePlan } from '@/lib/data/session-plans';
import {
  findRecord,
  recordsBefore,
  saveRecordDraft,
  signRecord,
  startRecord,
} from '@/lib/data/session-records';
import { atOnce } from '../support/at-once';
import { aPractice } from '../support/practices';
import {
  aClient,
  aConfirmedPlan,
  aFinding,
  aPlan,
  aRecord,
  aSignedRecord,
  aSignedIntake,
  newScreening,
  somePlan,
  type SignedIntake,
} from '../support/records';
import { ownerDatabase } from '../support/owner-database';

let scope: PracticeScope;
const blocking = aFinding({ rule: 'rf_ces_1', level: 'emergency', blocks: true });

beforeAll(async () => {
  scope = await aPractice();
});

const signedClient = async (): Promise<SignedIntake> =>
  aSignedIntake(scope, { clientId: (await aClient(scope)).id });

const counts = (results: { ok: boolean }[]): number => results.filter(({ ok }) => ok).length;

describe('a session plan', () => {
  it('reads back as it was drafted, lines in their order', async () => {
    const notes = ['No line is possible at the calf.'];
    const signed = await signedClient();
    const plan = await addPlan(scope, { ...signed, plan: somePlan({ notes }) });
    const read = await findPlan(scope, plan?.id ?? '');
    const lines = read?.plan.lines.map(({ id: _id, ...line }) => line);
    expect({ ...read?.plan, lines }).toEqual(somePlan({ notes }));
    expect(read).toMatchObject({ status: 'draft', version: 1, screeningId: signed.screeningId });
    expect((await listPlans(scope, signed.clientId)).map(({ id }) => id)).toEqual([plan?.id]);
  });

  it('keeps why it goes above a usual limit, sealed, and logs it with who confirms', async () => {
    const reason = 'Well used to level 3.';
    const longerBecause = 'An hour did her good last time.';
    const [first, ...rest] = somePlan().lines;
    const lines = first ? [{ ...first, reason }, ...rest] : [];
    const { id: planId, version } = await aPlan(scope, await signedClient());
    const saved = await savePlan(scope, {
      planId,
      version,
      plan: somePlan({ lines, longerBecause }),
    });
    expect(saved).toMatchObject({ ok: true, value: { plan: { longerBecause } } });
    const read = await findPlan(scope, planId);
    expect(read?.plan.lines.map((one) => one.reason)).toEqual([
      reason,
      ...rest.map(() => undefined),
    ]);
    const rows = () =>
      ownerDatabase().auditEvent.findMany({
        where: { entityId: planId, action: 'give_plan_reason' },
        select: { accountId: true },
      });
    const stored = await ownerDatabase().sessionPlan.findFirst({ where: { id: planId } });
    expect(stored?.reasons).toMatch(/^s1\./);
    expect(await rows()).toEqual([]);
    await confirmPlan(scope, { planId, version: read?.version ?? 0 });
    expect(await rows()).toEqual([{ accountId: scope.accountId }]);
  });

  it('is not stored under a screening that is old or blocks', async () => {
    const signed = await signedClient();
    await addScreening(scope, { ...newScreening(), ...signed });
    expect(await addPlan(scope, { ...signed, plan: somePlan() })).toBeNull();
    const blocked = await aSignedIntake(scope, {
      clientId: (await aClient(scope)).id,
      screening: { findings: [blocking] },
    });
    expect(await addPlan(scope, { ...blocked, plan: somePlan() })).toBeNull();
  });

  it('keeps exactly one of 20 saves of a version, whole', async () => {
    const { id: planId, version } = await aPlan(scope, await signedClient());
    const [first] = somePlan().lines;
    const plans = Array.from({ length: 20 }, (_, n) =>
      somePlan({ minutes: 31 + n, lines: first ? [{ ...first, minutes: n + 1 }] : [] }),
    );
    const results = await atOnce(20, (n) =>
      savePlan(scope, { planId, version, plan: plans[n] ?? somePlan() }),
    );
    expect(counts(results)).toBe(1);
    const winner = results.findIndex(({ ok }) => ok);
    const read = await findPlan(scope, planId);
    expect(read?.plan.minutes).toBe(31 + winner);
    expect(read?.plan.lines.map(({ minutes }) => minutes)).toEqual([winner + 1]);
  });

  it('can be saved without lines', async () => {
    const { id: planId, version } = await aPlan(scope, await signedClient());
    const saved = await savePlan(scope, { planId, version, plan: somePlan({ lines: [] }) });
    expect(saved).toMatchObject({ ok: true, value: { plan: { lines: [] } } });
  });

  it('is confirmed once by 20 at once, and is not changed afterwards', async () => {
    const { id: planId, version } = await aPlan(scope, await signedClient());
    const results = await atOnce(20, () => confirmPlan(scope, { planId, version }));
    expect(counts(results)).toBe(1);
    expect(results.filter((one) => !one.ok && one.reason === 'already_confirmed')).toHaveLength(19);
    const confirmed = await findPlan(scope, planId);
    expect(confirmed).toMatchObject({
      status: 'confirmed',
      confirmedByName: expect.stringMatching(/^Member /),
    });
    const saved = await savePlan(scope, {
      planId,
      version: confirmed?.version ?? 0,
      plan: somePlan({ minutes: 90 }),
    });
    expect(saved).toEqual({ ok: false, reason: 'already_confirmed' });
  });

  it('is not confirmed once a newer screening blocks', async () => {
    const signed = await signedClient();
    const { id: planId, version } = await aPlan(scope, signed);
    await addScreening(scope, { ...newScreening({ findings: [blocking] }), ...signed });
    expect(await confirmPlan(scope, { planId, version })).toEqual({
      ok: false,
      reason: 'changed_by_someone_else',
    });
  });

  it('moves under a newer screening of the same client only', async () => {
    const signed = await signedClient();
    const { id: planId, version } = await aPlan(scope, signed);
    const newer = await addScreening(scope, { ...newScreening(), ...signed });
    const other = await signedClient();
    const plan = somePlan();
    const wrong = { planId, version, plan, screeningId: other.screeningId };
    expect(await savePlan(scope, wrong)).toEqual({ ok: false, reason: 'not_found' });
    const right = { planId, version, plan, screeningId: newer?.id ?? '' };
    expect(await savePlan(scope, right)).toMatchObject({
      ok: true,
      value: { screeningId: newer?.id },
    });
  });
});

describe('a session record', () => {
  it('is started once for a confirmed plan, however many start', async () => {
    const { id: planId } = await aConfirmedPlan(scope, await signedClient());
    const started = await atOnce(20, () => startRecord(scope, { planId }));
    expect(new Set(started.map((record) => record?.id)).size).toBe(1);
    expect(started[0]?.answers.lines).toHaveLength(2);
  });

  it('knows how many signed ones lie before it, and the last of them', async () => {
    const signed = await signedClient();
    const first = await aSignedRecord(scope, signed);
    expect(await recordsBefore(scope, first)).toEqual({ signed: 0, last: null });
    const second = await aRecord(scope, signed);
    expect(await recordsBefore(scope, second)).toMatchObject({
      signed: 1,
      last: { id: first.id },
    });
  });

  it('is not started for a draft', async () => {
    const { id: planId } = await aPlan(scope, await signedClient());
    expect(await startRecord(scope, { planId })).toBeNull();
  });

  it('saves over the version that was read', async () => {
    const { id: recordId, version, answers } = await aRecord(scope, await signedClient());
    const first = { ...answers, notes: 'Tender at the left buttock.' };
    const saved = await saveRecordDraft(scope, { recordId, version, answers: first });
    expect(saved).toMatchObject({ ok: true, value: { version: version + 1 } });
    expect(await saveRecordDraft(scope, { recordId, version, answers })).toEqual({
      ok: false,
      reason: 'changed_by_someone_else',
    });
    expect((await findRecord(scope, recordId))?.answers).toEqual(first);
  });

  it('is signed once by 20 at once, and is not changed afterwards', async () => {
    const { id: recordId, version, answers } = await aRecord(scope, await signedClient());
    const frozen = { lines: ['Piriformis, left'] };
    const results = await atOnce(20, () =>
      signRecord(scope, { recordId, version, answers, frozen }),
    );
    expect(counts(results)).toBe(1);
    expect(results.filter((one) => !one.ok && one.reason === 'already_signed')).toHaveLength(19);
    const again = await saveRecordDraft(scope, { recordId, version: version + 1, answers });
    expect(again).toEqual({ ok: false, reason: 'already_signed' });
    expect(await findRecord(scope, recordId)).toMatchObject({ status: 'signed', frozen });
    const audit = await ownerDatabase().auditEvent.count({
      where: { practiceId: scope.practiceId, action: 'sign_record', entityId: recordId },
    });
    expect(audit).toBe(1);
  });
});
