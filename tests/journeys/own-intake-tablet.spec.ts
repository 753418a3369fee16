import { expect, test, type Page } from '@playwright/test';

import { addsTheClient, aName } from './steps/clients';
import {
  answersTheSection,
  givesTheBirthDate,
  goesOn,
  isKeptHere,
  keptInTheOpen,
  makesALink,
} from './steps/own-intake';
import { theTherapistSignsIn } from './steps/sign-in';

test.describe.configure({ timeout: 240_000 });

const FIRST = ['1961', '03', '04'];
const SECOND = ['1985', '07', '09'];
const STORED = 'SecretOfTheFirst';
const TYPED_OFFLINE = 'TypedWithoutAConnection';

const asksForTheBirthDate = (page: Page) => expect(page.locator('input[name=day]')).toBeVisible();
const goal = (page: Page) => page.locator('textarea').first();

/** A client's link on the practice's tablet, which is locked behind it. */
async function onTheTablet(page: Page, chart: string): Promise<string> {
  await page.goto(`${chart}/intake`);
  await page.getByRole('button', { name: 'Fill in on this tablet' }).click();
  await page.waitForURL(/\/intake\/[\w-]{22}$/);
  return new URL(page.url()).pathname;
}

async function opens(page: Page, born: readonly string[]): Promise<void> {
  await givesTheBirthDate(page, born);
  await expect(page.locator('[data-section]')).toBeVisible();
}

/** What the first typed without a connection is neither shown nor readable, and not lost. */
async function showsNothingOfTheFirst(page: Page): Promise<void> {
  const body = await page.locator('body').innerText();
  const { text } = await keptInTheOpen(page);
  for (const secret of [STORED, TYPED_OFFLINE]) {
    expect(body).not.toContain(secret);
    expect(text).not.toContain(secret);
  }
}

test('two clients in a row on the tablet, offline in between: the second sees nothing, the first loses nothing', async ({
  page,
}) => {
  const context = page.context();
  await theTherapistSignsIn(page);
  const first = await addsTheClient(page, { name: aName('Uno'), birthDate: FIRST.join('-') });
  const second = await addsTheClient(page, { name: aName('Dos'), birthDate: SECOND.join('-') });
  const secondLink = await makesALink(page, second);
  const firstLink = await onTheTablet(page, first);
  await opens(page, FIRST);
  await answersTheSection(page, {
    goal: async (question) => question.locator('textarea').fill(STORED),
  });
  await goesOn(page, 'why');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await isKeptHere(page);

  // Without a connection: typed, loaded again, and everything is there.
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Back' }).click();
  await goal(page).fill(TYPED_OFFLINE);
  await expect(page.getByText(/Kept on this tablet/).first()).toBeVisible({ timeout: 15_000 });
  await page.reload();
  await expect(page.locator('[data-section="why"]')).toBeVisible();
  await expect(goal(page)).toHaveValue(TYPED_OFFLINE);

  // The next client's link ends it at once, also where the practice could not hear of it.
  await page.goto(secondLink);
  await expect(page.getByRole('heading', { name: 'No connection' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'No connection' })).toBeVisible();
  await showsNothingOfTheFirst(page);
  await context.setOffline(false);
  await page.goto(firstLink);
  await asksForTheBirthDate(page);
  await showsNothingOfTheFirst(page);

  await page.goto(secondLink);
  await opens(page, SECOND);
  await expect(goal(page)).toHaveValue('');
  await showsNothingOfTheFirst(page);
  const { drafts } = await keptInTheOpen(page);
  expect(drafts.filter((draft) => draft === 'own-intake')).toHaveLength(1);
  expect(drafts).not.toContain('own-intake-tablet-last');
  await page.goBack();
  await asksForTheBirthDate(page);

  // The first comes back: nothing was lost.
  await page.goto(firstLink);
  await asksForTheBirthDate(page);
  await opens(page, FIRST);
  await expect(page.locator('[data-section="why"]')).toBeVisible();
  await expect(goal(page)).toHaveValue(TYPED_OFFLINE);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect((await keptInTheOpen(page)).drafts).not.toContain('own-intake');
  await page.goto('/today');
  await page.waitForURL(/\/locked/);
});

test('a tablet that nobody has touched for ten minutes shows nothing without a connection', async ({
  page,
}) => {
  await theTherapistSignsIn(page);
  const chart = await addsTheClient(page, { name: aName('Uno'), birthDate: FIRST.join('-') });
  await onTheTablet(page, chart);
  await opens(page, FIRST);
  await answersTheSection(page, {
    goal: async (question) => question.locator('textarea').fill(STORED),
  });
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await isKeptHere(page);
  await page.context().setOffline(true);
  // As if it had lain there: the time of the kept page is over.
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('fascicle-intake');
      asked.onsuccess = () => resolve(asked.result);
    });
    const pages = db.transaction('pages', 'readwrite').objectStore('pages');
    const row = await new Promise<object>((resolve) => {
      const asked = pages.get('own');
      asked.onsuccess = () => resolve(asked.result as object);
    });
    pages.put({ ...row, until: Date.now() - 1 }, 'own');
    db.close();
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'No connection' })).toBeVisible();
  await showsNothingOfTheFirst(page);
  await page.context().setOffline(false);
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.locator('body')).not.toContainText(TYPED_OFFLINE);
});
