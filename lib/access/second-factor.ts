import { LOGIN_SECONDS } from '@/lib/access/login-session';
import { isPasskeyRight } from '@/lib/access/passkeys';
import { isToken, newToken, tokenHash } from '@/lib/access/random-token';
import { recoveryCodeHash } from '@/lib/access/recovery-codes';
import type { WaitingPerson } from '@/lib/access/require-member';
import { systemScope } from '@/lib/access/system-scope';
import { isTotpRight } from '@/lib/access/totp';
import { completeSignIn, endDevice, isOwnDevice, takeSessionTry } from '@/lib/data/login-devices';
import type { AccountScope } from '@/lib/data/scope';
import { useRecoveryCode } from '@/lib/data/second-factors';
import { forgetTries, takeTry } from '@/lib/data/throttles';
import type { Result } from '@/lib/domain/shared/result';

/** Tries between one right password and the next. */
const TRIES_PER_SIGN_IN = 5;
const TRIES_PER_ACCOUNT = 10;
const WINDOW_SECONDS = 15 * 60;

export type SecondRefusal = 'wrong' | 'slow_down' | 'over';

/** A code of the app is six digits; everything else is taken for a recovery code. */
async function isCodeRight(scope: AccountScope, typed: string): Promise<boolean> {
  const code = typed.replace(/\s/g, '');
  if (/^\d{6}$/.test(code)) return isTotpRight(scope, code);
  return code.length < 100 && useRecoveryCode(scope, recoveryCodeHash(code));
}

/** A known browser is counted by itself, as at the password: who guesses elsewhere locks nobody out. */
async function subjectOf(scope: AccountScope, deviceToken: unknown): Promise<string> {
  const hash = isToken(deviceToken) ? tokenHash(deviceToken) : null;
  const isKnown = hash !== null && (await isOwnDevice(scope, hash));
  return isKnown ? `${hash} ${scope.accountId}` : scope.accountId;
}

/** The sign-in is complete: it goes on under a token that nobody has seen before. */
async function openSession({
  scope,
  sessionId,
}: WaitingPerson): Promise<Result<{ token: string }, SecondRefusal>> {
  const token = newToken();
  const done = { sessionId, tokenHash: tokenHash(token), lastsSeconds: LOGIN_SECONDS };
  const isDone = await completeSignIn(scope, done);
  return isDone ? { ok: true, value: { token } } : { ok: false, reason: 'over' };
}

/**
 * Checks a code of the authenticator, or a recovery code, and completes the sign-in. `over` after 5 wrong ones: the
 * password is asked again. `slow_down` after 10 in 15 minutes.
 */
export async function finishByCode(
  waiting: WaitingPerson,
  { typed, deviceToken }: { typed: string; deviceToken: unknown },
): Promise<Result<{ token: string }, SecondRefusal>> {
  const { scope, sessionId } = waiting;
  const counted = await subjectOf(scope, deviceToken);
  const subject = { purpose: 'second_factor', subject: counted } as const;
  const gate = systemScope('sign-in');
  const window = { limit: TRIES_PER_ACCOUNT, windowSeconds: WINDOW_SECONDS };
  if (!(await takeTry(gate, { ...subject, ...window }))) return { ok: false, reason: 'slow_down' };
  if (!(await takeSessionTry(scope, { sessionId, limit: TRIES_PER_SIGN_IN }))) {
    await endDevice(scope, sessionId);
    return { ok: false, reason: 'over' };
  }
  if (!(await isCodeRight(scope, typed))) return { ok: false, reason: 'wrong' };
  await forgetTries(gate, subject);
  return openSession(waiting);
}

/** Completes the sign-in by a passkey, whose signature is checked once. */
export async function finishByPasskey(
  waiting: WaitingPerson,
  signed: unknown,
): Promise<Result<{ token: string }, SecondRefusal>> {
  if (!(await isPasskeyRight(waiting, signed))) return { ok: false, reason: 'wrong' };
  return openSession(waiting);
}
