import { expect, test, type Page } from '@playwright/test';

import { axeFindsNothing } from './steps/axe';
import { fitsAcross } from './steps/client-page';
import { addsTheClient, aName } from './steps/clients';
import { answersTheSection, givesTheBirthDate, goesOn, makesALink } from './steps/own-intake';
import { theTherapistSignsIn } from './steps/sign-in';

test.describe.configure({ timeout: 180_000 });

const BORN = '1961-03-04';
const SIZE = { width: 390, height: 844 };
const OPEN = 'main :is(input, select, textarea, button):enabled';
const ANSWERS = '**/intake/*/answers';

const newLink = async (page: Page, name: string): Promise<string> => {
  await theTherapistSignsIn(page);
  const chart = await addsTheClient(page, { name: aName(name), birthDate: BORN });
  return makesALink(page, chart);
};

/** Holds the stored answers back, as a slow network does, until it is called. */
async function holdsTheAnswers(phone: Page): Promise<() => Promise<void>> {
  let letThrough = (): void => undefined;
  const come = new Promise<void>((resolve) => (letThrough = resolve));
  await phone.route(ANSWERS, async (route) => {
    if (route.request().method() === 'GET') await come;
    await route.continue();
  });
  return async () => {
    letThrough();
    await expect(phone.locator('[data-section]')).toBeVisible();
    await phone.unroute(ANSWERS);
  };
}

test('the first questions can be read before the answers are here, and nothing can be typed that would be lost', async ({
  page,
  browser,
}) => {
  const link = await newLink(page, 'Frida');
  // Without a worker nothing but the page fetches: what is held back here is held back for good.
  const context = await browser.newContext({ viewport: SIZE, serviceWorkers: 'block' });
  const phone = await context.newPage();
  await phone.goto(link);
  await givesTheBirthDate(phone, BORN.split('-'));
  await expect(phone.locator('[data-section]')).toBeVisible();

  const letThrough = await holdsTheAnswers(phone);
  const asksForThem = phone.waitForRequest(ANSWERS);
  await phone.reload();
  const words = phone.locator('textarea').first();
  await expect(words).toBeVisible();
  await expect(words).toBeDisabled();
  await asksForThem;
  await expect(phone.getByRole('status').filter({ hasText: 'One moment' })).toBeVisible();
  await expect(phone.locator(OPEN)).toHaveCount(0);
  await axeFindsNothing(phone, 'the first questions, not to be answered yet');
  await fitsAcross(phone);
  const heading = phone.getByRole('heading', { level: 1 });
  const placed = await heading.boundingBox();
  await letThrough();
  await expect(words).toBeEnabled();
  await expect(words).toHaveValue('');
  expect(await heading.boundingBox()).toEqual(placed);

  // Once something is answered the place is the client's own, and the page does not know it.
  await answersTheSection(phone);
  await goesOn(phone, 'why');
  await expect(phone.getByText('Saved', { exact: true })).toBeVisible();
  const letGo = await holdsTheAnswers(phone);
  await phone.reload();
  await expect(phone.getByText('One moment')).toBeVisible();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveCount(0);
  await letGo();
  await expect(phone.locator('[data-section="why"]')).toHaveCount(0);
  await context.close();
});

test('without a script the page says what it needs, and offers nothing to fill in', async ({
  page,
  browser,
}) => {
  const link = await newLink(page, 'Oda');
  const context = await browser.newContext({ viewport: SIZE, javaScriptEnabled: false });
  const phone = await context.newPage();
  await phone.goto(link);
  await givesTheBirthDate(phone, BORN.split('-'));
  await expect(phone.getByText(/This page needs JavaScript/)).toBeVisible();
  await expect(phone.locator(OPEN)).toHaveCount(0);
  await context.close();
});
