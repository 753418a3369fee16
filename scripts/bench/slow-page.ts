/** A page under the finger on a slow processor: how long each kind of act takes to the next picture, by the browser's own event timing. */
import type { Browser, CDPSession, Page } from '@playwright/test';

import { eventsOf, listenToEvents, type Heard } from './event-timing';
import { figureOf, type Figure } from './figure';

/** One thing that a therapist does on a screen. */
export interface Act {
  name: string;
  run: () => Promise<void>;
  /** What is awaited before the next: an answer of the server, the map that follows behind. */
  after?: () => Promise<void>;
}

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

interface Timed {
  act: string;
  durations: number[];
}

/**
 * A page with one button that changes one word: the least that the browser and this machine take. It tells how busy the
 * machine is: far above 16 ms, the figures say more of it than of us.
 */
export async function floorOf(browser: Browser): Promise<Timed> {
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
  const durations = heard.map(({ longest }) => Math.max(SHORTEST, longest));
  return { act: 'floor: one button, one word', durations };
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

/** One line a kind of act: half of them, 98 of 100, and the slowest, in milliseconds. */
function tableOfActs(title: string, all: readonly Timed[]): string {
  const rows = all.map(({ act, durations }) => {
    const [half, most] = [quantile(durations, 0.5), quantile(durations, 0.98)];
    return `| ${act} | ${half} | ${most} | ${Math.max(...durations)} |`;
  });
  return [`| ${title} | p50 ms | p98 ms | max ms |`, '|---|---|---|---|', ...rows].join('\n');
}

interface Screen {
  id: string;
  title: string;
  page: Page;
  acts: readonly Act[];
  floor: Timed;
  /** What is asked of 98 of 100, in milliseconds; left out: 100. */
  most?: number;
}

/** Does each act some times with the page four times slowed, prints a line for each kind, and gives one figure for all. */
export async function screenFigure({
  id,
  title,
  page,
  acts,
  floor,
  most = MOST,
}: Screen): Promise<Figure> {
  const all = await slowly(page, () => timed(page, acts));
  console.log(`${tableOfActs(title, [...all, floor])}\n`);
  const durations = all.flatMap((one) => one.durations);
  return figureOf({
    id,
    unit: `ms, ${SLOWER}× slowed`,
    values: [Math.round(quantile(durations, 0.98))],
    floors: [quantile(floor.durations, 0.98)],
    aim: { most },
  });
}
