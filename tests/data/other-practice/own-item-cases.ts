import { expect } from 'vitest';

import {
  addOwnItem,
  archiveOwnItem,
  findOwnItem,
  listOwnItems,
  replaceOwnItem,
} from '@/lib/data/own-items';
import { anOwnItem } from '../../domain/support/own-items';
import { nothing, type Cases } from './both';

export const ownItemCases: Cases = (both) => ({
  listOwnItems: async () => {
    expect(await listOwnItems(both.b)).toEqual([]);
  },
  findOwnItem: async () => {
    expect(await findOwnItem(both.b, both.mine.ownItemId)).toBeNull();
  },
  addOwnItem: async () => {
    // A picture of A's stands on no item of B's.
    const pictures = [{ pictureId: both.mine.pictureId, alt: 'Not ours' }];
    const added = await addOwnItem(both.b, anOwnItem({ pictures }));
    expect(added).toEqual({ ok: false, reason: 'no_picture' });
  },
  replaceOwnItem: async () => {
    const item = anOwnItem({ name: 'Not ours' });
    expect(await replaceOwnItem(both.b, { rowId: both.mine.ownItemId, item })).toEqual(nothing);
  },
  archiveOwnItem: async () => {
    expect(await archiveOwnItem(both.b, { rowId: both.mine.ownItemId })).toEqual(nothing);
  },
});
