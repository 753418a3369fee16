import { describe, expect, it } from 'vitest';

import { chosenBlocks } from '@/lib/domain/home-care/sheet-around';
import { sheetLayouts } from '@/lib/domain/home-care/sheet-layout';
import { aCase } from '@/tests/domain/support/a-case';

import { printSheet } from './print-sheet';
import { compact } from './read-pdf';
import { aSheet, isWholeOn, programOf, VERSION, type Wanted } from './sheets-to-print';

describe('against the sheet before', () => {
  const walk = aCase();
  const before = (items: Wanted['items']) => {
    const wanted = { clinicalCase: walk, ...(items && { items }) };
    return { program: programOf(wanted, walk), document: aSheet(wanted) };
  };

  it.each(sheetLayouts)(
    'it says what is new, different and over, beside the therapist’s words and blocks: %s',
    async (layout) => {
      const document = aSheet({
        clinicalCase: walk,
        items: ['short_walks', 'lying_figure_four'],
        before: before(['short_walks', 'cold_pack', 'sit_on_ball']),
        cautions: ['Only by day.'],
        around: { words: 'Walk with *Bo* #1.\nمرحبا', blocks: [...chosenBlocks] },
      });
      const read = await printSheet(document, { layout });
      const text = read.pages.join('');
      for (const words of [
        'What has changed since sheet 3',
        'New: Lying figure-four.',
        'Changed: Short walks (what to take care of).',
        'Stop doing: Sitting on one ball, Cold pack.',
        'New since last time',
        'Changed since last time: what to take care of',
        'From your therapist',
        'Walk with *Bo* #1.',
        ...(document.blocks ?? []).flatMap(({ title, lines }) => [title, ...lines]),
      ]) {
        expect(text).toContain(compact(words));
      }
      // The safety net keeps its place on the first page.
      expect(read.pages[0]).toContain(compact('Call 999 or go to emergency now if:'));
      expect(read.pages[0]).toContain(compact('Stay safe'));
      for (const item of document.items) {
        expect(read.pages.filter((page) => isWholeOn(page, item))).toHaveLength(1);
      }
      for (const page of read.pages) expect(page).toContain(compact(`Sheet ${VERSION} · Code`));
      // All five blocks are more than anybody chooses: the days to tick then ask for one side more.
      const bound = layout === 'large' ? 4 : 2;
      expect(read.pages.length).toBeLessThanOrEqual(bound + 1);
      const bare = await printSheet(document, { layout, diary: null, drawings: new Map() });
      expect(bare.pages.length).toBeLessThanOrEqual(bound);
    },
  );

  it('leaves after today out where it was not chosen, and keeps the dated lines', async () => {
    const document = aSheet({
      clinicalCase: aCase({ flareDate: walk.today }),
      items: ['short_walks', 'cold_pack'],
      around: { words: '', blocks: [] },
    });
    const text = (await printSheet(document)).pages.join('');
    expect(text).not.toContain(compact('After today'));
    for (const line of document.coldAndHeat) expect(text).toContain(compact(line));
    expect(document.coldAndHeat.length).toBeGreaterThan(0);
  });
});
