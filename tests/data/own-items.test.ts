import { beforeEach, describe, expect, it } from 'vitest';

import {
  addOwnItem,
  archiveOwnItem,
  findOwnItem,
  listOwnItems,
  replaceOwnItem,
} from '@/lib/data/own-items';
import type { PracticeScope } from '@/lib/data/scope';
import { anOwnItem } from '../domain/support/own-items';
import { ownerDatabase } from '../support/owner-database';
import { aKeptOwnItem } from '../support/own-items';
import { aPicture } from '../support/practice-pictures';
import { aPractice } from '../support/practices';

let scope: PracticeScope;

beforeEach(async () => {
  scope = await aPractice();
});

const standing = async () =>
  (await listOwnItems(scope)).map(({ number, item, isArchived }) => [
    number,
    item.name,
    isArchived,
  ]);

describe('the practice’s own items', () => {
  it('are kept as they were written, pictures of the practice with them', async () => {
    const item = anOwnItem({ pictures: [{ pictureId: await aPicture(scope), alt: 'Lying' }] });
    const added = await addOwnItem(scope, item);
    const row = await findOwnItem(scope, added.ok ? added.value.id : '');
    expect(row).toMatchObject({ item, number: 1, isArchived: false });
    expect(row?.id).toBe(`own_${row?.rowId ?? ''}`);
    const pictures = [{ pictureId: crypto.randomUUID(), alt: 'Nobody’s' }];
    expect(await addOwnItem(scope, anOwnItem({ name: 'Other', pictures }))).toEqual({
      ok: false,
      reason: 'no_picture',
    });
  });

  it('are changed by a new version of the same series; the old one stays readable', async () => {
    const rowId = await aKeptOwnItem(scope);
    const item = anOwnItem({ name: 'Heel slides, slowly' });
    const replaced = await replaceOwnItem(scope, { rowId, item });
    expect(await standing()).toEqual([
      [2, 'Heel slides, slowly', false],
      [1, 'Heel slides', true],
    ]);
    const [two, one] = await listOwnItems(scope);
    expect(two?.series).toBe(one?.series);
    expect(replaced).toEqual({ ok: true, value: { id: two?.rowId } });
    // The second of two people who change the same version hears of it.
    expect(await replaceOwnItem(scope, { rowId, item })).toEqual({
      ok: false,
      reason: 'not_found',
    });
  });

  it('are archived once, and leave the name to another', async () => {
    const rowId = await aKeptOwnItem(scope);
    expect(await addOwnItem(scope, anOwnItem({ name: 'HEEL SLIDES' }))).toEqual({
      ok: false,
      reason: 'name_taken',
    });
    expect(await archiveOwnItem(scope, { rowId })).toEqual({ ok: true, value: null });
    expect(await archiveOwnItem(scope, { rowId })).toEqual({ ok: false, reason: 'not_found' });
    await aKeptOwnItem(scope);
    expect(await standing()).toHaveLength(2);
  });

  it('two at once with one name are one', async () => {
    const both = await Promise.all([
      addOwnItem(scope, anOwnItem()),
      addOwnItem(scope, anOwnItem()),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('leave an audit row for each change', async () => {
    const rowId = await aKeptOwnItem(scope);
    const replaced = await replaceOwnItem(scope, { rowId, item: anOwnItem({ name: 'Other' }) });
    await archiveOwnItem(scope, { rowId: replaced.ok ? replaced.value.id : '' });
    const rows = await ownerDatabase().auditEvent.findMany({
      where: { practiceId: scope.practiceId, entity: 'own_item' },
      orderBy: { at: 'asc' },
    });
    expect(rows.map(({ action }) => action)).toEqual([
      'add_own_item',
      'change_own_item',
      'archive_own_item',
    ]);
  });
});
