import { beforeEach, describe, expect, test, vi } from 'vitest';

import { recordTeachBackAction } from '@/app/(practice)/clients/[clientId]/home-care/sheets/[sheetId]/actions';
import { withdrawSheet } from '@/lib/data/home-care';
import type { PracticeScope } from '@/lib/data/scope';
import { findTeachBack } from '@/lib/data/teach-backs';
import { aMember, aPractice } from '../support/practices';
import { aClient, aSignedIntake } from '../support/records';
import { actAs, formOf, isNotFound, redirectTo } from '../support/request';
import { issuedWith } from '../support/sheets';
import { ownerDatabase } from '../support/owner-database';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));

let scope: PracticeScope;
let ids: { clientId: string; sheetId: string };

beforeEach(async () => {
  scope = await aPractice();
  const signed = await aSignedIntake(scope, { clientId: (await aClient(scope)).id });
  const sheet = await issuedWith(scope, signed, ['short_walks', 'knee_across_chest']);
  ids = { clientId: signed.clientId, sheetId: sheet.id };
  await actAs(scope);
});

const record = (fields: Record<string, string>, at = ids) =>
  recordTeachBackAction(at, { errors: [] }, formOf(fields));

const recorded = async () => (await findTeachBack(scope, ids.sheetId))?.answers;
const done = () => redirectTo(`/clients/${ids.clientId}/home-care/sheets/${ids.sheetId}`);

describe('how the items of a sheet were shown back', () => {
  test('is recorded per item, audited, and the newest record counts', async () => {
    await expect(
      record({ 'shown-short_walks': 'shown_correctly', 'shown-knee_across_chest': 'needed_help' }),
    ).rejects.toEqual(done());
    expect(await recorded()).toEqual([
      { item: 'short_walks', answer: 'shown_correctly' },
      { item: 'knee_across_chest', answer: 'needed_help' },
    ]);
    await expect(record({ 'shown-short_walks': 'changed_item' })).rejects.toEqual(done());
    expect(await recorded()).toEqual([{ item: 'short_walks', answer: 'changed_item' }]);
    const { clientId } = ids;
    expect(await ownerDatabase().teachBack.count({ where: { clientId } })).toBe(2);
    const action = 'record_teach_back';
    expect(await ownerDatabase().auditEvent.count({ where: { clientId, action } })).toBe(2);
  });

  test.each([
    ['nothing', {}],
    ['an answer that there is not', { 'shown-short_walks': 'perfect' }],
    ['an item that is not on the sheet', { 'shown-cold_pack': 'needed_help' }],
  ])('%s is answered at the first item, and nothing is recorded', async (_what, fields) => {
    const { errors } = await record(fields as Record<string, string>);
    expect(errors).toEqual([
      { field: 'shown-short_walks', message: 'Choose an answer for at least one item.' },
    ]);
    expect(await recorded()).toBeUndefined();
  });

  test('a withdrawn sheet, another client, another practice: nothing is recorded', async () => {
    const fields = { 'shown-short_walks': 'needed_help' };
    const other = await aClient(scope);
    const at = { clientId: other.id, sheetId: ids.sheetId };
    expect((await record(fields, at)).message).toContain('not here any more');
    const elsewhere = await aPractice();
    await actAs(elsewhere);
    expect((await record(fields)).message).toContain('not here any more');
    await actAs(scope);
    await withdrawSheet(scope, { sheetId: ids.sheetId, reason: 'Other side.' });
    expect((await record(fields)).message).toContain('not here any more');
    expect(await recorded()).toBeUndefined();
  });

  test('the front desk cannot', async () => {
    const { scope: desk } = await aMember(scope.practiceId, { role: 'front_desk' });
    await actAs(desk);
    await expect(record({ 'shown-short_walks': 'needed_help' })).rejects.toEqual(isNotFound);
  });
});
