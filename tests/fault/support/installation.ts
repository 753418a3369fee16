import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { z } from 'zod';

import { SUPERUSER } from '../../../scripts/database/cluster';
import { findFreePort } from '../../../scripts/database/free-port';
import { embeddedUrls } from '../../../scripts/start/embedded-database';
import { loadSecrets } from '../../../scripts/start/secrets';
import { tryAsk } from '../../attack/support/http';
import { databaseNote, ownerUrlIn } from '../../support/embedded-database';

const READY = 'Ctrl-C stops it.';
const READY_MILLISECONDS = 300_000;
const lockSchema = z.object({ server: z.object({ pid: z.number() }) });

/** The product as a person starts it, with a durable database of its own: everything in it may be killed. */
export interface Installation {
  url: string;
  folder: string;
  logFile: string;
  /** The owner's address of its database. */
  ownerUrl: () => Promise<string>;
  /** What the app signs in with, where APP_SECRET was given. */
  appUrl: (appSecret: string) => Promise<string>;
  /** The superuser's: ends connections that are not the owner's. */
  superUrl: () => Promise<string>;
  /** The process that answers requests, as it is now. */
  appPid: () => Promise<number>;
  /** PostgreSQL's first process, as it is now. */
  databasePid: () => Promise<number>;
  stop: () => Promise<void>;
}

function untilReady(app: ChildProcess, log: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(
      () => reject(new Error(`Not ready in time.\n${output}`)),
      READY_MILLISECONDS,
    );
    const hear = (chunk: Buffer): void => {
      log.write(chunk);
      output = `${output}${chunk.toString()}`.slice(-20_000);
      if (!output.includes(READY)) return;
      clearTimeout(timer);
      resolve();
    };
    app.stdout?.on('data', hear);
    app.stderr?.on('data', hear);
    app.once('close', (code) => {
      clearTimeout(timer);
      reject(new Error(`It ended with code ${code ?? 'none'}.\n${output}`));
    });
  });
}

interface Around {
  /** With the data folder, which is not there yet. */
  beforeStart?: (data: string) => Promise<void>;
  afterStop?: () => Promise<void>;
}

/** Starts the built app with its embedded database, in a folder of its own. `env` is added to its settings. */
export async function startInstallation(
  env: Record<string, string> = {},
  { beforeStart, afterStop }: Around = {},
): Promise<Installation> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicle-fault-'));
  await chmod(folder, 0o711);
  const data = path.join(folder, 'data');
  await beforeStart?.(data);
  const logFile = path.join(folder, 'app.log');
  const log = createWriteStream(logFile);
  const port = await findFreePort();
  const { DATABASE_URL: _url, APP_URL: _address, HOST: _host, ...given } = process.env;
  const app = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    env: {
      ...given,
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'info',
      FASCICLE_DATA_DIR: data,
      npm_lifecycle_event: '',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    if (app.exitCode === null && app.signalCode === null) {
      const ended = new Promise((resolve) => app.once('exit', resolve));
      app.kill('SIGTERM');
      await ended;
    }
    await afterStop?.();
    await rm(folder, { recursive: true, force: true });
  };
  await untilReady(app, log).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return {
    url: `http://127.0.0.1:${port}`,
    folder,
    logFile,
    ownerUrl: () => ownerUrlIn(data),
    appUrl: async (appSecret) => {
      const { secrets } = await loadSecrets(data);
      return embeddedUrls((await databaseNote(data)).port, { ...secrets, appSecret }).url;
    },
    superUrl: async () => {
      const { secrets } = await loadSecrets(data);
      const { port: databasePort } = await databaseNote(data);
      return `postgresql://${SUPERUSER}:${secrets.superuserPassword}@127.0.0.1:${databasePort}/fascicle`;
    },
    appPid: async () =>
      lockSchema.parse(JSON.parse(await readFile(path.join(data, 'lock.json'), 'utf8'))).server.pid,
    databasePid: async () => (await databaseNote(data)).pid,
    stop,
  };
}

/** Asks a database once, as its owner. */
export async function askOwner<Row extends pg.QueryResultRow>(
  ownerUrl: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  return (await client.query<Row>(sql, values).finally(() => client.end())).rows;
}

/** The cookie of the practice's owner, just signed in. */
export async function signIn(ownerUrl: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await askOwner(
    ownerUrl,
    `INSERT INTO login_session (id, token_hash, account_id, practice_id, last_seen_at, expires_at)
     SELECT gen_random_uuid(), $1, account_id, practice_id, now(), now() + interval '12 hours'
     FROM membership WHERE role = 'owner' AND left_at IS NULL LIMIT 1`,
    [createHash('sha256').update(token).digest('hex')],
  );
  return `fascicle=${token}`;
}

/** Milliseconds until `url` answers `path` with a status under 500; asks every few milliseconds. */
export async function untilAnswered(
  url: string,
  place = '/api/ready',
  limit = 60_000,
): Promise<number> {
  const began = performance.now();
  for (;;) {
    const { status } = await tryAsk({ path: place, url, timeout: 2_000 });
    if (status > 0 && status < 500) return performance.now() - began;
    if (performance.now() - began > limit) throw new Error(`${url} did not answer in time.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
