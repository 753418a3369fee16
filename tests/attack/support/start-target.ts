import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { z } from 'zod';

import { appRoleUrl, ensureAppRole } from '../../../scripts/database/app-role';
import { findFreePort } from '../../../scripts/database/free-port';
import { applyMigrations } from '../../../scripts/database/migrate';
import { startTemporaryCluster } from '../../../scripts/database/temporary-cluster';
import { filledSchema, type Target } from './target';

const READY = 'Ctrl-C stops it.';
const READY_MILLISECONDS = 300_000;
/** What the address bar of a practice behind TLS says. The name is nobody's (RFC 2606). */
const TLS_ORIGIN = 'https://fascicle.example';
const DATABASE = 'fascicle_attack';

type Env = Record<string, string>;

async function makeDatabase(serverUrl: string, appSecret: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await ensureAppRole(client, appSecret);
  await client.query(`CREATE DATABASE ${DATABASE}`).finally(() => client.end());
  const url = new URL(serverUrl);
  url.pathname = `/${DATABASE}`;
  await applyMigrations(url.href);
  return url.href;
}

/** A process of its own: lib/data loads only under the `react-server` condition. */
function fill(env: Env): Promise<unknown> {
  const file = path.join(import.meta.dirname, 'fill.ts');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', file], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    let answer: unknown;
    child.on('message', (message) => (answer = message));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(answer);
      else reject(new Error(`The target could not be filled (code ${code ?? 'none'}).`));
    });
  });
}

interface App {
  stop: () => Promise<void>;
}

/** Starts the product as a person would, beside the database that is there; `folder` is another copy of it. */
export function startApp(
  env: Env,
  log: NodeJS.WritableStream,
  folder = process.cwd(),
): Promise<App> {
  const { APP_URL: _address, HOST: _host, ...given } = process.env;
  const app: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    env: { ...given, HOST: '127.0.0.1', LOG_LEVEL: 'info', npm_lifecycle_event: '', ...env },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = (): Promise<void> =>
    new Promise((done) => {
      if (app.exitCode !== null || app.signalCode !== null) return done();
      app.once('exit', () => done());
      app.kill('SIGTERM');
    });
  return new Promise((resolve, reject) => {
    let output = '';
    const give = (reason: string): void => {
      clearTimeout(timer);
      void stop().then(() => reject(new Error(`${reason}\n${output}`)));
    };
    const timer = setTimeout(() => give('The app was not ready in time.'), READY_MILLISECONDS);
    const hear = (chunk: Buffer): void => {
      log.write(chunk);
      if (output.includes(READY)) return;
      output += chunk.toString();
      if (!output.includes(READY)) return;
      clearTimeout(timer);
      resolve({ stop });
    };
    app.stdout?.on('data', hear);
    app.stderr?.on('data', hear);
    app.once('close', (code) => {
      if (!output.includes(READY)) give(`The app ended with code ${code ?? 'none'}.`);
    });
  });
}

const lockSchema = z.object({ server: z.object({ pid: z.number() }) });

async function serverPid(dataFolder: string): Promise<number> {
  const text = await readFile(path.join(dataFolder, 'lock.json'), 'utf8');
  return lockSchema.parse(JSON.parse(text)).server.pid;
}

export interface StartedTarget {
  /** The file that attacks read the target from. */
  file: string;
  target: Target;
  stop: () => Promise<void>;
}

const newSecret = (): string => randomBytes(36).toString('base64url');

/** One database filled with two practices, and the built app twice on it: as on this machine, and as behind TLS. */
export async function startTarget(): Promise<StartedTarget> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicle-attack-'));
  await chmod(folder, 0o711);
  const undo: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  const stop = async (): Promise<void> => {
    for (const step of undo.reverse()) await step().catch(() => undefined);
    undo.length = 0;
  };
  try {
    const cluster = await startTemporaryCluster();
    undo.push(cluster.stop);
    const appSecret = newSecret();
    const ownerUrl = await makeDatabase(cluster.url('postgres'), appSecret);
    const appDatabaseUrl = appRoleUrl(ownerUrl, appSecret);
    const [port, tlsPort] = [await findFreePort(), await findFreePort()];
    const url = `http://127.0.0.1:${port}`;
    const secrets = {
      APP_SECRET: appSecret,
      NEXTAUTH_SECRET: newSecret(),
      DATA_KEY: `1:${randomBytes(32).toString('base64url')}`,
    };
    const filled = filledSchema.parse(
      await fill({
        ...secrets,
        DATABASE_URL: appDatabaseUrl,
        TEST_OWNER_URL: ownerUrl,
        NEXTAUTH_URL: url,
        LOG_LEVEL: 'silent',
      }),
    );
    const logFile = path.join(folder, 'app.log');
    const log = createWriteStream(logFile);
    const app = async (name: string, env: Env): Promise<void> => {
      const common = { ...secrets, DATABASE_URL: ownerUrl };
      const data = path.join(folder, name);
      const { stop: stopApp } = await startApp({ ...common, FASCICLE_DATA_DIR: data, ...env }, log);
      undo.push(stopApp);
    };
    await app('plain', { PORT: String(port) });
    await app('tls', { PORT: String(tlsPort), APP_URL: TLS_ORIGIN });
    const target: Target = {
      ...filled,
      url,
      tlsUrl: `http://127.0.0.1:${tlsPort}`,
      tlsOrigin: TLS_ORIGIN,
      ownerUrl,
      appDatabaseUrl,
      appSecret,
      dataKey: secrets.DATA_KEY,
      logFile,
      serverPid: await serverPid(path.join(folder, 'plain')),
    };
    const file = path.join(folder, 'target.json');
    await writeFile(file, JSON.stringify(target), { mode: 0o600 });
    return { file, target, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
