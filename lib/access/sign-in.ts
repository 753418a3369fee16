import { startLogin } from '@/lib/access/login-session';
import { isPasswordRight, TooManyPasswords } from '@/lib/access/password';
import { systemScope } from '@/lib/access/system-scope';
import { findAccountForSignIn, type SignInAccount } from '@/lib/data/accounts';
import { forgetOldAnswers } from '@/lib/data/saved-once';
import { forgetOldTries, forgetTries, takeTry } from '@/lib/data/throttles';
import type { Result } from '@/lib/domain/shared/result';
import { logWarning } from '@/lib/platform/log';

const WINDOW_SECONDS = 15 * 60;
const TRIES_PER_ACCOUNT = 10;
const TRIES_PER_ADDRESS = 50;
const EMAIL_MAX = 254;
const KEPT_SECONDS = 24 * 60 * 60;

interface SignIn {
  email: string;
  password: string;
  /** From `addressOf`. */
  address: string;
}

/** Both are counted every time, whichever of them refuses. */
async function mayTry(email: string, address: string): Promise<boolean> {
  const scope = systemScope('sign-in');
  const window = { windowSeconds: WINDOW_SECONDS };
  const forAddress = await takeTry(scope, {
    purpose: 'sign_in_address',
    subject: address,
    limit: TRIES_PER_ADDRESS,
    ...window,
  });
  const forAccount = await takeTry(scope, {
    purpose: 'sign_in_account',
    subject: email,
    limit: TRIES_PER_ACCOUNT,
    ...window,
  });
  return forAddress && forAccount;
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
 * account must not open the way to guess others.
 */
export async function checkPassword(
  input: SignIn,
): Promise<Result<SignInAccount, 'wrong' | 'slow_down'>> {
  const email = input.email.trim().toLowerCase().slice(0, EMAIL_MAX);
  if (!(await mayTry(email, input.address))) return refuse('slow_down');
  const scope = systemScope('sign-in');
  const account = await findAccountForSignIn(scope, { email });
  const verdict = await judge(account, input.password);
  if (verdict !== 'right' || !account) return refuse(verdict === 'right' ? 'wrong' : verdict);
  await forgetTries(scope, { purpose: 'sign_in_account', subject: email });
  return { ok: true, value: account };
}

/**
 * Checks an address and a password and signs in. A person who belongs to no practice any more gets the same answer as a
 * wrong password.
 */
export async function signIn(
  input: SignIn,
): Promise<Result<{ token: string }, 'wrong' | 'slow_down'>> {
  const checked = await checkPassword(input);
  if (!checked.ok) return checked;
  const { accountId, practiceIds } = checked.value;
  const practiceId = practiceIds[0];
  if (practiceId === undefined) return refuse('wrong');
  // A sign-in is rare enough, and comes often enough, to sweep up what nobody counts any more.
  const scope = systemScope('sign-in');
  await forgetOldTries(scope, { olderThanSeconds: KEPT_SECONDS });
  await forgetOldAnswers(scope, { olderThanSeconds: KEPT_SECONDS });
  const token = await startLogin({ accountId, practiceId, network: input.address });
  return { ok: true, value: { token } };
}
