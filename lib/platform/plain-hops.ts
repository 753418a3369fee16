import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

import { HOP_HEADER, hopToken } from './request-limits';

let isWatching = false;

/**
 * What this process sends to itself (the page that an action leads to, asked for within the action's answer) is answered
 * without compressing: it would be unpacked at once, and packed again for the browser. Once a process.
 */
export function answerHopsPlainly(): void {
  if (isWatching) return;
  isWatching = true;
  subscribe('http.server.request.start', (message) => {
    const { headers } = (message as { request: IncomingMessage }).request;
    if (headers[HOP_HEADER] === hopToken()) delete headers['accept-encoding'];
  });
}
