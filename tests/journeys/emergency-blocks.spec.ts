import { expect, test, type Page } from '@playwright/test';

import { addsTheClient, aName } from './steps/clients';
import { asksForTheSheet, onAPhone } from './steps/client-page';
import { opensTheDemoClient } from './steps/demo-clients';
import { issuesTheSheet, readsTheCode } from './steps/home-care';
import { addsARedFlag, daysAgo, recordsTheIntake, signsTheIntake } from './steps/intake';
import { downloadsThePdf } from './steps/pdf';
import { theTherapistSignsIn } from './steps/sign-in';

const SADDLE_NUMBNESS = 'numb, tingling or different between your legs';

async function thePageSaysWhatToDo(page: Page): Promise<void> {
  const stop = page.getByRole('region', { name: 'Stop. Do not treat or stretch' });
  await expect(stop).toBeVisible();
  await expect(stop.getByRole('listitem').first()).toContainText('Call the emergency number now');
  await expect(stop.getByRole('link', { name: /999/ })).toHaveAttribute('href', 'tel:999');
}

async function theSummaryIsOnePage(page: Page, name: string): Promise<void> {
  const pdf = await downloadsThePdf(page, 'Print the emergency summary');
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.pages[0]).toContain(name.replaceAll(' ', ''));
  expect(pdf.pages[0]).toMatch(/saddlenumbness/i);
}

async function theIncidentNoteGrows(page: Page): Promise<void> {
  const note = page.getByRole('region', { name: 'Incident note' });
  await expect(note.getByRole('listitem')).toHaveCount(1);
  await note.getByLabel('Who was called').fill('Ambulance');
  await note.getByLabel('What was said and agreed').fill('They are on their way.');
  await note.getByRole('button', { name: 'Add to the incident note' }).click();
  await expect(note.getByRole('listitem')).toHaveCount(2);
  await expect(note.getByText('They are on their way.')).toBeVisible();
}

async function noPlanCanBeMade(page: Page, chart: string): Promise<void> {
  await page.goto(`${chart}/session-plans`);
  const draft = page.getByRole('button', { name: 'Draft a session plan' });
  if ((await draft.count()) > 0) await draft.click();
  await expect(page.getByText(/No session may be planned now/)).toBeVisible();
  await expect(page.getByText('No plan yet')).toBeVisible();
  expect(page.url()).toMatch(/\/session-plans$/);
}

async function noSheetCanBeIssued(page: Page, chart: string): Promise<void> {
  await page.goto(`${chart}/home-care`);
  await expect(page.getByText('No home care now')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Issue the sheet' })).toHaveCount(0);
}

// A whole visit, tap by tap.
test.describe.configure({ timeout: 180_000 });

test('an emergency stops the visit and says what to do', async ({ page }) => {
  const name = aName('Ida');
  await theTherapistSignsIn(page);
  const chart = await addsTheClient(page, { name, birthDate: '1972-09-03' });
  await recordsTheIntake(page, chart, {
    cause: 'Disc herniation',
    side: 'Left',
    began: daysAgo(1),
    backPain: 4,
    legPain: 8,
    places: [{ region: 'Back of the thigh', side: 'Left' }],
    redFlagsThatAreThere: [SADDLE_NUMBNESS],
  });
  await thePageSaysWhatToDo(page);
  await theSummaryIsOnePage(page, name);
  await theIncidentNoteGrows(page);
  await noPlanCanBeMade(page, chart);
  await noSheetCanBeIssued(page, chart);

  await page.goto(chart);
  await expect(
    page.getByRole('region', { name: 'Emergency: Do not treat. Act now.' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'What to do now' }).click();
  await thePageSaysWhatToDo(page);
});

test('an emergency that comes up later reaches pages that are already open', async ({
  page,
  context,
  browser,
}) => {
  await theTherapistSignsIn(page);
  const chart = await opensTheDemoClient(page, 'عبد الرحمن بن عبد العزيز الخطيب الأندلسي');
  await page.goto(`${chart}/home-care`);
  await issuesTheSheet(page);
  const phone = await onAPhone(browser);
  await asksForTheSheet(phone, { code: await readsTheCode(page), birthYear: '1971' });
  await expect(phone.getByRole('heading', { name: 'What to do' })).toBeVisible();
  const plans = await context.newPage();
  await plans.goto(`${chart}/session-plans`);
  const before = await plans.getByRole('table').getByRole('row').count();
  const homeCare = await context.newPage();
  await homeCare.goto(`${chart}/home-care`);

  await addsARedFlag(page, chart, SADDLE_NUMBNESS);
  await expect(page.getByRole('alert').getByText('Stop. Do not treat or stretch')).toBeVisible();
  await signsTheIntake(page);
  await thePageSaysWhatToDo(page);

  await plans.getByRole('button', { name: 'Draft a session plan' }).click();
  await expect(plans.getByText(/No session may be planned now/)).toBeVisible();
  await plans.reload();
  await expect(plans.getByRole('table').getByRole('row')).toHaveCount(before);
  await homeCare.getByRole('button', { name: 'Issue the sheet' }).click();
  await expect(homeCare.getByRole('alert')).not.toHaveCount(0);
  await homeCare.goto(`${chart}/home-care`);
  await expect(homeCare.getByText('No home care now')).toBeVisible();
  await expect(homeCare.getByRole('link', { name: /^Sheet 2,/ })).toHaveCount(0);
  await phone.reload();
  await expect(phone.getByRole('heading', { name: 'What to do' })).toHaveCount(0);
  await expect(phone.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
  await phone.context().close();
});
