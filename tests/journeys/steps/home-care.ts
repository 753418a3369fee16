import { expect, type Page } from '@playwright/test';

/** Makes the list on the sheet hold these items and no others. */
export async function choosesHomeCare(page: Page, chart: string, items: string[]): Promise<void> {
  await page.goto(`${chart}/home-care`);
  const chosen = page.getByRole('region', { name: 'On the sheet' });
  const offers = page.getByRole('region', { name: 'Add an item' });
  const remove = chosen.getByRole('button', { name: /^Remove / });
  for (let left = await remove.count(); left > 0; left -= 1) {
    await remove.first().click();
    await expect(remove).toHaveCount(left - 1);
  }
  for (const item of items)
    await offers.getByRole('button', { name: `Add ${item}`, exact: true }).click();
  await expect(remove).toHaveCount(items.length);
}

/** Returns the address of the sheet. */
export async function issuesTheSheet(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Issue the sheet' }).click();
  await page.waitForURL(/\/home-care\/sheets\/[^/]+$/);
  await expect(page.getByText(/^Home care for/)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** The code as it stands on the sheet, with the sign that parts its groups. */
export async function readsTheCode(page: Page): Promise<string> {
  const line = await page
    .getByText(/Code\s+\S+/)
    .first()
    .innerText();
  const code = /Code\s+([A-Z0-9 -]+)/i.exec(line)?.[1]?.trim();
  if (!code) throw new Error(`No code on the sheet: ${line}`);
  return code;
}

/** Lays the sheet that is shown out in another way. */
export async function asksForTheLayout(page: Page, layout: string): Promise<void> {
  const button = page.getByRole('button', { name: layout });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}
