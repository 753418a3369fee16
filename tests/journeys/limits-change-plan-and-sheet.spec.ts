import { expect, test, type Page } from '@playwright/test';

import { addsTheClient, aName } from './steps/clients';
import { daysAgo, recordsTheIntake } from './steps/intake';
import { theTherapistSignsIn } from './steps/sign-in';
import { decidesOnEachFinding, draftsAPlan } from './steps/visit';

/** Spec §12.4, scenario 1: what may not go home on the first days of a disc herniation. */
const NOT_NOW = [
  'Two tennis balls under the back',
  'Knuckles under the low back',
  'Sitting on one ball',
  'Sitting twist',
];

async function theScreeningSaysHowLittle(page: Page): Promise<void> {
  const limits = page.getByRole('region', { name: 'Limits' });
  await expect(limits.getByText(/^Pressure 2 at most: .*Disc herniation/)).toBeVisible();
  await expect(
    limits.getByText(/^Hands-on time 30 minutes at most: .*Disc herniation/),
  ).toBeVisible();
  await expect(limits.getByText(/^Not face down: .*Disc-type leg pain/)).toBeVisible();
}

async function thePlanObeys(page: Page): Promise<void> {
  const lines = page.getByRole('region', { name: 'Lines' });
  const details = await lines.getByText(/level \d/).allInnerTexts();
  expect(details.length).toBeGreaterThan(0);
  for (const detail of details) {
    expect(Number(/level (\d)/.exec(detail)?.[1])).toBeLessThanOrEqual(2);
    expect(detail).not.toMatch(/face down$/i);
  }
  await expect(page.getByText('Every limit holds and every finding has a decision.')).toBeVisible();
}

async function faceDownCannotBePickedAndSaysWhy(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Change line 1/ }).click();
  const faceDown = page
    .getByLabel('Position', { exact: true })
    .locator('option', { hasText: /^Face down(?!,)/ });
  await expect(faceDown).toBeDisabled();
  await expect(faceDown).toHaveText(/not now: .*Disc-type leg pain/);
  const pressure = page.getByRole('group', { name: 'Pressure, on Walton’s scale from 0 to 5' });
  await expect(pressure.getByRole('radio', { name: /^3 / })).toBeDisabled();
  await expect(pressure.getByRole('radio', { name: /^2 / })).toBeEnabled();
}

async function theForbiddenItemsSayWhy(page: Page): Promise<void> {
  await page.getByText(/items not for this client now, and why/).click();
  for (const item of NOT_NOW) {
    const row = page.getByRole('listitem').filter({ hasText: item });
    await expect(row).toContainText(/Disc/);
    await expect(row.getByRole('button')).toHaveCount(0);
  }
  await expect(page.getByRole('button', { name: 'Add Sitting on one ball' })).toHaveCount(0);
}

// A whole visit, tap by tap.
test.describe.configure({ timeout: 180_000 });

test('what the screening finds changes the plan and the sheet', async ({ page }) => {
  await theTherapistSignsIn(page);
  const client = { name: aName('Karl'), birthDate: '1979-02-11' };
  const chart = await addsTheClient(page, client);
  await recordsTheIntake(page, chart, {
    cause: 'Disc herniation',
    side: 'Left',
    began: daysAgo(1),
    backPain: 4,
    legPain: 8,
    places: [{ region: 'Back of the thigh', side: 'Left' }],
  });
  await theScreeningSaysHowLittle(page);
  await decidesOnEachFinding(page, chart);

  await draftsAPlan(page, chart, 30);
  await thePlanObeys(page);
  await faceDownCannotBePickedAndSaysWhy(page);

  await page.goto(`${chart}/home-care`);
  await theForbiddenItemsSayWhy(page);
});
