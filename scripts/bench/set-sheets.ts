/** Started by scripts/bench/sheets.ts: sets so many sheets in a process of its own and tells how long that took and how much memory it held meanwhile. */
import { renderSheet } from '@/lib/print/sheet';

import { someSheets } from '../cases/some-sheets';

const [from = 0, count = 0] = process.argv.slice(2).map(Number);
const MB = 1024 * 1024;
const EVERY = 100;

const sheets = (await someSheets(from + count)).slice(from);
const megabytes: number[] = [];
const begun = performance.now();
for (const [at, sheet] of sheets.entries()) {
  await renderSheet(sheet);
  // As a server does between two requests: what the sheet before held is given back only then.
  await new Promise((resolve) => setImmediate(resolve));
  if ((at + 1) % EVERY === 0) megabytes.push(Math.round(process.memoryUsage.rss() / MB));
}
const seconds = (performance.now() - begun) / 1_000;
process.stdout.write(`${JSON.stringify({ megabytes, seconds })}\n`);
