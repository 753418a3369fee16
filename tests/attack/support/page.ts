import { chromium, type Browser, type Page } from '@playwright/test';

import { findBrowser } from '../../../scripts/browser';
import { isRoot } from '../../../scripts/database/run-as';
import type { Attack } from './attack';
import { each } from './http';
import { target } from './target';

/** What a page did that it must not: dialogs, broken policies, lines of its console, requests to elsewhere. */
export interface Watched {
  page: Page;
  dialogs: string[];
  policy: string[];
  console: string[];
  elsewhere: string[];
}

/** A page of a browser with that cookie, watched from its first line. */
export async function watchedPage(browser: Browser, cookie: string): Promise<Watched> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 820, height: 1180 },
  });
  const [name = '', value = ''] = cookie.split('=');
  if (name !== '') await context.addCookies([{ name, value, url: target().url, httpOnly: true }]);
  const page = await context.newPage();
  const watched: Watched = { page, dialogs: [], policy: [], console: [], elsewhere: [] };
  page.on('dialog', (dialog) => {
    watched.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy/i.test(text)) watched.policy.push(text.slice(0, 200));
    else watched.console.push(text);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(target().url) && !/^(data|blob|about):/.test(url))
      watched.elsewhere.push(url);
  });
  return watched;
}

/** What a browser draws piece by piece, such as a plan, is there once it has had nothing more to do, twice. */
export async function wholeDrawn(page: Page): Promise<void> {
  await page.waitForTimeout(100);
  const isIdle = () =>
    new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 5000 }));
  await page.evaluate(isIdle);
  await page.evaluate(isIdle);
}

/** The work for each entry, in whichever tab is free: one is drawn while another waits for the server. */
export function inTabs<Given, Found>(
  tabs: readonly Watched[],
  list: readonly Given[],
  work: (tab: Watched, one: Given) => Promise<Found>,
): Promise<Found[]> {
  const free = [...tabs];
  const inTheFreeOne = async (one: Given): Promise<Found> => {
    const tab = free.pop();
    if (!tab) throw new Error('More was begun than there are tabs.');
    try {
      return await work(tab, one);
    } finally {
      free.push(tab);
    }
  };
  return each(list, inTheFreeOne, { atOnce: tabs.length });
}

/** Does the work in a browser of this machine; names it as not run where there is none. */
export async function inBrowser(
  attack: Attack,
  what: string,
  work: (browser: Browser) => Promise<void>,
): Promise<void> {
  const executablePath = await findBrowser().catch(() => null);
  if (executablePath === null) return attack.notRun(what, 'no Chrome or Chromium');
  const args = isRoot() ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}
