/** From the tap on “PDF” of a sheet until its file has come whole, in a browser and over the running app. */
import type { Browser, Page } from '@playwright/test';

import { figureOf, type Figure } from './figure';
import type { RunningApp } from './open-plan';
import { millisecondsOf, openSheet } from './sheet-by-browser';

/** The first ones are among them: nobody has printed that sheet before. */
const ROUNDS = 8;
const PDF = /\/api\/sheets\/[^/]+\/pdf/;

/** A browser shows it or keeps it as a file, as it is set: the bytes are there either way. */
async function tapPdf(page: Page): Promise<void> {
  const answer = page.waitForResponse((one) => PDF.test(one.url()));
  await page.getByRole('link', { name: 'PDF', exact: true }).click();
  const response = await answer;
  const problem = await response.finished();
  // A file that is kept ends its navigation: that is no failure.
  const isPdf = response.headers()['content-type']?.startsWith('application/pdf');
  if (response.status() !== 200 || !isPdf) throw new Error(`The sheet is no PDF. ${problem ?? ''}`);
}

/** The least: the browser asks for nothing and gets it. */
const askForNothing = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await fetch('/api/floor')).text());

export async function pdfFigures(browser: Browser, app: RunningApp): Promise<Figure[]> {
  const page = await openSheet(browser, app);
  const address = page.url();
  const values: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    floors.push(await millisecondsOf(() => askForNothing(page)));
    values.push(await millisecondsOf(() => tapPdf(page)));
    await page.goto(address);
  }
  await page.close();
  const aim = { most: 1_000 };
  return [figureOf({ id: 'pdf.print_to_visible', unit: 'ms', values, floors, aim })];
}
