import { hashUnlessBusy } from '@/lib/access/password';
import { passwordProblem } from '@/lib/access/password-strength';
import { isToken, newToken, tokenHash } from '@/lib/access/random-token';
import { systemScope } from '@/lib/access/system-scope';
import { findAccountForSignIn } from '@/lib/data/accounts';
import {
  applyReset,
  createReset,
  createResetOnMachine,
  findReset,
  type OpenReset,
} from '@/lib/data/password-resets';
import type { PracticeScope } from '@/lib/data/scope';
import { forgetTries, takeTry } from '@/lib/data/throttles';
import type { Result } from '@/lib/domain/shared/result';

export const RESET_HOURS = 24;
const LASTS_SECONDS = RESET_HOURS * 3_600;

const WINDOW_SECONDS = 15 * 60;
const TRIES_PER_ADDRESS = 20;
/** More than a practice forgets in an hour. */
const MADE_PER_OWNER = 20;
const MADE_WINDOW_SECONDS = 3_600;

const gate = () => systemScope('reset');

/** A link's token, 256 random bits, and what is kept of it. */
function newLink() {
  const token = newToken();
  return { token, kept: { tokenHash: tokenHash(token), lastsSeconds: LASTS_SECONDS } };
}

/**
 * Makes a link to a new password for somebody of the practice and returns its token, shown this once. The owner has said
 * within ten minutes who they are (`isSure`), as for anything that changes how somebody signs in.
 */
export async function makeReset(
  scope: PracticeScope,
  accountId: string,
): Promise<Result<{ token: string }, 'slow_down' | 'not_found' | 'elsewhere'>> {
  const mayMake = await takeTry(gate(), {
    purpose: 'reset_made',
    subject: scope.accountId,
    limit: MADE_PER_OWNER,
    windowSeconds: MADE_WINDOW_SECONDS,
  });
  if (!mayMake) return { ok: false, reason: 'slow_down' };
  const { token, kept } = newLink();
  const made = await createReset(scope, { accountId, ...kept });
  return made.ok ? { ok: true, value: { token } } : made;
}

/**
 * The same for whoever runs the server: for any account that belongs to a practice, by its address; with
 * `takesSecondFactor` for somebody who has lost that too.
 */
export async function makeResetOnMachine(
  program: string,
  { email, takesSecondFactor }: { email: string; takesSecondFactor: boolean },
): Promise<Result<{ token: string; name: string }, 'not_found'>> {
  const account = await findAccountForSignIn(systemScope(program), { email });
  const practiceId = account?.practiceIds[0];
  if (!account || practiceId === undefined) return { ok: false, reason: 'not_found' };
  const { accountId, name } = account;
  const { token, kept } = newLink();
  const reset = { accountId, takesSecondFactor, ...kept };
  await createResetOnMachine(systemScope(program, { practiceId }), reset);
  return { ok: true, value: { token, name } };
}

/** Whose password a link changes, or null. Opening it uses nothing up: programs that read messages open links too. */
export async function readReset(token: unknown): Promise<OpenReset | null> {
  if (!isToken(token)) return null;
  return findReset(gate(), { tokenHash: tokenHash(token) });
}

export type ResetRefusal = 'not_found' | 'slow_down' | 'password_length' | 'password_common';

/**
 * A new password by a link. It signs nobody in: the person does that next, with everything it asks for. The tries that
 * were wrong before are forgotten, so that they need not wait.
 */
export async function resetPassword({
  token,
  password,
  address,
}: {
  token: string;
  password: string;
  /** From `requestAddress`. */
  address: string;
}): Promise<Result<null, ResetRefusal>> {
  const mayTry = await takeTry(gate(), {
    purpose: 'reset_address',
    subject: address,
    limit: TRIES_PER_ADDRESS,
    windowSeconds: WINDOW_SECONDS,
  });
  if (!mayTry) return { ok: false, reason: 'slow_down' };
  const reset = await readReset(token);
  if (!reset) return { ok: false, reason: 'not_found' };
  const problem = await passwordProblem(password, [reset.name, reset.email]);
  if (problem) return { ok: false, reason: problem };
  const passwordHash = await hashUnlessBusy(password);
  if (passwordHash === null) return { ok: false, reason: 'slow_down' };
  const done = await applyReset(gate(), { tokenHash: tokenHash(token), passwordHash });
  if (!done.ok) return done;
  await forgetTries(gate(), { purpose: 'sign_in_account', subject: done.value.email });
  return { ok: true, value: null };
}
