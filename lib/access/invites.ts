import { hashUnlessBusy } from '@/lib/access/password';
import { passwordProblem } from '@/lib/access/password-strength';
import { isToken, newToken, tokenHash } from '@/lib/access/random-token';
import { checkPassword } from '@/lib/access/sign-in';
import { systemScope } from '@/lib/access/system-scope';
import { acceptInvite, createInvite, findInvite, type OpenInvite } from '@/lib/data/invites';
import type { PracticeScope } from '@/lib/data/scope';
import { takeTry } from '@/lib/data/throttles';
import type { Role } from '@/lib/domain/practice/permissions';
import type { Result } from '@/lib/domain/shared/result';

export const INVITE_DAYS = 7;

const WINDOW_SECONDS = 15 * 60;
const TRIES_PER_ADDRESS = 20;

const gate = () => systemScope('invite');

/** Makes an invite and returns the token of its link: 256 random bits, shown this once. */
export async function makeInvite(
  scope: PracticeScope,
  { email, role }: { email: string; role: Role },
): Promise<Result<{ token: string }, 'already_here' | 'too_many'>> {
  const token = newToken();
  const lastsSeconds = INVITE_DAYS * 24 * 60 * 60;
  const made = await createInvite(scope, {
    tokenHash: tokenHash(token),
    email,
    role,
    lastsSeconds,
  });
  return made.ok ? { ok: true, value: { token } } : made;
}

/** What an invite's link opens, or null. Opening it uses nothing up: programs that read mail open links too. */
export async function readInvite(token: unknown): Promise<OpenInvite | null> {
  if (!isToken(token)) return null;
  return findInvite(gate(), { tokenHash: tokenHash(token) });
}

export interface Accepted {
  token: string;
  /** Of the account that is made; an account that is there keeps its own. */
  name: string;
  /** The new account's, or that of the account that is there. */
  password: string;
  /** From `requestAddress`. */
  address: string;
}

export type AcceptRefusal =
  | 'not_found'
  | 'slow_down'
  | 'wrong_password'
  | 'password_length'
  | 'password_common'
  | 'has_account';

async function withOwnAccount(
  invite: OpenInvite,
  { token, password, address }: Accepted,
): Promise<Result<null, AcceptRefusal>> {
  const checked = await checkPassword({ email: invite.email, password, address });
  if (!checked.ok) {
    return { ok: false, reason: checked.reason === 'wrong' ? 'wrong_password' : 'slow_down' };
  }
  const { accountId, passwordHash } = checked.value;
  const as = { accountId, passwordHash };
  const joined = await acceptInvite(gate(), { tokenHash: tokenHash(token), as });
  return joined.ok ? { ok: true, value: null } : joined;
}

async function withNewAccount(
  { email }: OpenInvite,
  { token, name, password }: Accepted,
): Promise<Result<null, AcceptRefusal>> {
  const problem = await passwordProblem(password, [name, email]);
  if (problem) return { ok: false, reason: problem };
  const passwordHash = await hashUnlessBusy(password);
  if (passwordHash === null) return { ok: false, reason: 'slow_down' };
  const as = { name, passwordHash };
  const joined = await acceptInvite(gate(), { tokenHash: tokenHash(token), as });
  return joined.ok ? { ok: true, value: null } : joined;
}

/** Joins a practice by an invite's link. Does not sign in: the person does that next, with everything it asks for. */
export async function joinByInvite(accepted: Accepted): Promise<Result<null, AcceptRefusal>> {
  const mayTry = await takeTry(gate(), {
    purpose: 'invite_address',
    subject: accepted.address,
    limit: TRIES_PER_ADDRESS,
    windowSeconds: WINDOW_SECONDS,
  });
  if (!mayTry) return { ok: false, reason: 'slow_down' };
  const invite = await readInvite(accepted.token);
  if (!invite) return { ok: false, reason: 'not_found' };
  return invite.hasAccount ? withOwnAccount(invite, accepted) : withNewAccount(invite, accepted);
}
