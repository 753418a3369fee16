/**
 * `npm run bench:profile -- chart`: where the server's time goes while eight connections ask for a page (today, search, chart,
 * plan, sheet or floor). Prints the milliseconds of each part for one request, and draws the tree as a picture.
 */
import { chromium } from '@playwright/test';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

import { parts, readProfile, type ReadProfile } from './bench/cpu-profile';
import { flame } from './bench/flame';
import { timesUnder, type Asked } from './bench/load';
import { withRunningApp } from './bench/running-app';
import { visitedPages } from './bench/visited';
import { withoutReadLimit } from './bench/without-read-limit';
import { findBrowser } from './browser';
import { isRoot } from './database/run-as';

const RESULTS = path.resolve(import.meta.dirname, '../bench/results');
const PROFILER = path.join(import.meta.dirname, 'bench/profiler.mjs');
const LOAD = { connections: 8, seconds: 4 };

const nameSchema = z.enum(['today', 'search', 'chart', 'plan', 'sheet', 'floor']);

/** Asks under the profiler; the profile is there a moment after the second signal. */
async function profiled(asked: Asked, folder: string): Promise<{ text: string; count: number }> {
  const pid = Number(await readFile(path.join(folder, 'pid'), 'utf8'));
  process.kill(pid, 'SIGUSR2');
  const { length: count } = await timesUnder(asked, LOAD);
  process.kill(pid, 'SIGUSR2');
  for (let tries = 0; tries < 100; tries += 1) {
    await pause(200);
    const file = (await readdir(folder)).find((name) => name.endsWith('.cpuprofile'));
    const text = file ? await readFile(path.join(folder, file), 'utf8') : '';
    if (file === undefined || !text.endsWith('}')) continue;
    await rm(path.join(folder, file));
    return { text, count };
  }
  throw new Error('The server wrote no profile.');
}

function tell(name: string, { byPart }: ReadProfile, count: number): void {
  const all = [...byPart.values()].reduce((sum, time) => sum + time, 0);
  const ms = (time: number): string => (time / 1_000 / count).toFixed(2);
  console.log(`| ${name}: ${count} requests | ms of one request | share |\n|---|---|---|`);
  for (const part of parts) {
    const time = byPart.get(part) ?? 0;
    console.log(`| ${part} | ${ms(time)} | ${((time / all) * 100).toFixed(0)} % |`);
  }
  console.log(`| all | ${ms(all)} | |`);
}

const names = process.argv.slice(2).map((name) => nameSchema.parse(name));
const executablePath = await findBrowser();
if (executablePath === null) throw new Error('Needs a Chrome or Chromium, to sign in.');
const folder = await mkdtemp(path.join(tmpdir(), 'fascicle-profile-'));
process.env['FASCICLE_PROFILE_DIR'] = folder;
process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} --import=${PROFILER}`;
const browser = await chromium.launch({ executablePath, args: isRoot() ? ['--no-sandbox'] : [] });
await withRunningApp(async (app) => {
  const pages = await visitedPages(browser, app);
  await browser.close();
  await mkdir(RESULTS, { recursive: true });
  for (const name of names) {
    await timesUnder(pages[name], LOAD);
    const { text, count } = await withoutReadLimit(app, () => profiled(pages[name], folder));
    const profile = readProfile(text);
    tell(name, profile, count);
    const picture = flame(profile.tree, `${name}: the server’s time for ${count} requests`);
    await writeFile(path.join(RESULTS, `${name}.svg`), picture);
  }
});
await rm(folder, { recursive: true, force: true });
