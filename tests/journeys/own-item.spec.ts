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

/**
 * How a picture in the clear begins: its bytes read as Latin letters in JSON, and in base64. Seven bytes and more,
 * since three letters stand in sealed bytes by chance, in one run of fifty.
 */
const PICTURE_BEGINS = ['PNG\\r\\n\\u001a\\n', '\\u0000\\u0000\\u0000\\rIHDR', 'iVBORw0KGgo'];

/** What the phone keeps of the sheet, as somebody would find it who has the phone's files. */
async function keptInTheClear(phone: Page): Promise<{ rows: number; text: string }> {
  return phone.evaluate(async () => {
    const files = (await caches.keys()).map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => url),
    );
    // To open what the worker has not made yet would make it, and empty.
    const made = (await indexedDB.databases()).some(({ name }) => name === 'fascicle-sheet');
    if (!made) return { rows: 0, text: '' };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('fascicle-sheet');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const asked = db.transaction('pages').objectStore('pages').getAll();
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    db.close();
    const letters = (_key: string, value: unknown): unknown => {
      const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
      return bytes instanceof Uint8Array ? new TextDecoder('latin1').decode(bytes) : value;
    };
    return { rows: rows.length, text: JSON.stringify([await Promise.all(files), rows], letters) };
  });
}

async function itsPictureIsThere(phone: Page): Promise<void> {
  const picture = phone.getByRole('img', { name: SHOWS });
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);
}

/** Kept on the phone, the picture is there without a connection; what is kept is sealed, and goes when it is forgotten. */
async function isKeptWithItsPicture(
  phone: Page,
  { code, name }: { code: string; name: string },
): Promise<void> {
  await phone.getByRole('button', { name: 'Keep it on this phone' }).click();
  await expect(phone.getByText('This phone keeps your sheet.')).toBeVisible();
  await expect
    .poll(async () => (await keptInTheClear(phone)).text, { timeout: 30_000 })
    .toContain('image/');
  await phone.waitForTimeout(4_000);
  await phone.context().setOffline(true);
  await phone.reload();
  await expect(phone.getByRole('heading', { name: new RegExp(name) })).toBeVisible();
  await itsPictureIsThere(phone);
  const { text } = await keptInTheClear(phone);
  for (const secret of [code, name, SHOWS, ...PICTURE_BEGINS]) expect(text).not.toContain(secret);
  await phone.context().setOffline(false);
  await phone.reload();
  await phone.getByRole('button', { name: 'Forget it on this phone' }).click();
  await expect(phone).toHaveURL(/\/s$/);
  await expect.poll(async () => (await keptInTheClear(phone)).rows).toBe(0);
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
  await expect(page.getByText(/Spanish sheets say that it is in English/)).toBeVisible();
  await page.setViewportSize({ width: 768, height: 1024 });
  const code = await issuesIt(page, name);
  const phone = await onAPhone(browser);
  await asksForTheSheet(phone, { code, birthYear: '1961' });
  await expect(phone.getByRole('heading', { name: new RegExp(name) })).toBeVisible();
  await itsPictureIsThere(phone);
  await axeFindsNothing(phone);
  await fitsAcross(phone);
  await phone.getByRole('checkbox', { name: new RegExp(name) }).check();
  await expect(phone.getByText('All sent.')).toBeVisible();
  await isKeptWithItsPicture(phone, { code, name });
  await phone.context().close();
});
