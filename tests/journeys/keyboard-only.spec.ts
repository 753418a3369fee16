import { expect, test, type Page } from '@playwright/test';

import { demoSignIns } from '../support/demo-sign-in';
import { tabsTo, tabsToAndPresses, theFocusIsVisible } from './steps/keyboard';
import { addsToTheRecordByKeyboard, worksTheSessionByKeyboard } from './steps/session-by-keyboard';

async function signsInByKeyboard(page: Page): Promise<void> {
  const [person] = demoSignIns('therapist');
  await page.goto('/sign-in');
  await tabsTo(page, page.getByLabel('E-mail'));
  await page.keyboard.type(person?.email ?? '');
  await tabsTo(page, page.getByLabel('Password'));
  await page.keyboard.type(person?.password ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
}

/** From any page. One that has just come may not listen yet: a person presses again. */
async function pressesSlashUntilTheSearchHasTheFocus(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused({ timeout: 1000 });
  }).toPass();
}

async function findsTheClientBySlash(page: Page, name: string): Promise<void> {
  await pressesSlashUntilTheSearchHasTheFocus(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  await page.keyboard.type(name.slice(0, 5));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table')).toHaveAccessibleName(/fit/);
  await pressesSlashUntilTheSearchHasTheFocus(page);
  await page.keyboard.press('ArrowDown');
  await theFocusIsVisible(page);
  await expect(page.getByRole('link', { name })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function decidesByKeyboard(page: Page): Promise<void> {
  await tabsToAndPresses(page, page.getByRole('link', { name: 'Decide on the findings' }), 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Screening' })).toBeVisible();
  const open = page.getByRole('button', { name: /^Work inside the limits/ });
  for (let left = await open.count(); left > 0; left -= 1) {
    await tabsToAndPresses(page, open.first(), 'Enter');
    await expect(open).toHaveCount(left - 1);
  }
}

async function draftsByKeyboard(page: Page): Promise<void> {
  const length = page.getByRole('group', { name: 'Length of the session' });
  await tabsTo(page, length.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowLeft');
  await expect(length.getByRole('radio', { name: '45 min' })).toBeChecked();
  await theFocusIsVisible(page);
  await tabsToAndPresses(page, page.getByRole('button', { name: 'Draft a session plan' }), 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Session plan' })).toBeVisible();
}

async function changesALineByKeyboard(page: Page): Promise<void> {
  await tabsToAndPresses(page, page.getByRole('button', { name: /^Change line 1/ }), 'Space');
  const minutes = page.getByLabel('Minutes', { exact: true });
  const before = Number(await minutes.inputValue());
  await tabsToAndPresses(page, page.getByRole('button', { name: 'Minutes: less' }), 'Space');
  await expect(minutes).toHaveValue(String(before - 1));
  await expect(page.getByText(/^The lines add up to/)).toBeVisible();
  await tabsToAndPresses(page, page.getByRole('button', { name: 'Minutes: more' }), 'Space');
  await expect(minutes).toHaveValue(String(before));
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
}

// A whole visit, tab by tab.
test.describe.configure({ timeout: 300_000 });

test('a visit is planned, worked, signed and added to by keyboard alone', async ({ page }) => {
  await signsInByKeyboard(page);
  await findsTheClientBySlash(page, 'Sofia Marchetti');
  await decidesByKeyboard(page);
  await draftsByKeyboard(page);
  await changesALineByKeyboard(page);
  await tabsToAndPresses(page, page.getByRole('button', { name: 'Confirm the plan' }), 'Enter');
  await expect(page.getByText(/^Confirmed \d\d:\d\d by/)).toBeVisible();
  const open = page.getByRole('button', { name: 'Open the session record' });
  await tabsToAndPresses(page, open, 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Session record' })).toBeVisible();
  await worksTheSessionByKeyboard(page);
  await addsToTheRecordByKeyboard(page);
});
