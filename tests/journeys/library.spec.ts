import { expect, test, type Page } from '@playwright/test';

import { signsInAs } from './steps/sign-in';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

test('a therapist finds a record by another name, by keyboard alone, and goes back', async ({
  page,
}) => {
  await signsInAs(page, 'therapist');
  await page.goto('/library');
  // The key belongs to the page's own script: one that is pressed before that has begun is nobody's.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type('slipped disc');
  await page.waitForURL('**/library?q=slipped+disc');
  await expect(page.getByRole('row', { name: /Disc herniation/ })).toBeVisible();
  // What was typed is still being typed: the list came without taking the focus.
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toContain('Disc herniation');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Disc herniation' })).toBeVisible();
  await expect(page.getByText('Not yet clinically reviewed').first()).toBeVisible();
  // Reading only: the therapist signs nothing.
  await expect(page.getByRole('button', { name: 'Sign as reviewed' })).toHaveCount(0);
  await page
    .getByRole('link', { name: /piriformis/i })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Piriformis' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Muscles' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search is a form', async ({ page, browser, baseURL }) => {
    const script = await browser.newPage({ javaScriptEnabled: true, ...(baseURL && { baseURL }) });
    await signsInAs(script, 'front_desk');
    await page.context().addCookies(await script.context().cookies());
    await script.close();
    await page.goto('/library');
    await page.getByLabel('Name, other name or code').fill('reclining pigeon');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('link', { name: /Lying figure-four/ })).toBeVisible();
  });
});

test('the owner records a clinician’s review, and withdraws it', async ({ page }) => {
  await signsInAs(page, 'owner');
  await page.goto('/library/review?kind=position');
  await page.getByRole('link', { name: /Half sitting/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Half sitting' })).toBeVisible();
  await page.getByLabel('Clinician who signs').fill('Dr Ada Physio');
  await page.getByLabel('Day of the review').fill('2099-01-01');
  await page.getByRole('button', { name: 'Sign as reviewed' }).click();
  await expect(page.getByRole('alert', { name: '2 things to mend' })).toBeVisible();
  await expect(page.getByLabel('Clinician who signs')).toHaveValue('Dr Ada Physio');
  await page.getByLabel('Licence').fill('Physiotherapist 12345, Ontario');
  await page.getByLabel('Day of the review').fill('2026-01-02');
  await page.getByRole('button', { name: 'Sign as reviewed' }).click();
  await expect(page.getByText('Reviewed as it stands')).toBeVisible();
  await page.goto('/library/review?kind=position&show=reviewed');
  await expect(page.getByRole('row', { name: /Half sitting.*Dr Ada Physio/ })).toBeVisible();
  await page.getByRole('link', { name: /Half sitting/ }).click();
  await page.getByText('Withdraw the review by Dr Ada Physio').click();
  await page.getByLabel('Why').fill('Signed the wrong record.');
  await page.getByRole('button', { name: 'Withdraw the review' }).click();
  await expect(page.getByText('Earlier reviews (1)')).toBeVisible();
  await expect(page.getByText('Not yet clinically reviewed.')).toBeVisible();
});
