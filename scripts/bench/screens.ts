/**
 * What is measured of the running app: the two screens beside the client under the finger of a slow tablet, a sheet printed
 * by the browser, the five pages against an empty one, and what each asks of the database.
 */
import { chromium, type Browser } from '@playwright/test';

import { findBrowser } from '../browser';
import { isRoot } from '../database/run-as';
import { browserFigures } from './browser/browser-figures';
import { dataFigures } from './data';
import type { Figure } from './figure';
import { openPlan, type RunningApp } from './open-plan';
import { openSession } from './open-session';
import { pageByteFigures } from './page-bytes';
import { pageFigures } from './pages';
import { measured, tell, type Found, type Parts } from './parts';
import { pdfFigures } from './pdf-visible';
import { planningActs } from './planning-acts';
import { withRunningApp } from './running-app';
import { saveFigures } from './saves';
import { savesOverHttp } from './saves-over-http';
import { sessionActs } from './session-acts';
import { sheetByBrowser } from './sheet-by-browser';
import { floorOf, screenFigure } from './slow-page';
import { startAndMemory } from './start-and-memory';
import { statementFigures } from './statements';
import { visitedPages, type Visited } from './visited';

/** The two screens beside the client. */
async function slowScreens(browser: Browser, app: RunningApp): Promise<Figure[]> {
  const floor = await floorOf(browser);
  const plan = await openPlan(browser, app);
  const planning = await screenFigure({
    ...{ id: 'planning_screen_p98', title: 'On a plan of 12 lines' },
    ...{ page: plan, acts: planningActs(plan), floor },
  });
  await plan.context().close();
  const session = await openSession(browser, app);
  const record = await screenFigure({
    ...{ id: 'session_screen_p98', title: 'In a session' },
    ...{ page: session, acts: sessionActs(session), floor },
  });
  await session.context().close();
  return [planning, record];
}

type PartsOf = (browser: Browser, app: RunningApp, visited: Visited) => Parts;

/** All that is measured of one running app, one after the other. */
const allPartsOf: PartsOf = (browser, app, visited) => [
  ['screens under the finger', () => slowScreens(browser, app)],
  ['in a browser', () => browserFigures(browser, app)],
  ['a sheet by the browser', async () => [await sheetByBrowser(browser, app)]],
  ['PDF', () => pdfFigures(browser, app)],
  ['pages', () => pageFigures(app, visited)],
  ['data', () => dataFigures(app, visited)],
  ['start and memory', () => startAndMemory(app, visited)],
  // It fills the database.
  ['statements', () => statementFigures(app, visited)],
  // They make plans and intakes: what was measured before is not the newest any more.
  ['saves', () => saveFigures(app, visited)],
  ['saves over HTTP', () => savesOverHttp(browser, app, visited)],
];

/** What the small bench measures of it: counts and ratios that hold still while others are at work on the machine. */
const smallPartsOf: PartsOf = (_browser, app, visited) => [
  ['bytes of pages', () => pageByteFigures(visited)],
  ['data', () => dataFigures(app, visited)],
  ['statements', () => statementFigures(app, visited)],
  ['saves', () => saveFigures(app, visited)],
];

/** Drives all in a browser and over HTTP. Nothing where the machine has no browser. */
async function ofTheRunningApp(partsOf: PartsOf): Promise<Figure[] | Found> {
  const executablePath = await findBrowser();
  if (executablePath === null) {
    tell('The running app was not measured: no Chrome or Chromium here.');
    return [];
  }
  const args = isRoot() ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    return await withRunningApp(async (app) => {
      const visited = await visitedPages(browser, app);
      return measured(partsOf(browser, app, visited));
    });
  } finally {
    await browser.close();
  }
}

export const screenFigures = (): Promise<Figure[] | Found> => ofTheRunningApp(allPartsOf);

export const smallScreenFigures = (): Promise<Figure[] | Found> => ofTheRunningApp(smallPartsOf);
