import { expect, test, type Page } from '@playwright/test';

import { addsTheClient, aName } from './steps/clients';
import { longPiriformis, recordsTheIntake } from './steps/intake';
import { theTherapistSignsIn } from './steps/sign-in';
import { COUNTED, countsTaps, holdsTo, taken } from './steps/taps';
import {
  answersTodaysQuestions,
  opensTodaysQuestions,
  savesTodaysAnswers,
} from './steps/todays-questions';
import {
  confirmsThePlan,
  decidesOnEachFinding,
  draftsAPlan,
  recordsAndSignsTheSession,
} from './steps/visit';

test.describe.configure({ timeout: 240_000 });

/** A client with three findings, from contact data to a signed intake. */
async function aClientWithASignedIntake(page: Page, name: string): Promise<string> {
  const chart = await addsTheClient(page, { name, birthDate: '1984-05-17' });
  await recordsTheIntake(page, chart, longPiriformis());
  return chart;
}

/** To the list of the day without a tap: that is where the count begins. */
async function beginsOnToday(page: Page): Promise<void> {
  await page.goto('/today');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await taken(page);
}

const opensTheChart = (page: Page, name: string) =>
  page.getByRole('link', { name, exact: true }).click();

/** From the confirmed plan to the print window. */
async function issuesAndPrints(page: Page): Promise<void> {
  await taken(page);
  await page.getByRole('link', { name: 'Home care', exact: true }).click();
  await page.getByRole('button', { name: 'Issue and print' }).click();
  await page.waitForURL(/\/home-care\/sheets\/[^/?]+$/);
  await expect(page.getByText(/^Home care for/)).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => sessionStorage.getItem('count.prints')), {
      message: 'the print window was asked for',
    })
    .toBe('1');
}

test(
  'a new client with a signed intake: to a confirmed plan, then to a printed sheet',
  { tag: COUNTED },
  async ({ page }) => {
    const name = aName('Tova');
    await countsTaps(page);
    await theTherapistSignsIn(page);
    await aClientWithASignedIntake(page, name);

    await beginsOnToday(page);
    await opensTheChart(page, name);
    await page.getByRole('link', { name: 'Decide on the findings' }).click();
    const all = page.getByRole('button', {
      name: /^Inside the limits of all \d+ open findings$/,
    });
    const one = page.getByRole('button', { name: /^Work inside the limits/ });
    await expect(one.first()).toBeVisible();
    await ((await all.count()) > 0 ? all : one).click();
    await expect(one).toHaveCount(0);
    await page.getByRole('button', { name: 'Draft a session plan' }).click();
    await page.waitForURL(/\/session-plans\/[^/]+$/);
    await confirmsThePlan(page);
    holdsTo(await taken(page), { id: 'new_client_to_confirmed_plan', floor: 4, most: 6 });

    await issuesAndPrints(page);
    holdsTo(await taken(page), { id: 'confirmed_plan_to_printed_sheet', floor: 1, most: 3 });
  },
);

test(
  'a client who comes again: to a plan as last time, confirmed, then to a printed sheet',
  { tag: COUNTED },
  async ({ page }) => {
    const name = aName('Ravi');
    await countsTaps(page);
    await theTherapistSignsIn(page);
    const chart = await aClientWithASignedIntake(page, name);
    await decidesOnEachFinding(page, chart);
    await draftsAPlan(page, chart, 60);
    await confirmsThePlan(page);
    await recordsAndSignsTheSession(page);
    await opensTodaysQuestions(page, chart);
    await answersTodaysQuestions(page);
    await savesTodaysAnswers(page);
    await page.waitForURL((url) => url.pathname === chart);

    await beginsOnToday(page);
    await opensTheChart(page, name);
    await page.getByRole('button', { name: /^As last time/ }).click();
    await page.waitForURL(/\/session-plans\/[^/]+$/);
    await confirmsThePlan(page);
    holdsTo(await taken(page), { id: 'returning_client_to_confirmed_plan', floor: 2, most: 4 });

    await issuesAndPrints(page);
    holdsTo(await taken(page), { id: 'returning_client_to_printed_sheet', floor: 1, most: 3 });
  },
);
