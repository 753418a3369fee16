import { expect, test, type Page } from '@playwright/test';

import { axeFindsNothing } from './steps/axe';
import { aScreenedClient } from './steps/screened-client';
import { theTherapistSignsIn } from './steps/sign-in';
import { aSignature, draws } from './steps/signs';
import { draftsAPlan } from './steps/visit';

async function answers(page: Page, area: string, said: string): Promise<void> {
  await page
    .getByRole('group', { name: area, exact: true })
    .getByLabel(said, { exact: true })
    .check();
}

/** An empty box, then a dot, then a signature. */
async function signsByHand(page: Page): Promise<void> {
  await answers(page, 'Glúteo', 'Sí');
  await page.getByLabel('Respondo por mí').check();
  await page.getByLabel('Dibujar mi firma').check();
  const box = page.getByRole('img', { name: /recuadro/ });
  await page.getByRole('button', { name: 'Firmar' }).click();
  const empty = page.getByText('El recuadro está vacío o solo tiene un punto. Firme en él.');
  await expect(empty.first()).toBeVisible();
  await expect(page.getByRole('group', { name: 'Glúteo' }).getByLabel('Sí')).toBeChecked();
  await draws(page, box, [[40, 60]]);
  await page.getByRole('button', { name: 'Firmar' }).click();
  await expect(empty.first()).toBeVisible();
  await draws(page, box, aSignature);
  await expect(page.getByRole('status').filter({ hasText: 'Hay una firma' })).toBeVisible();
  await page.getByRole('button', { name: 'Firmar' }).click();
  await expect(page.getByText('The answers count from now on')).toBeVisible();
}

// A whole intake, tap by tap.
test.describe.configure({ timeout: 180_000 });

test('a consent is signed in Spanish, taken back with one tap, and the confirmed plan no longer holds', async ({
  page,
}) => {
  await theTherapistSignsIn(page);
  const chart = await aScreenedClient(page, { first: 'Consuelo', side: 'Left' });
  await draftsAPlan(page, chart, 45);
  await page.getByRole('button', { name: 'Confirm the plan' }).click();
  await expect(page.getByRole('button', { name: 'Open the session record' })).toBeVisible();

  await page.goto(chart);
  await page.getByRole('link', { name: 'Consents' }).click();
  await expect(page.getByText('Nothing was signed here yet')).toBeVisible();
  await page.getByRole('link', { name: 'Español' }).click();
  await signsByHand(page);
  await expect(page.getByRole('img', { name: 'Signature under Glúteo' })).toBeVisible();
  await page.getByText('The text that was read').first().click();
  await expect(page.getByText('Acepto que trabaje los músculos del glúteo.').last()).toBeVisible();
  await axeFindsNothing(page);

  const buttock = page.getByRole('listitem').filter({ hasText: /^Buttock/ });
  await buttock.getByRole('button', { name: /^Take back/ }).click();
  await expect(page.getByText('The yes is taken back')).toBeVisible();
  await expect(buttock.first()).toContainText('Not to be worked on');

  await page.goto(chart);
  await expect(page.getByRole('region', { name: /^The plan no longer holds/ })).toContainText(
    'No consent any more for: Buttock',
  );
  await page.goto(`${chart}/consents`);
  await answers(page, 'Treatment', 'No');
  await page.getByLabel('I answer for myself').check();
  await page.getByLabel('I told my therapist').check();
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(page.getByText('The answers count from now on')).toBeVisible();
  await page.goto(chart);
  await expect(page.getByText('No session until this is settled')).toBeVisible();
});
