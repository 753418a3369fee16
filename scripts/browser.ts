import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { isRoot } from './database/run-as';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

function knownPlaces(): string[] {
  const programs = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']];
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.flatMap((root) =>
      root ? [path.join(root, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
    ),
  ];
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((entry) => entry !== '');
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

async function playwrightsOwn(): Promise<string> {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** A Chrome or Chromium on this machine, or `null`. `CHROME_PATH` wins and must exist. */
export async function findBrowser(): Promise<string | null> {
  const given = process.env['CHROME_PATH'];
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROME_PATH names ${given}, which does not exist.`);
  }
  const places = [...onPath(), ...knownPlaces(), await playwrightsOwn()];
  return places.find((place) => existsSync(place)) ?? null;
}

/** The browser of this machine for the journeys; throws with what to do where there is none. */
export async function requireBrowser(): Promise<string> {
  const found = await findBrowser();
  if (found) return found;
  throw new Error('The journeys need Chrome or Chromium. npm test gets one, or set CHROME_PATH.');
}

function run(command: string, args: string[], env: Record<string, string> = {}): void {
  console.log(`> ${command} ${args.join(' ')}`);
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
}

function installWithPlaywright(): void {
  const program = path.resolve(import.meta.dirname, '../node_modules/@playwright/test/cli.js');
  run(process.execPath, [program, 'install', 'chromium']);
}

function installWithApt(): void {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
}

/** Finds a browser, or gets one: Playwright's own, else Debian's when we may install. Throws without one. */
export async function getBrowser(): Promise<string> {
  for (const install of [installWithPlaywright, installWithApt]) {
    const found = await findBrowser();
    if (found) return found;
    console.log('There is no Chrome or Chromium here yet.');
    install();
  }
  const found = await findBrowser();
  if (found) return found;
  throw new Error(
    'The journeys need Chrome or Chromium, and none could be found or installed. Install one, or set CHROME_PATH.',
  );
}
