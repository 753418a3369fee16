import { expect, test } from '@playwright/test';

import { axeFindsNothing } from './steps/axe';
import { onAPhone } from './steps/client-page';
import { addsTheClient, aName } from './steps/clients';
import { answersAll, givesTheBirthDate, makesALink } from './steps/own-intake';
import { theTherapistSignsIn } from './steps/sign-in';
import { aSignature, consentsPage, draws, saysAtHome, signsOff, signsThere } from './steps/signs';

test.describe.configure({ timeout: 300_000 });

const BORN = ['2011', '03', '04'] as const;
const wishes = { general: 'yes', gluteal: 'yes', inner_thigh: 'no', abdomen: 'talk' } as const;

test('a minor’s own intake: the mother signs with her name, the child draws; in the room both are talked through', async ({
  page,
  browser,
}) => {
  await theTherapistSignsIn(page);
  const chart = await addsTheClient(page, { name: aName('Lucía'), birthDate: BORN.join('-') });
  const link = await makesALink(page, chart);
  const phone = await onAPhone(browser);
  await phone.goto(link);
  await givesTheBirthDate(phone, BORN);
  await answersAll(phone);

  await expect(consentsPage(phone, 'guardian')).toBeVisible();
  await saysAtHome(phone, wishes);
  await signsThere(phone, 'typed');
  await phone.locator('[data-next]').click();
  await expect(phone.getByText('Enter your name.')).toBeVisible();
  await expect(phone.getByLabel('Your name', { exact: true })).toBeFocused();
  await phone.getByLabel('Your name', { exact: true }).fill('R'.repeat(500));
  await expect(phone.getByText('This is too long. Shorten it to 120 letters.')).toBeVisible();
  await phone.getByLabel('Your name', { exact: true }).fill('Rosa Lind');
  await phone.getByLabel('What you are to the child').fill('mother');
  await phone.getByLabel('Your name as your signature').fill('Rosa Lind');
  await axeFindsNothing(phone, 'guardian');
  await signsOff(phone, 'guardian');
  await expect(consentsPage(phone, 'client')).toBeVisible();
  await saysAtHome(phone, wishes);
  await signsThere(phone, 'drawn');
  await draws(phone, phone.locator('canvas#strokes'), aSignature);
  await expect(phone.getByText('There is a signature in the box.')).toBeVisible();
  await signsOff(phone, 'client');
  await phone.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Sent. Thank you' })).toBeVisible();

  await page.goto(`${chart}/intake`);
  await page.getByRole('link', { name: 'Go through what the client told' }).click();
  const home = page.getByRole('region', { name: 'Consents signed at home' });
  await expect(home.getByText(/^Rosa Lind \(mother\): yes, talk it through/).first()).toBeVisible();
  await expect(home.getByText('Client: no, counts already')).toBeVisible();
  await expect(home.getByRole('img', { name: 'Signature of Client' })).toBeVisible();
  await expect(home.getByText(/^Signed by Rosa Lind \(mother\)/)).toContainText('Rosa Lind');
  await axeFindsNothing(page, 'review');
  await home.getByRole('button', { name: 'Talked through: yes to Buttock' }).click();
  await expect(home.getByText(/^Rosa Lind \(mother\): yes, talked through/)).toBeVisible();
  await home.getByRole('button', { name: 'Now says no to Treatment' }).click();
  await expect(home.getByText('Client: yes, but no since then')).toBeVisible();
  await page.goto(`${chart}/consents`);
  const gluteal = page.getByRole('listitem').filter({ hasText: 'Buttock' }).first();
  await expect(gluteal.getByText('May be worked on', { exact: true })).toBeVisible();
  await expect(page.getByText('Not to be worked on', { exact: true })).toHaveCount(3);
});
