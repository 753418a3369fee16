import { subscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';

import { logWarning } from './log';

/** Whoever still waits for an answer after that is cut off. */
const FINISH_MILLISECONDS = 10_000;
const LOOK_MILLISECONDS = 100;

const KEY = Symbol.for('fascicle.draining');
const holder = globalThis as { [KEY]?: { isDraining: boolean; servers: Set<Server> } };

function state(): { isDraining: boolean; servers: Set<Server> } {
  holder[KEY] ??= { isDraining: false, servers: new Set() };
  return holder[KEY];
}

/** Whether this process is about to end: the balancer sends nothing new. */
export const isDraining = (): boolean => state().isDraining;

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Lets every answer be finished, and ends connections that only wait for a next request. */
async function finish(servers: Iterable<Server>): Promise<void> {
  const all = [...servers].map(
    (server) =>
      new Promise<void>((resolve) => {
        const timer = setInterval(() => server.closeIdleConnections(), LOOK_MILLISECONDS);
        server.close(() => {
          clearInterval(timer);
          resolve();
        });
      }),
  );
  await Promise.race([Promise.all(all), wait(FINISH_MILLISECONDS)]);
}

async function drain(seconds: number, end: () => void): Promise<void> {
  if (state().isDraining) return;
  state().isDraining = true;
  logWarning('draining');
  await wait(seconds * 1000);
  await finish(state().servers);
  end();
}

/**
 * On SIGTERM: readiness says no, for `seconds` everything is still answered so that a balancer can notice, then no new
 * connection is taken, and what has begun has ten seconds to be finished.
 */
export function drainOnSignals(seconds: number, end: () => void = () => process.exit(0)): void {
  subscribe('http.server.request.start', (message) => {
    state().servers.add((message as { server: Server }).server);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => void drain(seconds, end));
}
