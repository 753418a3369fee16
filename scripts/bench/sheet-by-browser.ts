import type { Browser, Page } from '@playwright/test';

import { renderSheet } from '@/lib/print/sheet';

import { someSheets } from '../cases/some-sheets';
import { figureOf, type Figure } from './figure';
import { signIn, type RunningApp } from './open-plan';

const WARM_UP = 2;
const ROUNDS = 8;
/** A client of the demo who has a sheet at home. */
const CLIENT = 'Margaret Hughes';

/** Signs in and opens the client’s first sheet, as the practice sees it. */
export async function openSheet(browser: Browser, app: RunningApp): Promise<Page> {
  const page = await browser.newPage();
  await signIn(page, app);
  await page.goto(`${app.url}/clients`);
  await page.getByRole('link', { name: CLIENT }).first().click();
  await page.getByRole('heading', { level: 1, name: CLIENT }).waitFor();
  await page.goto(`${page.url()}/home-care`);
  await page.getByRole('link', { name: /^Sheet 1,/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Sheet 1' }).waitFor();
  return page;
}

/** How long something took. */
export async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** How many times longer a browser that has the page open takes to print it than a sheet of four items takes here, both once more. */
export async function sheetByBrowser(browser: Browser, app: RunningApp): Promise<Figure> {
  const page = await openSheet(browser, app);
  const [sheet] = await someSheets(1);
  if (!sheet) throw new Error('There is no sheet.');
  const values: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const theirs = await millisecondsOf(() => page.pdf({ format: 'A4', tagged: true }));
    const ours = await millisecondsOf(() => renderSheet(sheet));
    if (round >= WARM_UP) values.push(theirs / ours);
  }
  await page.close();
  return figureOf({
    ...{ id: 'sheet_by_browser', unit: 'times ours', values, floors: values.map(() => 1) },
    aim: { least: 20 },
  });
}
