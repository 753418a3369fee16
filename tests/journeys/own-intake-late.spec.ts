import { expect, test } from '@playwright/test';

import { axeFindsNothing } from './steps/axe';
import { fitsAcross } from './steps/client-page';
import { addsTheClient, aName } from './steps/clients';
import {
  answersTheSection,
  givesTheBirthDate,
  goesOn,
  makesALink,
  sectionOf,
} from './steps/own-intake';
import { theTherapistSignsIn } from './steps/sign-in';

test.describe.configure({ timeout: 180_000 });

const BORN = '1961-03-04';
const CHUNKS = '**/_next/static/chunks/**';

test('where the connection went before the parts behind the first question came, it is said, and they come when asked again', async ({
  page,
  browser,
}) => {
  await theTherapistSignsIn(page);
  const chart = await addsTheClient(page, { name: aName('Ida'), birthDate: BORN });
  const link = await makesALink(page, chart);
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    // Without a worker nothing but the page fetches: what is refused here is refused for good.
    serviceWorkers: 'block',
  });
  const phone = await context.newPage();
  await phone.goto(link);
  await expect(phone.locator('form button[type=submit]')).toBeEnabled();
  await phone.waitForLoadState('networkidle');
  await phone.route(CHUNKS, (route) => route.abort());
  await givesTheBirthDate(phone, BORN.split('-'));
  await expect(phone.locator('[data-section]')).toBeVisible();
  while ((await phone.locator('fieldset[id="places"]').count()) === 0) {
    const section = await sectionOf(phone);
    await answersTheSection(phone);
    await goesOn(phone, section);
  }
  const missing = phone.getByRole('alert').filter({ hasText: 'This part is not here yet.' });
  await expect(missing).toBeVisible({ timeout: 15_000 });
  await axeFindsNothing(phone, 'a part is missing');
  await fitsAcross(phone);
  // What was answered is safe meanwhile.
  await expect(phone.getByText('Saved', { exact: true })).toBeVisible();
  await phone.getByRole('button', { name: 'Try again' }).click();
  await expect(missing).toBeVisible({ timeout: 15_000 });
  await phone.unroute(CHUNKS);
  await phone.getByRole('button', { name: 'Try again' }).click();
  await expect(phone.locator('fieldset[id="places"] select').first()).toBeVisible();
  await expect(missing).toHaveCount(0);
  await context.close();
});
