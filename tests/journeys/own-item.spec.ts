import { expect, test, type Page } from '@playwright/test';

import { compact } from '@/tests/print/read-pdf';

import { axeFindsNothing } from './steps/axe';
import { asksForTheSheet, fitsAcross, onAPhone } from './steps/client-page';
import { addsTheClient, aName } from './steps/clients';
import { choosesHomeCare, issuesTheSheet, readsTheCode } from './steps/home-care';
import { longPiriformis, recordsTheIntake } from './steps/intake';
import { downloadsThePdf } from './steps/pdf';
import { theTherapistSignsIn } from './steps/sign-in';
import { decidesOnEachFinding } from './steps/visit';

test.describe.configure({ timeout: 300_000 });

const HEEL = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200">
<rect width="300" height="200" fill="#eef"/><circle cx="60" cy="120" r="22" fill="#345"/>
<path d="M80 120h100l40-60 40 60" fill="none" stroke="#345" stroke-width="16"/></svg>`;

const SHOWS = 'Lying, one heel slides away.';

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
  await page.getByLabel('What it shows, in words').fill(SHOWS);
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
  await recordsTheIntake(page, chart, longPiriformis());
  await decidesOnEachFinding(page, chart);
  await choosesHomeCare(page, chart, ['Short walks', name]);
  await expect(page.getByText(/the therapist decides/).first()).toBeVisible();
  await issuesTheSheet(page);
  await expect(page.getByRole('heading', { name: new RegExp(name) })).toBeVisible();
  const { pages, alts } = await downloadsThePdf(page, 'PDF');
  expect(pages.join('')).toContain(compact(name));
  expect(alts).toContain(SHOWS);
  return readsTheCode(page);
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
  const phone = await onAPhone(browser);
  await asksForTheSheet(phone, { code, birthYear: '1961' });
  await expect(phone.getByRole('heading', { name: new RegExp(name) })).toBeVisible();
  const picture = phone.getByRole('img', { name: SHOWS });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await axeFindsNothing(phone);
  await fitsAcross(phone);
  await phone.getByRole('checkbox', { name: new RegExp(name) }).check();
  await expect(phone.getByText('All sent.')).toBeVisible();
  await phone.context().close();
});
