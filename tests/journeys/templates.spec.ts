import { expect, test, type Page } from '@playwright/test';

import { axeFindsNothing } from './steps/axe';
import { aName } from './steps/clients';
import { aScreenedClient } from './steps/screened-client';
import { theTherapistSignsIn } from './steps/sign-in';
import { theChangeIsSaved } from './steps/visit';

// Two whole intakes, tap by tap.
test.describe.configure({ timeout: 240_000 });

const OPENED = /\/session-plans\/[0-9a-f-]{36}$/;
const NOT_LOOKED_AT = 'not looked at yet';

const lines = (page: Page) => page.getByRole('region', { name: 'Lines' });

test('a template is made from one client’s plan and used for another whose other side hurts', async ({
  page,
}) => {
  await theTherapistSignsIn(page);
  const left = await aScreenedClient(page, { first: 'Nora', side: 'Left' });
  await page.goto(`${left}/session-plans`);
  const suggested = page.getByRole('list', { name: 'For this cause and phase' });
  await suggested
    .getByRole('button', { name: '30 min of Piriformis: through the buttock to the outer third' })
    .click();
  await page.waitForURL(OPENED);
  await expect(lines(page).getByRole('heading', { name: /Piriformis, left$/ })).toBeVisible();
  await expect(lines(page).getByText(NOT_LOOKED_AT)).toHaveCount(3);

  await page.getByRole('button', { name: /^Keep line 1:/ }).click();
  await theChangeIsSaved(page);
  await page.reload();
  await expect(lines(page).getByText(NOT_LOOKED_AT)).toHaveCount(2);

  const name = aName('Our buttock');
  await page.getByText('Keep as a new template').click();
  await page.getByRole('button', { name: 'Keep the template' }).click();
  await expect(page.getByRole('link', { name: 'Enter a name.' })).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Keep the template' }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(page.getByText(/Piriformis, where it hurts$/).first()).toBeVisible();
  await axeFindsNothing(page);
  // An owner archives; a therapist does not.
  await expect(page.getByText('Archive this template')).toHaveCount(0);

  const right = await aScreenedClient(page, { first: 'Olaf', side: 'Right' });
  await page.goto(`${right}/session-plans`);
  await axeFindsNothing(page);
  await suggested.getByRole('button', { name: `30 min of ${name}` }).click();
  await page.waitForURL(OPENED);
  await expect(lines(page).getByRole('heading', { name: /Piriformis, right$/ })).toBeVisible();
  await expect(lines(page).getByRole('heading', { name: /, left$/ })).toHaveCount(1);
  await expect(page.getByText(`From the template “${name}, version 1”.`)).toBeVisible();
  await axeFindsNothing(page);
});
