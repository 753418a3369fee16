import { expect, test, type BrowserContext, type Page } from '@playwright/test';

import { tapsTheNumber } from './steps/intake';
import { aScreenedClient } from './steps/screened-client';
import { theTherapistSignsIn } from './steps/sign-in';
import { confirmsThePlan, draftsAPlan, theChangeIsSaved } from './steps/visit';

const seconds = (text: string | null): number => {
  const [minutes = 0, rest = 0] = (text ?? '').split(':').map(Number);
  return minutes * 60 + rest;
};

const clock = (page: Page, line: number) =>
  page.getByRole('timer', { name: `Line ${line}: time to go` });
const happened = (page: Page, line: number) =>
  page.getByRole('group', { name: `Line ${line}: what happened` });

/** From a new client to an open record. */
async function opensASession(page: Page): Promise<string> {
  await theTherapistSignsIn(page);
  const chart = await aScreenedClient(page, {
    first: 'Vera',
    side: 'Left',
    birthDate: '1981-03-02',
    cause: 'Disc herniation',
    region: 'Back of the thigh',
  });
  await draftsAPlan(page, chart, 45);
  await confirmsThePlan(page);
  await page.getByRole('button', { name: 'Open the session record' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Session record' })).toBeVisible();
  return chart;
}

/** The clock counts by instants: what passes while the page is gone has passed. */
async function theClockRunsOverAReload(page: Page): Promise<void> {
  const planned = seconds(await clock(page, 1).textContent());
  await page.getByRole('button', { name: 'Start line 1' }).click();
  await theChangeIsSaved(page);
  await page.goto('/today');
  await page.waitForTimeout(3000);
  await page.goBack();
  await page.reload();
  await expect
    .poll(async () => seconds(await clock(page, 1).textContent()))
    .toBeLessThanOrEqual(planned - 3);
  await page.getByRole('button', { name: 'Pause line 1' }).click();
  await theChangeIsSaved(page);
  const paused = await clock(page, 1).textContent();
  await page.waitForTimeout(2500);
  expect(await clock(page, 1).textContent()).toBe(paused);
}

/** A minute without a network, and a page that is closed in it: what was tapped and typed is there and is saved. */
async function nothingIsLostOffline(page: Page, context: BrowserContext): Promise<Page> {
  const address = page.url();
  await context.setOffline(true);
  await happened(page, 1).getByRole('radio', { name: 'Done' }).check();
  await tapsTheNumber(page.getByRole('group', { name: /^Discomfort during the work/ }).first(), 3);
  await page.getByLabel('Finding or note').first().fill('Softer than last week');
  await expect(page.getByRole('status').filter({ hasText: 'kept on this device' })).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto(address);
  await opensTheLine(next, 1);
  await expect(happened(next, 1).getByRole('radio', { name: 'Done' })).toBeChecked();
  await expect(next.getByLabel('Finding or note').first()).toHaveValue('Softer than last week');
  await theChangeIsSaved(next);
  return next;
}

/** A settled line is one row after a reload, and when another line begins. */
async function opensTheLine(page: Page, line: number): Promise<void> {
  const row = page.getByRole('button', {
    name: new RegExp(`^${line}\\. .*Done, discomfort 3 of 10`),
  });
  await expect(happened(page, line)).toBeHidden();
  await row.click();
  await expect(happened(page, line)).toBeVisible();
}

async function aMinuteMoreIsAChange(page: Page): Promise<void> {
  await page.getByRole('button', { name: '1 min for line 2' }).click();
  await happened(page, 2).getByRole('radio', { name: 'Done' }).click();
  await expect(happened(page, 2).getByRole('radio', { name: 'Changed' })).toBeChecked();
  await expect(page.getByRole('group', { name: 'What changed in line 2' })).toBeVisible();
}

/** What the limits forbid cannot be picked, and says why. */
async function theLimitsHoldInAChange(page: Page): Promise<void> {
  const change = page.getByRole('group', { name: 'What changed in line 2' });
  const deepest = change.getByRole('radio', { name: /^5 / });
  await expect(deepest).toBeDisabled();
  await expect(change.getByText(/^not now: /).first()).toBeVisible();
}

async function findsATriggerPoint(page: Page): Promise<void> {
  await opensTheLine(page, 1);
  const line = page.locator('li').filter({ has: happened(page, 1) });
  await line.getByText('Trigger point found').click();
  const map = line.getByRole('application', {
    name: /^.*client’s (left|right).*Touch where the point is/,
  });
  await expect(map).toBeVisible();
  const box = await map.boundingBox();
  if (!box) throw new Error('The map has no box.');
  await map.click({ position: { x: box.width / 2, y: box.height / 2 } });
  await expect(line.getByText('Point 1 is put at')).toBeVisible();
  await tapsTheNumber(line.getByRole('group', { name: 'Point 1: tenderness' }), 2);
}

async function testsBeforeAndAfter(page: Page): Promise<void> {
  const add = page.getByLabel('Add a functional test that the client chooses').first();
  await add.selectOption({ label: 'Sitting tolerance' });
  await page.getByRole('button', { name: 'Add “Sitting tolerance”' }).click();
  await page.getByLabel('Sitting tolerance, before the session, min').fill('20');
  await page.getByLabel('Sitting tolerance, after the session, min').fill('35');
  const row = page.getByRole('row', { name: /^Sitting tolerance/ });
  await expect(row).toContainText('20 min');
  await expect(row).toContainText('Better');
}

async function settlesTheRest(page: Page): Promise<void> {
  const open = page
    .getByRole('group', { name: /^Line \d+: what happened$/ })
    .filter({ hasNot: page.getByRole('radio', { checked: true }) });
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().getByRole('radio', { name: 'Done' }).check();
    await expect(open).toHaveCount(left - 1);
  }
  for (const comfort of await page
    .getByRole('group', { name: /^Discomfort during the work/ })
    .all())
    await tapsTheNumber(comfort, 3);
  for (const pain of await page.getByRole('group', { name: /^(Back|Leg) pain now/ }).all())
    await tapsTheNumber(pain, 3);
  await page
    .getByRole('group', { name: 'How the client responded to the session' })
    .getByRole('radio', { name: 'Better' })
    .check();
  await page.getByLabel('Tell the next therapist').fill('Turns slowly to the left');
}

/** The note says what was tapped; it can be rewritten block by block, and the taps come back. */
async function writesTheNote(page: Page): Promise<void> {
  const block = page.getByRole('region', { name: 'A: what it means' });
  await expect(block.getByText('Better', { exact: true })).toBeVisible();
  await block.getByRole('button', { name: 'Rewrite it' }).click();
  const words = block.getByLabel('Your words in “A: what it means”');
  await expect(words).toHaveValue(/Better/);
  await words.fill('Guarding, less than before.');
  await expect(block.getByText('the note says your words alone')).toBeVisible();
  await block.getByRole('button', { name: 'Back to what was tapped' }).click();
  await expect(words).toHaveValue('');
  await block.getByRole('button', { name: 'Put my words back' }).click();
  await expect(words).toHaveValue('Guarding, less than before.');
  await theChangeIsSaved(page);
}

async function signsOnce(page: Page, context: BrowserContext): Promise<void> {
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('button', { name: 'Sign the record' })).toBeVisible();
  await page.getByRole('button', { name: 'End the session' }).click();
  await page.getByRole('button', { name: 'Sign the record' }).click();
  await expect(page.getByText('It can no longer be changed.')).toBeVisible();
  await other.getByRole('button', { name: 'Sign the record' }).click();
  await expect(other.getByText('This was signed meanwhile').first()).toBeVisible();
  await other.close();
}

