import type { Browser, BrowserContext, Page } from '@playwright/test';

import { clientAt, cookieOf, target } from '../../attack/support/target';
import { opened } from './opened';

/** The draft that is typed into. */
export function intakeDraft(): { clientId: string; intakeId: string; path: string } {
  const { clientId, intakeId } = clientAt('a', 'intake_draft');
  return { clientId, intakeId: intakeId ?? '', path: `/clients/${clientId}/intake` };
}

/** What the database holds of one answer. */
export async function storedAnswer(field: string): Promise<string> {
  const answers = await opened<Record<string, string>>('intake.answers', intakeDraft().intakeId);
  return answers[field] ?? '';
}

/** A tablet with nothing on it yet. */
export const aTablet = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ locale: 'en-GB', viewport: { width: 820, height: 1180 } });

/** From now on the tablet is signed in as somebody; answers the cookie. */
export async function signsIn(
  tablet: BrowserContext,
  role: 'owner' | 'therapist',
): Promise<string> {
  const cookie = await cookieOf('a', role);
  const [name = '', value = ''] = cookie.split('=');
  await tablet.clearCookies();
  await tablet.addCookies([{ name, value, url: target().url, httpOnly: true }]);
  return value;
}

/** Opens the draft in a new tab, at the address of the app. */
export async function opensDraft(tablet: BrowserContext, url = target().url): Promise<Page> {
  const page = await tablet.newPage();
  const key = page.waitForResponse((answer) => answer.url().endsWith('/api/device-key'));
  await page.goto(url + intakeDraft().path);
  await goals(page).waitFor();
  await (await key).finished();
  return page;
}

export const goals = (page: Page) => page.getByRole('textbox', { name: 'Goals' });
const saveState = (page: Page, words: RegExp) =>
  page.getByRole('status').filter({ hasText: words }).first();

/** Waits until the page says so; false when it does not within that time. */
export function says(page: Page, words: RegExp, timeout = 15_000): Promise<boolean> {
  return saveState(page, words)
    .waitFor({ timeout })
    .then(
      () => true,
      () => false,
    );
}

/** Asks until the answer is that, or 15 seconds are over; gives the last answer. */
export async function until<T>(ask: () => Promise<T>, isIt: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 15_000;
  let answer = await ask();
  while (!isIt(answer) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    answer = await ask();
  }
  return answer;
}

/** Everything that the origin keeps on the device, as text. */
export async function whatStaysOnDevice(page: Page): Promise<string> {
  // What the compiler of these files puts around every function.
  await page.evaluate('globalThis.__name = (what) => what');
  return page.evaluate(async () => {
    const kept: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    const asText = (value: unknown): string =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? new TextDecoder('latin1').decode(value)
        : String(value);
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => resolve(asked.result);
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
          const asked = db.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => resolve(asked.result as Record<string, unknown>[]);
        });
        for (const row of rows) kept.push(...Object.values(row).map(asText));
      }
      db.close();
    }
    return kept.join('\n');
  });
}
