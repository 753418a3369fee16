import { expect, test, type APIResponse, type Page } from '@playwright/test';

import { compact } from '@/tests/print/read-pdf';

import { axeFindsNothing } from './steps/axe';
import { addsTheClient, aName } from './steps/clients';
import { opensTheDemoClient } from './steps/demo-clients';
import { asksForTheLayout, choosesHomeCare, issuesTheSheet, readsTheCode } from './steps/home-care';
import { downloadsThePdf, printsInFullSize } from './steps/pdf';
import { aScreenedClient } from './steps/screened-client';
import { theTherapistSignsIn } from './steps/sign-in';
import { countsTaps, holdsTo, taken } from './steps/taps';

const PRINT = /^Print \d+ sheets$/;

/** Comes today, late in the evening: no other story is booked then. */
async function comesToday(page: Page, chart: string, time: string): Promise<void> {
  await page.goto(`/today/new?client=${chart.split('/').at(-1)}`);
  await page.getByLabel('Time').fill(time);
  await page.getByRole('button', { name: 'Make the appointment' }).click();
  await page.waitForURL(/\/today(\?.*)?$/);
}

interface Given {
  chart: string;
  name: string;
  code: string;
  /** The pages of the sheet alone. */
  pages: string[];
}

/** Looks at a sheet that was issued, alone: what the batch has to hold of it. */
async function readsTheSheet(page: Page, chart: string, name: string): Promise<Given> {
  const code = await readsTheCode(page);
  const { pages } = await downloadsThePdf(page, 'PDF');
  return { chart, name, code, pages };
}

async function aNewClientWithASheet(page: Page): Promise<Given> {
  const chart = await aScreenedClient(page, { first: 'Yara', side: 'Right' });
  const name = await page
    .getByRole('link', { name: /^Yara / })
    .first()
    .innerText();
  await choosesHomeCare(page, chart, ['Knee across the chest', 'Short walks']);
  await issuesTheSheet(page);
  // Kept for her: today's batch is told nothing more.
  await asksForTheLayout(page, 'Large print');
  await printsInFullSize(page, 18);
  return readsTheSheet(page, chart, name);
}

async function theDemoClientWithASheet(page: Page): Promise<Given> {
  const name = 'Margaret Hughes';
  const chart = await opensTheDemoClient(page, name);
  await page.goto(`${chart}/home-care`);
  await page
    .getByRole('link', { name: /^Sheet \d+, / })
    .first()
    .click();
  await expect(page.getByText(/^Home care for/)).toBeVisible();
  return readsTheSheet(page, chart, name);
}

/** What the server answers to a file; the tab does not go to it, since the taps are counted in the page. */
async function staysWhileAFileIsAsked(
  page: Page,
  path: string,
  ask: () => Promise<void>,
): Promise<APIResponse> {
  const isFile = (url: URL) => url.pathname === path;
  const answered = new Promise<APIResponse>((resolve) => {
    void page.route(isFile, async (route) => {
      resolve(await route.fetch());
      await route.fulfill({ status: 204 });
    });
  });
  await ask();
  const answer = await answered;
  await page.unroute(isFile);
  return answer;
}

/** Where the pages of one sheet begin in the file; -1: nowhere in one piece. */
const beginOf = (file: readonly string[], { pages }: Given): number =>
  file.findIndex((_, at) => pages.every((page, index) => file[at + index] === page));

// Two sheets are made on the way.
test.describe.configure({ timeout: 180_000 });

test('the sheets of everybody who comes today are printed in one tap', async ({ page }) => {
  await countsTaps(page);
  await theTherapistSignsIn(page);
  const margaret = await theDemoClientWithASheet(page);
  const yara = await aNewClientWithASheet(page);
  await comesToday(page, yara.chart, '21:00');
  const without = aName('Nils');
  await comesToday(
    page,
    await addsTheClient(page, { name: without, birthDate: '1970-01-02' }),
    '22:00',
  );

  await page.goto('/today');
  const part = page.getByRole('region', { name: 'Home-care sheets of today' });
  await expect(part.getByRole('listitem').filter({ hasText: without })).toContainText(
    'No sheet issued yet',
  );
  await expect(part.getByRole('link', { name: yara.name })).toHaveCount(0);
  await axeFindsNothing(page);
  const label = await part.getByRole('link', { name: PRINT }).innerText();
  const { pages: file } = await downloadsThePdf(page, label);
  // Pages without words keep two clients off one leaf.
  expect(file.filter((one) => one.includes(compact('Page 1 of')))).toHaveLength(
    Number(/\d+/.exec(label)?.[0]),
  );
  for (const one of [margaret, yara]) {
    expect(file.join('')).toContain(compact(one.code));
    // The last name in its first letter: a sheet lies about.
    expect(file.join('')).toContain(compact(`Home care for ${one.name.split(' ')[0]}`));
    const begin = beginOf(file, one);
    expect(begin, one.name).toBeGreaterThanOrEqual(0);
    expect(begin % 2, `${one.name} begins on the front of a leaf`).toBe(0);
  }
  expect(beginOf(file, margaret)).toBeLessThan(beginOf(file, yara));
  expect(file.join('')).not.toContain(compact(without));

  await taken(page);
  const answer = await staysWhileAFileIsAsked(page, '/api/day-sheets', () =>
    part.getByRole('link', { name: PRINT }).click(),
  );
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  holdsTo(await taken(page), { id: 'sheets_of_today_to_the_printer', floor: 1, most: 1 });
});
