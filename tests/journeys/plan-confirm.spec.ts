import { expect, test, type Locator, type Page } from '@playwright/test';

import { aScreenedClient } from './steps/screened-client';
import { theTherapistSignsIn } from './steps/sign-in';
import { draftsAPlan, theChangeIsSaved } from './steps/visit';

// Two whole intakes, tap by tap.
test.describe.configure({ timeout: 240_000 });
test.use({ viewport: { width: 768, height: 1024 } });

const OPENED = /\/session-plans\/[0-9a-f-]{36}$/;
const confirmed = (page: Page) =>
  page.getByRole('heading', { level: 2, name: /^Confirmed \d\d:\d\d by / });

const scrolled = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

/** A minute too few, seen from the foot of the page; there, mended, and back. */
async function mendsWhatStandsInTheWay(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Change line 1:/ }).click();
  await page.getByRole('button', { name: 'Minutes: less' }).click();
  await page.getByRole('link', { name: /^The whole plan: / }).click();
  await expect(page.getByText(/^The lines add up to/)).toHaveCount(1);
  await expect(page.locator('#phases')).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await theChangeIsSaved(page);
  await page.getByRole('button', { name: 'Back to Confirm' }).click();
  await expect(page.locator('#confirm')).toBeFocused();
}

test('a confirmed plan says so at once, whatever place of the page its address names', async ({
  page,
}) => {
  await theTherapistSignsIn(page);
  const chart = await aScreenedClient(page, { first: 'Hana', side: 'Left' });
  const plan = await draftsAPlan(page, chart, 45);
  // As a link to a place of the page leaves the address.
  await page.goto(`${plan}#phases`);
  await mendsWhatStandsInTheWay(page);
  await expect(page.getByText('A confirmed plan can no longer be changed.')).toBeVisible();
  await page.getByRole('button', { name: 'Confirm the plan' }).click();

  await expect(confirmed(page)).toBeFocused();
  await expect(confirmed(page)).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Open the session record' })).toBeInViewport();
  expect(await scrolled(page)).toBe(0);
  await expect(page.getByRole('button', { name: 'Confirm the plan' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

/** A finger that taps four times at one spot, as fast as it can. Gives back where the button was. */
async function tapsFourTimes(page: Page, button: Locator): Promise<{ x: number; y: number }> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error('The button is not there.');
  for (let tap = 1; tap <= 4; tap += 1) {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(120);
  }
  return box;
}

test('four quick taps at one spot are four minutes, also where the first takes a mark away', async ({
  page,
}) => {
  await theTherapistSignsIn(page);
  const chart = await aScreenedClient(page, { first: 'Ilse', side: 'Left' });
  await page.goto(`${chart}/session-plans`);
  await page
    .getByRole('list', { name: 'For this cause and phase' })
    .getByRole('button', { name: '30 min of Piriformis: through the buttock to the outer third' })
    .click();
  await page.waitForURL(OPENED);
  await expect(
    page.getByText('Lines 1, 2 and 3 are carried over and not looked at yet.'),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Change line 1:/ }).click();
  const minutes = page.getByLabel('Minutes', { exact: true });
  const before = Number(await minutes.inputValue());
  expect(before, 'room for four minutes less').toBeGreaterThan(4);
  const at = await tapsFourTimes(page, page.getByRole('button', { name: 'Minutes: less' }));
  await expect(minutes).toHaveValue(String(before - 4));
  await expect(page.locator('#line-1')).toContainText('Carried over, and looked at');
  // What the whole plan lacks now has come in above, and the finger is still on its button.
  await expect(page.getByText(/^The lines add up to/)).toHaveCount(1);
  const now = await page.getByRole('button', { name: 'Minutes: less' }).boundingBox();
  expect(Math.abs((now?.y ?? 0) - at.y)).toBeLessThanOrEqual(2);
});
