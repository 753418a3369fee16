import { describe, expect, it } from 'vitest';

import { diaryOf } from '@/lib/domain/home-care/diary';
import { sheetLayouts } from '@/lib/domain/home-care/sheet-layout';
import { chosenBlocks } from '@/lib/domain/home-care/sheet-around';
import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import { aCase, row } from '@/tests/domain/support/a-case';

import { printSheet, type HowPrinted } from './print-sheet';
import { compact } from './read-pdf';
import { aSheet, DRAWN_FOR, isWholeOn } from './sheets-to-print';

const kinds = sheetLayouts.flatMap((layout) =>
  (['a4', 'letter'] as const).map((paper) => ({ layout, paper })),
);
const diary = diaryOf({ from: '2026-11-20', nextVisit: '2026-12-04' });

const sheets: readonly [string, SheetDocument][] = [
  ['offered', aSheet()],
  [
    'with findings, fresh, on the right',
    aSheet({
      clinicalCase: aCase({
        affectedSide: 'right',
        onsetDate: '2026-11-18',
        contraindications: [row('ci_anticoagulant')],
      }),
    }),
  ],
  ['with a helper', aSheet({ items: ['partner_heel_of_hand', 'lying_figure_four', 'cold_pack'] })],
  [
    'with all that can be chosen',
    aSheet({
      items: ['two_balls_back', 'side_rest', 'short_walks'],
      around: { words: 'Walk with Bo.', blocks: [...chosenBlocks] },
    }),
  ],
];

/** Every letter and digit that is printed, sorted: what is moved is the same, what is left out is not. */
async function lettersOf(document: SheetDocument, how: HowPrinted): Promise<string> {
  const { pages } = await printSheet(document, { ...how, diary });
  const footing = /(MariaS\.·)?Sheet[-0-9A-Z]+·Code[-0-9A-Z]+Page\dof\d$/u;
  for (const page of pages) expect(page).toMatch(footing);
  const text = pages.map((page) => page.replace(footing, '').replaceAll(DRAWN_FOR, '')).join('');
  return [...text].sort().join('');
}

describe('one content in every layout, on either paper', () => {
  it.each(sheets)('%s: the same text, letter for letter', async (_name, document) => {
    const [first, ...others] = await Promise.all(kinds.map((how) => lettersOf(document, how)));
    expect(first?.length).toBeGreaterThan(1500);
    for (const other of others) expect(other === first).toBe(true);
  });

  it.each(kinds)('$layout, $paper: each item whole, each safety line on its page', async (how) => {
    for (const [, document] of sheets) {
      const { pages } = await printSheet(document, { ...how, diary });
      for (const item of document.items) {
        expect(pages.filter((page) => isWholeOn(page, item))).toHaveLength(1);
      }
      const text = how.layout === 'large' ? pages.join('') : (pages[0] ?? '');
      for (const { title, lines } of document.safetyNet) {
        for (const words of [title, ...lines]) expect(text).toContain(compact(words));
      }
      expect(pages[0]).toContain(compact('Call 999 or go to emergency now if:'));
    }
  });

  it.each(kinds)(
    '$layout, $paper: what this client’s findings ask for comes first',
    async (how) => {
      const [, document] = sheets[1] ?? [];
      if (!document) throw new Error('No such sheet.');
      const [first = ''] = (await printSheet(document, how)).pages;
      const own = document.safetyNet.find(({ id }) => id === 'for_you');
      expect(own?.lines.length).toBeGreaterThan(1);
      const at = (words: string) => first.indexOf(compact(words));
      for (const line of own?.lines ?? []) {
        expect(at(line)).toBeGreaterThan(at('Stay safe'));
        expect(at(line)).toBeLessThan(at('Emergency'));
        expect(at(line)).toBeLessThan(at('Call 999 or go'));
      }
    },
  );
});

describe('the grid to tick', () => {
  it.each(kinds)('$layout, $paper: each day once, a number for each item', async (how) => {
    const document = aSheet();
    const text = (await printSheet(document, { ...how, diary })).pages.join('');
    for (const day of ['Fri 20/', 'Sat 21/', 'Mon 30/', 'Tue 1 Dec/', 'Wed 2/', 'Thu 3/']) {
      expect(text.split(compact(day))).toHaveLength(2);
    }
    expect(text).not.toContain('Fri4/');
    expect(text.split('Nov1234Pain')).toHaveLength(3);
    const names = document.items.map(({ number, name }) => `${number} ${name}`);
    expect(text).toContain(compact(`Tick each day${names.join('')}`));
    expect(text).toContain(compact('Bring this sheet to your next visit, on Fri 4 Dec.'));
  });

  it('says for how long it is when no visit is booked, and is not there without days', async () => {
    const document = aSheet();
    const without = (await printSheet(document)).pages.join('');
    expect(without).toContain(compact('No next visit is booked: these are 14 days.'));
    const copy = (await printSheet(document, { diary: null })).pages.join('');
    expect(copy).not.toContain(compact('Tick each day'));
  });
});

describe('the page for the helper', () => {
  it.each(kinds)('$layout, $paper: has what a helper does, and nothing else has', async (how) => {
    const [, document] = sheets[2] ?? [];
    if (!document) throw new Error('No such sheet.');
    const { pages } = await printSheet(document, { ...how, diary });
    const last = pages.at(-1) ?? '';
    expect(last).toContain(compact('For your helper'));
    const byHelper = document.items.filter(({ helper }) => helper);
    expect(byHelper.map(({ item }) => item)).toEqual(['partner_heel_of_hand']);
    for (const item of document.items) {
      expect(isWholeOn(last, item)).toBe(item.helper === true);
    }
    expect(document.items.at(-1)?.helper).toBe(true);
  });
});

describe('to save ink', () => {
  it('the file is the same but for its drawings', async () => {
    const standard = await printSheet(aSheet(), { layout: 'standard' });
    const ink = await printSheet(aSheet(), { layout: 'ink' });
    expect(ink.pages).toEqual(standard.pages);
    expect(ink.alts).toEqual(standard.alts);
  });
});
