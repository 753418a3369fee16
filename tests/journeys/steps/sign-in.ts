import { expect, type BrowserContext, type Page } from '@playwright/test';

import { demoSignIns } from '../../support/demo-sign-in';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** Of this worker: an address may sign in so many times in a quarter of an hour, and all the stories come from one. */
const kept = new Map<string, Cookies>();

const menu = (page: Page) => page.getByRole('navigation', { name: 'Main' });

/** Whether the sign-in of an earlier story still holds: none that was ended or locked does. */
async function isStillIn(page: Page, role: string): Promise<boolean> {
  const cookies = kept.get(role);
  if (!cookies) return false;
  await page.context().addCookies(cookies);
  await page.goto('/today');
  if (await menu(page).isVisible()) return true;
  await page.context().clearCookies();
  return false;
}

export async function signsInAs(page: Page, role: string): Promise<void> {
  const [person] = demoSignIns(role);
  if (!person) throw new Error(`The demo has nobody with the role ${role}.`);
  if (await isStillIn(page, role)) return;
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password').fill(person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(menu(page)).toBeVisible();
  kept.set(role, await page.context().cookies());
}

export async function theTherapistSignsIn(page: Page): Promise<void> {
  await signsInAs(page, 'therapist');
}

/** On the locked screen, by the password. */
export async function unlocksAsTheTherapist(page: Page): Promise<void> {
  const [person] = demoSignIns('therapist');
  await page.getByLabel('Password').fill(person?.password ?? '');
  await page.getByRole('button', { name: 'Unlock' }).click();
}
