import { expect } from 'vitest';

import { findLogo, listLogos, removeLogo, setLogo } from '@/lib/data/logos';
import { addPicture, findPictures, findSheetPictures, listPictureIds } from '@/lib/data/pictures';
import { aSheet } from '../../print/sheets-to-print';
import { nothing, type Cases } from './both';

export const pictureCases: Cases = (both) => ({
  findPictures: async () => {
    expect((await findPictures(both.b, [both.mine.pictureId, 'x'])).size).toBe(0);
  },
  findSheetPictures: async () => {
    const logo = { pictureId: both.mine.pictureId, alt: 'A’s' };
    const document = { ...aSheet(), logo };
    expect((await findSheetPictures(both.b, { document })).size).toBe(0);
  },
  listPictureIds: async () => {
    expect(await listPictureIds(both.b)).toEqual([]);
  },
  addPicture: async () => {
    // The same bytes are B's own from then on.
    const mine = (await findPictures(both.a, [both.mine.pictureId])).get(both.mine.pictureId);
    if (!mine) throw new Error('A has no picture.');
    const added = await addPicture(both.b, mine);
    expect(added.ok && added.value.id).not.toBe(both.mine.pictureId);
  },
  findLogo: async () => {
    expect(await findLogo(both.b)).toBeNull();
  },
  listLogos: async () => {
    expect(await listLogos(both.b)).toEqual([]);
  },
  setLogo: async () => {
    const { pictureId } = both.mine;
    expect(await setLogo(both.b, { pictureId, alt: 'Not ours' })).toEqual(nothing);
  },
  removeLogo: async () => {
    expect(await removeLogo(both.b)).toEqual(nothing);
  },
});
