import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';

import { demoSignIns } from '../support/demo-sign-in';
import { signsInAs } from './steps/sign-in';

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

const PIN = '482915';
const PASSWORD = 'four words in a row';
const NEW_PASSWORD = 'quite another row of words';

const codeOf = (key: string): string =>
  new TOTP({ secret: Secret.fromBase32(key.replace(/\s/g, '')) }).generate();

async function gives(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** The same sign-in, locked in a browser with a script: by hand it takes one. */
async function locks(browser: Browser, storageState: StorageState): Promise<void> {
  const context = await browser.newContext({ storageState });
  const page = await context.newPage();
  await page.goto('/today');
  await page.locator('summary', { hasText: 'Your account' }).click();
  const heard = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.getByRole('button', { name: 'Lock the screen' }).click();
  await heard;
  await context.close();
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a wrong password says so and keeps the address, the right one leads on', async ({
    page,
  }) => {
    const [person] = demoSignIns('therapist');
    if (!person) throw new Error('The demo has no therapist.');
    await page.goto('/sign-in?next=%2Fclients%3Fq%3Dgrace');
    await gives(page, person.email, 'not the password');
    await expect(page.getByRole('alert')).toContainText('do not go together');
    await expect(page.getByLabel('E-mail', { exact: true })).toHaveValue(person.email);
    await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
    await gives(page, person.email, person.password);
    await expect(page).toHaveURL(/\/clients\?q=grace$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('while the script is still on its way, the form signs in as well', async ({ page }) => {
  const [person] = demoSignIns('therapist');
  if (!person) throw new Error('The demo has no therapist.');
  await page.route('**/_next/static/**/*.js', () => new Promise(() => undefined));
  await page.goto('/sign-in', { waitUntil: 'commit' });
  await page.getByLabel('E-mail', { exact: true }).fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in' }).click({ noWaitAfter: true });
  await page.waitForURL(/\/today$/, { waitUntil: 'commit' });
});

test('invited, a second factor, a locked screen and a forgotten password, all without a script', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const email = `lena.${Date.now()}@harbour-street.example`;
  await signsInAs(page, 'owner');
  await page.goto('/settings/people');
  await page.getByLabel('E-mail of the person').fill(email);
  await page.getByLabel('Therapist', { exact: false }).nth(1).check();
  await page.getByRole('button', { name: 'Make an invite link' }).click();
  const invite = await page.getByLabel('Invite link').inputValue();

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const own = await plain.newPage();
  await own.goto(invite);
  await own.getByLabel('Your name').fill('Lena Brandt');
  await own.getByLabel('Choose a password').fill('password1234');
  await own.getByRole('button', { name: 'Join the practice' }).click();
  await expect(own.getByText('This password is one that is tried first.').first()).toBeVisible();
  await expect(own.getByLabel('Your name')).toHaveValue('Lena Brandt');
  await own.getByLabel('Choose a password').fill(PASSWORD);
  await own.getByRole('button', { name: 'Join the practice' }).click();
  await expect(own).toHaveURL(/\/sign-in$/);

  // A second factor and a PIN are set up once, with a script.
  const scripted = await browser.newContext();
  const other = await scripted.newPage();
  await other.goto('/sign-in');
  await gives(other, email, PASSWORD);
  await expect(other.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await other.goto('/account/security');
  const key = (await other.getByText(/^Key:/).textContent())?.replace('Key:', '') ?? '';
  await other.getByLabel('Code that the app shows').fill(codeOf(key));
  await other.getByRole('button', { name: 'Turn the app on' }).click();
  await expect(other.getByText('Recovery codes, shown only now')).toBeVisible();
  const recovery = (await other.locator('main').innerText()).match(/\w{4}(-\w{4}){3}/g) ?? [];
  expect(recovery).toHaveLength(10);
  await other.getByLabel('PIN', { exact: true }).fill(PIN);
  await other.getByRole('button', { name: 'Set the PIN' }).click();
  await expect(other.getByText('signs nobody in')).toBeVisible();

  await gives(own, email, PASSWORD);
  await expect(own.getByRole('heading', { name: 'One more step' })).toBeVisible();
  await own.getByLabel('Code').fill('000000');
  await own.getByRole('button', { name: 'Go on' }).click();
  await expect(own.getByText('This code is not right').first()).toBeVisible();
  await own.getByLabel('Code').fill(recovery[0] ?? '');
  await own.getByRole('button', { name: 'Go on' }).click();
  await expect(own).toHaveURL(/\/today$/);

  await locks(browser, await plain.storageState());
  await own.goto('/clients');
  await expect(own).toHaveURL(/\/locked\?next=%2Fclients/);
  await own.getByLabel('PIN').fill('000001');
  await own.getByRole('button', { name: 'Unlock' }).click();
  await expect(own.getByText('This is not right.').first()).toBeVisible();
  await own.getByLabel('PIN').fill(PIN);
  await own.getByRole('button', { name: 'Unlock' }).click();
  await expect(own).toHaveURL(/\/clients$/);

  await page.goto('/settings/people');
  await page.getByRole('link', { name: `Lena Brandt ${email}` }).click();
  await page.getByRole('button', { name: 'Make a link to a new password' }).click();
  const reset = await page.getByLabel('Link to a new password').inputValue();

  await own.goto(reset);
  await own.getByLabel('New password').fill('short');
  await own.getByRole('button', { name: 'Save the new password' }).click();
  await expect(own.getByText('12 characters or more').first()).toBeVisible();
  await own.getByLabel('New password').fill(NEW_PASSWORD);
  await own.getByRole('button', { name: 'Save the new password' }).click();
  await expect(own.getByText('Sign in with your new password')).toBeVisible();
  await other.goto('/today');
  await expect(other).toHaveURL(/\/sign-in/);
  await gives(own, email, NEW_PASSWORD);
  await own.getByLabel('Code').fill(recovery[1] ?? '');
  await own.getByRole('button', { name: 'Go on' }).click();
  await expect(own).toHaveURL(/\/today$/);
  await own.goto(reset);
  await expect(own.getByRole('heading', { name: 'This link opens nothing' })).toBeVisible();
  await plain.close();
  await scripted.close();
});
