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
const ROUNDS = 6;
/** So many acts in all at least: of half as many, 98 of 100 would be the slowest one. */
const ACTS = 60;
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
  heard: Heard[];
}

/** Too short to be told of counts as that short. */
const durationsOf = ({ heard }: Timed): number[] =>
  heard.map(({ longest }) => Math.max(SHORTEST, longest));

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
  return { act: 'floor: one button, one word', heard };
}

async function timed(page: Page, acts: readonly Act[]): Promise<Timed[]> {
  const all = acts.map(({ name }) => ({ act: name, heard: [] as Heard[] }));
  const rounds = Math.max(ROUNDS, Math.ceil(ACTS / acts.length));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { run, after }] of acts.entries()) {
      all[index]?.heard.push(await eventsOf(page, run));
      await after?.();
    }
  }
  return all;
}

/** Where the time of the acts of one kind goes, one half of them: "3 + 31 + 40". */
function partsOf({ heard }: Timed): string {
  const half = (part: keyof Heard): string => {
    const told = heard.filter(({ longest }) => longest > 0).map((one) => one[part]);
    return told.length === 0 ? '–' : quantile(told, 0.5).toFixed(0);
  };
  return `${half('waiting')} + ${half('working')} + ${half('drawing')}`;
}

/** One line a kind of act: half of them, 98 of 100, and the slowest, in milliseconds, and what half of them are made of. */
function tableOfActs(title: string, all: readonly Timed[]): string {
  const rows = all.map((one) => {
    const durations = durationsOf(one);
    const [half, most] = [quantile(durations, 0.5), quantile(durations, 0.98)];
    return `| ${one.act} | ${half} | ${most} | ${Math.max(...durations)} | ${partsOf(one)} |`;
  });
  const head = `| ${title} | p50 ms | p98 ms | max ms | waiting + working + drawing, p50 |`;
  return [head, '|---|---|---|---|---|', ...rows].join('\n');
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
  const durations = all.flatMap(durationsOf);
  return figureOf({
    id,
    unit: `ms, ${SLOWER}× slowed`,
    values: [Math.round(quantile(durations, 0.98))],
    floors: [quantile(durationsOf(floor), 0.98)],
    aim: { most },
  });
}
