import { expect, test, type Page } from '@playwright/test';

import { axeFindsNothing } from './steps/axe';
import { asksForTheSheet } from './steps/client-page';
import { opensTheDemoClient } from './steps/demo-clients';
import { readsTheCode } from './steps/home-care';
import { daysAgo } from './steps/intake';
import { signsInAs } from './steps/sign-in';

const WIDTHS = [390, 768];
const SCHEMES = ['light', 'dark'] as const;

async function hasNoScrollbarBelow(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(tooWide, `${page.url()} at 390 px`).toBeLessThanOrEqual(0);
}

/** On a phone and on a tablet, in light and in dark: axe with all its rules, and nothing to scroll sideways. */
async function isGoodForEverybody(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    if (width === 390) await hasNoScrollbarBelow(page);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await axeFindsNothing(page, `${width} ${colorScheme}`);
    }
  }
}

async function arriveWell(page: Page, addresses: string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await isGoodForEverybody(page);
  }
}

// Many pages, each looked at four times.
test.describe.configure({ mode: 'parallel', timeout: 300_000 });

// Nothing is judged half-way through a fade: whoever asks for less motion gets none.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('pages that anybody can open', async ({ page }) => {
  await arriveWell(page, ['/', '/sign-in', '/set-up', '/s', '/s/AAAA-AAAA-AAA', '/no-such-page']);
});

test('pages of the practice', async ({ page }) => {
  await signsInAs(page, 'owner');
  await arriveWell(page, [
    '/today',
    '/today/new',
    '/today/calendar',
    '/clients',
    '/clients?q=zzz',
    '/clients/new',
    '/settings',
    '/settings/limits',
    '/settings/templates',
  ]);
});

