import { isLoopback } from '@/lib/platform/env';
import { HOP_HEADER, refusedBody } from '@/lib/platform/request-limits';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What is refused before any page, action or route sees it. */
export interface RefusedRequest {
  status: 400 | 403 | 405 | 411 | 413 | 415;
  text: string;
}

interface Asked {
  /** The address, from its first slash on. */
  path: string;
  method: string;
  headers: Headers;
}

/** The same address of this machine under another of its names. */
function isSameMachine(one: URL, other: URL): boolean {
  const areBoth = isLoopback(one.hostname) && isLoopback(other.hostname);
  return areBoth && one.port === other.port && one.protocol === other.protocol;
}

/**
 * Whether that `Origin` is our own address. Without one, or with `null`, it is not: every browser sends it with what
 * changes something. `Host` and `X-Forwarded-Host` are not asked, because whoever forges the one forges the others.
 */
export function isOwnOrigin(origin: string | null, appUrl: string): boolean {
  if (origin === null || !URL.canParse(origin)) return false;
  if (origin === appUrl) return true;
  const [given, own] = [new URL(origin), new URL(appUrl)];
  return given.origin === origin && isSameMachine(given, own);
}

/** An address that is no text in UTF-8: Next would fail on it inside a page. */
export function refusedPath(path: string): RefusedRequest | null {
  try {
    decodeURIComponent(path);
    return null;
  } catch {
    return { status: 400, text: 'This address cannot be read.' };
  }
}

/**
 * Refuses what no browser of a user of ours sends: another method, a body without a length, too long or compressed, and
 * anything that changes something from another origin. Null: it may go on.
 */
export function refusedRequest(
  { path, method, headers }: Asked,
  appUrl: string,
): RefusedRequest | null {
  if (READING.has(method)) return null;
  if (method !== 'POST') return { status: 405, text: 'Not here.' };
  const refused = refusedBody({
    url: path,
    length: headers.get('content-length'),
    chunks: headers.get('transfer-encoding'),
    encoding: headers.get('content-encoding'),
    hop: headers.get(HOP_HEADER),
  });
  if (refused) return refused;
  if (isOwnOrigin(headers.get('origin'), appUrl)) return null;
  return { status: 403, text: 'This came from another address. Open the page again from here.' };
}
