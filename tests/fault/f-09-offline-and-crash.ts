import type { Browser, BrowserContext } from '@playwright/test';

import { isLong, runAttack, type Attack } from '../attack/support/attack';
import { inBrowser } from '../attack/support/page';
import { asOwner, target } from '../attack/support/target';
import {
  aTablet,
  goals,
  intakeDraft,
  opensDraft,
  says,
  signsIn,
  storedAnswer,
  until,
  whatStaysOnDevice,
} from './support/draft-page';
import { typesNewRows } from './support/new-rows';
import { choosesHomeCare, crash, typesContact } from './support/other-pages';
import { plansASession } from './support/plan-page';
import { worksASession } from './support/record-page';

const OFFLINE_MS = isLong() ? 5 * 60_000 : 8_000;
const KEPT = /kept on this device/;

const isStored = (attack: Attack, goal: string, text: string): Promise<void> =>
  until(
    () => storedAnswer('goals'),
    (said) => said === text,
  ).then((said) => attack.check(goal, { value: said, isMet: said === text }));

/** The network is gone for minutes; what is typed goes on, and is saved when it is back. */
async function offline(attack: Attack, tablet: BrowserContext): Promise<void> {
  const page = await opensDraft(tablet);
  await tablet.setOffline(true);
  await goals(page).fill('Typed offline');
  attack.check('offline: the page says that it is kept on this device', {
    value: 'kept',
    isMet: await says(page, KEPT),
  });
  await page.waitForTimeout(OFFLINE_MS);
  await goals(page).fill('Typed offline, and more');
  attack.check('offline: nothing is said to be saved', {
    value: 'not saved',
    isMet: (await says(page, KEPT)) && (await storedAnswer('goals')) !== 'Typed offline, and more',
  });
  await tablet.setOffline(false);
  await isStored(attack, 'offline: back again, all of it is saved', 'Typed offline, and more');
  attack.check('offline: the page says when', {
    value: 'Saved',
    isMet: await says(page, /^Saved/),
  });
  await page.close();
}

async function crashes(attack: Attack, tablet: BrowserContext): Promise<void> {
  const page = await opensDraft(tablet);
  await tablet.setOffline(true);
  await goals(page).fill('Typed before the crash');
  await says(page, KEPT);
  await crash(page);
  await tablet.setOffline(false);
  const next = await opensDraft(tablet);
  await isStored(
    attack,
    'tab crash: what was typed is saved by the next tab',
    'Typed before the crash',
  );
  attack.check('tab crash: and stands in its field', {
    value: await goals(next).inputValue(),
    isMet: (await goals(next).inputValue()) === 'Typed before the crash',
  });
  const left = await until(
    () => whatStaysOnDevice(next),
    (text) => !text.includes('intake:'),
  );
  attack.check('tab crash: nothing waits on the device any more', {
    value: left.length,
    isMet: !left.includes('intake:'),
  });
  await next.close();
}

/** Closed by a person in a hurry, with the network gone: another page shows what waits, and where. */
async function closes(attack: Attack, tablet: BrowserContext): Promise<void> {
  const page = await opensDraft(tablet);
  await tablet.setOffline(true);
  await goals(page).fill('Typed and closed');
  await says(page, KEPT);
  await page.close({ runBeforeUnload: false });
  await tablet.setOffline(false);
  const today = await tablet.newPage();
  await today.goto(`${target().url}/today`);
  const link = today.getByRole('region', { name: /Not saved yet/ }).getByRole('link');
  attack.check('closed tab: the next page names what waits', {
    value: await link
      .first()
      .innerText({ timeout: 15_000 })
      .catch(() => 'nothing'),
    isMet: (await link.count()) === 1,
  });
  await link.first().click();
  await isStored(attack, 'closed tab: opened, it is saved by itself', 'Typed and closed');
  await today.close();
}

/** The answer of a save is lost on the way: the retry must not meet its own first try. */
async function losesAnAnswer(attack: Attack, tablet: BrowserContext): Promise<void> {
  const page = await opensDraft(tablet);
  const versions = (): Promise<number> =>
    asOwner<{ version: number }>('SELECT version FROM intake WHERE id = $1', [
      intakeDraft().intakeId,
    ]).then(([row]) => row?.version ?? 0);
  const before = await versions();
  let lost = 0;
  await page.route(
    (url) => url.pathname === intakeDraft().path,
    async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      await route.abort('connectionreset');
    },
  );
  await goals(page).fill('Its answer was lost');
  await says(page, /^Saved/);
  const after = await until(versions, (version) => version > before);
  attack.check('lost answer: saved once, and the page knows', {
    value: `${lost} lost, ${after - before} saved`,
    isMet: lost === 1 && after - before === 1 && (await says(page, /^Saved/)),
  });
  attack.check('lost answer: nobody is said to have changed it', {
    value: await page.getByRole('alert').count(),
    isMet: !(await says(page, /Someone else/, 500)),
  });
  await page.close();
}

const SECRET = 'Canary of the goals';

/** The sign-in ends while somebody types, and another person takes the tablet. */
async function changesHands(attack: Attack, tablet: BrowserContext): Promise<void> {
  await signsIn(tablet, 'owner');
  const page = await opensDraft(tablet);
  await asOwner('UPDATE login_session SET ended_at = now() WHERE ended_at IS NULL');
  await goals(page).fill(SECRET);
  attack.check('signed out: the page says that it is kept on this device', {
    value: 'kept',
    isMet: await says(page, /Signed out: kept on this device/),
  });
  const kept = await whatStaysOnDevice(page);
  attack.check('signed out: the device holds it, and not in words', {
    value: `${kept.length} signs`,
    isMet:
      kept.includes('intake:') &&
      !kept.includes('Canary') &&
      !kept.includes(target().a.people['owner']?.accountId ?? '-'),
  });
  await signsIn(tablet, 'therapist');
  // The owner's tab is still open, under the therapist's sign-in now.
  await page.getByRole('textbox', { name: 'Goals' }).focus();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.waitForTimeout(3000);
  attack.check('another person: the open tab sends nothing under their name', {
    value: await storedAnswer('goals'),
    isMet: (await storedAnswer('goals')) !== SECRET,
  });
  await page.close({ runBeforeUnload: false });
  const other = await opensDraft(tablet);
  await other.waitForTimeout(3000);
  const seen = await goals(other).inputValue();
  // What waits for the other person themselves may be named, such as a plan of before.
  const lists = await other.getByRole('link', { name: /^Intake, / }).count();
  attack.check('another person: sees nothing of it and sends nothing', {
    value: seen,
    isMet: seen !== SECRET && lists === 0 && (await storedAnswer('goals')) !== SECRET,
  });
  await other.close();
  await signsIn(tablet, 'owner');
  const again = await opensDraft(tablet);
  await isStored(attack, 'signed in again: it is saved by itself', SECRET);
  await again.close();
}

async function onATablet(attack: Attack, browser: Browser): Promise<void> {
  const tablet = await aTablet(browser);
  await signsIn(tablet, 'therapist');
  await offline(attack, tablet);
  await crashes(attack, tablet);
  await closes(attack, tablet);
  await losesAnAnswer(attack, tablet);
  await choosesHomeCare(attack, tablet);
  await typesContact(attack, tablet);
  await plansASession(attack, tablet);
  await worksASession(attack, tablet);
  await changesHands(attack, tablet);
  // The owner has the tablet now.
  await typesNewRows(attack, tablet);
  await tablet.close();
}

await runAttack('F-09', (attack) =>
  inBrowser(attack, 'drafts on a tablet', (browser) => onATablet(attack, browser)),
);
