/**
 * Lighthouse, apart from what the product is built with: its packages are locked in scripts/bench/lighthouse and installed
 * into .data at the first bench (docs/decisions/0043-lighthouse.md). It runs as a program of its own with the browser that
 * is here, reports nothing to its makers, and gets the cookies in a file that only we can read.
 */
import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

import { fingerprint } from '../../build/fingerprint';
import { isRoot } from '../../database/run-as';
import { tell } from '../parts';
import type { MeasuredPage } from './measured-pages';

const SOURCE = path.resolve(import.meta.dirname, '../lighthouse');
const HOME = path.resolve(import.meta.dirname, '../../../.data/lighthouse');
const NOTE = path.join(HOME, 'made-from');
const PROGRAM = path.join(HOME, 'node_modules/lighthouse/cli/index.js');
const MOST_MS = 90_000;

const score = z.object({ score: z.number() });
const number = z.object({ numericValue: z.number() });
const shownSchema = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  finalDisplayedUrl: z.string(),
});
const drawnSchema = z.object({ audits: z.object({ 'largest-contentful-paint': number }) });
const reportSchema = z.object({
  categories: z.object({ performance: score, accessibility: score }),
  audits: z.object({
    'first-contentful-paint': number,
    'largest-contentful-paint': number,
    'total-blocking-time': number,
    'cumulative-layout-shift': number,
    'speed-index': number,
  }),
});

/** What Lighthouse says of one page: milliseconds, shares, points of 100. */
export interface Judged {
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
  speedIndex: number;
  performance: number;
  accessibility: number;
}

function run(program: string, args: string[], env: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: HOME,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: MOST_MS,
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${path.basename(args[0] ?? program)} ended with ${code}.\n${said}`));
    });
  });
}

/** Installs what is locked, once. Throws where the registry cannot be reached and it was never installed. */
export async function ensureLighthouse(): Promise<void> {
  const wanted = await fingerprint(['scripts/bench/lighthouse']);
  if ((await readFile(NOTE, 'utf8').catch(() => '')) === wanted) return;
  tell('Installing Lighthouse for the bench. This happens once.');
  await rm(HOME, { recursive: true, force: true });
  await mkdir(HOME, { recursive: true });
  await cp(SOURCE, HOME, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await run(npm, ['ci', '--ignore-scripts', '--loglevel=error']);
  await writeFile(NOTE, wanted);
}

const ofBrowser = [
  '--headless',
  // Nothing of the browser itself asks anybody for anything.
  '--disable-background-networking',
  '--disable-component-update',
  ...(isRoot() ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
].join(' ');

function judgedOf(report: z.infer<typeof reportSchema>): Judged {
  const { audits, categories } = report;
  return {
    fcp: audits['first-contentful-paint'].numericValue,
    lcp: audits['largest-contentful-paint'].numericValue,
    tbt: audits['total-blocking-time'].numericValue,
    cls: audits['cumulative-layout-shift'].numericValue,
    speedIndex: audits['speed-index'].numericValue,
    performance: Math.round(categories.performance.score * 100),
    accessibility: Math.round(categories.accessibility.score * 100),
  };
}

/** What Lighthouse says of a page with these options. Throws where another page was shown than the one meant. */
async function reportOn(
  { url, cookies }: MeasuredPage,
  browser: string,
  options: readonly string[],
): Promise<unknown> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicle-lighthouse-'));
  await chmod(folder, 0o700);
  const [headers, output] = [path.join(folder, 'headers.json'), path.join(folder, 'report.json')];
  try {
    const Cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    await writeFile(headers, JSON.stringify({ Cookie }));
    const args = [
      PROGRAM,
      url,
      ...options,
      '--quiet',
      '--no-enable-error-reporting',
      '--output=json',
      `--output-path=${output}`,
      `--extra-headers=${headers}`,
      `--chrome-flags=${ofBrowser}`,
    ];
    const once = (): Promise<string> => run(process.execPath, args, { CHROME_PATH: browser });
    // Now and then the browser begins no trace; Lighthouse itself says that it is to be run again.
    await once().catch(once);
    const report: unknown = JSON.parse(await readFile(output, 'utf8'));
    const { runtimeError, finalDisplayedUrl } = shownSchema.parse(report);
    if (runtimeError) throw new Error(runtimeError.message);
    const shown = new URL(finalDisplayedUrl).pathname;
    if (shown !== new URL(url).pathname) throw new Error(`${shown} was shown instead of ${url}.`);
    return report;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * One page as on a phone, a processor four times slower and slow 4G, as Lighthouse does it by itself: the page is loaded as
 * fast as the machine can, and what a phone would have taken is estimated from that.
 */
export async function judge(page: MeasuredPage, browser: string): Promise<Judged> {
  const options = ['--only-categories=performance,accessibility'];
  return judgedOf(reportSchema.parse(await reportOn(page, browser, options)));
}

/**
 * Milliseconds until the largest thing is drawn by a browser that is really slowed while it loads, by as much. The estimate
 * takes every script that has run before that moment for one that was waited for: on this machine they come with the page
 * and run first, on slow 4G they come a second after it was drawn (docs/speed.md).
 */
export async function drawnAfter(page: MeasuredPage, browser: string): Promise<number> {
  const options = ['--throttling-method=devtools', '--only-audits=largest-contentful-paint'];
  const { audits } = drawnSchema.parse(await reportOn(page, browser, options));
  return audits['largest-contentful-paint'].numericValue;
}