async function amends(page: Page): Promise<void> {
  const note = await page.getByRole('region', { name: 'O: what the therapist finds' }).innerText();
  await page.getByRole('button', { name: 'Add to the record' }).click();
  await expect(page.getByText('Enter what is different.').first()).toBeVisible();
  await page.getByLabel('What is different').fill('The point lay on the other side.');
  await page.getByLabel('Why it is added').fill('Mistyped');
  await page.getByRole('button', { name: 'Add to the record' }).click();
  await expect(page.getByText('Reason: Mistyped')).toBeVisible();
  await expect(page.getByLabel('What is different')).toHaveValue('');
  expect(await page.getByRole('region', { name: 'O: what the therapist finds' }).innerText()).toBe(
    note,
  );
}

// A whole session, tap by tap.
test.describe.configure({ timeout: 240_000 });

test('a session is worked, loses nothing, is written, signed once and added to', async ({
  page,
  context,
}) => {
  const chart = await opensASession(page);
  await theClockRunsOverAReload(page);
  const session = await nothingIsLostOffline(page, context);
  await aMinuteMoreIsAChange(session);
  await theLimitsHoldInAChange(session);
  await findsATriggerPoint(session);
  await testsBeforeAndAfter(session);
  await settlesTheRest(session);
  await writesTheNote(session);
  await signsOnce(session, context);
  await expect(session.getByText('Guarding, less than before.')).toBeVisible();
  await amends(session);
  await session.goto(chart);
  await expect(session.getByText('Turns slowly to the left')).toBeVisible();
});
