import type { CellIds } from './cell';
import type { Answer } from './http';

const NONCE = /'nonce-([^']+)'/;
/** Next gives each drawn segment a number of its own. */
const ROUTER_KEY = /"[A-Za-z0-9_-]{21}[a-z]"/g;
const REQUEST = /"?(x-request-id|date|etag|content-length|x-nextjs-[a-z-]+)"?/i;

/** What differs between two answers although they say the same: the asked ids, the nonce, the request's own number. */
export function masked(
  { status, headers, text }: Answer,
  asked: CellIds,
  names: readonly (keyof CellIds)[],
): string {
  const shown = Object.entries(headers)
    .filter(([name]) => !REQUEST.test(name))
    .map(([name, value]) => `${name}: ${String(value)}`)
    .sort();
  const nonce = NONCE.exec(String(headers['content-security-policy']))?.[1] ?? 'no nonce';
  let whole = `${status}\n${shown.join('\n')}\n\n${text}`;
  for (const name of names) whole = whole.replaceAll(asked[name], `<${name}>`);
  return whole
    .replaceAll(nonce, 'nonce')
    .replace(ROUTER_KEY, '"key"')
    .replace(/"digest":"\d+"/g, '"digest":""');
}

/** An action's own bug: Next answers 200 and the number of a log line in place of its result. */
export function isBug({ status, text }: Answer): boolean {
  return status >= 500 || /^\w+:E\{"digest":"(?!NEXT_)/m.test(text);
}

/** The gate's "not there": as a status, or as the signal inside an action's answer. */
export function isNotFound({ status, text }: Answer): boolean {
  return status === 404 || /"digest":"NEXT_HTTP_ERROR_FALLBACK;404"/.test(text);
}

const redirectOf = ({ headers }: Answer): string =>
  String(headers.location ?? headers['x-action-redirect'] ?? '');

/** Led to the sign-in page, or told in words that the sign-in has ended. */
export function isForSignedOut(answer: Answer): boolean {
  return /\/sign-in/.test(redirectOf(answer)) || /signed[ _]out/i.test(answer.text);
}

/** Where two texts part, for a failure that can be read. */
export function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = Math.max(0, at - 30);
  return `…${one.slice(from, at + 60)}… is not …${other.slice(from, at + 60)}…`;
}
