import { expect, test, type Browser, type Page } from '@playwright/test';

import { onAPhone } from './steps/client-page';
import { addsTheClient, aName } from './steps/clients';
import { givesTheBirthDate, makesALink } from './steps/own-intake';
import { theTherapistSignsIn } from './steps/sign-in';

test.describe.configure({ timeout: 180_000 });

const BORN = ['1961', '03', '04'];
const goal = (phone: Page) => phone.locator('textarea').first();
const isSaved = (phone: Page) => expect(phone.getByText('Saved', { exact: true })).toBeVisible();

async function aClientWithALink(page: Page): Promise<{ chart: string; link: string }> {
  await theTherapistSignsIn(page);
  const chart = await addsTheClient(page, { name: aName('Vera'), birthDate: BORN.join('-') });
  return { chart, link: await makesALink(page, chart) };
}

async function openedOnAPhone(browser: Browser, link: string): Promise<Page> {
  const phone = await onAPhone(browser);
  await phone.goto(link);
  await givesTheBirthDate(phone, BORN);
  await expect(phone.locator('[data-section="why"]')).toBeVisible();
  return phone;
}

test('10 MB pasted into a field are named there, and every other answer is stored', async ({
  page,
  browser,
}) => {
  const { link } = await aClientWithALink(page);
  const phone = await openedOnAPhone(browser, link);
  await goal(phone).fill('x'.repeat(10_000_000));
  await expect(phone.getByText(/This is too long. Keep it under \d+ letters./)).toBeVisible();
  await phone.getByRole('checkbox', { name: 'I do not know' }).check();
  await phone.locator('[data-next]').click();
  await expect(phone.locator('[data-section="why"]')).toBeVisible();
  await goal(phone).fill('Sit through a meal');
  await isSaved(phone);
  await phone.reload();
  await expect(goal(phone)).toHaveValue('Sit through a meal');
  await expect(phone.getByRole('checkbox', { name: 'I do not know' })).toBeChecked();
});

test('two devices at once: both answers stand there until one is chosen', async ({
  page,
  browser,
}) => {
  const { link } = await aClientWithALink(page);
  const one = await openedOnAPhone(browser, link);
  const other = await openedOnAPhone(browser, link);
  await goal(one).fill('Walk the dog');
  await isSaved(one);
  await other.getByRole('checkbox', { name: 'I do not know' }).check();
  await isSaved(other);
  // What only one of them has answered is on both.
  await expect(goal(other)).toHaveValue('Walk the dog');
  await goal(one).fill('Walk to the shop');
  await isSaved(one);
  await goal(other).fill('Sit at the table');
  const asked = other.getByRole('alert').filter({ hasText: 'another answer' });
  await expect(asked.getByText('Here: Sit at the table')).toBeVisible();
  await asked.getByText('There: Walk to the shop').click();
  await asked.getByRole('button', { name: 'Keep what I chose' }).click();
  await isSaved(other);
  await expect(goal(other)).toHaveValue('Walk to the shop');
});

test('a link that was taken back says so; what was typed without a connection goes on with the next link', async ({
  page,
  browser,
}) => {
  const { chart, link } = await aClientWithALink(page);
  const phone = await openedOnAPhone(browser, link);
  await phone.context().setOffline(true);
  await goal(phone).fill('Typed on the bus');
  await expect(phone.getByText(/Kept on this phone/).first()).toBeVisible({ timeout: 15_000 });
  await page.goto(`${chart}/intake`);
  await page.getByRole('button', { name: 'Take it back' }).first().click();
  await expect(page.getByText('Taken back', { exact: true }).first()).toBeVisible();
  await phone.context().setOffline(false);
  await phone.reload();
  await expect(phone.getByRole('heading', { name: 'This link is closed' })).toBeVisible();
  await expect(phone.getByText('Typed on the bus')).toHaveCount(0);
  const next = await makesALink(page, chart);
  await phone.goto(next);
  await givesTheBirthDate(phone, BORN);
  await expect(goal(phone)).toHaveValue('Typed on the bus');
  await isSaved(phone);
});
