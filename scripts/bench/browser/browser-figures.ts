/** What a browser makes of the pages: their scripts, what Lighthouse says of them, and how they answer a client's thumb. */
import type { Browser, Page } from '@playwright/test';

import { findBrowser } from '../../browser';
import { listenToEvents } from '../event-timing';
import type { Figure } from '../figure';
import { openDraft, signIn, type RunningApp } from '../open-plan';
import { openSession } from '../open-session';
import { measured, type Found } from '../parts';
import { floorOf, screenFigure } from '../slow-page';
import { intakeActs, sheetActs } from './client-acts';
import { lighthouseFigures } from './lighthouse-figures';
import { measuredPages, openOwnIntake, openSheetAtHome } from './measured-pages';
import { scriptFigures } from './page-scripts';

/** At most so long from a tap to the next picture, 98 of 100, in milliseconds. */
const MOST = 120;

async function onAPhone(browser: Browser): Promise<Page> {
  const phone = await browser.newContext({
    ...{ locale: 'en-GB', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  });
  const page = await phone.newPage();
  await listenToEvents(page);
  return page;
}

type Floor = Parameters<typeof screenFigure>[0]['floor'];

/** Ticks and clock of the sheet, answers of the own intake, under a client's thumb on a slow phone. */
async function thumbFigures(browser: Browser, app: RunningApp, floor: Floor): Promise<Figure[]> {
  const therapist = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await signIn(therapist, app);
  const sheet = await onAPhone(browser);
  await openSheetAtHome(sheet, therapist, app);
  const intake = await onAPhone(browser);
  await openOwnIntake(intake, therapist, { url: app.url, name: 'Nora Thumb' });
  const figures = [
    await screenFigure({
      ...{ id: 'browser.sheet.p98', title: 'On a sheet at home' },
      ...{ page: sheet, acts: sheetActs(sheet), floor, most: MOST },
    }),
    await screenFigure({
      ...{ id: 'browser.own_intake.p98', title: 'In the own intake' },
      ...{ page: intake, acts: intakeActs(intake), floor, most: MOST },
    }),
  ];
  for (const page of [therapist, sheet, intake]) await page.context().close();
  return figures;
}

/** A record in hand, and a plan in hand of the same client. */
async function openWork(browser: Browser, app: RunningApp) {
  const session = await openSession(browser, app);
  const plan = await openDraft(browser, app, 90);
  const work = { session: session.url(), plan: plan.url() };
  for (const page of [session, plan]) await page.context().close();
  return work;
}

/** Scripts, Lighthouse and thumbs: two or three minutes. What fails of them does not lose the others. */
export async function browserFigures(browser: Browser, app: RunningApp): Promise<Found> {
  const pages = await measuredPages(browser, app, await openWork(browser, app));
  const judged = async (): Promise<Figure[]> => {
    const program = await findBrowser();
    return program === null ? [] : lighthouseFigures(pages, program);
  };
  return measured([
    ['own scripts', () => scriptFigures(browser, pages)],
    ['Lighthouse', judged],
    ['a client’s thumb', async () => thumbFigures(browser, app, await floorOf(browser))],
  ]);
}
