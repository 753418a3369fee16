import { expect, test, type Page } from '@playwright/test';

import { aName, addsTheClient } from './steps/clients';
import { opensTheDemoClient } from './steps/demo-clients';
import { theTherapistSignsIn } from './steps/sign-in';
import { draftsAPlan } from './steps/visit';

const UNKNOWN = '01890000-0000-7000-8000-000000000000';

async function isNotFound(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status(), address).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await theTherapistSignsIn(page);
});

test('addresses that lead nowhere say so, whatever stands in them', async ({ page }) => {
  const one = await opensTheDemoClient(page, 'Tomasz Żak');
  const other = await opensTheDemoClient(page, 'Grace Okafor');
  await page.goto(`${one}/session-plans`);
  const plan = await page.getByRole('table').getByRole('link').first().getAttribute('href');
  const planId = plan?.split('/').at(-1) ?? '';
  for (const address of [
    `/clients/${UNKNOWN}`,
    '/clients/not-an-id',
    `/clients/${UNKNOWN}/intake`,
    `/clients/${UNKNOWN}/screening`,
    `/clients/${UNKNOWN}/home-care`,
    `${one}/session-plans/${UNKNOWN}`,
    `${other}/session-plans/${planId}`,
    `${one}/session-records/%F0%9F%A6%B4`,
    `${one}/home-care/sheets/${UNKNOWN}`,
    '/nothing-of-this-name',
  ])
    await isNotFound(page, address);
});

test('what is too long, and a day that cannot be, is named at its field, and nothing is lost', async ({
  page,
}) => {
  const name = page.getByLabel('Name', { exact: true });
  const born = page.getByLabel('Birth date');
  const phone = page.getByLabel('Phone', { exact: true });
  const add = page.getByRole('button', { name: 'Add the client' });
  const megabyte = 'N'.repeat(1024 * 1024);
  await page.goto('/clients/new');
  await phone.fill('020 7946 0312');
  await name.fill(megabyte);
  await born.fill('1850-02-28');
  await add.click();
  await expect(page.getByRole('link', { name: 'This is far too long to be sent.' })).toBeVisible();
  await expect(name).toHaveValue(/^N{5000}/);
  await expect(born).toHaveValue('1850-02-28');

  await name.fill('N'.repeat(121));
  await add.click();
  const summary = page.getByRole('alert', { name: '2 things to mend' });
  await expect(summary.getByRole('link', { name: /name can have 120 characters/ })).toBeVisible();
  await expect(summary.getByRole('link', { name: /real birth date/ })).toBeVisible();
  await expect(born).toHaveValue('1850-02-28');
  await expect(phone).toHaveValue('020 7946 0312');

  const short = aName('Noor');
  await name.fill(short);
  await born.fill('1980-02-28');
  await add.click();
  await expect(page.getByRole('heading', { level: 1, name: short })).toBeVisible();
});

test('names in every script are kept as they are', async ({ page }) => {
  for (const name of [aName('עדי 🦴'), aName('ليلى'), aName('<b>O’Neil</b> & "Co"')])
    await addsTheClient(page, { name, birthDate: '1980-02-28' });
});

test('an intake that is signed on two screens is signed once', async ({ page, context }) => {
  const chart = await opensTheDemoClient(page, 'Oliver Chen');
  await page.goto(`${chart}/intake`);
  await page.getByRole('button', { name: 'Correct or update' }).click();
  await expect(page.getByRole('button', { name: 'Sign the intake' })).toBeVisible();
  const second = await context.newPage();
  await second.goto(`${chart}/intake`);
  await page.getByRole('button', { name: 'Sign the intake' }).click();
  await page.waitForURL(/\/screening$/);
  await second.getByRole('button', { name: 'Sign the intake' }).click();
  await expect(
    second.getByRole('alert').filter({ hasText: /signed|another screen/i }),
  ).toBeVisible();
  await second.reload();
  await expect(second.getByText(/It can be read,\s+not changed/)).toBeVisible();
});

test('a plan of no minutes or of ten hours is refused', async ({ page }) => {
  const chart = await opensTheDemoClient(page, 'Ruth Adeyemi');
  for (const minutes of ['0', '600']) {
    await page.goto(`${chart}/session-plans`);
    const before = await page.getByRole('table').getByRole('row').count();
    await page
      .getByRole('radio', { name: '60 min' })
      .evaluate((radio: HTMLInputElement, value) => (radio.value = value), minutes);
    await page.getByRole('button', { name: 'Draft a session plan' }).click();
    await expect(page.getByRole('group', { name: 'Length of the session' })).toContainText(
      'Choose a length from 15 to 120 minutes.',
    );
    await page.reload();
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(before);
  }
});

test('what is typed while the connection is gone is saved when it is back', async ({
  page,
  context,
}) => {
  const chart = await opensTheDemoClient(page, 'Liam Fraser');
  await page.goto(`${chart}/intake`);
  const goals = page.getByRole('textbox', { name: 'Goals' });
  await goals.fill('Run again.');
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  await context.setOffline(true);
  await goals.fill('Run again, and carry the shopping.');
  await expect(page.getByText('Not saved yet, kept on this device')).toBeVisible();
  await expect(goals).toHaveValue('Run again, and carry the shopping.');
  await context.setOffline(false);
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  await page.reload();
  await expect(goals).toHaveValue('Run again, and carry the shopping.');
});

test('a double click on confirm confirms once', async ({ page }) => {
  const chart = await opensTheDemoClient(page, 'Tomasz Żak');
  const plan = await draftsAPlan(page, chart, 45);
  await page.getByRole('button', { name: 'Confirm the plan' }).dblclick();
  await expect(page.getByText(/^Confirmed \d\d:\d\d by/)).toBeVisible();
  await page.goto(`${chart}/session-plans`);
  await expect(
    page.getByRole('row').filter({ has: page.locator(`a[href="${plan}"]`) }),
  ).toContainText('Confirmed');
});
