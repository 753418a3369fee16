import type { BrowserContext, Locator, Page } from '@playwright/test';

import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';

import type { Attack } from '../../attack/support/attack';
import { asOwner, clientAt, target } from '../../attack/support/target';
import { says, until } from './draft-page';
import { opened } from './opened';
import { crash, opensPage } from './other-pages';

const KEPT = /^Not saved yet, kept on this device$/;
const SAVED = /^Saved \d\d:\d\d$/;

/** The last of them: F-08 has begun the session of the first. */
const planned = () =>
  target().a.clients.findLast(({ stage }) => stage === 'plan_confirmed') ??
  clientAt('a', 'plan_confirmed');

/** The record as the database holds it. */
async function stored(): Promise<RecordAnswers> {
  const [row] = await asOwner<{ id: string }>('SELECT id FROM session_record WHERE plan_id = $1', [
    planned().planId,
  ]);
  return opened<RecordAnswers>('session_record.answers', row?.id ?? null);
}

const at = (page: Page, line: number): Locator => page.locator(`[id="lines[${line - 1}]"]`);

const marks = (page: Page, line: number, status: string): Promise<void> =>
  page
    .getByRole('group', { name: `Line ${line}: what happened` })
    .getByRole('radio', { name: status, exact: true })
    .check();

/** The cell of a scale is a label over its input. */
const comfort = (page: Page, line: number, value: number): Promise<void> =>
  at(page, line)
    .getByRole('group', { name: /^Discomfort during the work/ })
    .getByText(String(value), { exact: true })
    .click();

async function secondsLeft(page: Page, line: number): Promise<number> {
  const text = await page.getByRole('timer', { name: `Line ${line}:` }).textContent();
  const [minutes = 0, seconds = 0] = (text ?? '').split(':').map(Number);
  return minutes * 60 + seconds;
}

/** In a new tab, with everything that it fetches while nobody waits. */
async function opensRecord(tablet: BrowserContext, path: string): Promise<Page> {
  const page = await opensPage(tablet, path);
  await page.getByRole('button', { name: 'Sign the record' }).waitFor();
  await page.waitForTimeout(1500);
  await page.waitForLoadState('networkidle');
  return page;
}

/** From the confirmed plan; gives the record's path. */
async function begins(tablet: BrowserContext): Promise<string> {
  const { clientId, planId } = planned();
  const page = await opensPage(tablet, `/clients/${clientId}/session-plans/${planId ?? ''}`);
  await page.getByRole('button', { name: 'Open the session record' }).click();
  await page.waitForURL(/\/session-records\/[^/]+$/, { timeout: 30_000 });
  const { pathname } = new URL(page.url());
  await page.close();
  return pathname;
}

const NOTE = 'Softer than last week';

/** The first line done, with its comfort, a note and a trigger point; then the clock of the second runs. */
async function works(page: Page): Promise<void> {
  await marks(page, 1, 'Done');
  await comfort(page, 1, 3);
  await at(page, 1).getByLabel('Finding or note').fill(NOTE);
  await at(page, 1).locator('summary').click();
  await at(page, 1)
    .getByText(/or pick a known place/)
    .locator('xpath=../button')
    .first()
    .click();
  await page.getByRole('button', { name: 'Start line 2' }).click();
}

/** What `works` leaves of two lines, in words. */
const WORKED = `done 3 ${NOTE}, 1 point, running`;

function workOf({ lines: [first, second], points }: RecordAnswers): string {
  const one = first && `${first.status} ${first.comfort} ${first.notes}`;
  const clock = second?.timer?.startedAt ? 'running' : 'at rest';
  return `${one}, ${points.length} point, ${clock}`;
}

const isWorked = (record: RecordAnswers): boolean => workOf(record) === WORKED;

const inWords = ({ lines, points }: RecordAnswers): string =>
  `${lines.filter(({ status }) => status !== null).length} settled, ${points.length} points, ` +
  `${lines.filter(({ timer }) => timer?.startedAt).length} running`;

