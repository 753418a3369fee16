import { expect, test, type Browser, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';

import { signsInAs } from './steps/sign-in';

const PASSWORD = 'four words in a row';
const PIN = '482915';

/** The code that an app with this key shows; `later` half minutes from now, for one that was not used yet. */
const codeOf = (key: string, later = 0): string =>
  new TOTP({ secret: Secret.fromBase32(key.replace(/\s/g, '')) }).generate({
    timestamp: Date.now() + later * 30_000,
  });

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 768, height: 1024 } });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

async function typesPassword(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function typesCode(page: Page, code: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible();
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}

/** The owner makes a link for somebody. */
async function invites(page: Page, email: string): Promise<string> {
  await signsInAs(page, 'owner');
  await page.goto('/settings/people');
  await page.getByLabel('E-mail of the person').fill(email);
  await page.getByLabel('Therapist', { exact: false }).nth(1).check();
  await page.getByRole('button', { name: 'Make an invite link' }).click();
  return page.getByLabel('Invite link').inputValue();
}

const opensMenu = (page: Page) => page.locator('summary', { hasText: 'Your account' }).click();

test('somebody is invited, joins, signs in with two factors, locks and unlocks, and ends a device', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const email = `mina.${Date.now()}@harbour-street.example`;

  const link = await invites(page, email);

  const own = await newPage(browser);
  await own.goto(link);
  await expect(own.getByRole('heading', { name: /^Join Harbour Street/ })).toBeVisible();
  await own.getByLabel('Your name').fill('Mina Holm');
  await own.getByLabel('Choose a password').fill('password1234');
  await own.getByRole('button', { name: 'Join the practice' }).click();
  await expect(own.getByText('This password is one that is tried first.').first()).toBeVisible();
  await own.getByLabel('Choose a password').fill(PASSWORD);
  await own.getByRole('button', { name: 'Join the practice' }).click();
  await expect(own).toHaveURL(/\/sign-in$/);
  await typesPassword(own, email);
  await expect(own.getByRole('navigation', { name: 'Main' })).toBeVisible();

  await own.goto('/account/security');
  const key = (await own.getByText(/^Key:/).textContent())?.replace('Key:', '') ?? '';
  await own.getByLabel('Code that the app shows').fill(codeOf(key));
  await own.getByRole('button', { name: 'Turn the app on' }).click();
  await expect(own.getByText('Recovery codes, shown only now')).toBeVisible();
  await own.getByLabel('PIN', { exact: true }).fill(PIN);
  await own.getByRole('button', { name: 'Set the PIN' }).click();
  await expect(own.getByText('signs nobody in')).toBeVisible();

  const tablet = await newPage(browser);
  await typesPassword(tablet, email);
  await typesCode(tablet, codeOf(key, 1));

  await tablet.goto('/clients/new');
  await tablet.getByLabel('Name', { exact: false }).first().fill('Typed before the break');
  await opensMenu(tablet);
  await tablet.getByRole('button', { name: 'Lock the screen' }).click();
  await expect(tablet.getByRole('heading', { name: 'Locked', exact: true })).toBeVisible();
  await tablet.keyboard.press('Escape');
  await tablet.keyboard.press('Escape');
  await tablet.emulateMedia({ media: 'print' });
  await expect(tablet.locator('main')).toBeHidden();
  await tablet.emulateMedia({ media: 'screen' });
  await expect(tablet.getByRole('heading', { name: 'Locked', exact: true })).toBeVisible();
  await tablet.getByLabel('PIN').fill('000001');
  await tablet.getByRole('button', { name: 'Unlock' }).click();
  await expect(tablet.getByText('This is not right.').first()).toBeVisible();
  await tablet.getByLabel('PIN').fill(PIN);
  await tablet.getByRole('button', { name: 'Unlock' }).click();
  await expect(tablet.getByRole('heading', { name: 'Locked', exact: true })).toBeHidden();
  await expect(tablet.getByLabel('Name', { exact: false }).first()).toHaveValue(
    'Typed before the break',
  );

  await own.reload();
  await expect(own.getByText('This device', { exact: true })).toBeVisible();
  await own
    .getByRole('listitem')
    .filter({ hasText: 'Signed in' })
    .getByRole('button', { name: /^Sign out/ })
    .click();
  await expect(own.getByRole('button', { name: /^Sign out everywhere/ })).toBeHidden();
  await tablet.goto('/clients');
  await expect(tablet).toHaveURL(/\/sign-in\?next=/);
  await tablet.context().close();
  await own.context().close();
});

test('a locked page that is loaded again shows nothing of it before the PIN or password', async ({
  page,
}) => {
  await signsInAs(page, 'therapist');
  await page.goto('/clients');
  await opensMenu(page);
  // The page is covered at once; the server hears of it a moment later.
  const heard = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.getByRole('button', { name: 'Lock the screen' }).click();
  await heard;
  await expect(page.getByRole('heading', { name: 'Locked', exact: true })).toBeVisible();
  await page.reload();
  await expect(page).toHaveURL(/\/locked\?next=%2Fclients/);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
});

test('a passkey unlocks the screen and signs in beside the password', async ({
  page,
  browser,
  baseURL,
}) => {
  const email = `noor.${Date.now()}@harbour-street.example`;
  const link = await invites(page, email);
  // Browsers bind a key to a name, and this machine has one.
  const home = (baseURL ?? '').replace('127.0.0.1', 'localhost');
  const own = await newPage(browser);
  const devtools = await own.context().newCDPSession(own);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const signIn = async () => {
    await own.goto(`${home}/sign-in`);
    await own.getByLabel('E-mail').fill(email);
    await own.getByLabel('Password').fill(PASSWORD);
    await own.getByRole('button', { name: 'Sign in' }).click();
  };
  await own.goto(link);
  await own.getByLabel('Your name').fill('Noor Sund');
  await own.getByLabel('Choose a password').fill(PASSWORD);
  await own.getByRole('button', { name: 'Join the practice' }).click();
  await expect(own).toHaveURL(/\/sign-in$/);
  await signIn();
  await expect(own.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await own.goto(`${home}/account/security`);
  await own.getByLabel('Name of the key').fill('this tablet');
  await own.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(own.getByText('Added.')).toBeVisible();

  await opensMenu(own);
  await own.getByRole('button', { name: 'Lock the screen' }).click();
  await own.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(own.getByRole('heading', { name: 'Locked', exact: true })).toBeHidden();

  await signIn();
  await own.getByRole('button', { name: 'Use a passkey instead' }).click();
  await expect(own.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await own.context().close();
});
