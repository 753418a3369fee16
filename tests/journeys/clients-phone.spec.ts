import { expect, test, type BrowserContext, type Page } from '@playwright/test';

import { axeFindsNothing } from './steps/axe';
import { asksForTheSheet, fitsAcross, onAPhone } from './steps/client-page';
import { addsTheClient, aName } from './steps/clients';
import { choosesHomeCare, issuesTheSheet, readsTheCode } from './steps/home-care';
import { longPiriformis, recordsTheIntake } from './steps/intake';
import { OWN_SCRIPTS_MAX, weighsItsScripts } from './steps/scripts';
import { theTherapistSignsIn } from './steps/sign-in';
import { decidesOnEachFinding } from './steps/visit';

const BORN = { birthDate: '1961-03-04', birthYear: '1961' };
const ITEMS = ['Knee across the chest', 'Short walks'];

test.describe.configure({ timeout: 300_000, mode: 'serial' });

async function hasASheetAtHome(page: Page): Promise<{ chart: string; code: string }> {
  await theTherapistSignsIn(page);
  const chart = await addsTheClient(page, { name: aName('Vera'), birthDate: BORN.birthDate });
  await recordsTheIntake(page, chart, longPiriformis());
  await decidesOnEachFinding(page, chart);
  await choosesHomeCare(page, chart, ITEMS);
  await issuesTheSheet(page);
  return { chart, code: await readsTheCode(page) };
}

const inFront = (phone: Page) => phone.getByRole('main');

async function doesTheFirstHold(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: 'Do it with me' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: ITEMS[0] ?? '' })).toBeVisible();
  await phone.getByRole('button', { name: 'Start' }).click();
  await expect(phone.getByRole('button', { name: 'Pause' })).toBeVisible();
  await fitsAcross(phone);
  await expect(phone.getByText('Time is up. Let go.')).toBeVisible({ timeout: 60_000 });
  await phone.getByRole('button', { name: 'End' }).click();
}