/** The network goes, the therapist works on, the tab dies: a clock that ran has run on, and nothing tapped is lost. */
async function diesOffline(attack: Attack, tablet: BrowserContext, path: string): Promise<void> {
  const page = await opensRecord(tablet, path);
  attack.check('record: an open one says when it was saved', {
    value: 'saved',
    isMet: await says(page, SAVED),
  });
  const whole = await secondsLeft(page, 2);
  await tablet.setOffline(true);
  await works(page);
  const kept = await says(page, KEPT);
  attack.check('record, offline: says that it is kept on this device', {
    value: inWords(await stored()),
    isMet: kept && (await stored()).points.length === 0,
  });
  await page.screenshot({ path: '.data/fault/record-offline-820.png' });
  await crash(page);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  await tablet.setOffline(false);
  const next = await opensRecord(tablet, path);
  const after = await until(stored, isWorked);
  attack.check(
    'record, tab crash: line, comfort, note, point and clock are saved by the next tab',
    {
      value: inWords(after),
      isMet: isWorked(after) && (await says(next, SAVED)),
    },
  );
  const left = await secondsLeft(next, 2);
  attack.check('record, tab crash: the clock has run on meanwhile', {
    value: `${whole - left} s`,
    isMet: whole - left >= 3,
  });
  for (const width of [768, 390]) {
    await next.setViewportSize({ width, height: 1000 });
    await next.screenshot({ path: `.data/fault/record-${width}.png` });
  }
  await next.close();
}

/** A lid that is closed for a while, with the network gone: the page sleeps, and goes on when it is opened. */
async function sleeps(attack: Attack, tablet: BrowserContext, path: string): Promise<void> {
  const page = await opensRecord(tablet, path);
  await tablet.setOffline(true);
  await marks(page, 3, 'Skipped');
  await at(page, 3).getByLabel('Why it was skipped').fill('No time');
  await says(page, KEPT);
  const before = await secondsLeft(page, 2);
  const cdp = await tablet.newCDPSession(page);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  await tablet.setOffline(false);
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  const isSkipped = ({ lines }: RecordAnswers): boolean =>
    lines[2]?.status === 'skipped' && lines[2].notes === 'No time';
  const after = await until(stored, isSkipped);
  attack.check('record, closed lid: opened again it is saved by itself', {
    value: inWords(after),
    isMet: isSkipped(after) && isWorked(after) && (await says(page, SAVED)),
  });
  const left = await until(
    () => secondsLeft(page, 2),
    (now) => before - now >= 4,
  );
  attack.check('record, closed lid: the clock has run on meanwhile', {
    value: `${before - left} s`,
    isMet: before - left >= 4,
  });
  await page.close();
}

const firstNote = (page: Page): Locator => at(page, 1).getByLabel('Finding or note');

/** What two tabs write, in words. */
const saidIn = ({ lines, tellNext }: RecordAnswers): string =>
  [lines[0]?.notes, tellNext, lines[2]?.notes].join('; ');

const untilSaid = (words: string): Promise<string> =>
  until(
    () => stored().then(saidIn),
    (said) => said === words,
  );

/** Two tabs of one record: what they say of different things stands together, of one line somebody chooses. */
async function inTwoTabs(attack: Attack, tablet: BrowserContext, path: string): Promise<void> {
  const [one, other] = [await opensRecord(tablet, path), await opensRecord(tablet, path)];
  const check = async (goal: string, wanted: string): Promise<void> => {
    const value = await untilSaid(wanted);
    attack.check(`record, two tabs: ${goal}`, { value, isMet: value === wanted });
  };
  for (const page of [one, other]) await page.getByRole('button', { name: /^1\. / }).click();
  await firstNote(one).fill('First');
  await check('the first tab is saved', 'First; ; No time');
  await other.getByLabel('Tell the next therapist').fill('Second');
  await check('what each says of something else stands together', 'First; Second; No time');
  await says(other, SAVED);
  await firstNote(one).fill('First again');
  await untilSaid('First again; Second; No time');
  await firstNote(other).fill('Second again');
  const merge = other.getByRole('region', { name: /Someone else changed this/ });
  await merge.waitFor({ timeout: 15_000 }).catch(() => undefined);
  attack.check('record, two tabs: both wrote at one line, the second is asked', {
    value: `${await merge.count()} asked`,
    isMet: (await merge.count()) === 1,
  });
  await check('nothing is written over meanwhile', 'First again; Second; No time');
  await merge.getByRole('button', { name: 'All of yours' }).click();
  await merge.getByRole('button', { name: 'Keep what I chose' }).click();
  await check('what was chosen is saved, with everything else', 'Second again; Second; No time');
  attack.check('record, two tabs: the page says so', {
    value: 'saved',
    isMet: await says(other, SAVED),
  });
  for (const page of [one, other]) await page.close({ runBeforeUnload: false });
}

/** The session through everything that happens to a tablet beside a table with oil on it. */
export async function worksASession(attack: Attack, tablet: BrowserContext): Promise<void> {
  const path = await begins(tablet);
  await diesOffline(attack, tablet, path);
  await sleeps(attack, tablet, path);
  await inTwoTabs(attack, tablet, path);
}
