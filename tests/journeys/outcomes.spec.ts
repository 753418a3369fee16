import { expect, test, type Locator, type Page } from '@playwright/test';

import { compact } from '@/tests/print/read-pdf';

import { axeFindsNothing } from './steps/axe';
import { tapsTheNumber } from './steps/intake';
import { theCourseIsOlder } from './steps/older-course';
import { downloadsThePdf } from './steps/pdf';
import { aScreenedClient } from './steps/screened-client';
import { theTherapistSignsIn } from './steps/sign-in';

test.describe.configure({ timeout: 240_000 });
test.use({ viewport: { width: 768, height: 1024 } });

const ACTIVITIES = ['Sit through a film', 'Walk the dog', 'Sleep on my left side'];

const scale = (page: Page, name: string | RegExp): Locator => page.getByRole('group', { name });

async function ratesNewActivities(page: Page, ratings: readonly number[]): Promise<void> {
  for (const [index, activity] of ACTIVITIES.entries()) {
    await page.getByLabel(`Thing ${index + 1}`).fill(activity);
    const rate = scale(page, 'How well can you do it now?').nth(index);
    await tapsTheNumber(rate, ratings[index] ?? 0);
  }
}

async function ratesTheSame(page: Page, ratings: readonly number[]): Promise<void> {
  for (const [index, activity] of ACTIVITIES.entries())
    await tapsTheNumber(scale(page, activity), ratings[index] ?? 0);
}

async function asksTheMeasure(page: Page, chart: string, name: string): Promise<void> {
  await page.goto(`${chart}/outcomes`);
  await page.getByRole('region', { name: 'To ask today' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

const saves = (page: Page) => page.getByRole('button', { name: /^Save/ }).click();
const isBack = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: 'Outcomes' })).toBeVisible();

test('activities and change over a month, as a chart, a table and a report', async ({ page }) => {
  await theTherapistSignsIn(page);
  const chart = await aScreenedClient(page, { first: 'Greta', side: 'Left' });
  await asksTheMeasure(page, chart, 'Patient-Specific Functional Scale');
  // Nothing is guessed: what is missing is named at its field.
  await saves(page);
  await expect(page.getByRole('link', { name: 'Name 3 to 5 activities.' })).toBeVisible();
  await axeFindsNothing(page, 'form with an error');
  await ratesNewActivities(page, [3, 4, 2]);
  await saves(page);
  await isBack(page);
  await theCourseIsOlder(chart, 30);

  // Four weeks later the same activities are rated, in the same words.
  await asksTheMeasure(page, chart, 'Patient-Specific Functional Scale');
  await expect(page.getByLabel('Thing 1')).toHaveCount(0);
  await ratesTheSame(page, [7, 6, 8]);
  await saves(page);
  await isBack(page);
  await asksTheMeasure(page, chart, 'Global rating of change');
  await page.getByRole('link', { name: 'Español' }).click();
  const change = scale(page, '¿Cómo está ahora, comparado con el día en que empezó aquí?');
  await expect(change).toContainText('Usted empezó aquí el');
  await change.getByText('+3', { exact: true }).click();
  await saves(page);
  await isBack(page);

  await readsTheChartByKeyboard(page);
  await axeFindsNothing(page, 'outcomes');
  const report = await downloadsThePdf(page, 'Progress report for the doctor');
  expect(report.pages).toHaveLength(1);
  const text = compact(report.pages.join(''));
  for (const words of ['Sit through a film: 3, now 7', 'They are no diagnosis.'])
    expect(text).toContain(compact(words));
  await page.goto(chart);
  await expect(page.getByRole('region', { name: 'Outcomes' })).toContainText('better by 4');
});

async function readsTheChartByKeyboard(page: Page): Promise<void> {
  const part = page.getByRole('region', { name: 'Patient-Specific Functional Scale' });
  await expect(part).toContainText(
    '7, better by 4 (133 %). More than measurement error: yes. Meaningful change: yes',
  );
  await part.getByRole('img').last().focus();
  const newest = page.locator(':focus');
  await expect(newest).toHaveAttribute('aria-label', /: 7, better by 4/);
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /: 3$/);
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /: 7, better/);
  await part.getByText('The same as a table').click();
  await expect(part.getByRole('row').filter({ hasText: '133 %' })).toContainText('Yes');
}

test('a correction stands in the place of an answer, which stays', async ({ page }) => {
  await theTherapistSignsIn(page);
  const chart = await aScreenedClient(page, { first: 'Hugo', side: 'Right' });
  await page.goto(`${chart}/outcomes`);
  await page.getByText('Ask another measure').click();
  await page.getByRole('link', { name: 'Sitting tolerance' }).click();
  await page.getByLabel('How many minutes can you sit').fill('200');
  await saves(page);
  await isBack(page);
  await page.getByRole('link', { name: 'Correct it' }).click();
  await page.getByLabel('How many minutes can you sit').fill('20');
  await saves(page);
  await expect(page.getByRole('link', { name: 'Enter why it is corrected.' })).toBeVisible();
  await page.getByLabel('Why it is corrected').fill('One nought too many.');
  await saves(page);
  await isBack(page);
  const history = page.getByRole('region', { name: 'Everything that was asked' });
  await expect(history).toContainText('20 minutes');
  await expect(history).toContainText('Corrected: One nought too many.');
  await expect(history).toContainText('Replaced by a later row');
});
