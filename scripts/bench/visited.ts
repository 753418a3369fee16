/** The five pages that are measured, of the demo practice: where they are, and who asks for them. */
import type { Browser, BrowserContext, Page } from '@playwright/test';

import { openSheetAtHome } from './browser/measured-pages';
import type { Asked } from './load';
import { savedPlan, signIn, type RunningApp } from './open-plan';

/** A client of the demo, at home with a sheet. */
const AT_HOME = { name: 'Margaret Hughes', search: 'Marg', first: 'Margaret' };

const cookiesOf = async (context: BrowserContext): Promise<string> =>
  (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');

/** The first client of the list whose chart leads to a plan. */
async function planOf(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/clients`);
  const charts = await page
    .locator('tbody a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const chart of new Set(charts)) {
    await page.goto(`${url}${chart}`);
    const link = page.locator('a[href*="/session-plans/"]').first();
    const href = (await link.count()) > 0 ? await link.getAttribute('href') : null;
    if (href !== null && /\/session-plans\/[0-9a-f-]{36}$/.test(href)) return href;
  }
  throw new Error('Nobody in the demo has a plan.');
}

/** A plan of twelve lines; where the demo has grown so that none can be made, another one, and it is said. */
async function measuredPlan(browser: Browser, app: RunningApp, page: Page): Promise<string> {
  try {
    return await savedPlan(browser, app);
  } catch (error) {
    console.log(
      `No plan of twelve lines could be made; the first one was measured. ${String(error)}`,
    );
    return planOf(page, app.url);
  }
}

async function chartOf(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/clients?q=${AT_HOME.search}`);
  const href = await page.getByRole('link', { name: AT_HOME.name }).first().getAttribute('href');
  if (href === null) throw new Error(`${AT_HOME.name} is not in the demo.`);
  return href;
}

/** Opens the client's own page with the code and the year, as at home. */
async function sheetAsked(browser: Browser, page: Page, app: RunningApp): Promise<Asked> {
  const { url } = app;
  const context = await browser.newContext({ locale: 'en-GB' });
  const phone = await context.newPage();
  await openSheetAtHome(phone, page, app);
  const asked = { url, path: new URL(phone.url()).pathname, cookie: await cookiesOf(context) };
  await context.close();
  return { ...asked, mark: AT_HOME.first };
}

export type PageName = 'today' | 'search' | 'chart' | 'plan' | 'sheet' | 'floor';

export type Visited = Record<PageName, Asked>;

/** Signs in, finds the pages, and answers how each is asked for. */
export async function visitedPages(browser: Browser, app: RunningApp): Promise<Visited> {
  const { url } = app;
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await signIn(page, app);
  const cookie = await cookiesOf(context);
  const of = (path: string, mark: string): Asked => ({ url, path, cookie, mark });
  const chart = await chartOf(page, url);
  const pages = {
    floor: of('/floor', '<main>'),
    today: of('/today', 'Who comes'),
    search: of(`/clients?q=${AT_HOME.search}`, AT_HOME.name),
    chart: of(chart, 'The six steps of a visit'),
    plan: of(await measuredPlan(browser, app, page), 'Session plan'),
    sheet: await sheetAsked(browser, page, app),
  };
  await context.close();
  return pages;
}
