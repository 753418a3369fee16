import { expect, test, type Locator, type Page } from '@playwright/test';

import { axeFindsNothing } from './steps/axe';
import { asksForTheSheet, fitsAcross, onAPhone } from './steps/client-page';
import { addsTheClient, aName } from './steps/clients';
import { choosesHomeCare, issuesTheSheet, readsTheCode } from './steps/home-care';
import { longPiriformis, recordsTheIntake } from './steps/intake';
import { theTherapistSignsIn } from './steps/sign-in';
import { decidesOnEachFinding } from './steps/visit';

test.describe.configure({ timeout: 300_000 });

async function issuesForSomebodyWithMail(page: Page): Promise<string> {
  await theTherapistSignsIn(page);
  const chart = await addsTheClient(page, {
    ...{ name: aName('Ruth'), birthDate: '1957-11-20', email: 'ruth@example.org' },
  });
  await recordsTheIntake(page, chart, longPiriformis());
  await decidesOnEachFinding(page, chart);
  await choosesHomeCare(page, chart, ['Short walks']);
  await issuesTheSheet(page);
  return readsTheCode(page);
}

const partOf = (phone: Page, name: string): Locator => phone.getByRole('region', { name });

/** A time that is none, and nothing chosen: each is said, and what was typed stays. */
async function isToldWhatIsWrong(part: Locator): Promise<void> {
  await part.getByRole('checkbox', { name: /^Every day/ }).uncheck();
  await part.getByRole('checkbox', { name: /^The day before/ }).uncheck();
  await part.getByLabel('From', { exact: true }).fill('20:30');
  await part.getByRole('button', { name: /^Switch on ?: By e-mail$/ }).click();
  await expect(part.getByText('Choose what you want to be reminded of.').first()).toBeVisible();
  await expect(part.getByLabel('From', { exact: true })).toHaveValue('20:30');
  await expect(part.getByRole('checkbox', { name: /^Every day/ })).not.toBeChecked();
}

async function switchesOn(part: Locator): Promise<void> {
  await part.getByRole('checkbox', { name: /^Every day/ }).check();
  await part.getByLabel('At', { exact: true }).fill('17:45');
  await part.getByRole('button', { name: /^Switch on ?: By e-mail$/ }).click();
  await expect(part.getByText('E-mails are on.')).toBeVisible();
}

test('a client has reminders by e-mail, changes them and switches them off', async ({
  page,
  browser,
}) => {
  const code = await issuesForSomebodyWithMail(page);
  const phone = await onAPhone(browser);
  await asksForTheSheet(phone, { code, birthYear: '1957' });
  await phone.getByRole('link', { name: 'Reminders' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Reminders' })).toBeVisible();
  await axeFindsNothing(phone);
  await fitsAcross(phone);

  const mail = partOf(phone, 'By e-mail');
  await isToldWhatIsWrong(mail);
  await axeFindsNothing(phone);
  await switchesOn(mail);

  await phone.reload();
  await expect(mail.getByLabel('At', { exact: true })).toHaveValue('17:45');
  await expect(mail.getByLabel('From', { exact: true })).toHaveValue('20:30');
  await mail.getByRole('checkbox', { name: /^The day before/ }).check();
  await mail.getByRole('button', { name: /^Save the change ?: By e-mail$/ }).click();
  await expect(mail.getByRole('button', { name: 'One moment' })).toHaveCount(0);
  await axeFindsNothing(phone);
  await fitsAcross(phone);

  await phone.getByRole('link', { name: 'Español' }).click();
  const correo = partOf(phone, 'Por correo');
  await expect(correo.getByText('Los correos están activados.')).toBeVisible();
  await expect(correo.getByRole('checkbox', { name: /^El día antes/ })).toBeChecked();
  await correo.getByRole('button', { name: /^Desactivar ?: Por correo$/ }).click();
  await expect(correo.getByText('Los correos están activados.')).toHaveCount(0);
  await phone.reload();
  await expect(correo.getByRole('button', { name: /^Activar ?: Por correo$/ })).toBeVisible();
  await phone.context().close();
});

test('a phone that is not allowed to remind says what to do', async ({ page, browser }) => {
  const code = await issuesForSomebodyWithMail(page);
  const phone = await onAPhone(browser);
  await asksForTheSheet(phone, { code, birthYear: '1957' });
  await phone.getByRole('link', { name: 'Reminders' }).click();
  const push = partOf(phone, 'By this phone');
  await push.getByLabel('At', { exact: true }).fill('08:15');
  await push.getByRole('button', { name: /^Switch on ?: By this phone$/ }).click();
  await expect(
    push.getByRole('alert').filter({ hasText: /Allow it in the settings/ }),
  ).toBeVisible();
  await expect(push.getByLabel('At', { exact: true })).toHaveValue('08:15');
  await expect(push.getByText('This phone reminds you.')).toHaveCount(0);
  await phone.context().close();
});
