import { hash, verify } from '@node-rs/argon2';

import { findPinHash, savePin } from '@/lib/data/pins';
import type { AccountScope } from '@/lib/data/scope';
import { keyFor } from '@/lib/platform/seal';

const PIN = /^\d{6}$/;
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Six digits are guessed in hours by whoever has the hash: they need our key as well, which the database has not. */
const withKey = () => ({ ...COST, secret: keyFor('pin') });

const isRun = (digits: string): boolean =>
  '01234567890'.includes(digits) || '09876543210'.includes(digits);

/** Why six digits are not taken, or null: not six digits, or ones that are tried first (111111, 123456, 121212, 123123). */
export function pinProblem(pin: string): 'pin_digits' | 'pin_common' | null {
  if (!PIN.test(pin)) return 'pin_digits';
  const isRepeated = /^(\d{1,3})\1+$/.test(pin);
  return isRepeated || isRun(pin) ? 'pin_common' : null;
}

/** Sets the PIN that brings the person back to a locked screen. `pinProblem` has said null. */
export async function setPin(scope: AccountScope, pin: string): Promise<void> {
  if (pinProblem(pin) !== null) throw new RangeError('This PIN is not taken.');
  await savePin(scope, await hash(pin, withKey()));
}

/** Whether it is the PIN of the scope's own account. The caller has counted the try. */
export async function isPinRight(scope: AccountScope, pin: string): Promise<boolean> {
  const stored = PIN.test(pin) ? await findPinHash(scope) : null;
  return stored !== null && verify(stored, pin, withKey());
}
