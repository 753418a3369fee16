import { expect, type Page } from '@playwright/test';

/** Opens somebody of the demo by name. Each of them belongs to one journey that changes something. */
export async function opensTheDemoClient(page: Page, name: string): Promise<string> {
  await page.goto(`/clients?q=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return new URL(page.url()).pathname;
}
