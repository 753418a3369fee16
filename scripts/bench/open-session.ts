import type { Browser, Page } from '@playwright/test';

import { openDraft, type RunningApp } from './open-plan';

/** Confirms a plan of an hour as it was drafted, and opens its record. */
export async function openSession(browser: Browser, app: RunningApp): Promise<Page> {
  const page = await openDraft(browser, app, 60);
  await page.getByRole('button', { name: 'Confirm the plan' }).click();
  await page.getByRole('button', { name: 'Open the session record' }).click();
  await page.getByRole('heading', { level: 1, name: 'Session record' }).waitFor();
  return page;
}
