import { createHash, randomBytes } from 'node:crypto';

import { systemScope } from '@/lib/access/system-scope';
import {
  createLoginSession,
  endLoginSession,
  findLoginSession,
  touchLoginSession,
  type LoginSessionRow,
} from '@/lib/data/accounts';
import { env } from '@/lib/platform/env';
import { logWarning } from '@/lib/platform/log';

const HOUR = 3_600;
/** A sign-in ends after this long, whatever happens: a working day. */
export const LOGIN_SECONDS = 12 * HOUR;
/** And after this long without a request: longer than the longest session with a client and its break. */
export const IDLE_SECONDS = 4 * HOUR;

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** `__Host-` binds the cookie to this very host and to https; over http on this machine browsers refuse it. */
export function loginCookieName(): string {
  return env().isSecure ? '__Host-fascicle' : 'fascicle';
}

/** Signs in and returns the cookie's token: 256 random bits, of which only the SHA-256 is stored. */
export async function startLogin({
  network,
  ...who
}: {
  accountId: string;
  practiceId: string;
  /** From `addressOf`. */
  network?: string;
}): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const origin = network === undefined ? {} : { origin: { network } };
  await createLoginSession(systemScope('sign-in', { ...who, ...origin }), {
    tokenHash: hashOf(token),
    lastsSeconds: LOGIN_SECONDS,
  });
  return token;
}

/** Who a token stands for at this moment, or null. One statement, and once a minute a second one. */
export async function findLogin(token: unknown): Promise<LoginSessionRow | null> {
  if (typeof token !== 'string' || !TOKEN.test(token)) return null;
  const session = await findLoginSession(systemScope('gate'), {
    tokenHash: hashOf(token),
    idleSeconds: IDLE_SECONDS,
  });
  if (session?.isStale) {
    // The page does not depend on it: the next request moves the time on.
    const { accountId, practiceId } = session;
    const scope = systemScope('gate', { accountId, practiceId });
    await touchLoginSession(scope, session.sessionId).catch(() =>
      logWarning('login session not touched', { id: session.sessionId }),
    );
  }
  return session;
}

/** Ends the sign-in of a token. Every copy of the cookie is dead from the next request. */
export async function endLogin(token: unknown): Promise<void> {
  if (typeof token !== 'string' || !TOKEN.test(token)) return;
  await endLoginSession(systemScope('sign-out'), hashOf(token));
}
