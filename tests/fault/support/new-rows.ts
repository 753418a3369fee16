import type { BrowserContext, Page } from '@playwright/test';

import type { Attack } from '../../attack/support/attack';
import { asOwner } from '../../attack/support/target';
import { says, until } from './draft-page';
import { crash, opensPage } from './other-pages';

const KEPT = /kept on this device/;

interface NewRow {
  what: string;
  path: string;
  /** The field that is typed into, and what. */
  field: string;
  typed: string;
  /** What stands there before anybody types. */
  empty: string;
  /** What else has to be said before it is whole. */
  rest: (page: Page) => Promise<unknown>;
  button: string;
  /** What the page does when the answer has come. */
  done: (page: Page) => Promise<unknown>;
  /** How many there are of it. */
  count: string;
}

const ROWS: readonly NewRow[] = [
  {
    what: 'a new client',
    path: '/clients/new',
    field: 'Name',
    typed: 'Typed Before-The-Crash',
    empty: '',
    rest: (page) => page.getByLabel('Birth date').fill('1980-02-03'),
    button: 'Add the client',
    done: (page) => page.waitForURL(/\/clients\/[0-9a-f-]{36}$/, { timeout: 30_000 }),
    count: 'SELECT count(*)::integer AS count FROM client WHERE name = $1',
  },
  {
    what: 'an appointment',
    path: '/today/new',
    field: 'Length',
    typed: '47',
    empty: '60',
    rest: async (page) => {
      await page.getByRole('searchbox', { name: 'Client' }).fill('Typed Before');
      await page.getByRole('button', { name: /Typed Before-The-Crash/ }).click();
      await page.getByLabel('Time').fill('03:10');
    },
    button: 'Make the appointment',
    done: (page) => page.waitForURL(/\/today\?day=/, { timeout: 30_000 }),
    count: 'SELECT count(*)::integer AS count FROM appointment WHERE minutes = $1::integer',
  },
  {
    what: 'an own limit',
    path: '/settings/limits',
    field: 'Name',
    typed: 'Typed before the crash',
    empty: '',
    rest: async (page) => {
      await page.getByText('Fewer home items on a sheet').click();
      await page.getByRole('radio', { name: '2', exact: true }).check();
      await page.getByRole('textbox', { name: 'Why' }).fill('For the test.');
    },
    button: 'Add the limit',
    done: (page) => page.waitForTimeout(3_000),
    count: 'SELECT count(*)::integer AS count FROM practice_limit WHERE name = $1',
  },
];

async function countOf({ count, typed }: NewRow): Promise<number> {
  const [row] = await asOwner<{ count: number }>(count, [typed]);
  return row?.count ?? 0;
}

/** A form that makes a row: kept through a crash without a network, and sent once, when somebody asks. */
async function typesOne(attack: Attack, tablet: BrowserContext, row: NewRow): Promise<void> {
  const { what, path, field, typed, empty: unused, rest, button } = row;
  const page = await opensPage(tablet, path);
  await tablet.setOffline(true);
  await page.getByRole('textbox', { name: field }).fill(typed);
  const isSaid = await says(page, KEPT);
  await crash(page);
  await tablet.setOffline(false);
  const next = await opensPage(tablet, path);
  const box = next.getByRole('textbox', { name: field });
  const shown = await until(
    () => box.inputValue(),
    (text) => text === typed,
  );
  attack.check(`${what}: what was typed is said to be kept, and is back after a crash, unsent`, {
    value: `${shown}, ${await countOf(row)} there`,
    isMet: isSaid && shown === typed && (await countOf(row)) === 0,
  });
  await rest(next);
  await next.getByRole('button', { name: button }).dblclick();
  const made = await until(
    () => countOf(row),
    (count) => count > 0,
  );
  attack.check(`${what}: two taps are one`, { value: made, isMet: made === 1 });
  // Until its answer has come it waits on the device, and the next page would send it again under its key.
  await row.done(next);
  await next.close();
  const empty = await opensPage(tablet, path);
  attack.check(`${what}: nothing of it is left in the next form`, {
    value: await empty.getByRole('textbox', { name: field }).inputValue(),
    isMet: (await empty.getByRole('textbox', { name: field }).inputValue()) === unused,
  });
  await empty.close();
}

/** Forms that make a row, as the practice's owner fills them. */
export async function typesNewRows(attack: Attack, tablet: BrowserContext): Promise<void> {
  for (const row of ROWS) await typesOne(attack, tablet, row);
}
