import { expect, test, type Page } from '@playwright/test';

import { aName, addsTheClient } from './steps/clients';
import { daysAgo, recordsTheIntake } from './steps/intake';
import { signsInAs } from './steps/sign-in';

// It hangs on a cause that no other journey has: every client of the practice would be screened again.
const CAUSE = 'Spondylolisthesis';

async function writesTheLimit(page: Page, name: string): Promise<void> {
  await page.goto('/settings');
  await page.getByRole('link', { name: 'The practice’s own limits' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Add a limit' })).toBeVisible();
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('When it holds').selectOption({ label: CAUSE });
  await page.getByRole('radio', { name: 'Less pressure in the whole session' }).check();
  await page.getByRole('radio', { name: /^1 / }).check();
  await page.getByLabel('Why', { exact: true }).fill('Our insurer asks for it.');
  await expect(page.getByRole('status').filter({ hasText: 'What it will do' })).toContainText(
    'While the screening finds spondylolisthesis: pressure 1 at most.',
  );
  await page.getByRole('button', { name: 'Add the limit' }).click();
}

async function theNameIsTakenAndNothingIsLost(page: Page, name: string): Promise<void> {
  await writesTheLimit(page, name);
  const summary = page.getByRole('main').getByRole('alert');
  await expect(
    summary.getByRole('link', { name: /A limit of this name holds already/ }),
  ).toBeVisible();
  await expect(page.getByLabel('Name')).toHaveValue(name);
  await expect(page.getByRole('radio', { name: /^1 / })).toBeChecked();
}

// A whole intake, tap by tap.
test.describe.configure({ timeout: 180_000 });

test('the practice’s own limit tightens what is planned, and goes when it is withdrawn', async ({
  page,
}) => {
  await signsInAs(page, 'owner');
  const chart = await addsTheClient(page, { name: aName('Edda'), birthDate: '1980-05-14' });
  await recordsTheIntake(page, chart, {
    cause: CAUSE,
    side: 'Right',
    began: daysAgo(400),
    backPain: 3,
    legPain: 2,
    places: [{ region: 'Buttock', side: 'Right' }],
  });
  const name = aName('Gentle house');
  await writesTheLimit(page, name);
  const limit = page.getByRole('listitem').filter({ hasText: name });
  await expect(limit).toContainText('pressure 1 at most.');
  await theNameIsTakenAndNothingIsLost(page, name);

  await page.goto(chart);
  await page.getByRole('link', { name: 'Screen again' }).click();
  await page.getByRole('button', { name: 'Screen again' }).click();
  const limits = page.getByRole('region', { name: 'Limits' });
  await expect(
    limits.getByText(`Pressure 1 at most: the practice’s own limit (${name}).`),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Screen again' })).toHaveCount(0);

  await page.goto('/settings/limits');
  await limit.getByText('Withdraw', { exact: false }).first().click();
  await limit.getByLabel('Why it no longer holds').fill('No longer needed.');
  await limit.getByRole('button', { name: 'Withdraw the limit' }).click();
  await expect(page.getByRole('region', { name: 'Withdrawn' })).toContainText(name);
  await page.goto(chart);
  await expect(page.getByRole('link', { name: 'Screen again' })).toBeVisible();
});
