import { expect, type Locator, type Page } from '@playwright/test';

import { axeFindsNothing } from './axe';
import { choosesByArrows, tabsTo, tabsToAndPresses } from './keyboard';
import { theChangeIsSaved } from './visit';

const line = (page: Page, number: number): Locator => page.locator(`[id="lines[${number - 1}]"]`);
const happened = (page: Page, number: number): Locator =>
  page.getByRole('group', { name: `Line ${number}: what happened` });
const comfort = (page: Page, number: number): Locator =>
  line(page, number).getByRole('group', { name: /^Discomfort during the work/ });
const jump = (page: Page, name: string): Locator =>
  page
    .getByRole('navigation', { name: 'Parts of the session' })
    .getByRole('link', { name, exact: true });

async function types(page: Page, field: Locator, text: string): Promise<void> {
  await tabsTo(page, field);
  await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
}

/** A jump lands on the heading, below the bar. */
async function jumps(page: Page, link: string, heading: string): Promise<void> {
  await tabsToAndPresses(page, jump(page, link), 'Enter');
  const to = page.getByRole('heading', { level: 2, name: heading });
  await expect(to).toBeFocused();
  const bar = await jump(page, link).boundingBox();
  const box = await to.boundingBox();
  expect(box?.y ?? 0).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
}

/** To the lines by a jump, and back to what is asked before them. */
async function asksBefore(page: Page): Promise<void> {
  await jumps(page, 'Lines', 'Work');
  const pain = page.getByRole('region', { name: 'Pain before the session' });
  const leg = pain.getByRole('group', { name: /^Leg pain now/ });
  const back = pain.getByRole('group', { name: /^Back pain now/ });
  await choosesByArrows(page, leg, { name: '5', key: 'Shift+Tab' });
  await choosesByArrows(page, back, { name: '4', key: 'Shift+Tab' });
  const test = page.getByLabel('Add a functional test that the client chooses').first();
  await tabsTo(page, test);
  await page.keyboard.type('Sitting');
  await tabsToAndPresses(page, page.getByRole('button', { name: /^Add “Sitting tol/ }), 'Enter');
  const before = page.getByLabel('Sitting tolerance, before the session, min');
  await expect(before).toBeFocused();
  await page.keyboard.type('20');
}

async function runsTheClock(page: Page): Promise<void> {
  await tabsToAndPresses(page, page.getByRole('button', { name: 'Start line 1' }), 'Space');
  await expect(page.getByRole('button', { name: 'Pause line 1' })).toBeFocused();
  const clock = page.getByRole('timer', { name: 'Line 1: time to go' });
  const first = await clock.textContent();
  await expect(clock).not.toHaveText(first ?? '');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Start line 1' })).toBeFocused();
}

/** Moves the cross over the map, puts a point there, and one at a known place. */
async function placesTriggerPoints(page: Page): Promise<void> {
  const here = line(page, 1);
  await tabsToAndPresses(page, here.locator('summary'), 'Enter');
  const map = here.getByRole('application', { name: /Touch where the point is/ });
  await expect(map).toBeVisible();
  await tabsTo(page, map);
  // From the middle, which may be the midline, to the side that is worked: one way is refused and says so.
  await page.keyboard.press('ArrowRight');
  for (const away of ['ArrowRight', 'ArrowLeft']) {
    for (let step = 0; step < 4; step += 1) await page.keyboard.press(away);
    if (away === 'ArrowLeft')
      for (let step = 0; step < 4; step += 1) await page.keyboard.press(away);
    await page.keyboard.press('Enter');
    if (await here.getByText(/^Point 1 is put at/).isVisible()) break;
    await expect(here.getByText(/^That is the client’s/)).toBeVisible();
  }
  await expect(here.getByText(/^Point 1 is put at/)).toBeVisible();
  await axeFindsNothing(page, 'with the map open');
  const known = here
    .getByText(/or pick a known place/)
    .locator('xpath=../button')
    .first();
  await tabsToAndPresses(page, known, 'Enter');
  await expect(here.getByText(/^Point 2 is put at/)).toBeVisible();
  await choosesByArrows(page, here.getByRole('group', { name: 'Point 1: tenderness' }), {
    name: '2',
  });
  await tabsToAndPresses(page, here.getByRole('button', { name: /^Take point 2 out/ }), 'Enter');
  await expect(here.getByText('Point 2 is taken out.')).toBeVisible();
}

