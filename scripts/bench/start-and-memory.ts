/** How soon the server answers again after it was killed under load, and how much it holds while eight ask it at once. */
import { execFile, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { z } from 'zod';

import { findFreePort } from '../database/free-port';
import { figureOf, type Figure } from './figure';
import { busyWith, opened, type Asked } from './load';
import type { RunningApp } from './open-plan';
import type { Visited } from './visited';
import { withoutReadLimit } from './without-read-limit';

const KILLS = 3;
const CONNECTIONS = 8;
const LOAD_SECONDS = 20;
const BEFORE_KILL_MS = 1_500;
const GIVE_UP_MS = 30_000;
const LOOK_MS = 250;

const lockSchema = z.object({ server: z.object({ pid: z.number() }) });

/** The process that answers requests, as `npm start` has noted it: that one begins it anew when it is gone. */
async function serverPid({ dataFolder }: RunningApp): Promise<number> {
  const text = await readFile(path.join(dataFolder, 'lock.json'), 'utf8');
  return lockSchema.parse(JSON.parse(text)).server.pid;
}

/** Milliseconds until the page comes whole; asked again and again, as somebody does who sees an error. */
async function untilOpened(asked: Asked): Promise<number> {
  const began = performance.now();
  for (;;) {
    const isThere = await opened(asked).then(
      () => true,
      () => false,
    );
    if (isThere) return performance.now() - began;
    if (performance.now() - began > GIVE_UP_MS) throw new Error('It did not come back.');
    await pause(5);
  }
}

const EMPTY =
  "require('node:http').createServer((_, a) => a.end('<main>')).listen(process.argv[1], '127.0.0.1')";

/** The least: a Node that begins to answer with one word. */
async function emptyStart(): Promise<number> {
  const port = await findFreePort();
  const child = spawn(process.execPath, ['-e', EMPTY, String(port)], { stdio: 'ignore' });
  const asked = { url: `http://127.0.0.1:${port}`, path: '/', cookie: '', mark: '<main>' };
  return untilOpened(asked).finally(() => child.kill('SIGKILL'));
}

async function afterKill(app: RunningApp, pages: readonly Asked[]): Promise<number> {
  const [first] = pages;
  if (!first) throw new Error('There is no page to ask for.');
  const busy = busyWith(pages, { connections: CONNECTIONS, seconds: BEFORE_KILL_MS / 1_000 });
  await pause(BEFORE_KILL_MS / 2);
  process.kill(await serverPid(app), 'SIGKILL');
  const took = await untilOpened(first);
  await busy;
  return took;
}

/** The build and the database are there: it is the process of the server that ends and begins. */
async function startFigure(app: RunningApp, pages: readonly Asked[]): Promise<Figure> {
  const values: number[] = [];
  const floors: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    floors.push(await emptyStart());
    values.push(await afterKill(app, pages));
  }
  return figureOf({
    ...{ id: 'start.after_kill', unit: 'ms', values, floors, aim: { most: 1_500 } },
  });
}

/** Resident megabytes of a process and of all that it has begun. */
async function megabytesOf(root: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-axo', 'pid=,ppid=,rss=']);
  const all = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const tree = new Set([root]);
  // A child has been begun after its parent, but numbers begin again: as often as there are generations.
  for (let size = 0; size < tree.size;) {
    size = tree.size;
    for (const [pid = 0, parent = 0] of all) if (tree.has(parent)) tree.add(pid);
  }
  const kilobytes = all.reduce((sum, [pid = 0, , rss = 0]) => sum + (tree.has(pid) ? rss : 0), 0);
  return kilobytes / 1024;
}

/** The most that was seen, beside what the server held before anybody asked. */
async function memoryFigure(app: RunningApp, pages: readonly Asked[]): Promise<Figure> {
  const pid = await serverPid(app);
  const before = await megabytesOf(pid);
  const samples: number[] = [];
  let isOver = false;
  const watch = async (): Promise<void> => {
    while (!isOver) {
      samples.push(await megabytesOf(pid));
      await pause(LOOK_MS);
    }
  };
  const watching = watch();
  await busyWith(pages, { connections: CONNECTIONS, seconds: LOAD_SECONDS });
  isOver = true;
  await watching;
  return figureOf({
    ...{ id: 'memory.under_load', unit: 'MB at most', values: [Math.max(...samples)] },
    ...{ floors: [before], aim: { most: 600 } },
  });
}

/** First the memory: after it the server is another process. */
export async function startAndMemory(app: RunningApp, visited: Visited): Promise<Figure[]> {
  const { today, search, chart, plan, sheet } = visited;
  const pages = [today, search, chart, plan, sheet];
  return withoutReadLimit(app, async () => [
    await memoryFigure(app, pages),
    await startFigure(app, pages),
  ]);
}
