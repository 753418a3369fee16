import { hashUnlessBusy } from '@/lib/access/password';
import { passwordProblem } from '@/lib/access/password-strength';
import { systemScope } from '@/lib/access/system-scope';
import { needsFirstOwner } from '@/lib/data/first-owner';
import { isSetupCodeValid, useSetupCode } from '@/lib/data/setup-codes';
import { takeTry } from '@/lib/data/throttles';
import type { Result } from '@/lib/domain/shared/result';

const WINDOW_SECONDS = 15 * 60;
const TRIES_PER_ADDRESS = 20;

export interface SetUp {
  /** The one-time code that was printed at start. */
  code: string;
  practiceName: string;
  name: string;
  email: string;
  /** 12 characters at least. */
  password: string;
  /** IANA name; left out: Europe/London. */
  timeZone?: string;
  /** From `requestAddress`. */
  address: string;
}

export type SetUpRefusal =
  | 'wrong_code'
  | 'slow_down'
  | 'password_length'
  | 'password_common'
  | 'already_set_up'
  | 'email_taken';

/** Whether nobody owns a real practice here yet: only then the set-up page has anything to do. */
export async function isSetUpOpen(): Promise<boolean> {
  return needsFirstOwner(systemScope('set-up'));
}

/**
 * Makes the first practice and its owner with the one-time code; the demo practice goes with it. Does not sign in: the
 * person does that next.
 */
export async function setUpFirstOwner(
  input: SetUp,
): Promise<Result<{ practiceId: string; accountId: string }, SetUpRefusal>> {
  const { code, password, address, ...owner } = input;
  const scope = systemScope('set-up');
  const mayTry = await takeTry(scope, {
    purpose: 'set_up_address',
    subject: address,
    limit: TRIES_PER_ADDRESS,
    windowSeconds: WINDOW_SECONDS,
  });
  if (!mayTry) return { ok: false, reason: 'slow_down' };
  const problem = await passwordProblem(password, [owner.name, owner.email, owner.practiceName]);
  if (problem) return { ok: false, reason: problem };
  // Asked before the costly hash: who has no code makes no work.
  if (!(await isSetupCodeValid(scope, code))) return { ok: false, reason: 'wrong_code' };
  const passwordHash = await hashUnlessBusy(password);
  if (passwordHash === null) return { ok: false, reason: 'slow_down' };
  return useSetupCode(scope, { code, owner: { ...owner, passwordHash } });
}
