import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';

import { sheetLayouts } from '@/lib/domain/home-care/sheet-layout';

import { sheetBytes } from './print-sheet';
import { aSheet, printedAs } from './sheets-to-print';

/** The code on each page: how far it stands above the edge of the paper, in points; left out where it ran off. */
async function codesOf(bytes: Uint8Array): Promise<(number | undefined)[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  const found = await Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const lines = items.flatMap((item) => ('str' in item ? [item] : []));
      const code = lines.findLast(({ str }) => str.includes(printedAs.code));
      return (code?.transform as number[] | undefined)?.[5];
    }),
  );
  await pdf.loadingTask.destroy();
  return found;
}

const kinds = sheetLayouts.flatMap((layout) =>
  (['a4', 'letter'] as const).flatMap((paper) =>
    ['Maximiliane-Alexandra S.', 'Wolfeschlegelsteinhausenbergerdorff-Maximiliane S.'].map(
      (clientName) => ({ layout, paper, clientName }),
    ),
  ),
);

it.each(kinds)('$layout, $paper: the code of $clientName is on each page', async (kind) => {
  const { clientName, ...how } = kind;
  const codes = await codesOf(await sheetBytes({ ...aSheet(), clientName }, how));
  expect(codes.length).toBeGreaterThan(0);
  // Ten points from the edge: what hangs below the line, of letters 18 points high, is printed too.
  expect(codes.filter((above) => above === undefined || above < 10)).toEqual([]);
});
