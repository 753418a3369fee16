import { expect, test, type Locator, type Page } from '@playwright/test';

import { axeFindsNothing } from './steps/axe';
import { tabsTo, tabsToAndPresses } from './steps/keyboard';
import { aScreenedClient } from './steps/screened-client';
import { theTherapistSignsIn } from './steps/sign-in';
import { draftsAPlan, opensTheBody, theChangeIsSaved } from './steps/visit';

// A whole visit up to the plan, then what is done with its lines.
test.describe.configure({ timeout: 180_000 });

const titles = (page: Page): Promise<string[]> =>
  page
    .locator('#lines ol > li h3')
    .allInnerTexts()
    .then((all) => all.map((one) => one.replace(/^\d+\. /, '')));
const handle = (page: Page, number: number): Locator =>
  page.getByRole('button', { name: new RegExp(`^Move line ${number}: `) });

async function aPlanOf60Minutes(page: Page): Promise<string> {
  await theTherapistSignsIn(page);
  const chart = await aScreenedClient(page, { first: 'Ines', side: 'Left' });
  return draftsAPlan(page, chart, 60);
}

/** The words that a screen reader hears of a move. */
const heard = (page: Page): Locator => page.locator('[id^="DndLiveRegion"]');

async function movesByKeys(page: Page): Promise<void> {
  const [first, second, third] = await titles(page);
  await tabsToAndPresses(page, handle(page, 1), 'Space');
  await expect(heard(page)).toContainText('is taken. It has place 1 of');
  await page.keyboard.press('ArrowDown');
  await expect(heard(page)).toContainText('would have place 2 of');
  await page.keyboard.press('ArrowDown');
  await expect(heard(page)).toContainText('would have place 3 of');
  await page.keyboard.press('Space');
  await expect.poll(() => titles(page)).toEqual(expect.arrayContaining([second, third, first]));
  expect((await titles(page)).slice(0, 3)).toEqual([second, third, first]);
  await expect(handle(page, 3)).toBeFocused();
}

async function escapePutsTheLineBack(page: Page): Promise<void> {
  const before = await titles(page);
  await page.keyboard.press('Space');
  await expect(heard(page)).toContainText('is taken');
  await page.keyboard.press('ArrowUp');
  await expect(heard(page)).toContainText('would have place 2 of');
  await page.keyboard.press('Escape');
  await expect(heard(page)).toContainText('is back at place 3 of');
  expect(await titles(page)).toEqual(before);
  await expect(page.getByRole('heading', { level: 1, name: 'Session plan' })).toBeVisible();
}

test('lines are moved by keys, taken back and done again by keys, and stand so after a reload', async ({
  page,
}) => {
  const plan = await aPlanOf60Minutes(page);
  const drafted = await titles(page);
  await movesByKeys(page);
  await escapePutsTheLineBack(page);
  const moved = await titles(page);
  await page.keyboard.press('Control+z');
  await expect.poll(() => titles(page)).toEqual(drafted);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => titles(page)).toEqual(moved);
  // Up by its button to the top: the focus stays where the next press is.
  const up = page.getByRole('button', { name: 'Move line 3 up' });
  await tabsTo(page, up);
  for (const number of [3, 2]) {
    await page.keyboard.press('Enter');
    const next = page.getByRole('button', { name: `Move line ${number - 1} up` });
    await expect(next).toBeFocused();
  }
  await expect.poll(() => titles(page)).toEqual(drafted);
  // In a field, the field takes its own letters back.
  await opensTheBody(page);
  await page.getByLabel('Find a muscle').focus();
  await page.keyboard.type('ham');
  await page.keyboard.press('Control+z');
  expect(await titles(page)).toEqual(drafted);
  await page.locator('#lines').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => titles(page)).not.toEqual(drafted);
  const now = await titles(page);
  await theChangeIsSaved(page);
  await page.goto(plan);
  await expect.poll(() => titles(page)).toEqual(now);
});

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 768, height: 1024 }, hasTouch: true });

  /** One finger that goes down at a place, moves, and is lifted. */
  async function drags(page: Page, from: Locator, by: number): Promise<void> {
    const box = await from.boundingBox();
    if (!box) throw new Error('The handle is not there.');
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const cdp = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: at }],
      });
    await touch('touchStart', y);
    for (let step = 1; step <= 10; step += 1) {
      await touch('touchMove', y + (by * step) / 10);
      await page.waitForTimeout(30);
    }
    await touch('touchEnd', y + by);
  }

  test('a finger moves a line by its handle', async ({ page }) => {
    await aPlanOf60Minutes(page);
    const [first, second] = await titles(page);
    // In the middle: near an edge of the screen the page follows the finger, and the line goes further.
    await handle(page, 1).evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const next = await page.locator('#line-2').boundingBox();
    await drags(page, handle(page, 1), (next?.height ?? 100) + 10);
    await expect.poll(() => titles(page).then((all) => all.slice(0, 2))).toEqual([second, first]);
    await theChangeIsSaved(page);
    await axeFindsNothing(page);
  });
});

