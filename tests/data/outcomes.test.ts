import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';

import { openChart } from '@/lib/data/charts';
import { enterMeasureForm, listMeasureForms } from '@/lib/data/measure-forms';
import { openOutcomes } from '@/lib/data/open-outcomes';
import { recordOutcome, storeOutcome, takeBackOutcome } from '@/lib/data/outcomes';
import { withKey } from '@/lib/data/rows/client-key';
import type { IntakeScope, PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import { ownerDatabase } from '../support/owner-database';
import { aMeasureForm, anOutcome, aStoredOutcome, someSentences } from '../support/outcomes';
import { aPractice } from '../support/practices';
import { aClient, aSignedIntake, aSignedRecord, TODAY } from '../support/records';
import { statementsOf } from '../support/statements';

let scope: PracticeScope;
let clientId: string;

beforeAll(async () => {
  scope = await aPractice();
  clientId = (await aClient(scope)).id;
});

const counting = async (id: string) => (await openChart(scope, id))?.outcomes ?? [];
const groc = (change: number) => ({ measure: 'groc' as const, change, since: '2026-10-26' });

describe('recordOutcome', () => {
  it('keeps what was answered, sealed, with who asked and a line in the audit', async () => {
    const { id } = await aClient(scope);
    const outcomeId = await aStoredOutcome(scope, id, {
      answers: {
        measure: 'psfs',
        activities: ['Kanarienvogel füttern', 'Sitting', 'Walking'].map((activity) => ({
          activity,
          rating: 3,
        })),
      },
      language: 'es',
    });
    expect(await counting(id)).toMatchObject([
      { id: outcomeId, day: TODAY, language: 'es', enteredByName: expect.any(String) },
    ]);
    const [stored] = await ownerDatabase().outcome.findMany({ where: { id: outcomeId } });
    expect(JSON.stringify(stored)).not.toContain('Kanarienvogel');
    const where = { entityId: outcomeId, action: 'record_outcome' };
    expect(await ownerDatabase().auditEvent.count({ where })).toBe(1);
  });

  it('lets a correction stand in the place of a row, which stays', async () => {
    const { id } = await aClient(scope);
    const first = await aStoredOutcome(scope, id);
    const correction = { replacesId: first, reason: 'Typed wrongly.' };
    const outcome = anOutcome({ answers: groc(3) });
    const second = await recordOutcome(scope, { clientId: id, outcome, correction });
    expect(second).toMatchObject({ ok: true });
    expect(await counting(id)).toMatchObject([
      { replacesId: first, reason: 'Typed wrongly.', answers: { change: 3 } },
    ]);
    expect(await ownerDatabase().outcome.count({ where: { clientId: id } })).toBe(2);
    // Nobody corrects what has been corrected: they did not see the newer one.
    expect(await recordOutcome(scope, { clientId: id, outcome, correction })).toEqual({
      ok: false,
      reason: 'changed_by_someone_else',
    });
  });

  it('refuses to stand for another measure, or for another client’s row', async () => {
    const first = await aStoredOutcome(scope, clientId);
    const correction = { replacesId: first, reason: 'Wrong.' };
    const pain = { measure: 'nprs_leg' as const, now: 3, worst: null, average: null };
    const notFound = { ok: false, reason: 'not_found' };
    const outcome = anOutcome({ answers: pain });
    expect(await recordOutcome(scope, { clientId, outcome, correction })).toEqual(notFound);
    const other = (await aClient(scope)).id;
    const same = { clientId: other, outcome: anOutcome(), correction };
    expect(await recordOutcome(scope, same)).toEqual(notFound);
  });

  it('is one of two who correct at once', async () => {
    const { id } = await aClient(scope);
    const replacesId = await aStoredOutcome(scope, id);
    const correct = (change: number) =>
      recordOutcome(scope, {
        clientId: id,
        outcome: anOutcome({ answers: groc(change) }),
        correction: { replacesId, reason: 'Typed wrongly.' },
      });
    const both = await Promise.all([correct(2), correct(4)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await counting(id)).toHaveLength(1);
  });
});

describe('takeBackOutcome', () => {
  it('leaves nothing that counts, and everything to be read', async () => {
    const { id } = await aClient(scope);
    const outcomeId = await aStoredOutcome(scope, id);
    const taken = { clientId: id, outcomeId, reason: 'Somebody else’s answers.' };
    expect(await takeBackOutcome(scope, taken)).toMatchObject({ ok: true });
    expect(await counting(id)).toEqual([]);
    expect(await ownerDatabase().outcome.count({ where: { clientId: id } })).toBe(2);
    expect(await takeBackOutcome(scope, taken)).toMatchObject({ ok: false });
  });
});

describe('enterMeasureForm', () => {
  it('keeps every version, and refuses one that was written beside a newer one', async () => {
    const own = await aPractice();
    await aMeasureForm(own);
    const form = { measure: 'rmdq_24', language: 'en', lines: someSentences } as const;
    const changed = { ok: false, reason: 'changed_by_someone_else' };
    expect(await enterMeasureForm(own, { ...form, seen: 0 })).toEqual(changed);
    expect(await enterMeasureForm(own, { ...form, seen: 1 })).toMatchObject({ ok: true });
    expect(await listMeasureForms(own)).toMatchObject([{ number: 2 }, { number: 1 }]);
  });
});

describe('openOutcomes', () => {
  it('asks the same few questions however much there is, and logs who looked', async () => {
    const little = await aClient(scope);
    const { id } = await aClient(scope);
    await aSignedRecord(scope, await aSignedIntake(scope, { clientId: id }));
    for (let n = 0; n < 3; n += 1) await aStoredOutcome(scope, id);
    const few = await statementsOf(() => openOutcomes(scope, little.id));
    const many = await statementsOf(() => openOutcomes(scope, id));
    expect(many).toHaveLength(few.length);
    expect(many.length).toBeLessThanOrEqual(4);
    const log = await ownerDatabase().accessLog.findMany({ where: { clientId: id } });
    expect(log).toMatchObject([{ what: 'outcomes', accountId: scope.accountId }]);
  });

  it('has nothing for another practice', async () => {
    const other = await aPractice();
    expect(await openOutcomes(other, clientId)).toBeNull();
    expect(await openOutcomes(scope, 'no-id')).toBeNull();
  });
});

describe('what a client gives alone, before the visit', () => {
  const alone = (id: string): IntakeScope => {
    const { practiceId } = scope;
    const ids = { practiceId, clientId: id, linkId: randomUUID(), toldIntakeId: randomUUID() };
    return { kind: 'intake', ...ids } as IntakeScope;
  };
  const gives = (own: IntakeScope, id: string) =>
    withDb(own, async (db) => {
      const client = await db.client.findFirstOrThrow({ where: { id }, ...withKey });
      return storeOutcome(db, own, { client, outcome: anOutcome() });
    });

  it('is a row that names nobody, and of no other client', async () => {
    const { id } = await aClient(scope);
    await gives(alone(id), id);
    expect(await counting(id)).toMatchObject([{ enteredByName: null, answers: { change: 1 } }]);
    // The database itself shows it no other client.
    await expect(gives(alone(id), clientId)).rejects.toThrow();
    expect(await listMeasureForms(alone(id))).toEqual([]);
  });
});
