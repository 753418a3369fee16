import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import { findFreePort } from '../../../scripts/database/free-port';
import { startApp } from '../../attack/support/start-target';
import { target } from '../../attack/support/target';

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

export interface SecondBuild {
  /** Where it serves, for pages of the target's address. */
  url: string;
  /** Actions that have the same number in both builds. */
  shared: number;
  stop: () => Promise<void>;
}

/** Another build of the product, from a copy of its sources, on the target's database: what a deploy puts in its place. */
export async function startSecondBuild(): Promise<SecondBuild> {
  await copyProject();
  const { appSecret, dataKey, ownerUrl, url: first } = target();
  const port = await findFreePort();
  const log = createWriteStream(path.join(FOLDER, 'app.log'));
  const env = {
    PORT: String(port),
    APP_URL: first,
    DATABASE_URL: ownerUrl,
    APP_SECRET: appSecret,
    DATA_KEY: dataKey,
    NEXTAUTH_SECRET: randomBytes(36).toString('base64url'),
    FASCICLE_DATA_DIR: path.join(FOLDER, '.data'),
  };
  const { stop } = await startApp(env, log, FOLDER);
  const [ours, theirs] = [await actionIds('.'), await actionIds(FOLDER)];
  return {
    url: `http://127.0.0.1:${port}`,
    shared: [...ours].filter((id) => theirs.has(id)).length,
    stop: async () => {
      await stop();
      await rm(FOLDER, { recursive: true, force: true });
    },
  };
}
