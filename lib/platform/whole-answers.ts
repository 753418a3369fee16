import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Pages, and what a link of a page fetches. Downloads are sent as they are made. */
const PAGE = /^text\/(?:html|x-component)\b/;
/** Many times the largest page: what grows beyond it goes out as it comes. */
const HELD_MAX = 4 * 2 ** 20;

type Piece = string | Uint8Array;
type Done = (error?: Error | null) => void;

const bytesOf = (piece: Piece, encoding: unknown): Buffer =>
  typeof piece === 'string'
    ? Buffer.from(piece, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    : Buffer.from(piece);

const isDone = (value: unknown): value is Done => typeof value === 'function';

/** Keeps the pieces of one answer until it ends; then they go out as one, the head with them. */
function hold(response: ServerResponse): void {
  const write = response.write.bind(response) as (...args: unknown[]) => boolean;
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
  let pieces: Buffer[] = [];
  let [size, isHeld] = [0, true];
  const letGo = (): void => {
    isHeld = false;
    for (const piece of pieces) write(piece);
    pieces = [];
  };
  const take = (piece: Buffer): void => {
    pieces.push(piece);
    size += piece.length;
    if (size > HELD_MAX) letGo();
  };
  const mayHold = (): boolean =>
    isHeld && (size > 0 || PAGE.test(String(response.getHeader('content-type') ?? '')));
  const flushHeaders = response.flushHeaders.bind(response);
  // Next sends the head when it has the first piece.
  response.flushHeaders = () => (mayHold() ? undefined : flushHeaders());
  response.write = (piece: Piece, ...rest: unknown[]): boolean => {
    if (!mayHold()) return write(piece, ...rest);
    take(bytesOf(piece, rest[0]));
    const done = rest.find(isDone);
    if (done) process.nextTick(done);
    return true;
  };
  response.end = (...args: unknown[]): ServerResponse => {
    if (size === 0 || !isHeld) return end(...args);
    const [last, encoding] = args;
    if (typeof last === 'string' || last instanceof Uint8Array) take(bytesOf(last, encoding));
    const whole = Buffer.concat(pieces);
    pieces = [];
    const done = args.find(isDone);
    return isHeld ? end(whole, done) : end(done);
  };
}

let isWatching = false;

/**
 * A page leaves in one piece, or not at all: where this process is killed while it makes one, nothing of it is out yet, and
 * a balancer asks another process. Whoever waits for the page notices nothing. Once a process.
 */
export function sendPagesWhole(): void {
  if (isWatching) return;
  isWatching = true;
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    if (request.method === 'GET') hold(response);
  });
}
