import type { BrowserContext, Page } from '@playwright/test';

import type { Attack } from '../../attack/support/attack';
import { asOwner, clientAt, target } from '../../attack/support/target';
import { says, until } from './draft-page';
import { opened } from './opened';

const KEPT = /kept on this device/;

/** A page with a draft, in a new tab that has its key. */
export async function opensPage(tablet: BrowserContext, path: string): Promise<Page> {
  const page = await tablet.newPage();
  const key = page.waitForResponse((answer) => answer.url().endsWith('/api/device-key'));
  await page.goto(target().url + path);
  await (await key).finished();
  return page;
}

const chooser = () => clientAt('a', 'sheet_issued').clientId;

const opensChooser = (tablet: BrowserContext): Promise<Page> =>
  opensPage(tablet, `/clients/${chooser()}/home-care`);

/** Ids of the open choices of home care of that client, and their versions. */
const openChoices = () =>
  asOwner<{ id: string; version: number }>(
    'SELECT id, version FROM home_care_draft WHERE client_id = $1 AND closed_at IS NULL',
    [chooser()],
  );

const edited = () => clientAt('a', 'new').clientId;

const opensContact = (tablet: BrowserContext): Promise<Page> =>
  opensPage(tablet, `/clients/${edited()}/edit`);

/** Contact data as the database holds it. */
async function storedContact(): Promise<{ phone: string | null; version: number }> {
  const [row] = await asOwner<{ phone: string | null; version: number }>(
    'SELECT phone, version FROM client WHERE id = $1',
    [edited()],
  );
  return row ?? { phone: null, version: 0 };
}

/** Dies as a tab dies that runs out of memory: no handler runs. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash', { timeout: 10_000 }).catch(() => undefined);
  void session.send('Page.crash').catch(() => undefined);
  await gone;
  await page.close({ runBeforeUnload: false });
}

/** The choice of home care is kept as it is tapped, through a crash without a network. */
export async function choosesHomeCare(attack: Attack, tablet: BrowserContext): Promise<void> {
  const page = await opensChooser(tablet);
  const remove = page.getByRole('button', { name: /^Remove / });
  const items = await remove.count();
  await tablet.setOffline(true);
  await remove.first().click();
  attack.check('home care: the page says that it is kept on this device', {
    value: `${items} items`,
    isMet: items > 1 && (await says(page, KEPT)),
  });
  await crash(page);
  await tablet.setOffline(false);
  attack.check('home care: nothing was saved meanwhile', {
    value: (await openChoices()).length,
    isMet: (await openChoices()).length === 0,
  });
  const next = await opensChooser(tablet);
  const [choice] = await until(openChoices, (choices) => choices.length > 0);
  const kept = choice ? await opened<unknown[]>('home_care_draft.program', choice.id) : [];
  attack.check('home care: what was taken off is off in the next tab, and saved', {
    value: `${kept.length} items`,
    isMet: kept.length === items - 1,
  });
  await says(next, /^Saved/);
  for (const width of [768, 390]) {
    await next.setViewportSize({ width, height: 1000 });
    await next.screenshot({ path: `.data/fault/home-care-${width}.png` });
  }
  await next.close();
}

const PHONE = '020 7946 0321';

/** A form is kept as it is typed, and sent only when somebody asks. */
export async function typesContact(attack: Attack, tablet: BrowserContext): Promise<void> {
  const page = await opensContact(tablet);
  const before = await storedContact();
  await page.getByRole('textbox', { name: 'Phone' }).fill(PHONE);
  await says(page, KEPT);
  await page.screenshot({ path: '.data/fault/contact-820.png' });
  await crash(page);
  const next = await opensContact(tablet);
  const phone = next.getByRole('textbox', { name: 'Phone' });
  const shown = await until(
    () => phone.inputValue(),
    (said) => said === PHONE,
  );
  const unasked = await storedContact();
  attack.check('contact data: what was typed is back after a crash, and was not sent', {
    value: shown,
    isMet: shown === PHONE && unasked.version === before.version,
  });
  await next.getByRole('button', { name: 'Save', exact: true }).dblclick();
  await next.waitForURL(/\/clients\/[^/]+$/, { timeout: 15_000 }).catch(() => undefined);
  const after = await storedContact();
  attack.check('contact data: two taps on Save are one save', {
    value: `${after.version - before.version} saves`,
    isMet: after.phone === PHONE && after.version === before.version + 1,
  });
  await next.goBack();
  attack.check('contact data: the way back sends nothing again', {
    value: (await storedContact()).version - after.version,
    isMet: (await storedContact()).version === after.version,
  });
  await next.close();
}
