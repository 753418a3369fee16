import { cookies } from 'next/headers';

import { deviceCookieName, deviceCookieOptions, knowDevice } from '@/lib/access/known-device';
import { hashUnlessBusy } from '@/lib/access/password';
import { passwordProblem } from '@/lib/access/password-strength';
import { requestAddress } from '@/lib/access/request-address';
import type { Member } from '@/lib/access/require-member';
import { checkPassword } from '@/lib/access/sign-in';
import { confirmPerson, savePassword } from '@/lib/data/login-devices';
import { findOwnAccount } from '@/lib/data/own-account';
import type { Result } from '@/lib/domain/shared/result';

type Asker = Pick<Member, 'scope' | 'sessionId'>;

async function checkOwn(
  { scope }: Asker,
  password: string,
): Promise<Result<{ name: string; email: string }, 'wrong' | 'slow_down'>> {
  const own = await findOwnAccount(scope);
  const deviceToken = (await cookies()).get(deviceCookieName())?.value;
  const address = await requestAddress();
  const checked = await checkPassword({ email: own.email, password, address, deviceToken });
  return checked.ok ? { ok: true, value: own } : checked;
}

/** The person says again who they are: for ten minutes they may change how they sign in. */
export async function confirmByPassword(
  asker: Asker,
  password: string,
): Promise<Result<null, 'wrong' | 'slow_down'>> {
  const checked = await checkOwn(asker, password);
  if (!checked.ok) return checked;
  await confirmPerson(asker.scope, asker.sessionId);
  return { ok: true, value: null };
}

/** A new password in place of the present one; every other device is signed out. */
export async function changePassword(
  asker: Asker,
  { present, wanted }: { present: string; wanted: string },
): Promise<Result<null, 'wrong' | 'slow_down' | 'password_length' | 'password_common'>> {
  const checked = await checkOwn(asker, present);
  if (!checked.ok) return checked;
  const { name, email } = checked.value;
  const problem = await passwordProblem(wanted, [name, email]);
  if (problem) return { ok: false, reason: problem };
  const passwordHash = await hashUnlessBusy(wanted);
  if (passwordHash === null) return { ok: false, reason: 'slow_down' };
  const { scope, sessionId } = asker;
  await savePassword(scope, { passwordHash, sessionId });
  await confirmPerson(scope, sessionId);
  // No browser counts as known any more but this one, and under a new token.
  const jar = await cookies();
  jar.set(deviceCookieName(), await knowDevice(scope.accountId, null), deviceCookieOptions());
  return { ok: true, value: null };
}
