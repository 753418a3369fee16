import type { BrowserContext, Page } from '@playwright/test';

import { isLong, runAttack, type Attack } from '../attack/support/attack';
import { inBrowser } from '../attack/support/page';
import { asOwner, clientAt, target } from '../attack/support/target';
import {
  aTablet,
  goals,
  opensDraft,
  says,
  signsIn,
  storedAnswer,
  until,
} from './support/draft-page';
import { startTwoBuilds, type TwoBuilds } from './support/second-build';

const TYPED = 'Typed while the server was renewed';
const BORN = 'Which year were you born?';
const NAME = 'Typed while the server was renewed';

/** As after a deploy: the actions of the pages that are open have other numbers on the server. Answers the way on. */
type Renew = (tablet: BrowserContext) => Promise<() => Promise<void>>;

/** Where the pages are opened, and how what is behind that address is renewed. */
interface Served {
  url: string;
  renew: Renew;
}

/** A real second build takes the place of the first one; what is loaded from now on is of it. */
const byBuild =
  ({ deploy }: TwoBuilds): Renew =>
  async () => {
    await deploy();
    return () => Promise.resolve();
  };

/** Without one: what the open pages send names actions that nobody knows, until they are loaded again. */
const byNumbers: Renew = async (tablet) => {
  const isOurs = (url: URL): boolean => url.origin === target().url;
  await tablet.route(isOurs, (route) => {
    const headers = route.request().headers();
    const id = headers['next-action'];
    if (id === undefined) return route.continue();
    return route.continue({
      headers: { ...headers, 'next-action': id.replace(/.{8}$/, '0ld0ld00') },
    });
  });
  return () => tablet.unroute(isOurs);
};

async function keepsDraft(attack: Attack, page: Page): Promise<void> {
  await goals(page).fill(TYPED);
  attack.check('the page says that it is old and that the text is kept', {
    value: 'kept',
    isMet: await says(page, /New version here, your text is kept on this device/),
  });
  attack.check('nothing is said to be saved', {
    value: await storedAnswer('goals'),
    isMet: (await storedAnswer('goals')) !== TYPED && (await goals(page).inputValue()) === TYPED,
  });
}

async function savesDraft(attack: Attack, page: Page): Promise<void> {
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked += 1;
    void dialog.accept();
  });
  await page.getByRole('button', { name: 'Reload the page' }).click();
  const said = await until(
    () => storedAnswer('goals'),
    (text) => text === TYPED,
  );
  attack.check('reloaded, it is saved by itself', { value: said, isMet: said === TYPED });
  attack.check('and stands in its field', {
    value: await goals(page).inputValue(),
    isMet: (await goals(page).inputValue()) === TYPED && (await says(page, /^Saved/)),
  });
  attack.check('nobody is asked whether to leave: nothing would be lost', {
    value: asked,
    isMet: asked === 0,
  });
}

interface Form {
  what: string;
  page: Page;
  field: string;
  typed: string;
  button: string;
}

/** A form without a draft: its text stays on the page, which says that it is old. */
async function keepsForm(attack: Attack, { what, page, field, typed, button }: Form) {
  const box = page.getByRole('textbox', { name: field });
  await box.fill(typed);
  await page.getByRole('button', { name: button, exact: true }).click();
  const isSaid = await page
    .getByRole('alert')
    .filter({ hasText: 'This page is older than the server' })
    .waitFor({ timeout: 15_000 })
    .then(
      () => true,
      () => false,
    );
  attack.check(`${what}: says that it is old, asks to load it again, and keeps what was typed`, {
    value: await box.inputValue(),
    isMet: isSaid && (await box.inputValue()) === typed,
  });
}

async function opens(tablet: BrowserContext, address: string, field: string): Promise<Page> {
  const page = await tablet.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.getByRole('textbox', { name: field }).waitFor();
  return page;
}

/** The client's own phone: the code of the sheet is in the address, the birth year is typed. */
async function sheetOf(): Promise<{ path: string; year: string }> {
  const { clientId, code } = clientAt('a', 'sheet_issued');
  const [row] = await asOwner<{ year: string }>(
    'SELECT extract(year FROM birth_date)::text AS year FROM client WHERE id = $1',
    [clientId],
  );
  return { path: `/s/${code}`, year: row?.year ?? '' };
}

async function deploys(attack: Attack, tablet: BrowserContext, served: Served): Promise<void> {
  const { url, renew } = served;
  const sheet = await sheetOf();
  const draft = await opensDraft(tablet, url);
  const account = await opens(tablet, `${url}/account`, 'Your name');
  const client = await opens(tablet, url + sheet.path, BORN);
  const loadAgain = await renew(tablet);
  await keepsDraft(attack, draft);
  const name = {
    what: 'a form',
    page: account,
    field: 'Your name',
    typed: NAME,
    button: 'Save the name',
  };
  await keepsForm(attack, name);
  const year = { what: 'the client’s sheet', page: client, field: BORN };
  await keepsForm(attack, { ...year, typed: sheet.year, button: 'Show my sheet' });
  await loadAgain();
  await savesDraft(attack, draft);
  await client.reload({ waitUntil: 'networkidle' });
  await client.getByRole('textbox', { name: BORN }).fill(sheet.year);
  await client.getByRole('button', { name: 'Show my sheet' }).click();
  const isOpen = await client
    .getByRole('heading', { level: 2 })
    .first()
    .waitFor({ timeout: 15_000 })
    .then(
      () => true,
      () => false,
    );
  attack.check('loaded again, the client’s sheet opens', {
    value: isOpen ? 'open' : 'not open',
    isMet: isOpen,
  });
}

async function withBuild(attack: Attack, work: (served: Served) => Promise<void>): Promise<void> {
  if (!isLong()) {
    attack.notRun('two real builds', 'long form');
    return work({ url: target().url, renew: byNumbers });
  }
  const builds = await startTwoBuilds();
  try {
    attack.check('no action has the same number in both builds', {
      value: builds.shared,
      isMet: builds.shared === 0,
    });
    await work({ url: builds.url, renew: byBuild(builds) });
  } finally {
    await builds.stop();
  }
}

await runAttack('F-10', (attack) =>
  inBrowser(attack, 'a deploy while somebody types', (browser) =>
    withBuild(attack, async (served) => {
      const tablet = await aTablet(browser);
      await signsIn(tablet, 'therapist');
      await deploys(attack, tablet, served);
      await tablet.close();
    }),
  ),
);
