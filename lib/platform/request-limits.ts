import { randomBytes } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a form of ours may bring, in bytes. The longest is a session plan, some 30 KB. */
export const BODY_MAX = 1_000_000;
/** Pictures come here, each as a body of its own: the one address that takes more. */
export const PICTURES_PATH = '/api/pictures';
/** A picture, in bytes. */
export const PICTURE_BYTES_MAX = 5_000_000;
/** A whole request must be there by then: the longest body takes it at half a megabit a second. */
const REQUEST_MILLISECONDS = 15_000;
/** A picture may take so many times as long. */
const PICTURE_TIMES = 4;

const pathOf = (url: string): string => url.split('?')[0] ?? '';

/** A paper about a client comes alone too. */
const PAPERS_PATH = /^\/api\/clients\/[^/]+\/papers$/;

const bringsFile = (url: string): boolean =>
  pathOf(url) === PICTURES_PATH || PAPERS_PATH.test(pathOf(url));

/** How many bytes a request to this address may bring. */
export const bodyMaxAt = (url: string): number => (bringsFile(url) ? PICTURE_BYTES_MAX : BODY_MAX);

/**
 * The header of a request that this process sends to itself: Next hands an action on to the page that has it, in chunks.
 * Its value is new with every process, and `proxy.ts` gives it to what it has let through.
 */
export const HOP_HEADER = 'x-fascicle-hop';

const KEY = Symbol.for('fascicle.hop');
const holder = globalThis as { [KEY]?: string };

/** Kept on `globalThis` because the bundler loads this file once for the proxy and once for the server. */
export function hopToken(): string {
  holder[KEY] ??= randomBytes(32).toString('base64url');
  return holder[KEY];
}

export interface RefusedBody {
  status: 411 | 413 | 415;
  text: string;
}

interface BodyHeaders {
  /** The address, from its first slash on. */
  url: string;
  length: string | null | undefined;
  chunks: string | null | undefined;
  encoding: string | null | undefined;
  hop: string | null | undefined;
}

/** Why a body is not taken, from what its headers say of it: no length, too long, or compressed. */
export function refusedBody(sent: BodyHeaders): RefusedBody | null {
  const { url, length, chunks, encoding, hop } = sent;
  if (encoding && encoding !== 'identity') {
    return { status: 415, text: 'Send it as it is, not compressed.' };
  }
  if (chunks && hop !== hopToken()) return { status: 411, text: 'Send the length.' };
  if (Number(length ?? 0) > bodyMaxAt(url)) return { status: 413, text: 'That is too much.' };
  return null;
}

interface Begun {
  request: IncomingMessage;
  response: ServerResponse;
}

const one = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** As Node itself ends what breaks its own limits: a line on the wire, then nothing more is read. */
function hangUp({ request, response }: Begun, line: string): void {
  const { socket } = request;
  if (socket.destroyed) return;
  if (!response.headersSent) {
    socket.write(`HTTP/1.1 ${line}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  }
  socket.destroySoon();
}

const reasons = {
  411: 'Length Required',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
} as const;

function watch(begun: Begun, milliseconds: number): void {
  const { headers, url = '' } = begun.request;
  const length = headers['content-length'];
  const chunks = headers['transfer-encoding'];
  if (chunks === undefined && Number(length ?? 0) === 0) return;
  const encoding = headers['content-encoding'];
  const refused = refusedBody({ url, length, chunks, encoding, hop: one(headers[HOP_HEADER]) });
  if (refused) return hangUp(begun, `${refused.status} ${reasons[refused.status]}`);
  const times = bringsFile(url) ? PICTURE_TIMES : 1;
  const timer = setTimeout(() => {
    if (!begun.request.complete) hangUp(begun, '408 Request Timeout');
  }, milliseconds * times);
  timer.unref();
  begun.request.once('close', () => clearTimeout(timer));
}

let isWatching = false;

/**
 * Ends what brings too much, before anything reads it, and what drips: each of those would hold memory or a connection
 * for minutes. For every request of this process; once.
 */
export function limitRequests(milliseconds = REQUEST_MILLISECONDS): void {
  if (isWatching) return;
  isWatching = true;
  subscribe('http.server.request.start', (message) => watch(message as Begun, milliseconds));
}