async function worksTheFirstLine(page: Page): Promise<void> {
  await runsTheClock(page);
  await choosesByArrows(page, happened(page, 1), { name: 'Done' });
  await choosesByArrows(page, comfort(page, 1), { name: '3' });
  await choosesByArrows(page, line(page, 1).getByRole('group', { name: 'Response to this line' }), {
    name: 'Better',
  });
  await placesTriggerPoints(page);
  await tabsToAndPresses(
    page,
    page.getByRole('button', { name: /^To line 2 ?, and fold/ }),
    'Enter',
  );
  await expect(happened(page, 1)).toBeHidden();
  await expect(line(page, 2).getByRole('heading', { level: 3 })).toBeFocused();
}

/** Changed by a minute less, with its comfort. */
async function changesTheSecondLine(page: Page): Promise<void> {
  await choosesByArrows(page, happened(page, 2), { name: 'Changed' });
  const less = line(page, 2).getByRole('button', { name: /^Minutes, .*: less$/ });
  await tabsToAndPresses(page, less, 'Space');
  await choosesByArrows(page, comfort(page, 2), { name: '4' });
}

/** The third is skipped and says why; whatever comes after it is done. */
async function settlesTheRest(page: Page): Promise<void> {
  const lines = await page.getByRole('heading', { level: 3, name: /^\d+\. / }).count();
  for (let number = 3; number <= lines; number += 1) {
    await choosesByArrows(page, happened(page, number), {
      name: number === 3 ? 'Skipped' : 'Done',
    });
    if (number === 3) await types(page, page.getByLabel('Why it was skipped'), 'No time');
    else await choosesByArrows(page, comfort(page, number), { name: '2' });
  }
  // A settled line is opened again, looked at, and closed.
  const row = page.getByRole('button', {
    name: /^1\. .*Done, discomfort 3 of 10, 1 trigger point$/,
  });
  await tabsTo(page, row, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(happened(page, 1)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(happened(page, 1)).toBeHidden();
}

async function asksAfter(page: Page): Promise<void> {
  const pain = page.getByRole('region', { name: 'Pain after the session' });
  await choosesByArrows(page, pain.getByRole('group', { name: /^Back pain now/ }), { name: '2' });
  await choosesByArrows(page, pain.getByRole('group', { name: /^Leg pain now/ }), { name: '1' });
  await types(page, page.getByLabel('Sitting tolerance, after the session, min'), '35');
  await expect(page.getByRole('row', { name: /^Sitting tolerance/ })).toContainText('Better');
  await choosesByArrows(
    page,
    page.getByRole('group', { name: 'How the client responded to the session' }),
    { name: 'Better' },
  );
  await types(page, page.getByLabel('Tell the next therapist'), 'Turns slowly');
  await tabsToAndPresses(page, page.getByRole('button', { name: 'End the session' }), 'Enter');
  await expect(page.getByRole('button', { name: 'It goes on' })).toBeFocused();
}

async function writesTheNote(page: Page): Promise<void> {
  const block = page.getByRole('region', { name: 'A: what it means' });
  await tabsToAndPresses(page, block.getByRole('button', { name: /^Rewrite it/ }), 'Enter');
  const words = block.getByLabel('Your words in “A: what it means”');
  await expect(words).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Guarding, less than before.');
  await theChangeIsSaved(page);
  await axeFindsNothing(page, 'with its lines folded');
}

/** The open record, from the questions before the work to the signature. */
export async function worksTheSessionByKeyboard(page: Page): Promise<void> {
  await asksBefore(page);
  await worksTheFirstLine(page);
  await changesTheSecondLine(page);
  await settlesTheRest(page);
  await asksAfter(page);
  await writesTheNote(page);
  await tabsToAndPresses(page, page.getByRole('button', { name: 'Sign the record' }), 'Enter');
  await expect(page.getByText('It can no longer be changed.')).toBeVisible();
}

/** An addition to the signed record. */
export async function addsToTheRecordByKeyboard(page: Page): Promise<void> {
  await axeFindsNothing(page, 'signed');
  await types(page, page.getByLabel('What is different'), 'The point lay higher.');
  await types(page, page.getByLabel('Why it is added'), 'Mistyped');
  await tabsToAndPresses(page, page.getByRole('button', { name: 'Add to the record' }), 'Enter');
  await expect(page.getByText('Reason: Mistyped')).toBeVisible();
  await expect(page.getByText('Guarding, less than before.')).toBeVisible();
}
