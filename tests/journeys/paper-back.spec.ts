import { expect, test, type Locator, type Page } from '@playwright/test';

import { axeFindsNothing } from './steps/axe';
import { fitsAcross } from './steps/client-page';
import { choosesHomeCare, issuesTheSheet } from './steps/home-care';
import { theSheetIsOlder } from './steps/older-sheet';
import { aScreenedClient } from './steps/screened-client';
import { theTherapistSignsIn } from './steps/sign-in';
import { COUNTED, countsTaps, holdsToPresses, taken } from './steps/taps';

const ITEMS = ['Knee across the chest', 'Lying figure-four', 'Short walks', 'Break up sitting'];

/** What somebody has ticked and written in a week: which items, the pain before the exercises and after them. */
const WEEK: readonly { done: readonly number[]; before: string; after: string }[] = [
  { done: [1, 2, 3, 4], before: '6', after: '5' },
  { done: [1, 2, 3, 4], before: '6', after: '4' },
  { done: [1, 3], before: '5', after: '5' },
  { done: [1, 2, 3, 4], before: '5', after: '4' },
  { done: [1, 2, 3, 4], before: '4', after: '3' },
  { done: [2, 3, 4], before: '4', after: '3' },
  { done: [1, 2, 3, 4], before: '10', after: '2' },
];
const DAYS = WEEK.length;
const timesDone = (number: number) => WEEK.filter(({ done }) => done.includes(number)).length;

/** Between two keys or taps, of somebody who reads from paper and types with two fingers. */
const A_KEY_MS = 250;
/** The whole paper, from the first box to its saving. */
const SECONDS_MOST = 20;

test.describe.configure({ timeout: 300_000 });

/** Opens the grid of a paper that was given a week ago, from the client's home care. Returns the chart's address. */
async function aPaperCameBack(page: Page): Promise<string> {
  await countsTaps(page);
  await theTherapistSignsIn(page);
  const chart = await aScreenedClient(page, { first: 'Petra', side: 'Left' });
  await choosesHomeCare(page, chart, ITEMS);
  await theSheetIsOlder(await issuesTheSheet(page), DAYS - 1);
  await page.goto(`${chart}/home-care`);
  await page.getByRole('link', { name: 'Take back the paper' }).click();
  await expect(page.getByRole('grid', { name: 'The paper, day by day' })).toBeVisible();
  await expect(rows(page)).toHaveCount(DAYS);
  await expect(page.getByRole('row').nth(1).getByRole('checkbox')).toHaveCount(ITEMS.length);
  await taken(page);
  return chart;
}

/** One a day. */
const rows = (page: Page) => page.getByRole('grid').locator('tbody').getByRole('row');
const box = (page: Page, day: number, item: number) =>
  rows(page)
    .nth(day)
    .getByRole('checkbox')
    .nth(item - 1);

/** Every box and every number stands there as on the paper. */
async function theGridSaysTheWeek(page: Page): Promise<void> {
  for (const [day, { done, before, after }] of WEEK.entries()) {
    for (const item of ITEMS.keys()) {
      await expect(box(page, day, item + 1)).toBeChecked({ checked: done.includes(item + 1) });
    }
    await expect(
      rows(page)
        .nth(day)
        .getByLabel(/^Pain before/),
    ).toHaveValue(before);
    await expect(
      rows(page)
        .nth(day)
        .getByLabel(/^Pain after/),
    ).toHaveValue(after);
  }
}

/** Beside the exercises, and in one line on the chart. */
async function itIsOnTheChart(page: Page, chart: string): Promise<void> {
  const back = page.getByRole('region', { name: 'Back from home' });
  for (const [index, item] of ITEMS.entries()) {
    const times = `${timesDone(index + 1)} of ${DAYS}`;
    await expect(back.getByRole('row', { name: new RegExp(`^${item} ${times}`) })).toBeVisible();
  }
  await expect(back.getByRole('row', { name: /not said not said 10 2$/ })).toBeVisible();
  await expect(back.getByText(/^Entered from paper .* by /)).toHaveCount(1);
  await page.goto(chart);
  await expect(page.getByText('Pain before 10, after 2')).toBeVisible();
  await expect(page.getByText(`${ITEMS[0]} ${timesDone(1)} of ${DAYS} days`)).toBeVisible();
}

/** No box is smaller than a fingertip or beyond the edge. */
async function everyBoxIsInReach(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 1024 });
  for (const one of await page.getByRole('grid').locator('[data-cell]').all()) {
    const { x = -1, width: wide = 0, height = 0 } = (await one.boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + wide).toBeLessThanOrEqual(width);
    expect(Math.min(wide, height)).toBeGreaterThanOrEqual(44);
  }
  const isWide = () => document.documentElement.scrollWidth > innerWidth;
  expect(await page.evaluate(isWide), `${width} px`).toBe(false);
  await axeFindsNothing(page, `${width} px`);
}

