import { expect, test, type Page } from '@playwright/test';

import { addsTheClient, aName } from './steps/clients';
import { longPiriformis, recordsTheIntake } from './steps/intake';
import { theTherapistSignsIn } from './steps/sign-in';

const PDF = Buffer.from('%PDF-1.7\n%%EOF\n');

async function writesTheLetter(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Write the letter' }).click();
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('Dr Rao');
  await page.getByRole('button', { name: 'Issue the letter' }).click();
  await page.waitForURL(/\/screening/);
  await page.getByRole('link', { name: /^Letter 1 of .* to Dr Rao$/ }).click();
  await expect(page.getByText('Not sent yet, today')).toBeVisible();
  await page.getByText('It went out on paper').click();
  await page.getByRole('radio', { name: 'The client took it along' }).check();
  await page.getByRole('button', { name: 'Log it' }).click();
  await expect(page.getByText('No answer yet, today')).toBeVisible();
}

/** A file of another kind is refused and nothing typed is lost; then the answer, with what it clears. */
async function logsTheAnswer(page: Page): Promise<void> {
  await page.getByLabel('Who answered').fill('Dr Rao, vascular clinic');
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format();
  await page.getByLabel('Day of the answer').fill(day);
  await page.getByLabel('What was said, and how').fill('By letter: no clot.');
  const file = page.getByLabel('The paper that came back');
  const html = { name: 'answer.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<script>') };
  await file.setInputFiles(html);
  await expect(page.getByText('This is no PDF, PNG or JPEG.')).toBeVisible();
  await file.setInputFiles({ ...html, buffer: PDF });
  await expect(page.getByText('Kept with this answer: answer.pdf')).toBeVisible();
  await expect(page.getByText('It opens').first()).toBeVisible();
  await expect(page.getByText(/Pressure 2 at most/).first()).toBeVisible();
  await page
    .getByRole('checkbox', { name: /^The answer clears: / })
    .first()
    .check();
  await page.getByRole('button', { name: 'Log the answer' }).click();
  await expect(page.getByText('Answered', { exact: true })).toBeVisible();
  const downloads = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the paper' }).click();
  expect((await downloads).suggestedFilename()).toBe('answer.pdf');
}

// A whole intake, tap by tap.
test.describe.configure({ timeout: 240_000 });

test('a block, the letter, the answer with its file, the limits that it opens, and the end of it', async ({
  page,
}) => {
  await theTherapistSignsIn(page);
  const name = aName('Clara');
  const chart = await addsTheClient(page, { name, birthDate: '1984-05-02' });
  const redFlagsThatAreThere = ['One leg swollen', 'swollen, hot'];
  await recordsTheIntake(page, chart, { ...longPiriformis(), redFlagsThatAreThere });
  await expect(page.getByText('It stays').first()).toBeVisible();
  await writesTheLetter(page);

  await page.goto(chart);
  await expect(page.getByRole('region', { name: 'Waiting for a doctor' })).toContainText(
    'no answer yet, today',
  );
  await page.getByRole('link', { name: /^Letter 1 of/ }).click();
  await logsTheAnswer(page);

  await page.goto(`${chart}/screening`);
  await expect(page.getByText(/^Holds to and including/)).toBeVisible();
  await expect(page.getByText('Pressure 2 at most').first()).toBeVisible();
  await page.goto(chart);
  await expect(page.getByText('Waiting for a doctor')).toHaveCount(0);

  // It ends: taken back here, as day 91 does by itself (the rules' table goes through the days).
  await page.goto(`${chart}/screening`);
  await page.getByText(/^Take back/).click();
  await page.getByLabel('Why it is taken back').fill('The doctor called: it was another client.');
  await page.getByRole('button', { name: 'Take it back and screen again' }).click();
  await expect(page.getByText('Log a clearance').first()).toBeVisible();
  await page.goto(chart);
  await expect(page.getByText('Do not treat. A doctor has to see this today.')).toBeVisible();
});
