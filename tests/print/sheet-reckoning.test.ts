import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { diaryOf } from '@/lib/domain/home-care/diary';
import { homeCareItems } from '@/lib/domain/home-care/home-care-item';
import { addDays } from '@/lib/domain/shared/iso-date';
import type { Way } from '@/lib/print/fit';
import { setPrinted } from '@/lib/print/set-printable';
import { sheetPrinting } from '@/lib/print/sheet';
import type { PrintedSheet } from '@/lib/print/sheet-data';
import type { PieceMark, Reckoning } from '@/lib/print/typst-compiler';
import { anyCase } from '../../scripts/cases/any-case';

import { printedSheet } from './print-sheet';
import { aSheet } from './sheets-to-print';

const LONG_NAME = 'Riverside Massage and Rehabilitation Practice of the Lower Town '.repeat(2);
const flare = {
  id: 'flare_plan',
  title: 'If it flares up',
  lines: ['Rest for an hour. '.repeat(12)],
};

const anyItems = fc.shuffledSubarray([...homeCareItems], { minLength: 1, maxLength: 5 });

/** With short names and long, more words and none, days to tick and none. */
const anySheet = fc
  .record({
    clinicalCase: anyCase(ruleBook, { calm: true, rows: 3 }),
    chosen: fc.option(anyItems, { nil: null }),
    name: fc.constantFrom('Maria Silva', 'Wolfeschlegelsteinhausenbergerdorff Silva', '李 小龙'),
    practiceName: fc.constantFrom('Riverside', LONG_NAME),
    visitIn: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
    isTicked: fc.boolean(),
    hasBlock: fc.boolean(),
    paper: fc.constantFrom('a4' as const, 'letter' as const),
    layout: fc.constantFrom('standard' as const, 'ink' as const),
  })
  .map(({ clinicalCase, chosen, name, practiceName, hasBlock, visitIn, isTicked, ...how }) => {
    const program = chosen ? { items: chosen } : { clinicalCase };
    const document = {
      ...aSheet({ ...program, name, practiceName }),
      blocks: hasBlock ? [flare] : [],
    };
    const from = document.issuedOn;
    const nextVisit = visitIn === null ? null : addDays(from, visitIn);
    return printedSheet(document, {
      ...how,
      diary: isTicked ? diaryOf({ from, nextVisit }) : null,
    });
  });

interface Seen {
  way: Way;
  marks: readonly PieceMark[];
}

/** The sheet as each of its steps sets it, and what is reckoned of it by somebody who has seen all that. */
async function setAtEveryStep(sheet: PrintedSheet): Promise<{ seen: Seen[]; known: Reckoning }> {
  const { template, paper, files, fit, data, reckoning } = await sheetPrinting(sheet);
  const seen: Seen[] = [];
  const known: Reckoning[] = [];
  for (const step of fit.steps) {
    setPrinted({
      ...{ template, paper, files, data, fit: { ...fit, pagesMax: 99, steps: [step] } },
      reckoning: (given) => {
        known.push(reckoning(given));
        return { ...nothingKnown, learn: (way, marks) => seen.push({ way, marks }) };
      },
    });
  }
  const [last] = known;
  if (!last) throw new Error('Nothing was set.');
  for (const { way, marks } of seen) last.learn(way, marks);
  return { seen, known: last };
}

const nothingKnown = { pagesAt: () => null, likely: () => null };

/** Of a piece that is on one page, in points. */
function heightIn({ marks }: Seen, name: string): number[] {
  const [begins, ends] = marks.filter((mark) => mark.name === name);
  return begins && ends && begins.page === ends.page ? [ends.y - begins.y] : [];
}

describe('what is reckoned of a sheet before it is set', () => {
  it('is the pages that it has, at every step', async () => {
    let reckoned = 0;
    for (const sheet of fc.sample(anySheet, { seed: 3, numRuns: 60 })) {
      const { seen, known } = await setAtEveryStep(sheet);
      for (const { way, marks } of seen) {
        const pages = known.pagesAt(way);
        if (pages === null) continue;
        reckoned += 1;
        expect([way, pages]).toEqual([way, Math.max(...marks.map(({ page }) => page))]);
      }
    }
    expect(reckoned).toBeGreaterThan(600);
  }, 300_000);

  // Other sheets for each: one that was set before tells nothing again.
  it.each([
    ['head', 4],
    ['ticks', 6],
    ['after-today', 7],
  ])(
    'takes the %s as the same for every size of the body, which it is',
    async (name, seed) => {
      let compared = 0;
      for (const sheet of fc.sample(anySheet, { seed, numRuns: 20 })) {
        const { seen } = await setAtEveryStep(sheet);
        const roomy = seen.filter(({ way }) => way.pictures.most > 1);
        const heights = roomy.flatMap((one) => heightIn(one, name));
        for (const height of heights) expect(height).toBeCloseTo(heights[0] ?? 0, 3);
        compared += heights.length;
      }
      expect(compared).toBeGreaterThan(40);
    },
    300_000,
  );

  it('leads to the way that is found without it', async () => {
    for (const sheet of fc.sample(anySheet, { seed: 5, numRuns: 120 })) {
      const { template, paper, files, fit, data, reckoning } = await sheetPrinting(sheet);
      const printing = { template, paper, files, data };
      // What gives way first says nothing where there are steps, and nothing is remembered of a sheet with another fit.
      const searched = setPrinted({ ...printing, fit: { ...fit, givesWay: 'pictures' } });
      const found = setPrinted({ ...printing, fit, reckoning });
      expect(found.way).toEqual(searched.way);
    }
  }, 300_000);
});
