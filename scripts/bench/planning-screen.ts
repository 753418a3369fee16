/** The planning screen under the finger: how long each kind of change takes to the next picture, on a slow processor. */
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';

import { findBrowser } from '../browser';
import { isRoot } from '../database/run-as';
import { figureOf, type Figure } from './figure';
import { eventsOf, listenToEvents, type Heard } from './event-timing';
import { openPlan, type RunningApp } from './open-plan';
import { planningActs, type Act } from './planning-acts';
import { withRunningApp } from './running-app';

/** The processor of the tablets that the product is for is about that much slower than this one. */
const SLOWER = 4;
const ROUNDS = 8;
/** Events that are shorter are not told by the browser: they count as that much. */
const SHORTEST = 16;
/** What is asked of every interaction, in milliseconds (98 of 100 of them). */
const MOST = 100;

async function slowly<Answer>(page: Page, work: () => Promise<Answer>): Promise<Answer> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  try {
    return await work();
  } finally {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await cdp.detach();
  }
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

/** A page with one button that changes one word: the least that the browser and this machine take. */
async function floorOf(browser: Browser): Promise<number[]> {
  const page = await browser.newPage();
  await listenToEvents(page);
  await page.goto('data:text/html,<button onclick="this.textContent=performance.now()">x</button>');
  const act: Act = { name: 'floor', run: () => page.getByRole('button').click() };
  const heard = await slowly(page, async () => {
    const all: Heard[] = [];
    for (let round = 0; round < ROUNDS * 4; round += 1) all.push(await eventsOf(page, act.run));
    return all;
  });
  await page.close();
  return heard.map(({ longest }) => Math.max(SHORTEST, longest));
}

interface Timed {
  act: string;
  durations: number[];
}

async function timed(page: Page, acts: readonly Act[]): Promise<Timed[]> {
  const all = acts.map(({ name }) => ({ act: name, durations: [] as number[] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { run, after }] of acts.entries()) {
      const { longest } = await eventsOf(page, run);
      all[index]?.durations.push(Math.max(SHORTEST, longest));
      await after?.();
    }
  }
  return all;
}

/** One line a kind of change: half of them, 98 of 100, and the slowest, in milliseconds. */
function tableOfActs(all: readonly Timed[]): string {
  const rows = all.map(({ act, durations }) => {
    const [half, most] = [quantile(durations, 0.5), quantile(durations, 0.98)];
    return `| ${act} | ${half} | ${most} | ${Math.max(...durations)} |`;
  });
  return [
    '| On a plan of 12 lines | p50 ms | p98 ms | max ms |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function rounded(value: number): number {
  return Math.round(value);
}

async function measured(browser: Browser, app: RunningApp): Promise<Figure[]> {
  const page = await openPlan(browser, app);
  const all = await slowly(page, () => timed(page, planningActs(page)));
  const floors = await floorOf(browser);
  const floor: Timed = { act: 'floor: one button, one word', durations: floors };
  console.log(`${tableOfActs([...all, floor])}\n`);
  const p98 = quantile(
    all.flatMap(({ durations }) => durations),
    0.98,
  );
  const figure = figureOf({
    id: 'planning_screen_p98',
    unit: `ms, ${SLOWER}× slowed`,
    values: [rounded(p98)],
    floors: [quantile(floors, 0.98)],
    aim: { most: MOST },
  });
  return [figure];
}

/**
 * Drives the planning screen in a browser, four times slowed, and prints a line for each kind of change. Nothing where the
 * machine has no browser. The floor tells how busy the machine is: far above 16 ms, the figures say more of it than of us.
 */
export async function planningFigures(): Promise<Figure[]> {
  const executablePath = await findBrowser();
  if (executablePath === null) {
    console.log('The planning screen was not measured: no Chrome or Chromium here.\n');
    return [];
  }
  const args = isRoot() ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    return await withRunningApp((app) => measured(browser, app));
  } finally {
    await browser.close();
  }
}
