/**
 * What is measured of the running app: the two screens beside the client under the finger of a slow tablet, a sheet printed
 * by the browser, the five pages against an empty one, and what each asks of the database.
 */
import { chromium } from '@playwright/test';

import { findBrowser } from '../browser';
import { isRoot } from '../database/run-as';
import type { Figure } from './figure';
import { openPlan } from './open-plan';
import { openSession } from './open-session';
import { pageFigures } from './pages';
import { planningActs } from './planning-acts';
import { withRunningApp } from './running-app';
import { sessionActs } from './session-acts';
import { sheetByBrowser } from './sheet-by-browser';
import { floorOf, screenFigure } from './slow-page';
import { statementFigures } from './statements';
import { visitedPages } from './visited';

/** Drives both in a browser, four times slowed. Nothing where the machine has no browser. */
export async function screenFigures(): Promise<Figure[]> {
  const executablePath = await findBrowser();
  if (executablePath === null) {
    console.log('The screens were not measured: no Chrome or Chromium here.\n');
    return [];
  }
  const args = isRoot() ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    return await withRunningApp(async (app) => {
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
      const byBrowser = await sheetByBrowser(browser, app);
      const visited = await visitedPages(browser, app);
      const pages = await pageFigures(visited);
      // Last: it fills the database.
      const statements = await statementFigures(app, visited);
      return [planning, record, byBrowser, ...pages, ...statements];
    });
  } finally {
    await browser.close();
  }
}
