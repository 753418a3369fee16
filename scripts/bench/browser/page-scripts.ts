/** How much JavaScript of our own a page loads, above what an empty page of the same build loads. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';

import { figureOf, type Figure } from '../figure';
import { tell } from '../parts';
import type { MeasuredPage, PageKind } from './measured-pages';

/** At most so much of our own, in KB as it is sent. */
const MOST: Readonly<Record<PageKind, number>> = { read: 40, client: 30, work: 160 };
/** What comes behind a page has come by then. */
const BEHIND_MS = 2500;

interface Loaded {
  /** Bytes as sent, by address: what the page was drawn and made to work with. */
  first: ReadonlyMap<string, number>;
  /** What it fetched by itself after that, for when it is wanted. */
  behind: ReadonlyMap<string, number>;
}

/** Every script up to the moment when the page has loaded, and what it fetches by itself behind that. */
async function loadedBy(page: Page, url: string): Promise<Loaded> {
  const all = new Map<string, number>();
  const sizes: Promise<void>[] = [];
  page.on('response', (answer) => {
    if (answer.request().resourceType() !== 'script' || !answer.ok()) return;
    const path = new URL(answer.url()).pathname;
    const size = answer.body().then((body) => gzipSync(body).length);
    // What could not be weighed makes the figure one that does not hold.
    sizes.push(size.catch(() => Number.NaN).then((bytes) => void all.set(path, bytes)));
  });
  await page.goto(url, { waitUntil: 'load' });
  const early = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const loadedAt = (navigation as PerformanceNavigationTiming).loadEventStart;
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => /\.js(\?|$)/.test(name) && startTime <= loadedAt)
      .map(({ name }) => new URL(name).pathname);
  });
  await page.waitForTimeout(BEHIND_MS);
  await Promise.all(sizes);
  const isFirst = (path: string): boolean => early.includes(path);
  return {
    first: new Map([...all].filter(([path]) => isFirst(path))),
    behind: new Map([...all].filter(([path]) => !isFirst(path))),
  };
}

/** On a screen wide enough to show everything that the page has at once. */
async function inBrowser(browser: Browser, { url, cookies }: MeasuredPage): Promise<Loaded> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
  });
  await context.addCookies(cookies);
  const loaded = await loadedBy(await context.newPage(), url);
  await context.close();
  return loaded;
}

const kilobytes = (scripts: ReadonlyMap<string, number>, known?: ReadonlyMap<string, number>) =>
  [...scripts].reduce((sum, [path, size]) => (known?.has(path) ? sum : sum + size), 0) / 1024;

/**
 * One figure a page. A page on which one works may fetch at once whatever it has (its map), so all of it counts there; what
 * another page fetches behind itself is told beside its figure and does not count: nobody waits for it.
 */
export async function scriptFigures(
  browser: Browser,
  pages: readonly MeasuredPage[],
): Promise<Figure[]> {
  const empty = pages.find(({ name }) => name === 'floor');
  if (!empty) throw new Error('The empty page is not among the pages.');
  const floor = (await inBrowser(browser, empty)).first;
  const figures: Figure[] = [];
  const rows: string[] = [];
  for (const page of pages) {
    if (page === empty) continue;
    const { first, behind } = await inBrowser(browser, page);
    const [own, later] = [kilobytes(first, floor), kilobytes(behind, floor)];
    rows.push(`| ${page.name} | ${own.toFixed(1)} | ${later.toFixed(1)} |`);
    figures.push(
      figureOf({
        ...{ id: `browser.js.${page.name}`, unit: 'KB of own scripts, gzip' },
        values: [page.kind === 'work' ? own + later : own],
        floors: [kilobytes(floor)],
        aim: { most: MOST[page.kind] },
      }),
    );
  }
  const title = `Own scripts, KB gzip (the empty page: ${kilobytes(floor).toFixed(1)})`;
  tell([`| ${title} | with the page | behind it |`, '|---|---|---|', ...rows, ''].join('\n'));
  return figures;
}
