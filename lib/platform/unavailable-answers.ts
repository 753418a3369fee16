import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';

interface Answer {
  isUnavailable: boolean;
}

const KEY = Symbol.for('fascicle.answers');
const holder = globalThis as { [KEY]?: AsyncLocalStorage<Answer> };

/** One for all copies of this file that the bundler makes. */
function storage(): AsyncLocalStorage<Answer> {
  holder[KEY] ??= new AsyncLocalStorage();
  return holder[KEY];
}

/** Notes that the database did not serve the request that is being answered. */
export function noteUnavailable(): void {
  const answer = storage().getStore();
  if (answer) answer.isUnavailable = true;
}

/** Next knows one status for what a page throws, 500; a database that is away is 503, and worth trying again. */
function correct(response: ServerResponse, answer: Answer): void {
  const write = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]): ServerResponse => {
    if (status !== 500 || !answer.isUnavailable) return write(status, ...rest);
    response.setHeader('Retry-After', '5');
    response.statusCode = 503;
    return write(503, ...rest);
  };
}

let isWatching = false;

/** For every request of this process; once. */
export function answerUnavailable(): void {
  if (isWatching) return;
  isWatching = true;
  subscribe('http.server.request.start', (message) => {
    const answer = { isUnavailable: false };
    storage().enterWith(answer);
    correct((message as { response: ServerResponse }).response, answer);
  });
}
