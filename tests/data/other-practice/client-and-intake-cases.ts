import { expect } from 'vitest';

import { logAccess } from '@/lib/data/access-log';
import { openChart } from '@/lib/data/charts';
import { holdClient } from '@/lib/data/client-lock';
import { listClients, searchClients } from '@/lib/data/client-search';
import { invalidateClearance, listClearances, logClearance } from '@/lib/data/clearances';
import { addClient, findClient, findDuplicateClients, saveClient } from '@/lib/data/clients';
import {
  findDraftIntake,
  findIntake,
  findSignedIntake,
  saveIntakeDraft,
  signIntake,
  startIntake,
} from '@/lib/data/intakes';
import { listShortScreens, recordShortScreen } from '@/lib/data/short-screens';
import {
  aClient,
  anIntake,
  aSignedIntake,
  CONTENT_VERSION,
  newScreening,
  newShortScreen,
  someDetails,
  TODAY,
} from '../../support/records';
import { nothing, type Cases } from './both';

export const clientAndIntakeCases: Cases = (both) => ({
  logAccess: async () => {
    expect(await logAccess(both.b, { clientId: both.mine.signed.clientId, what: 'chart' })).toBe(
      false,
    );
  },
  openChart: async () => {
    expect(await openChart(both.b, both.mine.signed.clientId)).toBeNull();
  },
  holdClient: async () => {
    expect(await holdClient(both.b, both.mine.signed.clientId)).toBe(false);
  },
  listShortScreens: async () => {
    expect(await listShortScreens(both.b, both.mine.signed.clientId)).toEqual([]);
  },
  listClearances: async () => {
    expect(await listClearances(both.b, both.mine.signed.clientId)).toEqual([]);
  },
  logClearance: async () => {
    const clearance = { rule: 'rf_dvt_1', clinician: 'Dr No', day: TODAY, note: '' };
    expect(
      await logClearance(both.b, { clientId: both.mine.signed.clientId, ...clearance }),
    ).toBeNull();
  },
  invalidateClearance: async () => {
    const clearanceId = both.mine.clearance.id;
    expect(await invalidateClearance(both.b, { clearanceId, reason: 'no' })).toEqual(nothing);
  },
  listClients: async () => {
    expect(await listClients(both.b)).toEqual([]);
    expect(await listClients(both.b, { query: 'asa' })).toEqual([]);
    expect(await listClients(both.b, { query: both.mine.client.birthDate })).toEqual([]);
  },
  searchClients: async () => {
    const nobody = { clients: [], areSpelledAlike: false };
    const { name } = both.mine.client;
    expect(await searchClients(both.b, { query: name })).toEqual(nobody);
    // One letter too many: those of the other practice are not alike either.
    expect(await searchClients(both.b, { query: `${name}x` })).toEqual(nobody);
  },
  findClient: async () => {
    expect(await findClient(both.b, both.mine.signed.clientId)).toBeNull();
  },
  findDuplicateClients: async () => {
    const { name, birthDate } = both.mine.client;
    expect(await findDuplicateClients(both.b, { name, birthDate })).toEqual([]);
  },
  addClient: async () => {
    const added = await addClient(both.b, someDetails({ name: 'Åsa Ödegård' }));
    expect((await listClients(both.a, { query: 'asa' })).map(({ id }) => id)).toEqual([
      both.mine.client.id,
    ]);
    expect(await findClient(both.a, added.id)).toBeNull();
  },
  saveClient: async () => {
    const { version } = both.mine.client;
    const saved = await saveClient(both.b, {
      clientId: both.mine.signed.clientId,
      version,
      details: someDetails({ name: 'Taken Over' }),
    });
    expect(saved).toEqual(nothing);
  },
  findIntake: async () => {
    expect(await findIntake(both.b, both.mine.signed.intakeId)).toBeNull();
  },
  findDraftIntake: async () => {
    expect(await findDraftIntake(both.b, both.mine.signed.clientId)).toBeNull();
  },
  findSignedIntake: async () => {
    expect(await findSignedIntake(both.b, both.mine.signed.clientId)).toBeNull();
  },
  startIntake: async () => {
    const started = await startIntake(both.b, {
      clientId: both.mine.signed.clientId,
      contentVersion: CONTENT_VERSION,
      from: 'last',
    });
    expect(started).toBeNull();
  },
  saveIntakeDraft: async () => {
    const { id: intakeId, version } = both.mine.draft;
    const saved = await saveIntakeDraft(both.b, { intakeId, version, answers: { goals: 'mine' } });
    expect(saved).toEqual(nothing);
  },
  signIntake: async () => {
    const { id: intakeId, version } = both.mine.draft;
    const signed = await signIntake(both.b, {
      intakeId,
      version,
      answers: anIntake(),
      frozen: {},
      screening: newScreening(),
      withdrawSheet: 'side changed',
      invalidatePlans: 'side changed',
    });
    expect(signed).toEqual(nothing);
  },
  recordShortScreen: async () => {
    const again = newShortScreen(both.mine.signed, { seen: 1 });
    expect(await recordShortScreen(both.b, again)).toEqual(nothing);
    // B's own client with A's intake.
    const own = await aSignedIntake(both.b, { clientId: (await aClient(both.b)).id });
    const mixed = { clientId: own.clientId, intakeId: both.mine.signed.intakeId };
    expect(await recordShortScreen(both.b, newShortScreen(mixed))).toMatchObject({ ok: false });
  },
});
