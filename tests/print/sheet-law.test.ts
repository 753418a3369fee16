import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { diaryOf } from '@/lib/domain/home-care/diary';
import { homeCareItems } from '@/lib/domain/home-care/home-care-item';
import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import { sheetLayouts, type SheetLayout } from '@/lib/domain/home-care/sheet-layout';
import { addDays } from '@/lib/domain/shared/iso-date';
import { anyCase } from '../../scripts/cases/any-case';

import { sheetBytes, type HowPrinted } from './print-sheet';
import { compact, readText, type ReadPdf } from './read-pdf';
import { aSheet, isWholeOn } from './sheets-to-print';

const papers = ['a4', 'letter'] as const;
/** Sheets in one language; side by side they are in `sheet-languages.test.ts`. */
type OfOne = Exclude<SheetLayout, 'both'>;
const layouts = sheetLayouts.filter((layout): layout is OfOne => layout !== 'both');
const SIDES_MAX: Readonly<Record<OfOne, number>> = { standard: 2, ink: 2, large: 4 };
/** Nothing of a sheet is smaller; the body is larger than the small print of it. */
const SMALLEST: Readonly<Record<OfOne, number>> = { standard: 11, ink: 11, large: 16 };

const kinds = layouts.flatMap((layout) => papers.map((paper) => ({ layout, paper })));
/** One after the other: every layout on every paper. */
function kindOf(index: number): (typeof kinds)[number] {
  const kind = kinds[index % kinds.length];
  if (!kind) throw new Error('No layout.');
  return kind;
}

/** An item's heading, dose, steps, adaptations and stop sign follow each other on one page. */
function splitItems(document: SheetDocument, { pages }: Pick<ReadPdf, 'pages'>): string[] {
  return document.items
    .filter((item) => !pages.some((page) => isWholeOn(page, item)))
    .map(({ name }) => name);
}

const printed = async (document: SheetDocument, how?: HowPrinted) =>
  readText(await sheetBytes(document, how));

const helperPages = ({ items }: SheetDocument): number =>
  items.some(({ helper }) => helper) ? 1 : 0;

const fourItems = fc.shuffledSubarray([...homeCareItems], { minLength: 4, maxLength: 4 });

/** The items with the most to read: a therapist may put any four on a sheet. */
const longest = [...ruleBook.homeCareItems]
  .sort((one, other) => other.steps.join().length - one.steps.join().length)
  .slice(0, 4)
  .map(({ id }) => id);

/** Spec §9.1 and §12.4, 29. */
describe('over 500 sheets', () => {
  it('what the app offers has two sides, or four in large print, and no item is split', async () => {
    const cases = fc.sample(anyCase(ruleBook, { calm: true, rows: 3 }), { seed: 7, numRuns: 300 });
    let items = 0;
    let large = 0;
    let atSize = 0;
    for (const [index, clinicalCase] of cases.entries()) {
      const how = kindOf(index);
      const document = aSheet({ clinicalCase });
      const visitIn = index % 15;
      const nextVisit = visitIn === 0 ? null : addDays(clinicalCase.today, visitIn);
      const diary = diaryOf({ from: clinicalCase.today, nextVisit });
      const read = await printed(document, { ...how, diary });
      expect(splitItems(document, read)).toEqual([]);
      expect(read.pages.length).toBeLessThanOrEqual(SIDES_MAX[how.layout]);
      const smallest = Math.min(...read.textSizes);
      expect(smallest).toBeGreaterThanOrEqual(SMALLEST[how.layout]);
      large += how.layout === 'large' ? 1 : 0;
      atSize += smallest === 18 ? 1 : 0;
      items += document.items.length;
    }
    expect(items).toBeGreaterThan(450);
    // Large print of what the app offers is 18 points, but for the rare longest.
    expect(large).toBe(100);
    expect(atSize).toBeGreaterThanOrEqual(90);
  }, 900_000);

  it('any four items have one side more at most, and one for the helper; none is split', async () => {
    const sets = fc.sample(fourItems, { seed: 11, numRuns: 200 });
    let within = 0;
    for (const [index, items] of sets.entries()) {
      const how = kindOf(index);
      const document = aSheet({ items });
      const read = await printed(document, how);
      expect(splitItems(document, read)).toEqual([]);
      const over = read.pages.length - SIDES_MAX[how.layout] - helperPages(document);
      expect(over).toBeLessThanOrEqual(how.layout === 'large' ? 0 : 1);
      expect(Math.min(...read.textSizes)).toBeGreaterThanOrEqual(SMALLEST[how.layout]);
      within += over <= 0 ? 1 : 0;
    }
    expect(within / sets.length).toBeGreaterThan(0.95);
  }, 900_000);
});

describe('at the ends', () => {
  it.each(papers)('%s: the four longest items have four sides in large print', async (paper) => {
    const document = aSheet({ items: longest });
    const read = await printed(document, { paper, layout: 'large' });
    expect(document.items).toHaveLength(4);
    expect(read.pages.length).toBeLessThanOrEqual(4);
    expect(splitItems(document, read)).toEqual([]);
  });

  it('adaptations of every item split none', async () => {
    const sets = fc.sample(fourItems, { seed: 12, numRuns: 24 });
    for (const [index, items] of sets.entries()) {
      const document = aSheet({ items, cautions: ['Hold rail; sit breaks', 'As shown.'] });
      expect(splitItems(document, await printed(document, kindOf(index)))).toEqual([]);
    }
  });

  it('nothing is cut off from an item that is longer than a page', async () => {
    const cautions = Array.from(
      { length: 40 },
      (_, at) => `Note ${at}: ${'take care '.repeat(25)}`,
    );
    const { pages } = await printed(aSheet({ items: ['short_walks'], cautions }));
    for (const at of [0, 20, 39]) expect(pages.join('')).toContain(`Note${at}:`);
    expect(pages.length).toBeGreaterThan(2);
  });

  it('a grid of four weeks has its side', async () => {
    const diary = diaryOf({ from: '2026-11-20', nextVisit: '2027-01-20' });
    const { pages } = await printed(aSheet(), { diary });
    expect(pages.length).toBeLessThanOrEqual(3);
    for (const words of ['Fri20', 'Tue1Dec', 'Thu17', 'on Wed 20 Jan.']) {
      expect(pages.join('')).toContain(compact(words));
    }
  });
});
