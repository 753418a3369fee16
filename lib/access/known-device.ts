import { isToken, newToken, tokenHash } from '@/lib/access/random-token';
import { systemScope } from '@/lib/access/system-scope';
import { rememberDevice } from '@/lib/data/login-devices';
import { env } from '@/lib/platform/env';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Begins otherwise than the session's cookie, which next-auth would take it for a piece of. */
export const deviceCookieName = (): string => (env().isSecure ? '__Host-device' : 'device');

/** How the browser is to keep it. It survives the sign-out: it says where somebody has been, and signs nobody in. */
export const deviceCookieOptions = () =>
  ({
    httpOnly: true,
    sameSite: 'lax',
    secure: env().isSecure,
    path: '/',
    maxAge: YEAR_SECONDS,
  }) as const;

/** The browser has signed in on the account. Returns what it is to keep: what it has, or 256 new random bits. */
export async function knowDevice(accountId: string, given: unknown): Promise<string> {
  const token = isToken(given) ? given : newToken();
  await rememberDevice(systemScope('sign-in', { accountId }), tokenHash(token));
  return token;
}
