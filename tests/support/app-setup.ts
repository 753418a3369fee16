import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FullConfig } from '@playwright/test';
import webPush from 'web-push';

import { requireBrowser } from '../../scripts/browser';

const READY = 'Ctrl-C stops it.';
const READY_MILLISECONDS = 300_000;

function whenReady(app: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(
      () => reject(new Error(`The app was not ready in time.\n${output}`)),
      READY_MILLISECONDS,
    );
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes(READY)) {
        clearTimeout(timer);
        resolve();
      }
    };
    app.stdout?.on('data', hear);
    app.stderr?.on('data', hear);
    app.once('close', (code) => {
      clearTimeout(timer);
      reject(new Error(`The app ended with code ${code ?? 'none'}.\n${output}`));
    });
  });
}

function stop(app: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (app.exitCode !== null) return resolve();
    app.once('exit', () => resolve());
    app.kill('SIGTERM');
  });
}

/** What a practice has set up that sends e-mails and reminds phones. Nothing listens there: a journey that sends is told so. */
function sendsMessages(): Record<string, string> {
  const { publicKey, privateKey } = webPush.generateVAPIDKeys();
  return {
    MAIL_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'sheets@practice.example',
    PUSH_PUBLIC_KEY: publicKey,
    PUSH_PRIVATE_KEY: privateKey,
  };
}

/** Starts the product as a person would, with an empty database of its own; returns its end. */
export default async function setUp(config: FullConfig): Promise<() => Promise<void>> {
  await requireBrowser();
  if (process.env['FASCICLE_TEST_URL']) return () => Promise.resolve();
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicle-journeys-'));
  await chmod(folder, 0o711);
  const signInFile = path.join(folder, 'demo-sign-in.json');
  const port = new URL(config.projects[0]?.use.baseURL ?? '').port;
  const { DATABASE_URL: _given, APP_URL: _address, ...env } = process.env;
  const app = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    env: {
      ...env,
      ...sendsMessages(),
      PORT: port,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      FASCICLE_DATA_DIR: path.join(folder, 'data'),
      FASCICLE_TEST_SIGN_IN_FILE: signInFile,
      npm_lifecycle_event: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await whenReady(app).catch(async (error: unknown) => {
    await stop(app);
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  // The workers start after this and inherit it.
  process.env['FASCICLE_TEST_SIGN_IN_FILE'] = signInFile;
  return async () => {
    await stop(app);
    await rm(folder, { recursive: true, force: true });
  };
}
