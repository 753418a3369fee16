import { startLogin } from '@/lib/access/login-session';
import { isPasswordRight, TooManyPasswords } from '@/lib/access/password';
import { isToken, tokenHash } from '@/lib/access/random-token';
import { systemScope } from '@/lib/access/system-scope';
import { findAccountForSignIn, isKnownDevice, type SignInAccount } from '@/lib/data/accounts';
import { forgetOldAnswers } from '@/lib/data/saved-once';
import { forgetOldTries, forgetTries, takeTry } from '@/lib/data/throttles';
import type { Result } from '@/lib/domain/shared/result';
import { logWarning } from '@/lib/platform/log';

const WINDOW_SECONDS = 15 * 60;
const TRIES_PER_ACCOUNT = 10;
const TRIES_PER_ADDRESS = 50;
const EMAIL_MAX = 254;
const KEPT_SECONDS = 24 * 60 * 60;
/** Many times what a whole practice does at once. More would take the database's connections from everybody else. */
const CHECKED_AT_ONCE = 40;

let checking = 0;

interface Guess {
  email: string;
  password: string;
  /** From `addressOf`. */
  address: string;
  /** What the browser keeps since it has signed in here before, as it was sent. */
  deviceToken?: unknown;
}

type Counter = { purpose: 'sign_in_account' | 'sign_in_device'; subject: string };

/**
 * Where a guess is counted. A browser that has signed in on this account before is counted by itself: while somebody else
 * uses up the tries of the account or of the address, its person still gets in. It has no more tries than a stranger.
 */
async function counterOf({ email, deviceToken }: Guess): Promise<Counter> {
  const hash = isToken(deviceToken) ? tokenHash(deviceToken) : null;
  const isKnown =
    hash !== null && (await isKnownDevice(systemScope('sign-in'), { tokenHash: hash, email }));
  return isKnown
    ? { purpose: 'sign_in_device', subject: `${hash} ${email}` }
    : { purpose: 'sign_in_account', subject: email };
}

async function mayTry(counter: Counter, address: string): Promise<boolean> {
  const scope = systemScope('sign-in');
  const window = { windowSeconds: WINDOW_SECONDS };
  const forCounter = await takeTry(scope, { ...counter, limit: TRIES_PER_ACCOUNT, ...window });
  if (counter.purpose === 'sign_in_device') return forCounter;
  // Both are counted every time, whichever of them refuses.
  const forAddress = await takeTry(scope, {
    purpose: 'sign_in_address',
    subject: address,
    limit: TRIES_PER_ADDRESS,
    ...window,
  });
  return forCounter && forAddress;
}

function refuse(reason: 'wrong' | 'slow_down'): Result<never, 'wrong' | 'slow_down'> {
  logWarning('sign-in refused', { action: 'signIn', code: reason });
  return { ok: false, reason };
}

async function judge(
  account: SignInAccount | null,
  password: string,
): Promise<'right' | 'wrong' | 'slow_down'> {
  try {
    const isRight = await isPasswordRight(account?.passwordHash ?? null, password);
    return isRight ? 'right' : 'wrong';
  } catch (error) {
    if (error instanceof TooManyPasswords) return 'slow_down';
    throw error;
  }
}

/**
 * Whose address and password these are. `wrong` for both, in the same time; `slow_down` after 10 tries at an account or
 * 50 from an address in 15 minutes. The right password sets the account's count back, not the address's: one known
 * account must not open the way to guess others. From a known browser it sets back that browser's count alone: its
 * person's sign-in gives a guesser no new tries. Also `slow_down`, without a look, when this process checks 40 already.
 */
export async function checkPassword(
  guess: Guess,
): Promise<Result<SignInAccount, 'wrong' | 'slow_down'>> {
  if (checking >= CHECKED_AT_ONCE) return refuse('slow_down');
  checking += 1;
  try {
    return await check(guess);
  } finally {
    checking -= 1;
  }
}

async function check(guess: Guess): Promise<Result<SignInAccount, 'wrong' | 'slow_down'>> {
  const email = guess.email.trim().toLowerCase().slice(0, EMAIL_MAX);
  const counter = await counterOf({ ...guess, email });
  if (!(await mayTry(counter, guess.address))) return refuse('slow_down');
  const scope = systemScope('sign-in');
  const account = await findAccountForSignIn(scope, { email });
  const verdict = await judge(account, guess.password);
  if (verdict !== 'right' || !account) return refuse(verdict === 'right' ? 'wrong' : verdict);
  await forgetTries(scope, counter);
  return { ok: true, value: account };
}

/** Who has signed in, or is about to. */
export interface SignedIn {
  token: string;
  accountId: string;
  /** The session opens nothing before the second factor. */
  awaitsSecondFactor: boolean;
}

/**
 * Checks an address and a password and signs in. A person who belongs to no practice any more gets the same answer as a
 * wrong password.
 */
export async function signIn(
  guess: Guess & { device?: string },
): Promise<Result<SignedIn, 'wrong' | 'slow_down'>> {
  const checked = await checkPassword(guess);
  if (!checked.ok) return checked;
  const { accountId, practiceIds, passwordHash } = checked.value;
  const awaitsSecondFactor = checked.value.hasSecondFactor;
  const practiceId = practiceIds[0];
  if (practiceId === undefined) return refuse('wrong');
  // A sign-in is rare enough, and comes often enough, to sweep up what nobody counts any more.
  const scope = systemScope('sign-in');
  await forgetOldTries(scope, { olderThanSeconds: KEPT_SECONDS });
  await forgetOldAnswers(scope, { olderThanSeconds: KEPT_SECONDS });
  const { device = '', address: network } = guess;
  const start = { accountId, practiceId, network, device, awaitsSecondFactor, passwordHash };
  const token = await startLogin(start);
  if (token === null) return refuse('wrong');
  return { ok: true, value: { token, accountId, awaitsSecondFactor } };
}
