import { expect, test, type Browser, type Page } from '@playwright/test';

import { axeFindsNothing } from './steps/axe';
import { fitsAcross } from './steps/client-page';
import { addsTheClient, aName } from './steps/clients';
import { choosesHomeCare, readsTheCode } from './steps/home-care';
import { daysAgo, recordsTheIntake } from './steps/intake';
import { theTherapistSignsIn } from './steps/sign-in';
import { decidesOnEachFinding } from './steps/visit';

test.describe.configure({ timeout: 300_000 });

const HEEL = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200">
<rect width="300" height="200" fill="#eef"/><circle cx="60" cy="120" r="22" fill="#345"/>
<path d="M80 120h100l40-60 40 60" fill="none" stroke="#345" stroke-width="16"/></svg>`;

async function writesTheItem(page: Page, name: string): Promise<void> {
  await page.goto('/settings/items');
  await page.getByRole('link', { name: 'Write an item' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('radio', { name: 'Stretch or exercise' }).check();
  await page.getByRole('radio', { name: 'Lying' }).check();
  await page.getByRole('radio', { name: 'Each side in turn' }).check();
  await page
    .getByLabel('Steps', { exact: true })
    .fill('Lie on your back with your knees bent.\nSlide one heel away, then back.');
  await page.getByRole('radio', { name: 'Seconds, so many times a day' }).check();
  await page.getByLabel('Seconds', { exact: true }).fill('10');
  await page.getByLabel('Repeats', { exact: true }).fill('5');
  await page.getByLabel('Times a day', { exact: true }).fill('2');
  await page.getByLabel('When to stop', { exact: true }).fill('Stop if your leg tingles.');
  await page.getByLabel('What is needed', { exact: true }).fill('a mat');
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  const file = { name: 'heel.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(HEEL) };
  await page.getByLabel('Picture 1').setInputFiles(file);
  await page.getByLabel('What it shows, in words').fill('Lying, one heel slides away.');
  await page.getByRole('button', { name: 'Keep this item' }).click();
  // What the rules act by was not said: nothing typed is lost.
  const summary = page.getByRole('main').getByRole('alert');
  await expect(summary.getByRole('link', { name: /None of these/ })).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(name);
  await axeFindsNothing(page);
  await page.getByRole('checkbox', { name: 'Lies flat on the back' }).check();
  await page.getByRole('checkbox', { name: 'It touches nothing' }).check();
  await page.getByRole('button', { name: 'Keep this item' }).click();
  await expect(page.getByRole('link', { name })).toBeVisible();
}

async function issuesIt(page: Page, name: string): Promise<string> {
  const chart = await addsTheClient(page, { name: aName('Ines'), birthDate: '1961-03-04' });
  await recordsTheIntake(page, chart, {
    cause: 'Piriformis syndrome',
    side: 'Left',
    began: daysAgo(200),
    backPain: 2,
    legPain: 4,
    places: [{ region: 'Buttock', side: 'Left' }],
  });
  await decidesOnEachFinding(page, chart);
  await choosesHomeCare(page, chart, ['Short walks', name]);
  await expect(page.getByText(/the therapist decides/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Issue the sheet' }).click();
  await page.waitForURL(/\/home-care\/sheets\/[^/]+$/);
  await expect(page.getByRole('heading', { name: new RegExp(name) })).toBeVisible();
  const id = page.url().split('/').at(-1) ?? '';
  const pdf = await page.request.get(`/api/sheets/${id}/pdf`);
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  await test.info().attach('sheet.pdf', { body: await pdf.body() });
  return readsTheCode(page);
}

async function opensOnThePhone(browser: Browser, code: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const phone = await context.newPage();
  await phone.goto(`/s/${code}`);
  await phone.getByLabel('Which year were you born?').fill('1961');
  await phone.getByRole('button', { name: 'Show my sheet' }).click();
  return phone;
}

test('an item of the practice’s own, from the settings to the client’s phone', async ({
  page,
  browser,
}) => {
  const name = aName('Heel slides');
  await theTherapistSignsIn(page);
  await writesTheItem(page, name);
  await page.getByRole('link', { name }).click();
  await expect(page.getByText('Not yet clinically reviewed')).toBeVisible();
  await page.setViewportSize({ width: 768, height: 1024 });
  const code = await issuesIt(page, name);
  const phone = await opensOnThePhone(browser, code);
  await expect(phone.getByRole('heading', { name: new RegExp(name) })).toBeVisible();
  const picture = phone.getByRole('img', { name: 'Lying, one heel slides away.' });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await axeFindsNothing(phone);
  await fitsAcross(phone);
  await phone.getByRole('checkbox', { name: new RegExp(name) }).check();
  await expect(phone.getByText('All sent.')).toBeVisible();
  await phone.context().close();
});
