import { describe, expect, it } from 'vitest';

import { ownOnSheet } from '@/lib/domain/home-care/own-on-sheet';
import { ownItemRecords } from '@/lib/domain/home-care/own-item-record';
import type { OwnItem } from '@/lib/domain/home-care/own-item';
import { anOwnItem, aVersion } from '../support/own-items';

const inSpanish = { name: 'Talón', steps: ['Uno.', 'Dos.'], stopSign: 'Pare.', equipment: ['x'] };
const plain = { pictureId: 'p', alt: 'A heel slides' };
const both = { ...plain, altInSpanish: 'Un talón se desliza' };

function onSheet(part: Partial<OwnItem>, language: 'en' | 'es') {
  const [record] = ownItemRecords([aVersion(anOwnItem(part))]);
  if (!record) throw new Error('no record');
  return ownOnSheet(record, language);
}

describe('what an own item brings to a sheet', () => {
  it.each<[string, Partial<OwnItem>, 'en' | 'es', object]>([
    ['nothing more in English', {}, 'en', {}],
    ['its pictures', { pictures: [both], inSpanish }, 'en', { pictures: [plain] }],
    [
      'Spanish words of the picture',
      { pictures: [both], inSpanish },
      'es',
      { pictures: [{ pictureId: 'p', alt: 'Un talón se desliza' }] },
    ],
    ['that it is in English', {}, 'es', { writtenIn: 'en' }],
    [
      'that the words of the picture alone are in English',
      { pictures: [plain], inSpanish },
      'es',
      { pictures: [{ ...plain, writtenIn: 'en' }] },
    ],
    [
      'that both are',
      { pictures: [plain] },
      'es',
      { writtenIn: 'en', pictures: [{ ...plain, writtenIn: 'en' }] },
    ],
  ])('is %s', (_what, part, language, brought) => {
    expect(onSheet(part, language)).toEqual(brought);
  });
});
