import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';

import {
  eraseClientAction,
  liftHoldAction,
  placeHoldAction,
} from '@/app/(practice)/clients/[clientId]/privacy/actions';
import PrivacyPage from '@/app/(practice)/clients/[clientId]/privacy/page';
import { saveRetentionAction } from '@/app/(practice)/settings/retention/actions';
import { findClient } from '@/lib/data/clients';
import { findRetention, listHolds } from '@/lib/data/retention';
import type { PracticeScope } from '@/lib/data/scope';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient } from '../support/records';
import { actAs, formOf, isNotFound, redirectTo } from '../support/request';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));
vi.mock('next/link', () => ({ default: () => null }));
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);

const noState = { errors: [] };
let scope: PracticeScope;
let clientId: string;

beforeEach(async () => {
  scope = await aPractice();
  await actAs(scope);
  ({ id: clientId } = await aClient(scope));
});

const erase = (word: string) => eraseClientAction(clientId, noState, formOf({ word }));

/** As if the client had last been seen long ago. */
const growOld = () =>
  ownerDatabase().client.update({
    where: { id: clientId },
    data: { createdAt: new Date('2010-05-05T12:00:00Z') },
  });

test('a record within its time is not erased, and the form says until when', async () => {
  const year = new Date().getFullYear() + 8;
  const state = await erase('ERASE');
  expect(state.message).toMatch(new RegExp(`^This record is kept until .* ${year},`));
  expect(await findClient(scope, clientId)).not.toBeNull();
});

test('a record past its time is erased once the word is typed, and its page is gone', async () => {
  await growOld();
  const open = () => PrivacyPage({ params: Promise.resolve({ clientId }) });
  await expect(open()).resolves.toBeTruthy();
  expect(await erase('yes')).toMatchObject({
    errors: [{ field: 'word', message: 'Type the word ERASE.' }],
    values: { word: 'yes' },
  });
  await expect(erase('erase')).rejects.toEqual(redirectTo('/settings/retention'));
  expect(await findClient(scope, clientId)).toBeNull();
  await expect(open()).rejects.toEqual(isNotFound);
  await expect(erase('erase')).rejects.toEqual(isNotFound);
});

test('a hold keeps a record, with its reason, until it is lifted', async () => {
  await growOld();
  const place = (reason: string) => placeHoldAction(clientId, noState, formOf({ reason }));
  expect((await place(' ')).errors).toMatchObject([{ field: 'reason' }]);
  expect(await place('A dispute')).toEqual(noState);
  expect((await erase('ERASE')).message).toBe('A hold keeps this record. Lift it first.');
  const [hold] = await listHolds(scope, clientId);
  const lift = () => liftHoldAction({ clientId, holdId: hold?.id ?? '' }, noState, formOf({}));
  expect(await lift()).toEqual(noState);
  expect((await lift()).message).toMatch(/^This hold was lifted meanwhile/);
  await expect(erase('ERASE')).rejects.toEqual(redirectTo('/settings/retention'));
});

test('a hold that is sent twice, as by a double tap, is one hold', async () => {
  const place = (once: string) =>
    placeHoldAction(clientId, noState, formOf({ reason: 'A dispute', once }));
  const key = randomUUID();
  expect([await place(key), await place(key)]).toEqual([noState, noState]);
  expect(await listHolds(scope, clientId)).toHaveLength(1);
  await place(randomUUID());
  expect(await listHolds(scope, clientId)).toHaveLength(2);
});

test('the owner sets how long records are kept; what is no number is refused at its field', async () => {
  const save = (version: number, years: string) =>
    saveRetentionAction({ version, value: { years, minorAge: '25' } });
  expect(await save(1, 'ten')).toMatchObject({ ok: false, errors: [{ field: 'years' }] });
  const saved = await save(1, '10');
  expect(saved).toMatchObject({ ok: true, savedAt: expect.stringMatching(/^\d\d:\d\d$/) });
  expect(await findRetention(scope)).toEqual({ years: 10, minorAge: 25, version: 2 });
});

test('two owners who set it at once: the second one sees what the first has saved', async () => {
  const save = (years: string) =>
    saveRetentionAction({ version: 1, value: { years, minorAge: '26' } });
  await save('10');
  expect(await save('12')).toMatchObject({
    ok: false,
    theirs: { version: 2, words: [{ part: 'years', yours: '12', theirs: '10' }] },
  });
  expect(await findRetention(scope)).toMatchObject({ years: 10 });
});
