import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

import { isLoopback, type Settings } from '@/lib/platform/env';

import { isPortFree } from '../database/free-port';
import { heapFlags, mallocEnv } from './memory-limits';
import { Refusal } from './refusal';
import { isStopping, onStop } from './shutdown';

const ROOT = path.resolve(import.meta.dirname, '../..');
const NEXT = path.join(ROOT, 'node_modules/next/dist/bin/next');
const READY_MILLISECONDS = 60_000;
/** A little longer than the ten seconds that the server gives its last answers. */
const STOP_MILLISECONDS = 11_000;

/** The address that the browser is given. */
export function appUrl(settings: Settings): string {
  if (settings.APP_URL) return new URL(settings.APP_URL).origin;
  const host = settings.HOST === 'localhost' ? 'localhost' : '127.0.0.1';
  return `http://${host}:${settings.PORT}`;
}

/** Where this machine reaches the server, whatever it is called from outside. */
const localUrl = ({ HOST, PORT }: Settings): string => {
  const anywhere = HOST === '0.0.0.0' || HOST === '::';
  const host = anywhere || isLoopback(HOST) ? '127.0.0.1' : HOST;
  return `http://${host}:${PORT}`;
};

export async function refuseTakenPort({ HOST, PORT }: Settings): Promise<void> {
  if (await isPortFree(HOST, PORT)) return;
  throw new Refusal(
    `Port ${PORT} is taken by another program. Choose another one: PORT=${PORT + 1} npm start`,
  );
}

/** Passes the server's words on, without the banner that it opens with. */
function passOn(child: ChildProcess, isReady: () => boolean): () => string {
  let early = '';
  const hear = (target: NodeJS.WriteStream) => (chunk: Buffer) => {
    if (isReady()) target.write(chunk);
    else early += chunk.toString();
  };
  child.stdout?.on('data', hear(process.stdout));
  child.stderr?.on('data', hear(process.stderr));
  return () => early;
}

/** Browsers never open some ports, such as 6000 and 4190, whatever listens there. */
function refuseBlockedPort(error: unknown, url: string): void {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  if (cause === 'bad port') {
    throw new Refusal(`Browsers refuse to open ${url}: choose another port with PORT.`);
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/api/ready`, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.status < 500;
  } catch (error) {
    refuseBlockedPort(error, url);
    return false;
  }
}

async function waitUntilReady(child: ChildProcess, url: string): Promise<boolean> {
  const deadline = performance.now() + READY_MILLISECONDS;
  while (performance.now() < deadline && child.exitCode === null && child.signalCode === null) {
    if (await answers(url)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** Asks the server to finish what it is answering, and ends it when that takes too long. */
function stop(child: ChildProcess, drainSeconds: number): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_MILLISECONDS + drainSeconds * 1000);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

interface Serve {
  settings: Settings;
  env: Record<string, string>;
  mode: 'start' | 'dev';
  /** Told the process number before anything can go wrong with it. */
  noteServer: (pid: number) => Promise<void>;
  /** Called when the server keeps ending without having been asked to. */
  onGone: () => void;
}

/** As often as that in a minute it is begun anew; after that something is wrong that another start does not mend. */
const STARTS_A_MINUTE = 30;

interface Server {
  child: ChildProcess;
  /** Settles when it answers; throws what it has said when it does not. */
  ready: Promise<void>;
}

async function launch({ settings, env, mode, noteServer }: Serve): Promise<Server> {
  const flags = mode === 'start' ? heapFlags() : [];
  const args = [...flags, NEXT, mode, '--hostname', settings.HOST, '--port', String(settings.PORT)];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...mallocEnv(), ...env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let isReady = false;
  const early = passOn(child, () => isReady);
  if (child.pid !== undefined) await noteServer(child.pid);
  const ready = waitUntilReady(child, localUrl(settings)).then((answered) => {
    isReady = answered;
    if (!answered && !isStopping()) throw new Error(`The web server did not start.\n${early()}`);
  });
  return { child, ready };
}

/**
 * Starts Next in a process of its own and returns when it answers. One that ends by itself, or is killed, is begun anew
 * at once. Its stop is registered.
 */
export async function serve(wanted: Serve): Promise<void> {
  let server = await launch(wanted);
  onStop(() => stop(server.child, wanted.settings.DRAIN_SECONDS));
  await server.ready;
  let ends: number[] = [];
  const again = async (): Promise<void> => {
    if (isStopping()) return;
    ends = [...ends.filter((at) => at > performance.now() - 60_000), performance.now()];
    if (ends.length > STARTS_A_MINUTE) return wanted.onGone();
    console.error('The web server ended by itself. It is started again.');
    server = await launch(wanted);
    watch();
    await server.ready;
  };
  const watch = (): void => {
    server.child.once('exit', () => void again().catch(() => wanted.onGone()));
  };
  watch();
}
