/** An own item on paper: its pictures among the drawings, in every layout, and left out where they are not there. */
import { expect, test } from 'vitest';

import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import { sheetLayouts } from '@/lib/domain/home-care/sheet-layout';
import { cleanPicture } from '@/lib/platform/clean-picture';

import { aPng } from '../support/pictures';
import { sheetBytes } from './print-sheet';
import { compact, readPdf } from './read-pdf';
import { aSheet } from './sheets-to-print';

const PICTURE = '00000000-0000-4000-8000-000000000001';

function withOwn(): SheetDocument {
  const sheet = aSheet();
  const [first] = sheet.items;
  if (!first) throw new Error('No items.');
  const { way: _way, ...one } = first;
  const own = {
    ...one,
    item: `own_${PICTURE}` as const,
    name: 'Heel slides',
    pictures: [{ pictureId: PICTURE, alt: 'Lying, one heel slides away' }],
  };
  return { ...sheet, items: [own] };
}

test.each(sheetLayouts)('%s: the picture stands with its words, or is left out', async (layout) => {
  const cleaned = await cleanPicture(await aPng(600, 300));
  if (!cleaned.ok) throw new Error(cleaned.reason);
  const pictures = new Map([[PICTURE, cleaned.picture]]);
  const bytes = await sheetBytes(withOwn(), { layout, pictures });
  expect((await readPdf(bytes)).alts).toContain('Lying, one heel slides away');
  const without = await readPdf(await sheetBytes(withOwn(), { layout }));
  expect(without.alts).not.toContain('Lying, one heel slides away');
});

test.each(sheetLayouts)(
  '%s: words that are not in Spanish say so on a Spanish sheet',
  async (layout) => {
    const english = withOwn();
    const [own] = english.items;
    if (!own) throw new Error('No items.');
    const marked = { ...own, writtenIn: 'en' as const };
    const sheet = { ...english, language: 'es' as const, others: [english] };
    const { pages, languages } = await readPdf(
      await sheetBytes({ ...sheet, items: [marked] }, { layout }),
    );
    expect(pages.join('')).toContain(compact('Esto está en inglés.'));
    expect(languages).toContain('en');
    const usual = await readPdf(await sheetBytes({ ...sheet, items: [own] }, { layout }));
    expect(usual.pages.join('')).not.toContain(compact('Esto está en inglés.'));
    if (layout !== 'both') expect(usual.languages).not.toContain('en');
  },
);
