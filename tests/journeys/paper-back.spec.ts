import { expect, test, type Page } from '@playwright/test';

import { axeFindsNothing } from './steps/axe';
import { choosesHomeCare, issuesTheSheet } from './steps/home-care';
import { theSheetIsOlder } from './steps/older-sheet';
import { aScreenedClient } from './steps/screened-client';
import { theTherapistSignsIn } from './steps/sign-in';
import { countsTaps, holdsToPresses, taken } from './steps/taps';

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

/** Between two keys, of somebody who reads from paper and types with two fingers. */
const A_KEY_MS = 250;

test.describe.configure({ timeout: 120_000 });

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

/** A whole day in one tap on its name, else box by box; the pain in its fields. */
async function tapsTheWeek(page: Page): Promise<void> {
  for (const [day, { done, before, after }] of WEEK.entries()) {
    if (done.length === ITEMS.length) {
      await rows(page)
        .nth(day)
        .getByRole('button', { name: /tick all$/ })
        .click();
    } else {
      for (const item of done) await box(page, day, item).click();
    }
    const pain = rows(page).nth(day).getByRole('textbox');
    await pain.nth(0).click();
    await page.keyboard.type(before);
    await pain.nth(1).click();
    await page.keyboard.type(after);
  }
}

/** Along each row by arrows, Space on each box that is ticked, Enter to the next day. */
async function typesTheWeek(page: Page): Promise<void> {
  const press = (key: string) => page.keyboard.press(key, { delay: A_KEY_MS });
  for (const { done, before, after } of WEEK) {
    for (const item of ITEMS.keys()) {
      if (done.includes(item + 1)) await press('Space');
      await press('ArrowRight');
    }
    for (const digit of before) await press(digit);
    await press('ArrowRight');
    for (const digit of after) await press(digit);
    await press('Enter');
  }
}

test('a paper of a week comes back and is tapped in, on a phone and on a tablet', async ({
  page,
}) => {
  const chart = await aPaperCameBack(page);
  await everyBoxIsInReach(page, 390);
  await everyBoxIsInReach(page, 768);

  await tapsTheWeek(page);
  await theGridSaysTheWeek(page);
  await page.getByRole('button', { name: 'Save the paper' }).click();
  await page.waitForURL(/\/home-care#from-home$/);
  // A decision each: five whole days, five boxes of the others, fourteen fields of pain and their fifteen digits, to save.
  holdsToPresses(await taken(page), { id: 'paper_of_a_week_by_tapping', floor: 40, most: 42 });
  await itIsOnTheChart(page, chart);
});

test('a paper of a week comes back and is entered by keyboard alone', async ({ page }) => {
  const chart = await aPaperCameBack(page);
  await rows(page).first().getByRole('checkbox').first().focus();
  const begun = Date.now();
  await typesTheWeek(page);
  const seconds = (Date.now() - begun) / 1_000;
  await theGridSaysTheWeek(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Save the paper' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/home-care#from-home$/);
  const counted = await taken(page);
  // 25 boxes to tick, fifteen digits, to the button and on it; what is above it are the ways between them.
  holdsToPresses(counted, { id: 'paper_of_a_week_by_keyboard', floor: 42, most: 85 }, seconds);
  expect(counted.taps).toBe(0);
  await itIsOnTheChart(page, chart);
});
