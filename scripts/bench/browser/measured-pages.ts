/** The pages that a browser is measured on: where they are in the demo practice, and with whose cookies they open. */
import type { Browser, BrowserContext, Page } from '@playwright/test';

import { signIn, type RunningApp } from '../open-plan';

/** What the page is for: reading, a client's own, or working on a plan or a record. */
export type PageKind = 'read' | 'client' | 'work';

export interface MeasuredPage {
  name: string;
  kind: PageKind;
  url: string;
  cookies: Cookies;
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** A client of the demo who is at home with a sheet. */
const AT_HOME = 'Margaret Hughes';
/** When somebody was born who is asked to answer at home. */
const BORN = { day: '4', month: '3', year: '1961' };

const hrefIn = async (page: Page, links: string): Promise<string> => {
  const href = await page.locator(links).first().getAttribute('href');
  if (href === null) throw new Error(`There is no ${links} on ${page.url()}.`);
  return href;
};

/** The chart of a client, by name. */
async function chartOf(page: Page, url: string, name: string): Promise<string> {
  await page.goto(`${url}/clients?q=${encodeURIComponent(name.split(' ')[0] ?? name)}`);
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return new URL(page.url()).pathname;
}

/** The code at the foot of the newest sheet, and the year in which the client was born. */
async function onPaper(page: Page, url: string, chart: string) {
  await page.goto(`${url}${chart}`);
  const born = /born \d+ \w+ (\d{4})/.exec(await page.getByRole('main').innerText());
  await page.goto(`${url}${chart}/home-care`);
  await page
    .getByRole('link', { name: /^Sheet \d+,/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /^Sheet \d+/ }).waitFor();
  const code = await page.locator('strong.tabular-nums').last().innerText();
  return { code, year: born?.[1] ?? '' };
}

/** Opens the sheet as at home; the page of the phone stays open. */
export async function openSheetAtHome(
  phone: Page,
  therapist: Page,
  { url }: RunningApp,
): Promise<void> {
  const chart = await chartOf(therapist, url, AT_HOME);
  const { code, year } = await onPaper(therapist, url, chart);
  await phone.goto(`${url}/s/${code}`);
  await phone.getByLabel('Which year were you born?').fill(year);
  await phone.getByRole('button', { name: 'Show my sheet' }).click();
  await phone.getByRole('heading', { level: 1, name: /^Home care/ }).waitFor();
}

/** Adds a client of that name, makes a link and opens the questions; the page of the phone stands at the first of them. */
export async function openOwnIntake(
  phone: Page,
  therapist: Page,
  { url, name }: { url: string; name: string },
): Promise<void> {
  const born = BORN;
  await therapist.goto(`${url}/clients/new`);
  await therapist.getByLabel('Name', { exact: true }).fill(name);
  const pad = (part: string): string => part.padStart(2, '0');
  await therapist.getByLabel('Birth date').fill(`${born.year}-${pad(born.month)}-${pad(born.day)}`);
  await therapist.getByRole('button', { name: 'Add the client' }).click();
  await therapist.getByRole('heading', { level: 1, name }).waitFor();
  await therapist.goto(`${url}${new URL(therapist.url()).pathname}/intake`);
  await therapist.getByRole('radio', { name: 'English' }).check();
  await therapist.getByRole('button', { name: 'Show a QR code and link' }).click();
  const link = await therapist.getByLabel('Link for the client').inputValue();
  await phone.goto(`${url}${new URL(link).pathname}`);
  await phone.locator('input[name=day]').fill(born.day);
  await phone.locator('select[name=month]').selectOption(born.month);
  await phone.locator('input[name=year]').fill(born.year);
  await phone.locator('form button[type=submit]').click();
  await phone.locator('[data-section]').waitFor();
}

/** Hands the tablet over: from then on this sign-in opens nothing else. */
async function openQuestions(therapist: Page, url: string): Promise<void> {
  const chart = await chartOf(therapist, url, AT_HOME);
  await therapist.goto(`${url}${chart}/screening/short`);
  await therapist.getByRole('button', { name: /^Client reads, English/ }).click();
  await therapist.waitForURL(/\/questions\//);
}

const measured = async (
  name: string,
  kind: PageKind,
  { url, context }: { url: string; context: BrowserContext },
): Promise<MeasuredPage> => ({ name, kind, url, cookies: await context.cookies() });

/** What the therapist reads, with a record that is signed. */
async function readPages(page: Page, { url }: RunningApp): Promise<MeasuredPage[]> {
  const chart = await chartOf(page, url, AT_HOME);
  const record = await hrefIn(page, 'a[href*="/session-records/"]');
  const paths = {
    today: '/today',
    search: `/clients?q=${AT_HOME.slice(0, 4)}`,
    chart,
    record,
    library: '/library',
    settings: '/settings',
  };
  const context = page.context();
  return Promise.all(
    Object.entries(paths).map(([name, path]) =>
      measured(name, 'read', { url: `${url}${path}`, context }),
    ),
  );
}

/** Every page, the empty one first. `plan` and `session`: addresses of a plan in hand and a record in hand. */
export async function measuredPages(
  browser: Browser,
  app: RunningApp,
  work: { plan: string; session: string },
): Promise<MeasuredPage[]> {
  const open = async (): Promise<Page> => (await browser.newContext({ locale: 'en-GB' })).newPage();
  const [therapist, sheet, intake, tablet] = [
    await open(),
    await open(),
    await open(),
    await open(),
  ];
  await signIn(therapist, app);
  const inHand = therapist.context();
  const reads = await readPages(therapist, app);
  await openSheetAtHome(sheet, therapist, app);
  await openOwnIntake(intake, therapist, { url: app.url, name: 'Vera Bench' });
  await signIn(tablet, app);
  await openQuestions(tablet, app.url);
  const ofClient = (name: string, page: Page, more = ''): Promise<MeasuredPage> =>
    measured(name, 'client', {
      url: `${app.url}${new URL(page.url()).pathname}${more}`,
      context: page.context(),
    });
  const pages = [
    await measured('floor', 'read', { url: `${app.url}/floor`, context: inHand }),
    ...reads,
    await ofClient('sheet', sheet),
    await ofClient('reminders', sheet, '/reminders'),
    await ofClient('own_intake', intake),
    await ofClient('questions', tablet),
    await measured('planning', 'work', { url: work.plan, context: inHand }),
    await measured('session', 'work', { url: work.session, context: inHand }),
  ];
  for (const page of [therapist, sheet, intake, tablet]) await page.context().close();
  return pages;
}
