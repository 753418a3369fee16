import { beforeEach, describe, expect, test, vi } from 'vitest';

import { saveClientAction } from '@/app/(practice)/clients/[clientId]/edit/actions';
import { addClientAction } from '@/app/(practice)/clients/new/actions';
import { deviceOwner } from '@/lib/access/device-key';
import { listClients } from '@/lib/data/client-search';
import { findClient } from '@/lib/data/clients';
import type { PracticeScope } from '@/lib/data/scope';
import { aMember, aPractice } from '../support/practices';
import { aClient } from '../support/records';
import { actAs, actAsNobody, formOf, isNotFound, redirectTo } from '../support/request';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

const untouched = { errors: [] };
const someone = { name: 'Ada Brandt', birthDate: '1961-03-04', phone: '', email: '', address: '' };
const someoneElse = '00000000-0000-7000-8000-000000000000';

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

const add = (fields: Record<string, string>) => addClientAction(untouched, formOf(fields));

describe('adding a client', () => {
  test('opens the chart of the new client', async () => {
    await expect(add(someone)).rejects.toEqual(redirectTo('/clients/[0-9a-f-]{36}'));
    expect(await listClients(scope)).toMatchObject([{ name: 'Ada Brandt' }]);
  });

  test('what one person typed is not added under another’s sign-in', async () => {
    const answer = await add({ ...someone, owner: 'f'.repeat(32) });
    expect(answer).toMatchObject({ reason: 'signed_out' });
    expect(await listClients(scope)).toEqual([]);
  });

  test('names each wrong field and keeps everything typed', async () => {
    const typed = { ...someone, name: '', birthDate: '2026-02-30', phone: 'call me', email: 'ada' };
    const state = await add(typed);
    expect(state.errors.map(({ field }) => field)).toEqual(['name', 'birthDate', 'phone', 'email']);
    expect(state.values).toEqual(typed);
    expect(await listClients(scope)).toEqual([]);
  });

  test('a megabyte of name is refused at its field and comes back shortened', async () => {
    const state = await add({ ...someone, name: 'x'.repeat(1_000_000) });
    expect(state.errors).toEqual([
      { field: 'name', message: 'The name can have 120 characters at most. Shorten it.' },
    ]);
    expect(state.values?.['name']).toHaveLength(5000);
  });

  test('control characters are refused; right-to-left names and emoji are people', async () => {
    expect((await add({ ...someone, name: 'A\u0000da' })).errors).toMatchObject([
      { field: 'name' },
    ]);
    for (const name of ['محمد عبد الرحمن', '👩🏽‍🦱 Ada']) {
      await expect(add({ ...someone, name })).rejects.toEqual(redirectTo('/clients/.*'));
    }
  });

  test('the same name and birth date are pointed out, and added only when told so', async () => {
    const there = await aClient(scope, { name: 'Ada Brandt', birthDate: '1961-03-04' });
    const state = await add({ ...someone, name: ' ADA  brandt ', address: 'kept' });
    expect(state.duplicates).toMatchObject([{ id: there.id, birthDate: '4 Mar 1961' }]);
    expect(state.values).toMatchObject({ name: ' ADA  brandt ', address: 'kept' });
    expect(await listClients(scope)).toHaveLength(1);
    await expect(add({ ...someone, anyway: 'yes' })).rejects.toEqual(redirectTo('/clients/.*'));
    expect(await listClients(scope)).toHaveLength(2);
  });

  test('a client of another practice is no duplicate', async () => {
    await aClient(await aPractice(), { name: 'Ada Brandt', birthDate: '1961-03-04' });
    await expect(add(someone)).rejects.toEqual(redirectTo('/clients/.*'));
  });

  test('without a sign-in nothing is added and nothing typed is lost', async () => {
    actAsNobody();
    const state = await add(someone);
    expect(state.message).toContain('signed out');
    expect(state.values).toEqual(someone);
    expect(await listClients(scope)).toEqual([]);
  });

  test('a reviewer may not', async () => {
    await actAs((await aMember(scope.practiceId, { role: 'reviewer' })).scope);
    await expect(add(someone)).rejects.toEqual(isNotFound);
    expect(await listClients(scope)).toEqual([]);
  });
});

describe('changing a client', () => {
  const save = (
    clientId: string,
    { version, ...value }: Record<string, unknown>,
    more: { owner?: string; key?: string } = {},
  ) => saveClientAction(clientId, { version: version as number, value, ...more });

  test('is saved over the version that was opened', async () => {
    const client = await aClient(scope);
    const saved = await save(client.id, { ...someone, version: client.version });
    expect(saved).toMatchObject({ ok: true, version: client.version + 1 });
    expect(await findClient(scope, client.id)).toMatchObject({ name: 'Ada Brandt', phone: null });
  });

  test('what is wrong is named at its field, and nothing is saved', async () => {
    const client = await aClient(scope);
    const wrong = { ...someone, birthDate: '2026-02-30', version: client.version };
    expect(await save(client.id, wrong)).toMatchObject({
      ok: false,
      errors: [{ field: 'birthDate' }],
    });
    expect((await findClient(scope, client.id))?.version).toBe(client.version);
  });

  test('shows field by field what somebody else saved meanwhile, and writes over nothing', async () => {
    const client = await aClient(scope);
    const { version } = client;
    await save(client.id, { ...someone, phone: '0123', version });
    const answer = await save(client.id, { ...someone, phone: '999', version });
    expect(answer).toMatchObject({
      ok: false,
      theirs: {
        version: version + 1,
        parts: { name: 'Ada Brandt', phone: '0123', email: '' },
        words: [{ part: 'phone', label: 'Phone', yours: '999', theirs: '0123' }],
      },
    });
    expect(await findClient(scope, client.id)).toMatchObject({ phone: '0123' });
    const chosen = { ...someone, phone: '999', version: version + 1 };
    expect(await save(client.id, chosen)).toMatchObject({ ok: true });
    expect(await findClient(scope, client.id)).toMatchObject({ phone: '999' });
  });

  test('unknown, malformed and another practice’s ids are not there', async () => {
    const theirs = await aClient(await aPractice());
    for (const clientId of [someoneElse, 'x', theirs.id]) {
      const answer = await save(clientId, { ...someone, version: 1 });
      expect(answer).toMatchObject({ ok: false, reason: 'not_found' });
    }
  });

  test.each(['NaN; drop', '1', null, {}, 1.5])('version %j changes nothing', async (version) => {
    const client = await aClient(scope);
    expect(await save(client.id, { ...someone, version })).toMatchObject({ ok: false });
    expect(await findClient(scope, client.id)).toMatchObject({ name: client.name });
  });

  test('what one person typed is not saved under another’s sign-in', async () => {
    const client = await aClient(scope);
    const owner = deviceOwner(scope);
    await actAs((await aMember(scope.practiceId)).scope);
    const answer = await save(client.id, { ...someone, version: client.version }, { owner });
    expect(answer).toMatchObject({ ok: false, reason: 'signed_out' });
    expect(await findClient(scope, client.id)).toMatchObject({ name: client.name });
  });
});
