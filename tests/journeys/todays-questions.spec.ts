import { expect, test, type Page } from '@playwright/test';

import { aScreenedClient } from './steps/screened-client';
import { theTherapistSignsIn } from './steps/sign-in';
import {
  answersTodaysQuestions,
  opensTodaysQuestions,
  savesTodaysAnswers,
} from './steps/todays-questions';
import { draftsAPlan } from './steps/visit';

async function aQuestionThatIsLeftIsNamed(page: Page): Promise<void> {
  await page
    .getByRole('group', { name: 'Is a weak or numb part spreading' })
    .getByRole('radio', { name: 'No', exact: true })
    .check();
  await savesTodaysAnswers(page);
  const summary = page.getByRole('alert', { name: 'Questions to answer' });
  await expect(summary.getByRole('link')).toHaveCount(17);
  await summary.getByRole('link', { name: 'Does your foot drop, slap or trip?' }).click();
  const foot = page.getByRole('group', { name: 'Does your foot drop' });
  await expect(foot.getByRole('radio', { name: 'Yes' })).toBeFocused();
  await expect(
    page
      .getByRole('group', { name: 'Is a weak or numb part' })
      .getByRole('radio', { name: 'No', exact: true }),
  ).toBeChecked();
}

async function theChartSaysThatTheyWereAsked(page: Page, chart: string): Promise<void> {
  await page.waitForURL(chart);
  await expect(page.getByRole('link', { name: /^Asked \d\d:\d\d$/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Check and confirm the plan' })).toBeVisible();
}

async function somethingNewAsksForTheWholeHistory(page: Page, chart: string, plan: string) {
  await page.waitForURL(chart);
  await expect(page.getByRole('link', { name: 'Ask the full health history again' })).toBeVisible();
  await page.goto(plan);
  await expect(
    page.getByRole('link', { name: /full health history again, because of an operation/ }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Confirm the plan' })).toBeDisabled();
}

async function anEmergencyStopsAtOnce(page: Page): Promise<void> {
  const asked = page.getByRole('group', { name: 'Do you have sudden short breath' });
  await asked.getByRole('radio', { name: 'Not sure' }).check();
  const stop = page.getByRole('alert').filter({ hasText: 'Stop. Do not treat or stretch' });
  await expect(stop).toBeVisible();
  await expect(stop.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
  await stop.getByRole('button', { name: 'Save, and open the stop screen' }).click();
  await page.waitForURL(/\/screening$/);
  await expect(page.getByRole('region', { name: 'Stop. Do not treat or stretch' })).toBeVisible();
  await expect(
    page.getByText(/^Today’s check: Do you have sudden short breath/).first(),
  ).toBeVisible();
}

// A whole visit, tap by tap.
test.describe.configure({ timeout: 180_000 });

test('the questions before a session open it, hold it, or stop it', async ({ page }) => {
  await theTherapistSignsIn(page);
  const chart = await aScreenedClient(page, {
    first: 'Tove',
    side: 'Left',
    birthDate: '1980-05-14',
    cause: 'Disc herniation',
    region: 'Back of the thigh',
  });
  const plan = await draftsAPlan(page, chart, 60);

  await opensTodaysQuestions(page, chart);
  await expect(page.getByText('The intake was signed today')).toBeVisible();
  await aQuestionThatIsLeftIsNamed(page);
  await page.reload();
  await answersTodaysQuestions(page);
  await savesTodaysAnswers(page);
  await theChartSaysThatTheyWereAsked(page, chart);

  await opensTodaysQuestions(page, chart);
  await page.getByRole('link', { name: 'Something was wrong: ask them again' }).click();
  await answersTodaysQuestions(page, { 'Since last time: have you had an operation': 'Yes' });
  await savesTodaysAnswers(page);
  await somethingNewAsksForTheWholeHistory(page, chart, plan);

  await opensTodaysQuestions(page, chart);
  await page.getByRole('link', { name: 'Something was wrong: ask them again' }).click();
  await anEmergencyStopsAtOnce(page);
  await page.goto(`${chart}/screening/short`);
  await expect(page.getByText('2 earlier times')).toBeVisible();
});
