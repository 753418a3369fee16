import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { count, observe } from './metrics';
import { routePatterns } from './route-patterns';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

interface Begun {
  request: IncomingMessage;
  response: ServerResponse;
}

function watch({ request, response }: Begun, patternOf: (url: string) => string): void {
  const began = performance.now();
  const route = patternOf(request.url ?? '/');
  const asked = request.method ?? '';
  const method = METHODS.has(asked) ? asked : 'other';
  response.once('close', () => {
    // 499 as nginx has it: whoever asked did not wait for the answer.
    const status = response.writableFinished ? String(response.statusCode) : '499';
    count({
      name: 'fascicle_requests_total',
      help: 'Requests by the pattern of their page and their status.',
      labels: { route, method, status },
    });
    observe(
      {
        name: 'fascicle_request_duration_seconds',
        help: 'From the first line of a request to the end of its answer.',
        labels: { route, method },
      },
      (performance.now() - began) / 1000,
    );
  });
}

let isMeasuring = false;

/** Counts and times every request of this process; once. */
export function measureRequests(folder?: string): void {
  if (isMeasuring) return;
  isMeasuring = true;
  const patternOf = routePatterns(folder);
  subscribe('http.server.request.start', (message) => watch(message as Begun, patternOf));
}
