import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openChart } from '@/lib/data/charts';
import { signIntake, startIntake } from '@/lib/data/intakes';
import { sealJson } from '@/lib/data/rows/sealed-text';
import type { PracticeScope } from '@/lib/data/scope';
import { listShortScreens, recordShortScreen } from '@/lib/data/short-screens';
import { addDays } from '@/lib/domain/shared/iso-date';
import { aShortScreen } from '../domain/support/short-screens';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import {
  aClient,
  anIntake,
  aSignedIntake,
  aStoredShortScreen,
  CONTENT_VERSION,
  newScreening,
  newShortScreen,
  TODAY,
  type SignedIntake,
} from '../support/records';

let scope: PracticeScope;
let signed: SignedIntake;

beforeAll(async () => {
  scope = await aPractice();
});

beforeEach(async () => {
  signed = await aSignedIntake(scope, { clientId: (await aClient(scope)).id });
});

const record = (more: Parameters<typeof newShortScreen>[1] = {}, by = scope) =>
  recordShortScreen(by, newShortScreen(signed, more));
const chart = async () => {
  const found = await openChart(scope, signed.clientId);
  if (!found) throw new Error('No chart.');
  return found;
};
const yes = aShortScreen({ redFlags: { rf_neu_2: 'yes' } });

describe('recordShortScreen', () => {
  it('keeps what was asked and answered, and by whom', async () => {
    const frozen = { contentVersion: 'x', sections: [] };
    expect(await record({ answers: yes, frozen })).toMatchObject({ ok: true });
    const expected = {
      clientId: signed.clientId,
      intakeId: signed.intakeId,
      day: TODAY,
      number: 1,
      answers: yes,
      askedByName: expect.any(String),
    };
    expect(await listShortScreens(scope, signed.clientId)).toMatchObject([{ ...expected, frozen }]);
    expect((await chart()).shortScreens).toMatchObject([expected]);
  });

  it('takes a correction as the next one of the day, and keeps both', async () => {
    await record({ answers: yes });
    expect(await record({ seen: 1 })).toMatchObject({ ok: true });
    const kept = await listShortScreens(scope, signed.clientId);
    expect(kept.map(({ number, answers }) => [number, answers.redFlags.rf_neu_2])).toEqual([
      [2, 'no'],
      [1, 'yes'],
    ]);
    expect(await record({ day: addDays(TODAY, 1) })).toMatchObject({ ok: true });
  });

  it('refuses one that has not seen the last', async () => {
    const refused = { ok: false, reason: 'changed_by_someone_else' };
    expect(await record({ seen: 1 })).toEqual(refused);
    await record({ answers: yes });
    expect(await record()).toEqual(refused);
    expect(await record({ seen: 2 })).toEqual(refused);
    expect(await record({ seen: Number.NaN })).toEqual(refused);
  });

  it('takes the same twice as once: a double tap, also at once', async () => {
    const both = await Promise.all([record({ answers: yes }), record({ answers: yes })]);
    expect(both[0]).toEqual(both[1]);
    expect(both[0]).toMatchObject({ ok: true });
    expect(await listShortScreens(scope, signed.clientId)).toHaveLength(1);
  });

  it('lets one of two people win who save at once', async () => {
    const { scope: colleague } = await aMember(scope.practiceId);
    const both = await Promise.all([record({ answers: yes }), record({}, colleague)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await listShortScreens(scope, signed.clientId)).toHaveLength(1);
  });

  it('is asked with the intake that counts, and with no other', async () => {
    const before = signed;
    signed = await aSignedIntake(scope, { clientId: before.clientId });
    expect(await recordShortScreen(scope, newShortScreen(before))).toEqual({
      ok: false,
      reason: 'changed_by_someone_else',
    });
    const nobody = '00000000-0000-7000-8000-000000000000';
    const unknown = { clientId: nobody, intakeId: signed.intakeId };
    expect(await recordShortScreen(scope, newShortScreen(unknown))).toMatchObject({ ok: false });
    const nonsense = { clientId: 'x', intakeId: 'y' };
    expect(await recordShortScreen(scope, newShortScreen(nonsense))).toEqual({
      ok: false,
      reason: 'not_found',
    });
  });

  it('leaves an audit row', async () => {
    const entityId = await aStoredShortScreen(scope, signed);
    const rows = await ownerDatabase().auditEvent.findMany({ where: { entityId } });
    expect(rows).toMatchObject([
      { action: 'record_short_screen', entity: 'short_screen', clientId: signed.clientId },
    ]);
  });
});

describe('beside the intake', () => {
  const correct = () =>
    startIntake(scope, {
      clientId: signed.clientId,
      contentVersion: CONTENT_VERSION,
      from: 'last',
    });
  const sign = async (draft: Awaited<ReturnType<typeof correct>>) =>
    signIntake(scope, {
      intakeId: draft?.id ?? '',
      version: draft?.version ?? 0,
      answers: anIntake(),
      frozen: {},
      screening: newScreening(),
    });

  it('a correction starts from the worst that was answered since', async () => {
    await aStoredShortScreen(scope, signed, { answers: yes });
    await aStoredShortScreen(scope, signed, { day: addDays(TODAY, 1) });
    const draft = await correct();
    expect(draft?.answers.redFlags).toMatchObject({ rf_neu_2: 'yes', rf_neu_1: 'no' });
  });

  it('the chart holds those of the intake that counts and of the one before, not older ones', async () => {
    await aStoredShortScreen(scope, signed, { day: addDays(TODAY, -2) });
    await sign(await correct());
    const [second] = [(await chart()).intake?.id ?? ''];
    await aStoredShortScreen(scope, { ...signed, intakeId: second }, { day: addDays(TODAY, -1) });
    const days = async () => (await chart()).shortScreens.map(({ day }) => day);
    expect(await days()).toEqual([addDays(TODAY, -1), addDays(TODAY, -2)]);
    await sign(await correct());
    expect(await days()).toEqual([addDays(TODAY, -1)]);
  });

  it('one that cannot be read is an error, never left out in silence', async () => {
    const id = await aStoredShortScreen(scope, signed);
    const client = await ownerDatabase().client.findUniqueOrThrow({
      where: { id: signed.clientId },
    });
    const answers = sealJson(client, 'short_screen.answers', { rf: 'no' });
    await ownerDatabase().shortScreen.update({ where: { id }, data: { answers } });
    await expect(chart()).rejects.toThrow();
  });
});
