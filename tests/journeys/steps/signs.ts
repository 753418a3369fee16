import { expect, type Locator, type Page } from '@playwright/test';

import { languages } from '@/lib/content/languages/languages';

import { axeFindsNothing } from './axe';
import { fitsAcross } from './client-page';

/** Draws in the box as a hand does: down, along, up. */
export async function draws(
  page: Page,
  box: Locator,
  points: readonly (readonly [number, number])[],
): Promise<void> {
  await box.scrollIntoViewIfNeeded();
  const area = await box.boundingBox();
  if (!area) throw new Error('There is no box to draw in.');
  const [first, ...rest] = points.map(([x, y]) => [area.x + x, area.y + y] as const);
  if (!first) return;
  await page.mouse.move(...first);
  await page.mouse.down();
  for (const point of rest) await page.mouse.move(...point, { steps: 8 });
  await page.mouse.up();
}

/** As somebody signs. */
export const aSignature = [
  [60, 90],
  [120, 40],
  [180, 120],
  [260, 70],
] as const;

/** Taps what is said of each part of the body in the own intake; the whole label is the target, as for a thumb. */
export async function saysAtHome(
  page: Page,
  wishes: Readonly<Record<string, 'yes' | 'no' | 'talk'>>,
): Promise<void> {
  for (const [area, wish] of Object.entries(wishes)) {
    await page.locator(`[id="consent-${area}-${wish}"]`).locator('xpath=..').click();
  }
}

/** Chooses how to sign in the own intake. */
export async function signsThere(page: Page, way: 'drawn' | 'typed'): Promise<void> {
  await page.locator(`[id="way-${way}"]`).locator('xpath=..').click();
}

/** The page of the own intake where one party signs. */
export const consentsPage = (page: Page, party: 'client' | 'guardian'): Locator =>
  page.locator(`[data-consents="${party}"]`);

/** On to the next page once everything is there. */
export async function signsOff(page: Page, party: 'client' | 'guardian'): Promise<void> {
  await page.locator('[data-next]').click();
  await expect(consentsPage(page, party)).toHaveCount(0);
}

/** Each part by itself, an empty box that is refused, a drawing that outlives a reload, also without a connection. */
export async function signsAtHome(phone: Page, language: 'en' | 'es'): Promise<void> {
  const { consent, homeConsent, intake } = languages[language];
  const isSaid = (text: string) => phone.getByText(text, { exact: true }).first();
  await expect(consentsPage(phone, 'client')).toBeVisible();
  await axeFindsNothing(phone, 'consents');
  await fitsAcross(phone);
  await saysAtHome(phone, { general: 'yes', gluteal: 'yes', inner_thigh: 'no', abdomen: 'talk' });
  await signsThere(phone, 'drawn');
  await phone.locator('[data-next]').click();
  await expect(isSaid(homeConsent.problems.notDrawn)).toBeVisible();
  await phone.context().setOffline(true);
  // What is said of the lost network moves the box while it is drawn in: whoever misses it draws again.
  await expect(async () => {
    await draws(phone, phone.locator('canvas#strokes'), aSignature);
    await expect(isSaid(consent.drawnYes)).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 20_000 });
  await expect(isSaid(intake.form.keptHere)).toBeVisible({ timeout: 15_000 });
  await phone.reload();
  await expect(isSaid(consent.drawnYes)).toBeVisible();
  await expect(phone.locator('[id="consent-gluteal-yes"]')).toBeChecked();
  await phone.context().setOffline(false);
  await expect(isSaid(intake.form.saved)).toBeVisible({ timeout: 20_000 });
  await axeFindsNothing(phone, 'signature');
  await signsOff(phone, 'client');
}
