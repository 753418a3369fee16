import type { BrowserContext, Locator, Page } from '@playwright/test';

import type { Attack } from '../../attack/support/attack';
import { asOwner, clientAt, target } from '../../attack/support/target';
import { says, until } from './draft-page';
import { crash, opensPage } from './other-pages';

const KEPT = /^Not saved yet, kept on this device$/;
const SAVED = /^Saved \d\d:\d\d$/;

/** The last of them: F-08 has confirmed the first. */
const draft = () =>
  target().a.clients.findLast(({ stage }) => stage === 'plan_draft') ?? clientAt('a', 'plan_draft');
const path = (): string => `/clients/${draft().clientId}/session-plans/${draft().planId ?? ''}`;

/** The lines as the database holds them: muscle, side and minutes in working order. */
async function storedLines(): Promise<string[]> {
  const rows = await asOwner<{ muscle: string; side: string; minutes: number }>(
    'SELECT muscle, side, minutes FROM session_plan_line WHERE plan_id = $1 ORDER BY place',
    [draft().planId],
  );
  return rows.map(({ muscle, side, minutes }) => `${muscle} ${side} ${minutes}`);
}

async function opensPlan(tablet: BrowserContext): Promise<Page> {
  const page = await opensPage(tablet, path());
  await page.getByRole('button', { name: 'Undo', exact: true }).waitFor();
  return page;
}

const lessMinutes = (page: Page): Locator => page.getByRole('button', { name: 'Minutes: less' });
const moreMinutes = (page: Page): Locator => page.getByRole('button', { name: 'Minutes: more' });

/**
 * The second line goes to the top, is opened, and gets fewer minutes. Gives those that the page shows then: one fewer, or
 * as many as the limits leave where it had more.
 */
async function changes(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Move line 2 up' }).click();
  await page.getByRole('button', { name: /^Change line 1:/ }).click();
  const minutes = page.getByLabel('Minutes', { exact: true });
  const before = Number(await minutes.inputValue());
  await lessMinutes(page).click();
  const shown = Number(await minutes.inputValue());
  if (!(shown > 0 && shown < before)) throw new Error(`${before} minutes, then ${shown}`);
  return shown;
}

/** What the lines are after `changes`, which left so many minutes. */
function changed([first = '', second = '', ...rest]: readonly string[], minutes: number): string[] {
  const [muscle, side] = second.split(' ');
  return [`${muscle ?? ''} ${side ?? ''} ${minutes}`, first, ...rest];
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.join() === other.join();

/** A lid that closes, or a tab that dies, with the network gone: nothing tapped is lost. */
async function diesOffline(attack: Attack, tablet: BrowserContext): Promise<void> {
  const before = await storedLines();
  const page = await opensPlan(tablet);
  attack.check('plan: an open one says when it was saved', {
    value: 'saved',
    isMet: await says(page, SAVED),
  });
  await tablet.setOffline(true);
  const minutes = await changes(page);
  attack.check('plan, offline: says that it is kept on this device', {
    value: 'kept',
    isMet: (await says(page, KEPT)) && same(await storedLines(), before),
  });
  await crash(page);
  await tablet.setOffline(false);
  const next = await opensPlan(tablet);
  const wanted = changed(before, minutes);
  const after = await until(storedLines, (lines) => same(lines, wanted));
  attack.check('plan, tab crash: what was tapped is saved by the next tab', {
    value: `${after.join(', ')}; tapped: ${wanted.join(', ')}`,
    isMet: same(after, wanted) && (await says(next, SAVED)),
  });
  await next.close();
}

/** A lid that is closed for a while: the page sleeps with the network gone, and goes on when it is opened. */
async function sleeps(attack: Attack, tablet: BrowserContext): Promise<void> {
  const before = await storedLines();
  const page = await opensPlan(tablet);
  await tablet.setOffline(true);
  const minutes = await changes(page);
  await says(page, KEPT);
  const cdp = await tablet.newCDPSession(page);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  await tablet.setOffline(false);
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  const wanted = changed(before, minutes);
  const after = await until(storedLines, (lines) => same(lines, wanted));
  attack.check('plan, closed lid: opened again it is saved by itself', {
    value: after.join(', '),
    isMet: same(after, wanted) && (await says(page, SAVED)),
  });
  await page.close();
}

/** Two tabs of one plan: one changes lines, the other the length. Neither writes over the other. */
async function inTwoTabs(attack: Attack, tablet: BrowserContext): Promise<void> {
  const [one, other] = [await opensPlan(tablet), await opensPlan(tablet)];
  const before = await storedLines();
  await changes(one);
  await until(storedLines, (lines) => !same(lines, before));
  await says(one, SAVED);
  const now = await storedLines();
  await other.getByRole('button', { name: /^Change line 1:/ }).click();
  await moreMinutes(other).or(lessMinutes(other)).first().click();
  const merge = other.getByRole('region', { name: /Someone else changed this/ });
  await merge.waitFor({ timeout: 15_000 }).catch(() => undefined);
  attack.check('plan, two tabs: both changed the lines, the second is asked', {
    value: await merge.count(),
    isMet: (await merge.count()) === 1 && same(await storedLines(), now),
  });
  for (const page of [one, other]) await page.close({ runBeforeUnload: false });
}

/** The planning screen through everything that happens to a tablet between two clients. */
export async function plansASession(attack: Attack, tablet: BrowserContext): Promise<void> {
  if (draft().planId === null) throw new Error(`No plan is there: ${target().url}`);
  await diesOffline(attack, tablet);
  await sleeps(attack, tablet);
  await inTwoTabs(attack, tablet);
}
