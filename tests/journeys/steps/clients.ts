import { expect, type Page } from '@playwright/test';

export interface NewClient {
  name: string;
  birthDate: string;
  phone?: string;
  email?: string;
}

let added = 0;

/** A name that no other test of this run uses: the journeys share one practice. */
export function aName(first: string): string {
  added += 1;
  return `${first} ${Date.now().toString(36)}${process.pid}${added}`;
}

/** Returns the address of the new client's chart, without the host. */
export async function addsTheClient(page: Page, client: NewClient): Promise<string> {
  await page.goto('/clients');
  await page.getByRole('link', { name: 'Add a client' }).click();
  await page.getByLabel('Name', { exact: true }).fill(client.name);
  await page.getByLabel('Birth date').fill(client.birthDate);
  if (client.phone) await page.getByLabel('Phone', { exact: true }).fill(client.phone);
  if (client.email) await page.getByLabel('E-mail', { exact: true }).fill(client.email);
  await page.getByRole('button', { name: 'Add the client' }).click();
  await expect(page.getByRole('heading', { level: 1, name: client.name })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** From the chart by the strip of six steps. */
export async function opensTheStep(page: Page, chart: string, step: string): Promise<void> {
  await page.goto(chart);
  await page
    .getByRole('navigation', { name: 'The six steps of a visit' })
    .getByRole('link', { name: step })
    .click();
  await page.waitForURL((url) => url.pathname.startsWith(`${chart}/`));
}
