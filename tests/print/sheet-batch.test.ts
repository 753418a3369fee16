import { describe, expect, it } from 'vitest';

import { diaryOf } from '@/lib/domain/home-care/diary';
import { renderSheetBatch } from '@/lib/print/sheet-batch';
import type { PrintedSheet } from '@/lib/print/sheet-data';
import { aCase } from '@/tests/domain/support/a-case';

import { framesOfDrawings, printSheet } from './print-sheet';
import { readPdf } from './read-pdf';
import { aSheet, printedAs } from './sheets-to-print';

const diary = diaryOf({ from: '2026-11-20', nextVisit: '2026-12-04' });

const printed = (more: Partial<PrintedSheet> = {}): PrintedSheet => ({
  ...printedAs,
  ...{ document: aSheet(), paper: 'a4', layout: 'standard', diary },
  drawings: framesOfDrawings(),
  pictures: new Map(),
  ...more,
});

const right = aSheet({ clinicalCase: aCase({ affectedSide: 'right' }), name: 'Bo Lind' });
const short = aSheet({
  items: ['empty_back_pocket'],
  name: 'Cy Dahl',
  around: { words: '', blocks: [] },
});

async function batchOf(sheets: PrintedSheet[], paper: 'a4' | 'letter' = 'a4') {
  const bytes = await renderSheetBatch({ sheets, paper, title: 'Home-care sheets' });
  return { ...(await readPdf(bytes)), bytes };
}

describe('the sheets of several clients in one file', () => {
  it('are each what they are alone, in their order, in their own layout and size of type', async () => {
    const sheets = [
      printed(),
      printed({ document: right, layout: 'large' }),
      printed({ document: short, layout: 'ink', diary: null }),
    ];
    const { pages, ...read } = await batchOf(sheets);
    const alone = await Promise.all(
      sheets.map(async ({ document, layout, diary: days }) =>
        printSheet(document, { layout, diary: days }),
      ),
    );
    expect(pages.filter((page) => page !== '')).toEqual(alone.flatMap((one) => one.pages));
    expect(read.textSizes).toEqual(
      expect.arrayContaining(alone.flatMap(({ textSizes }) => textSizes)),
    );
    expect(new Set(read.alts)).toEqual(new Set(alone.flatMap(({ alts }) => alts)));
    expect(read.isTagged).toBe(true);
    expect(read.xmp).toContain('pdfuaid');
    expect(read.title).toBe('Home-care sheets');
    expect(read.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  });

  it.each(['a4', 'letter'] as const)('never stand on one leaf, on %s', async (paper) => {
    const one = printed({ document: short, diary: null });
    const two = printed({ paper: paper === 'a4' ? 'letter' : 'a4' });
    const { pages, sizes } = await batchOf([one, two, one, one], paper);
    expect((await printSheet(short, { paper, diary: null })).pages).toHaveLength(1);
    expect(pages.map((page) => page !== '')).toEqual([
      ...[true, false],
      ...Array.from({ length: 2 }, () => true),
      ...[true, false],
      true,
    ]);
    const firsts = pages.flatMap((page, index) => (page.includes('Page1of') ? [index % 2] : []));
    expect(firsts).toEqual([0, 0, 0, 0]);
    const wide = paper === 'a4' ? 595 : 612;
    for (const [width] of sizes) expect(Math.round(width)).toBe(wide);
  });

  it('count no page of another client, nor an empty side', async () => {
    const { pages } = await batchOf([printed({ document: short, diary: null }), printed()]);
    const feet = pages.map((page) => /Page\dof\d$/u.exec(page)?.[0] ?? '');
    expect(feet).toEqual(['Page1of1', '', 'Page1of2', 'Page2of2']);
  });

  it('stop being made for somebody who has gone', async () => {
    const gone = AbortSignal.abort(new Error('gone'));
    const made = renderSheetBatch({ sheets: [printed()], paper: 'a4', title: 'x' }, gone);
    await expect(made).rejects.toThrow('gone');
  });
});
