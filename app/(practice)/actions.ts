'use server';

import { isLocked, isWayToSignIn } from '@/app/form-answer';
import type { ScreenState } from '@/components/account/lock-overlay';
import { findWaiting, requireMember } from '@/lib/access/require-member';
import { DatabaseUnavailable } from '@/lib/data/database-unavailable';
import { lockDevice } from '@/lib/data/login-devices';
import { listPasskeys } from '@/lib/data/passkeys';
import { findPinHash } from '@/lib/data/pins';
import type { AccountScope } from '@/lib/data/scope';

/** By what the person can come back. */
async function lockedState(scope: AccountScope): Promise<ScreenState> {
  const hasPin = (await findPinHash(scope)) !== null;
  const hasPasskey = (await listPasskeys(scope)).length > 0;
  return { state: 'locked', hasPin, hasPasskey };
}

async function stateOfWaiting(): Promise<ScreenState> {
  const waiting = await findWaiting('locked');
  return waiting
    ? lockedState(waiting.scope)
    : { state: 'locked', hasPin: false, hasPasskey: false };
}

/** Answers in words where the gate would lead away from the page and everything in it; null: nobody knows. */
async function answered(act: () => Promise<ScreenState>): Promise<ScreenState | null> {
  try {
    return await act();
  } catch (error) {
    if (isLocked(error)) return stateOfWaiting();
    if (isWayToSignIn(error)) return { state: 'signed_out' };
    if (error instanceof DatabaseUnavailable) return null;
    throw error;
  }
}

/** Somebody has just used the page: the fifteen minutes begin anew. Wakes nothing that is locked. */
export async function stillHereAction(): Promise<ScreenState | null> {
  return answered(async () => {
    await requireMember('own_account');
    return { state: 'open' };
  });
}

/** Locks the device. */
export async function lockAction(): Promise<ScreenState | null> {
  return answered(async () => {
    const { scope, sessionId } = await requireMember('own_account');
    await lockDevice(scope, sessionId);
    return lockedState(scope);
  });
}
