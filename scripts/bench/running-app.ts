import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

import { findFreePort } from '../database/free-port';
import type { RunningApp } from './open-plan';

const READY = 'Ctrl-C stops it.';
const peopleSchema = z.array(
  z.object({ email: z.string(), password: z.string(), role: z.string() }),
);

/** Until it says that it is ready; a first start builds. */
function whenReady(app: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes(READY)) resolve();
    };
    app.stdout?.on('data', hear);
    app.stderr?.on('data', hear);
    app.once('close', (code) => reject(new Error(`The app ended with code ${code}.\n${said}`)));
  });
}

async function therapistIn(file: string): Promise<RunningApp['signIn']> {
  const people = peopleSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const therapist = people.find(({ role }) => role === 'therapist');
  if (!therapist) throw new Error('The demo has no therapist.');
  return therapist;
}

/** Starts the product with an empty database of its own, gives it to the work, and stops it. */
export async function withRunningApp<Answer>(
  work: (app: RunningApp) => Promise<Answer>,
): Promise<Answer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicle-bench-'));
  await chmod(folder, 0o711);
  const signInFile = path.join(folder, 'demo-sign-in.json');
  const port = await findFreePort();
  const { DATABASE_URL: _given, APP_URL: _address, ...env } = process.env;
  const app = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    env: {
      ...env,
      PORT: String(port),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      FASCICLE_FLOOR: '1',
      FASCICLE_DATA_DIR: path.join(folder, 'data'),
      FASCICLE_TEST_SIGN_IN_FILE: signInFile,
      npm_lifecycle_event: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    await whenReady(app);
    const url = `http://127.0.0.1:${port}`;
    const dataFolder = path.join(folder, 'data');
    return await work({ url, dataFolder, signIn: await therapistIn(signInFile) });
  } finally {
    const gone = new Promise((resolve) => app.once('exit', resolve));
    if (app.exitCode === null && app.kill('SIGTERM')) await gone;
    await rm(folder, { recursive: true, force: true });
  }
}
