import { isPasskeyRight } from '@/lib/access/passkeys';
import { isPinRight } from '@/lib/access/pin';
import type { WaitingPerson } from '@/lib/access/require-member';
import { checkPassword } from '@/lib/access/sign-in';
import { takeSessionTry, unlockDevice } from '@/lib/data/login-devices';
import { findAccountEmail } from '@/lib/data/own-account';
import type { Result } from '@/lib/domain/shared/result';

/** Then the password is asked for. */
export const PIN_TRIES = 5;

export type UnlockRefusal = 'wrong' | 'no_more_tries' | 'slow_down' | 'over';

async function unlock(
  { scope, sessionId }: WaitingPerson,
  isSure: boolean,
): Promise<Result<null, UnlockRefusal>> {
  const isDone = await unlockDevice(scope, { sessionId, isSure });
  return isDone ? { ok: true, value: null } : { ok: false, reason: 'over' };
}

/** Back to a locked screen by the six digits. `no_more_tries` after 5 wrong ones, also for the right one. */
export async function unlockByPin(
  waiting: WaitingPerson,
  pin: string,
): Promise<Result<null, UnlockRefusal>> {
  const { scope, sessionId } = waiting;
  if (!(await takeSessionTry(scope, { sessionId, limit: PIN_TRIES }))) {
    return { ok: false, reason: 'no_more_tries' };
  }
  if (!(await isPinRight(scope, pin.trim()))) return { ok: false, reason: 'wrong' };
  return unlock(waiting, false);
}

/** Back to a locked screen by the password, which is counted as at the sign-in. */
export async function unlockByPassword(
  waiting: WaitingPerson,
  sent: { password: string; address: string; deviceToken: unknown },
): Promise<Result<null, UnlockRefusal>> {
  const email = await findAccountEmail(waiting.scope);
  const checked = await checkPassword({ email, ...sent });
  return checked.ok ? unlock(waiting, true) : checked;
}

/** Back to a locked screen by a passkey. */
export async function unlockByPasskey(
  waiting: WaitingPerson,
  signed: unknown,
): Promise<Result<null, UnlockRefusal>> {
  if (!(await isPasskeyRight(waiting, signed))) return { ok: false, reason: 'wrong' };
  return unlock(waiting, true);
}
