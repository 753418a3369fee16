import { expect, type Page } from '@playwright/test';

import { tapsTheNumber } from './intake';

/** One tap on each finding that is still open: work inside its limits. */
export async function decidesOnEachFinding(page: Page, chart: string): Promise<void> {
  await page.goto(`${chart}/screening`);
  const open = page.getByRole('button', { name: /^Work inside the limits/ });
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click();
    await expect(open).toHaveCount(left - 1);
  }
}

/** Returns the address of the plan. */
export async function draftsAPlan(page: Page, chart: string, minutes: number): Promise<string> {
  await page.goto(`${chart}/session-plans`);
  await page
    .getByRole('group', { name: 'Length of the session' })
    .getByRole('radio', { name: `${minutes} min`, exact: true })
    .check();
  await page.getByRole('button', { name: 'Draft a session plan' }).click();
  await page.waitForURL(/\/session-plans\/[^/]+$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Session plan' })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Opens one line and lowers its pressure; the words of the line follow, and the change is saved. */
export async function lowersThePressureOfALine(
  page: Page,
  number: number,
  level: number,
): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Change line ${number}:`) }).click();
  const line = page.locator(`#line-${number}`);
  await line.getByRole('radio', { name: new RegExp(`^${level} `) }).check();
  await expect(line.getByText(new RegExp(`level ${level} .* min,`))).toBeVisible();
  await theChangeIsSaved(page);
}

/** A minute less than the plan has: named at once, and taken back. */
export async function cannotConfirmAPlanThatDoesNotAddUp(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Minutes: less' }).click();
  const problem = page.getByText(/^The lines add up to/);
  await expect(problem).toBeVisible();
  await expect(page.getByRole('button', { name: 'Confirm the plan' })).toBeDisabled();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(problem).toHaveCount(0);
  await theChangeIsSaved(page);
}

/** On a tablet held upright the map and its list are folded below the lines. */
export async function opensTheBody(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pick on the body or in a list' }).click();
}

export async function theChangeIsSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
}

export async function confirmsThePlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Confirm the plan' }).click();
  await expect(page.getByRole('button', { name: 'Open the session record' })).toBeVisible();
}

async function settlesEachLine(page: Page): Promise<void> {
  const done = page.getByRole('group', { name: /^Line \d+: what happened$/ });
  for (const line of await done.all())
    await line.getByRole('radio', { name: 'Done', exact: true }).check();
  for (const comfort of await page
    .getByRole('group', { name: /^Discomfort during the work/ })
    .all())
    await tapsTheNumber(comfort, 3);
}

/** From a confirmed plan: every line done, pain 5 before and 3 after, signed. */
export async function recordsAndSignsTheSession(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the session record' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Session record' })).toBeVisible();
  const pain = page.getByRole('group', { name: /^(Back|Leg) pain now/ });
  for (const [index, group] of (await pain.all()).entries())
    await tapsTheNumber(group, index < 2 ? 5 : 3);
  await settlesEachLine(page);
  await page
    .getByRole('group', { name: 'How the client responded to the session' })
    .getByRole('radio', { name: 'Better' })
    .check();
  await page.getByRole('button', { name: 'Sign the record' }).click();
  await expect(page.getByText('It can no longer be changed.')).toBeVisible();
}