test('an appointment, and the day of it', async ({ page }) => {
  await signsInAs(page, 'front_desk');
  await page.goto('/today');
  await page
    .getByRole('link', { name: /^Change the appointment of/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Cancel the appointment' })).toBeVisible();
  await isGoodForEverybody(page);
});

test('settings, people and the audit', async ({ page }) => {
  await signsInAs(page, 'owner');
  await arriveWell(page, [
    '/settings/audit',
    '/settings/audit?kind=accounts',
    '/settings/retention',
    '/settings/people',
  ]);
  await page.getByRole('button', { name: 'Make an invite link' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await isGoodForEverybody(page);
  await page.getByLabel('E-mail of the person').fill(`axe.${Date.now()}@harbour-street.example`);
  await page.getByLabel('Therapist', { exact: false }).nth(1).check();
  await page.getByRole('button', { name: 'Make an invite link' }).click();
  const invite = await page.getByLabel('Invite link').inputValue();
  await isGoodForEverybody(page);
  await page.getByRole('link', { name: /^Jonas Weber/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jonas Weber' })).toBeVisible();
  await isGoodForEverybody(page);
  await page.getByText('Remove from the practice').click();
  await page.getByRole('button', { name: 'Make a link to a new password' }).click();
  const reset = await page.getByLabel('Link to a new password').inputValue();
  await isGoodForEverybody(page);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('A link is open until')).toBeHidden();
  await page.context().clearCookies();
  await arriveWell(page, [invite, reset, '/reset/none', '/invite/none']);
});

test('the own account, its second factor, and the way in', async ({ page, browser }) => {
  await signsInAs(page, 'owner');
  await page.goto('/settings/people');
  const email = `axe.own.${Date.now()}@harbour-street.example`;
  await page.getByLabel('E-mail of the person').fill(email);
  await page.getByLabel('Therapist', { exact: false }).nth(1).check();
  await page.getByRole('button', { name: 'Make an invite link' }).click();
  const invite = await page.getByLabel('Invite link').inputValue();
  await page.context().clearCookies();
  const password = 'four words in a row';
  await page.goto(invite);
  await page.getByRole('button', { name: 'Join the practice' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await isGoodForEverybody(page);
  await page.getByLabel('Your name').fill('Axel Lind');
  await page.getByLabel('Choose a password').fill(password);
  await page.getByRole('button', { name: 'Join the practice' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.getByText('Forgot your password?').click();
  await isGoodForEverybody(page);
  const signIn = async () => {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
  };
  await signIn();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await arriveWell(page, ['/account', '/account/security']);
  const key = (await page.getByText(/^Key:/).textContent())?.replace('Key:', '') ?? '';
  const { Secret, TOTP } = await import('otpauth');
  const totp = new TOTP({ secret: Secret.fromBase32(key.replace(/\s/g, '')) });
  await page.getByLabel('Code that the app shows').fill(totp.generate());
  await page.getByRole('button', { name: 'Turn the app on' }).click();
  await expect(page.getByText('Recovery codes, shown only now')).toBeVisible();
  await isGoodForEverybody(page);
  const here = await browser.newContext({
    storageState: await page.context().storageState(),
    reducedMotion: 'reduce',
  });
  await signIn();
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('alert', { name: 'One thing to mend' })).toBeVisible();
  await isGoodForEverybody(page);
  const locked = await here.newPage();
  await locked.goto('/clients');
  await locked.locator('summary', { hasText: 'Your account' }).click();
  const heard = locked.waitForResponse((answer) => answer.request().method() === 'POST');
  await locked.getByRole('button', { name: 'Lock the screen' }).click();
  await heard;
  await expect(locked.getByRole('heading', { name: 'Locked', exact: true })).toBeVisible();
  await isGoodForEverybody(locked);
  await locked.reload();
  await expect(locked).toHaveURL(/\/locked/);
  await isGoodForEverybody(locked);
  await here.close();
});

test('the library, its records and its reviews', async ({ page }) => {
  await signsInAs(page, 'owner');
  await arriveWell(page, [
    '/library',
    '/library?q=slipped%20disc',
    '/library?q=xylophone',
    '/library?kind=red_flag',
    '/library/home_care_item/two_balls_back',
    '/library/contraindication/ci_anticoagulant',
    '/library/plan_rule/time_budgets',
    '/library/source/V4',
    '/library/review',
  ]);
});

test('pages of a client', async ({ page }) => {
  await signsInAs(page, 'owner');
  const grace = await opensTheDemoClient(page, 'Grace Okafor');
  await arriveWell(page, [grace, `${grace}/edit`, `${grace}/intake`, `${grace}/screening`]);
  await arriveWell(page, [`${grace}/privacy`, `${grace}/audit`]);
  const maria = await opensTheDemoClient(page, 'Maria Fernandes');
  await arriveWell(page, [`${maria}/screening/short`, maria]);
  await page.getByRole('link', { name: 'Finish the session record' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Session record' })).toBeVisible();
  await isGoodForEverybody(page);
});

test('the intake, while it is written and when it is signed', async ({ page }) => {
  await signsInAs(page, 'owner');
  const grace = await opensTheDemoClient(page, 'Grace Okafor');
  await page.goto(`${grace}/intake`);
  await page.getByRole('button', { name: 'Start the intake' }).click();
  await page.getByRole('checkbox', { name: 'Osteoporosis' }).check();
  await page.getByRole('button', { name: 'Sign the intake' }).click();
  await expect(page.getByRole('alert', { name: /things to mend/ })).toBeVisible();
  await isGoodForEverybody(page);
  const maria = await opensTheDemoClient(page, 'Maria Fernandes');
  await arriveWell(page, [`${maria}/intake`]);
});

test('the screening, at rest and when it stops the visit', async ({ page }) => {
  await signsInAs(page, 'owner');
  const margaret = await opensTheDemoClient(page, 'Margaret Hughes');
  const daniel = await opensTheDemoClient(page, 'Daniel Whitaker');
  await arriveWell(page, [`${margaret}/screening`, daniel, `${daniel}/screening`]);
  await arriveWell(page, [`${daniel}/session-plans`, `${daniel}/home-care`]);
});

test('the plan, the sheet, and the client’s own page', async ({ page, context }) => {
  await signsInAs(page, 'owner');
  const emily = await opensTheDemoClient(page, 'Emily Novak');
  await page.getByRole('link', { name: 'Check and confirm the plan' }).click();
  await page.getByRole('button', { name: /^Change line 1:/ }).click();
  await isGoodForEverybody(page);
  await arriveWell(page, [`${emily}/home-care`]);
  const margaret = await opensTheDemoClient(page, 'Margaret Hughes');
  await arriveWell(page, [
    ...[margaret, `${margaret}/session-plans`, `${margaret}/session-plans/compare`],
    `${margaret}/home-care`,
  ]);
  await page.getByRole('link', { name: /^Sheet 1,/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sheet 1' })).toBeVisible();
  await isGoodForEverybody(page);
  const code = await readsTheCode(page);
  await context.clearCookies();
  // She turned 78 a hundred days ago.
  const birthYear = String(Number(daysAgo(100).slice(0, 4)) - 78);
  await asksForTheSheet(page, { code, birthYear: '1900' });
  await isGoodForEverybody(page);
  await asksForTheSheet(page, { code, birthYear });
  await expect(page.getByRole('heading', { level: 1, name: /^Home care for/ })).toBeVisible();
  await isGoodForEverybody(page);
});
