import { expect, type Page } from '@playwright/test';

import { answersTheSection, type Answers } from '../../../scripts/drive/own-intake-section';

export { answersTheSection, type Answers };

/** Makes a link by QR code and reads it off the screen. */
export async function makesALink(page: Page, chart: string, language = 'English'): Promise<string> {
  await page.goto(`${chart}/intake`);
  await page.getByRole('radio', { name: language }).check();
  await page.getByRole('button', { name: 'Show a QR code and link' }).click();
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  const link = await page.getByLabel('Link for the client').inputValue();
  return new URL(link).pathname;
}

/** Gives the birth date where it is asked for. */
export async function givesTheBirthDate(
  page: Page,
  [year = '', month = '', day = '']: readonly string[],
): Promise<void> {
  await page.locator('input[name=day]').fill(String(Number(day)));
  await page.locator('select[name=month]').selectOption(String(Number(month)));
  await page.locator('input[name=year]').fill(year);
  await page.locator('form button[type=submit]').click();
}

export const sectionOf = (page: Page): Promise<string | null> =>
  page.locator('[data-section]').getAttribute('data-section');

/** On with the one big button; the next section stands there. */
export async function goesOn(page: Page, from: string | null): Promise<void> {
  await page.locator('[data-next]').click();
  await expect(page.locator(`[data-section="${from ?? ''}"]`)).toHaveCount(0);
}

/** Leaves out every outcome measure behind the health questions, where any is asked. */
export async function leavesTheMeasuresOut(page: Page): Promise<void> {
  const measure = page.locator('[data-measure]');
  if ((await measure.count()) === 0) return;
  const stop = page.locator('[data-stop]');
  await ((await stop.count()) > 0 ? stop : page.locator('[data-next]')).click();
  await expect(measure).toHaveCount(0);
}

/** Section by section to the page behind the last one: the first measure, or the sending. */
export async function answersTheHealthQuestions(
  page: Page,
  answers: Answers = {},
  between: (section: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await expect(page.locator('[data-section]')).toBeVisible();
  for (let left = 40; left > 0; left -= 1) {
    const section = await sectionOf(page);
    await answersTheSection(page, answers);
    await between(section ?? '');
    await goesOn(page, section);
    if ((await page.locator('[data-section]').count()) === 0) return;
  }
}

/** The same to the page before the sending: the measures are left out. */
export async function answersAll(
  page: Page,
  answers: Answers = {},
  between: (section: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await answersTheHealthQuestions(page, answers, between);
  await leavesTheMeasuresOut(page);
}

/** The device has the page and everything that it is drawn with, also what came behind the first question. */
export async function isKeptHere(page: Page): Promise<void> {
  const keeps = () =>
    page.evaluate(async () => {
      const cache = await caches.open('fascicle-intake-files');
      const scripts = [...document.scripts].filter(({ src }) => src !== '');
      const kept = await Promise.all(scripts.map(({ src }) => cache.match(src)));
      // What a page fetches later carries no nonce: the scripts that it came with do.
      return { late: scripts.some(({ nonce }) => nonce === ''), lacks: kept.includes(undefined) };
    });
  await expect.poll(keeps, { timeout: 20_000 }).toEqual({ late: true, lacks: false });
}

/** Everything that the browser keeps, as text: what is sealed is not in it. */
export function keptInTheOpen(page: Page): Promise<{ drafts: string[]; text: string }> {
  return page.evaluate(async () => {
    const settled = <Out>(asked: IDBRequest<Out>): Promise<Out> =>
      new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(new Error('It cannot be read.'));
      });
    const plain = (_name: string, value: unknown): unknown =>
      value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value;
    const rowsOf = async (name: string): Promise<unknown[]> => {
      const db = await settled(indexedDB.open(name));
      const stores = [...db.objectStoreNames].map((store) =>
        settled(db.transaction(store).objectStore(store).getAll() as IDBRequest<unknown[]>),
      );
      const rows = (await Promise.all(stores)).flat();
      db.close();
      return rows;
    };
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    const rows = (await Promise.all(names.map(rowsOf))).flat();
    const drafts = rows.flatMap((row) =>
      typeof row === 'object' && row !== null && 'draft' in row ? [String(row.draft)] : [],
    );
    const others = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
    return { drafts, text: JSON.stringify([rows, others], plain) };
  });
}
