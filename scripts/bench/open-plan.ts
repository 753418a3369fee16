import type { Browser, Page } from '@playwright/test';

import { listenToEvents } from './event-timing';

export interface RunningApp {
  url: string;
  /** Where it keeps its secrets and its database. */
  dataFolder: string;
  signIn: { email: string; password: string };
}

const LINES = 12;
/** Clients of the demo whom nothing stands against: one to plan and work with, one whose plan stays as it is. */
const CLIENT = 'Tomasz Żak';
const OTHER = 'Hannah Lindqvist';

/** Signs in and waits for the day. */
export async function signIn(
  page: Page,
  { url, signIn: { email, password } }: RunningApp,
): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
}

const linesOf = (page: Page) => page.locator('#lines ol > li');

/** The list beside the map adds a line with each tap. */
async function fillUp(page: Page): Promise<void> {
  const lines = linesOf(page);
  const list = page.getByRole('list', { name: 'Muscles' });
  const open = list.locator('button[aria-pressed="false"]');
  const planned = list.locator('button[aria-pressed="true"]');
  while ((await lines.count()) < LINES) {
    const before = await lines.count();
    const plannedBefore = await planned.count();
    await open.nth(2).click();
    await lines.nth(before).waitFor();
    // The map and its list follow a moment later.
    await planned.nth(plannedBefore).waitFor();
  }
}

/** Drafts a plan of so many minutes for the demo's client, on a tablet held upright. */
export async function openDraft(
  browser: Browser,
  app: RunningApp,
  minutes: number,
  client = CLIENT,
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 820, height: 1180 },
  });
  const page = await context.newPage();
  await listenToEvents(page);
  await signIn(page, app);
  // By name: the list of a large practice shows others first.
  await page.goto(`${app.url}/clients?q=${encodeURIComponent(client)}`);
  await page.getByRole('link', { name: client }).first().click();
  await page.getByRole('heading', { level: 1, name: client }).waitFor();
  await page.goto(`${page.url()}/session-plans`);
  await page.getByRole('radio', { name: `${minutes} min`, exact: true }).check();
  await page.getByRole('button', { name: 'Draft a session plan' }).click();
  await page.getByRole('heading', { level: 1, name: 'Session plan', exact: true }).waitFor();
  return page;
}

/** Opens a plan of twelve lines, with its map. */
export async function openPlan(browser: Browser, app: RunningApp, client = CLIENT): Promise<Page> {
  const page = await openDraft(browser, app, 90, client);
  // On a tablet held upright the map is folded below the lines.
  await page.getByRole('button', { name: 'Pick on the body or in a list' }).click();
  await page.locator('svg[role=group]').waitFor();
  await fillUp(page);
  return page;
}

/** Makes a plan of twelve lines that nothing else here touches, and answers its path once it is saved. */
export async function savedPlan(browser: Browser, app: RunningApp): Promise<string> {
  const page = await openPlan(browser, app, OTHER);
  let lines = 0;
  // A draft saves itself: it is there when the page, opened anew, has all of it.
  for (let tries = 0; lines < LINES && tries < 10; tries += 1) {
    await page.waitForTimeout(1_000);
    await page.reload();
    // The browser draws it, a moment after the page is here.
    await linesOf(page).first().waitFor();
    lines = await linesOf(page).count();
  }
  if (lines < LINES) throw new Error(`The plan was saved with ${lines} lines.`);
  const { pathname } = new URL(page.url());
  await page.context().close();
  return pathname;
}
