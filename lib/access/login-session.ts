import { isToken, newToken, tokenHash } from '@/lib/access/random-token';
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

/** After this long without a request the screen is locked: signed in still, and nothing opens without its person. */
export const LOCK_SECONDS = 15 * 60;
/** Between the password and the second factor. */
const SECOND_FACTOR_SECONDS = 10 * 60;

/** `__Host-` binds the cookie to this very host and to https; over http on this machine browsers refuse it. */
export function loginCookieName(): string {
  return env().isSecure ? '__Host-fascicle' : 'fascicle';
}

interface Start {
  accountId: string;
  practiceId: string;
  /** From `addressOf`. */
  network?: string;
  /** What the person knows the device by. */
  device?: string;
  awaitsSecondFactor?: boolean;
  /** The password that was right; left out where nobody was asked for one. */
  passwordHash?: string;
}

/**
 * Signs in and returns the cookie's token: 256 random bits, of which only the SHA-256 is stored. Null: the account has
 * another password by now, as after a link to a new one.
 */
export async function startLogin({
  accountId,
  practiceId,
  network,
  device = '',
  awaitsSecondFactor = false,
  passwordHash,
}: Start): Promise<string | null> {
  const token = newToken();
  const origin = network === undefined ? {} : { origin: { network } };
  const scope = systemScope('sign-in', { accountId, practiceId, ...origin });
  const isDone = await createLoginSession(scope, {
    tokenHash: tokenHash(token),
    lastsSeconds: awaitsSecondFactor ? SECOND_FACTOR_SECONDS : LOGIN_SECONDS,
    device,
    awaitsSecondFactor,
    ...(passwordHash !== undefined && { passwordHash }),
  });
  return isDone ? token : null;
}

/** Who a token stands for at this moment, or null. One statement, and once a minute a second one. */
export async function findLogin(token: unknown): Promise<LoginSessionRow | null> {
  if (!isToken(token)) return null;
  const session = await findLoginSession(systemScope('gate'), {
    tokenHash: tokenHash(token),
    idleSeconds: IDLE_SECONDS,
    lockSeconds: LOCK_SECONDS,
  });
  // What is locked stays so: a request alone wakes nothing.
  if (session?.isStale && session.state === 'open') {
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
  if (!isToken(token)) return;
  await endLoginSession(systemScope('sign-out'), tokenHash(token));
}