test('the client is late: one tap, what changed is said, a must stays, and one tap takes it back', async ({
  page,
}) => {
  await aPlanOf60Minutes(page);
  const before = await titles(page);
  const last = before.length;
  await page.getByRole('button', { name: new RegExp(`^Change line ${last}:`) }).click();
  await page.getByLabel(/^Must: stays when/).check();
  await page.getByRole('button', { name: '10 min less: client is late' }).click();
  await expect(page.getByText('50 minutes now, 60 before.')).toBeVisible();
  expect(await titles(page)).toContain(before[last - 1]);
  await expect(page.getByText('Every limit holds and every finding has a decision.')).toBeVisible();
  await page.getByRole('button', { name: 'Take this back' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '60 minutes' })).toBeVisible();
  expect(await titles(page)).toEqual(before);
  await page.getByRole('group', { name: 'Same lines in' }).getByText('45 min').click();
  await expect(page.getByText('45 minutes now, 60 before.')).toBeVisible();
});

test('above the lower end of a range a written reason is asked for, kept and shown', async ({
  page,
}) => {
  await theTherapistSignsIn(page);
  // 75 or older: level 2, and 3 by a written note.
  const chart = await aScreenedClient(page, {
    first: 'Olga',
    side: 'Left',
    birthDate: '1940-05-02',
  });
  await draftsAPlan(page, chart, 45);
  await page.getByRole('button', { name: /^Change line 1:/ }).click();
  const line = page.locator('#line-1');
  await line.getByRole('radio', { name: /^3 / }).check();
  await expect(line.getByText(/needs a written reason of 10 letters/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Confirm the plan' })).toBeDisabled();
  const why = line.getByLabel('Why level 3');
  await why.fill('Too short');
  await expect(line.getByText('Write 10 characters or more.')).toBeVisible();
  await why.fill('Well used to level 3, no marks last time.');
  await expect(page.getByText('Every limit holds and every finding has a decision.')).toBeVisible();
  await theChangeIsSaved(page);
  await page.getByRole('button', { name: 'Confirm the plan' }).click();
  await expect(
    page.getByText('Level 3 because: Well used to level 3, no marks last time.'),
  ).toBeVisible();
});

test('minutes that do not fit are named at the field, and the lines are made to fit in one tap', async ({
  page,
}) => {
  await aPlanOf60Minutes(page);
  await page.getByRole('button', { name: /^Change line 1:/ }).click();
  const minutes = page.getByLabel('Minutes', { exact: true });
  const had = await minutes.inputValue();
  await minutes.fill('45');
  await expect(page.getByRole('alert').filter({ hasText: `It stays ${had}.` })).toBeVisible();
  await expect(page.locator('#line-1')).toContainText(`${had} min`);
  await page.getByRole('button', { name: 'Minutes: less' }).click();
  await expect(minutes).toHaveValue(String(Number(had) - 1));
  await expect(
    page.getByText(/^The lines add up to \d+ minutes, specific work has \d+\.$/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Make the lines fit' }).click();
  await expect(page.getByText('Every limit holds and every finding has a decision.')).toBeVisible();
});