test('from the code to done, offline in the middle, and everything arrives once', async ({
  page,
  browser,
}) => {
  const { chart, code } = await hasASheetAtHome(page);
  const phone = await onAPhone(browser);
  const context = phone.context();
  await asksForTheSheet(phone, { code, birthYear: BORN.birthYear });
  await expect(phone.getByRole('heading', { level: 1, name: /^Home care for Vera/ })).toBeVisible();
  expect(await phone.title()).not.toMatch(/Vera/);
  expect(await weighsItsScripts(phone, '(client)/s/[code]')).toBeLessThanOrEqual(OWN_SCRIPTS_MAX);
  await axeFindsNothing(phone);
  await fitsAcross(phone);

  await phone.getByRole('button', { name: 'Keep it on this phone' }).click();
  await expect(phone.getByText('This phone keeps your sheet.')).toBeVisible();
  // The worker has the page and everything that it is drawn with.
  await expect
    .poll(() => phone.evaluate(async () => (await caches.keys()).length))
    .toBeGreaterThan(0);
  await phone.waitForTimeout(4000);

  await context.setOffline(true);
  await phone.reload();
  await expect(phone.getByRole('heading', { level: 1, name: /^Home care for Vera/ })).toBeVisible();
  const broken = await phone.evaluate(
    () => [...document.images].filter((one) => one.complete && one.naturalWidth === 0).length,
  );
  expect(broken).toBe(0);
  await doesTheFirstHold(phone);
  const boxes = inFront(phone).getByRole('checkbox');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await boxes.nth(1).uncheck();
  await expect(phone.getByText(/Kept on this phone/)).toBeVisible();
  await phone.reload();
  await expect(boxes.nth(0)).toBeChecked();
  await expect(boxes.nth(1)).not.toBeChecked();
  await phone.getByRole('button', { name: 'Tell us how it went' }).click();
  await phone.getByRole('checkbox', { name: 'None of these' }).check();
  await phone
    .getByRole('group', { name: /your leg/ })
    .getByText('5', { exact: true })
    .click();
  await phone.getByLabel('A question to your therapist').fill('May I swim?');
  await axeFindsNothing(phone);
  await fitsAcross(phone);
  await phone.getByRole('button', { name: 'Send' }).click();
  await expect(phone.getByText(/sees it at your next visit/)).toBeVisible();

  await context.setOffline(false);
  await phone.reload();
  // Sent, the page may be loaded anew by itself: that it has arrived is seen where it arrives.
  await expect(async () => {
    await page.goto(chart);
    await expect(page.getByText('1 question')).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await phone.reload();
  await expect(phone.getByText(/Kept on this phone/)).toHaveCount(0);

  await page.goto(`${chart}/home-care`);
  const back = page.getByRole('region', { name: 'Back from home' });
  await expect(back.getByText('Asks: May I swim?')).toHaveCount(1);
  await expect(
    back.getByRole('row', { name: new RegExp(`${ITEMS[0] ?? ''} 1 of 1`) }),
  ).toBeVisible();
  await expect(
    back.getByRole('row', { name: new RegExp(`${ITEMS[1] ?? ''} 0 of 1`) }),
  ).toBeVisible();
  await back.getByText('It is answered').click();
  await back.getByLabel('What was done').fill('Called: yes, slowly.');
  await back.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Asks: May I swim?')).toHaveCount(0);

  await theNextVersionComesHome(page, phone, chart);
  await aDangerSignShowsAtOnce(page, { phone, context, chart });
  await aNewCodeClosesTheOld(page, { phone, chart, code });
  await context.close();
});

async function theNextVersionComesHome(page: Page, phone: Page, chart: string): Promise<void> {
  // An activity alone makes a sheet; the stretch is one to stop.
  await choosesHomeCare(page, chart, [ITEMS[1] ?? '']);
  await issuesTheSheet(page);
  await phone.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(phone.getByText(/Sheet 2 ·/)).toBeVisible({ timeout: 30_000 });
}

async function aDangerSignShowsAtOnce(
  page: Page,
  { phone, context, chart }: { phone: Page; context: BrowserContext; chart: string },
): Promise<void> {
  await context.setOffline(true);
  await phone.getByRole('button', { name: 'Tell us how it went' }).click();
  await phone.getByRole('checkbox', { name: /numb or different between my legs/ }).click();
  await expect(phone.getByRole('heading', { name: 'Get help now' })).toBeVisible();
  await phone.getByRole('button', { name: 'Yes, it is true' }).click();
  await expect(phone.getByRole('heading', { name: 'Get help now' })).toBeVisible();
  await context.setOffline(false);
  await phone.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect
    .poll(
      async () => {
        await page.goto(chart);
        return page.getByText('Emergency told from home').count();
      },
      { timeout: 60_000 },
    )
    .toBe(1);
  await phone.reload();
  await expect(phone.getByRole('heading', { level: 1, name: 'Get help now' })).toBeVisible();
  await page.goto(`${chart}/home-care`);
  await page.getByText('It is dealt with').click();
  await page.getByLabel('What was done').fill('Seen in hospital, all clear.');
  await page
    .getByRole('region', { name: 'Back from home' })
    .getByRole('button', { name: 'Save' })
    .click();
  await expect(page.getByText('It is dealt with')).toHaveCount(0);
  await phone.reload();
  await expect(phone.getByRole('heading', { level: 1, name: /^Home care for Vera/ })).toBeVisible();
}

async function aNewCodeClosesTheOld(
  page: Page,
  { phone, chart, code }: { phone: Page; chart: string; code: string },
): Promise<void> {
  await page.goto(`${chart}/home-care`);
  await page.getByText('A new code, for a lost paper or phone').click();
  await page.getByRole('button', { name: 'Make a new code' }).click();
  // While it is being made the button has other words: that it is made is seen by where the page stands.
  await expect(page).toHaveURL(/\/home-care#from-home$/);
  await phone.reload();
  await expect(phone.getByLabel('Which year were you born?')).toBeVisible();
  await asksForTheSheet(phone, { code, birthYear: BORN.birthYear });
  await expect(phone.getByText(/do not go together/)).toBeVisible();
  await page.goto(`${chart}/home-care`);
  await page.getByRole('link', { name: /^Sheet 2,/ }).click();
  const renewed = await readsTheCode(page);
  expect(renewed).not.toBe(code);
  await asksForTheSheet(phone, { code: renewed, birthYear: BORN.birthYear });
  await expect(phone.getByRole('heading', { level: 1, name: /^Home care for Vera/ })).toBeVisible();
}