/** A whole day in one tap on its name, else box by box; then all the pain, typed on from its first field. */
async function tapsTheWeek(page: Page): Promise<void> {
  const tap = (one: Locator) => one.click({ delay: A_KEY_MS });
  for (const [day, { done }] of WEEK.entries()) {
    if (done.length === ITEMS.length) {
      await tap(
        rows(page)
          .nth(day)
          .getByRole('button', { name: /tick all$/ }),
      );
    } else {
      for (const item of done) await tap(box(page, day, item));
    }
  }
  await tap(rows(page).first().getByRole('textbox').first());
  await types(page, WEEK.map(({ before, after }) => `${before}${after}`).join(''));
}

const press = (page: Page, key: string) => page.keyboard.press(key, { delay: A_KEY_MS });

async function types(page: Page, keys: string): Promise<void> {
  for (const key of keys) await press(page, key);
}

/** With arrows and Space alone: on the day's name Space ticks all of it; Enter to the next day. */
async function walksTheWeek(page: Page): Promise<void> {
  for (const { done, before, after } of WEEK) {
    if (done.length === ITEMS.length) {
      await press(page, 'ArrowLeft');
      await press(page, 'Space');
      await press(page, 'End');
      await press(page, 'ArrowLeft');
    } else {
      for (const item of ITEMS.keys()) {
        if (done.includes(item + 1)) await press(page, 'Space');
        await press(page, 'ArrowRight');
      }
    }
    await types(page, `${before}${after}`);
    await press(page, 'Enter');
  }
}

/** By the letters and the numbers of the items. */
async function typesTheWeek(page: Page): Promise<void> {
  for (const { done, before, after } of WEEK) {
    await types(page, done.length === ITEMS.length ? 'a' : done.join(''));
    await types(page, `/${before}${after}`);
    await press(page, 'Enter');
  }
}

/** What a screen reader hears of a row that is ticked at once, and of its undoing. */
async function hearsTheFill(page: Page): Promise<void> {
  const first = rows(page).first();
  const grid = page.getByRole('grid', { name: 'The paper, day by day' });
  await expect(grid).toHaveAccessibleDescription(/A all of the day/);
  await box(page, 0, 1).focus();
  await page.keyboard.press('a');
  await expect(page.getByRole('status').filter({ hasText: 'all 4 are ticked.' })).toBeVisible();
  await expect(
    first.getByRole('button', { name: /: undo what was ticked at once$/ }),
  ).toBeVisible();
  await axeFindsNothing(page, 'a row ticked at once');
  await page.keyboard.press('u');
  await expect(page.getByRole('status').filter({ hasText: ': undone.' })).toBeVisible();
  await expect(first.getByRole('checkbox', { checked: true })).toHaveCount(0);
}

async function savesByTapping(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save the paper' }).click();
}

async function savesByKeyboard(page: Page): Promise<void> {
  await press(page, 'Tab');
  await expect(page.getByRole('button', { name: 'Save the paper' })).toBeFocused();
  await press(page, 'Enter');
}

const WAYS = [
  {
    ...{ how: 'tapped in', id: 'paper_of_a_week_by_tapping', isKeyed: false },
    ...{ enters: tapsTheWeek, saves: savesByTapping },
    // A decision each: five whole days, five boxes of the others, the first field, fifteen digits, to save.
    ...{ floor: 27, most: 27 },
  },
  {
    ...{ how: 'entered by arrows and Space alone', id: 'paper_of_a_week_by_arrows', isKeyed: true },
    ...{ enters: walksTheWeek, saves: savesByKeyboard },
    // Ten times Space, fifteen digits, to the button and on it; what is above it are the ways between them.
    ...{ floor: 27, most: 60 },
  },
  {
    ...{ how: 'entered by keyboard', id: 'paper_of_a_week_by_keyboard', isKeyed: true },
    ...{ enters: typesTheWeek, saves: savesByKeyboard },
    // Five letters, five boxes, fifteen digits, to the button and on it; above it are the ways to the pain and to the next day.
    ...{ floor: 27, most: 41 },
  },
];

for (const { how, id, isKeyed, enters, saves, floor, most } of WAYS) {
  test(`a paper of a week comes back and is ${how}`, { tag: COUNTED }, async ({ page }) => {
    const chart = await aPaperCameBack(page);
    if (isKeyed) await box(page, 0, 1).focus();
    const begun = Date.now();
    await enters(page);
    await saves(page);
    const seconds = (Date.now() - begun) / 1_000;
    await page.waitForURL(/\/home-care#from-home$/);
    const counted = await taken(page);
    holdsToPresses(counted, { id, floor, most }, seconds);
    expect(seconds, `${id}: seconds`).toBeLessThanOrEqual(SECONDS_MOST);
    if (isKeyed) expect(counted.taps).toBe(0);
    await itIsOnTheChart(page, chart);
    await page.getByRole('link', { name: 'Home care' }).first().click();
    await page.getByRole('link', { name: 'Take back the paper' }).click();
    await theGridSaysTheWeek(page);
  });
}

test('a paper is taken back on a phone, on a tablet, with large letters and by ear', async ({
  page,
}) => {
  await aPaperCameBack(page);
  await fitsAcross(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await fitsAcross(page);
  await everyBoxIsInReach(page, 390);
  await everyBoxIsInReach(page, 768);
  await hearsTheFill(page);
});
