import { expect, type Page } from '@playwright/test';

import { demoSignIns } from '../../support/demo-sign-in';

export async function signsInAs(page: Page, role: string): Promise<void> {
  const [person] = demoSignIns(role);
  if (!person) throw new Error(`The demo has nobody with the role ${role}.`);
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password').fill(person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}

export async function theTherapistSignsIn(page: Page): Promise<void> {
  await signsInAs(page, 'therapist');
}
