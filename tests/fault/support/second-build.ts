import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import { findFreePort } from '../../../scripts/database/free-port';
import { startApp } from '../../attack/support/start-target';
import { target } from '../../attack/support/target';
import { startTcpProxy } from './tcp-proxy';

const run = promisify(execFile);
const FOLDER = path.resolve('.data/fault/second-build');
/** What a copy makes anew, or must not have. */
const LEFT_OUT = new Set(['.data', '.git', '.next', 'dist', 'node_modules']);

/** The numbers of a build's actions. */
async function actionIds(folder: string): Promise<Set<string>> {
  const file = path.join(folder, '.next/server/server-reference-manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { node: Record<string, unknown> };
  return new Set(Object.keys(manifest.node));
}

async function copyProject(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const name of await readdir('.')) {
    if (!LEFT_OUT.has(name)) await run('cp', ['-a', name, FOLDER]);
  }
  // Read alone: links are enough, and a quarter of a gigabyte is not copied.
  await run('cp', ['-al', 'node_modules', FOLDER]);
}

export interface TwoBuilds {
  /** One address before and after, as a browser knows it: only what is behind it changes. */
  url: string;
  /** Actions that have the same number in both builds. */
  shared: number;
  /** The second build takes the place of the first, which is stopped. */
  deploy: () => Promise<void>;
  stop: () => Promise<void>;
}

/**
 * This build of the product, and another one from a copy of its sources, on the target's database behind one address:
 * what a deploy puts in its place. An address of its own would not do: the pages' policies hold the browser to one origin.
 */
export async function startTwoBuilds(): Promise<TwoBuilds> {
  await copyProject();
  const stops = [() => rm(FOLDER, { recursive: true, force: true })];
  const stop = async (): Promise<void> => {
    for (const step of stops.splice(0).reverse()) await step().catch(() => undefined);
  };
  const [firstPort, secondPort] = [await findFreePort(), await findFreePort()];
  const front = await startTcpProxy(firstPort);
  stops.push(front.stop);
  const url = `http://127.0.0.1:${front.port}`;
  const { appSecret, dataKey, ownerUrl } = target();
  const settings = {
    APP_URL: url,
    DATABASE_URL: ownerUrl,
    APP_SECRET: appSecret,
    DATA_KEY: dataKey,
    NEXTAUTH_SECRET: randomBytes(36).toString('base64url'),
  };
  const start = async (name: string, port: number, folder?: string) => {
    const log = createWriteStream(path.join(FOLDER, `${name}.log`));
    const env = { PORT: String(port), FASCICLE_DATA_DIR: path.join(FOLDER, '.data', name) };
    const app = await startApp({ ...settings, ...env }, log, folder);
    stops.push(app.stop);
    return app;
  };
  try {
    await start('second', secondPort, FOLDER);
    const first = await start('first', firstPort);
    const [ours, theirs] = [await actionIds('.'), await actionIds(FOLDER)];
    const shared = [...ours].filter((id) => theirs.has(id)).length;
    const deploy = async (): Promise<void> => {
      front.pointTo(secondPort);
      front.cut();
      await first.stop();
    };
    return { url, shared, deploy, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
