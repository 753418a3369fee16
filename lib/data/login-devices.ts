import { recordAudit } from '@/lib/data/audit';
import { isRowId } from '@/lib/data/rows/row-id';
import type { AccountScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';

/** One device that the person is signed in on. */
export interface DeviceRow {
  sessionId: string;
  /** "Chrome on Android"; empty when it did not say. */
  device: string;
  since: Date;
  lastSeenAt: Date;
}

/** The devices that the scope's account is signed in on now, seen last in front. */
export async function listDevices(
  scope: AccountScope,
  { idleSeconds }: { idleSeconds: number },
): Promise<DeviceRow[]> {
  return withDb(
    scope,
    (db) => db.$queryRaw<DeviceRow[]>`
      SELECT id AS "sessionId", device, created_at AS since, last_seen_at AS "lastSeenAt"
      FROM login_session
      WHERE account_id = ${scope.accountId}::uuid AND ended_at IS NULL AND expires_at > now()
        AND last_seen_at > now() - make_interval(secs => ${idleSeconds}) AND NOT awaits_second_factor
      ORDER BY last_seen_at DESC, id LIMIT 50`,
  );
}

/** Signs one of the person's devices out: dead from its next request. False: not theirs, or over already. */
export async function endDevice(scope: AccountScope, sessionId: string): Promise<boolean> {
  if (!isRowId(sessionId)) return false;
  const { accountId } = scope;
  return withDb(scope, async (db) => {
    const count = await db.$executeRaw`UPDATE login_session SET ended_at = now()
      WHERE id = ${sessionId}::uuid AND account_id = ${accountId}::uuid AND ended_at IS NULL`;
    if (count === 0) return false;
    await recordAudit(db, scope, {
      action: 'sign_out_device',
      entity: 'login_session',
      entityId: sessionId,
    });
    return true;
  });
}

/** Signs every other device of the person out; how many there were. */
export async function endOtherDevices(scope: AccountScope, sessionId: string): Promise<number> {
  const { accountId } = scope;
  return withDb(scope, async (db) => {
    const count = await db.$executeRaw`UPDATE login_session SET ended_at = now()
      WHERE account_id = ${accountId}::uuid AND id <> ${sessionId}::uuid AND ended_at IS NULL`;
    await recordAudit(db, scope, {
      action: 'sign_out_others',
      entity: 'account',
      entityId: accountId,
    });
    return count;
  });
}

interface NewPassword {
  passwordHash: string;
  /** The device that stays signed in. */
  sessionId: string | null;
  /** `reset_password`: by a link, without the old one. */
  action?: 'change_password' | 'reset_password';
}

/**
 * A new password. Every other device is signed out, and no other browser counts as known any more: whoever knew the old
 * one is out.
 */
export async function savePassword(
  scope: AccountScope,
  { passwordHash, sessionId, action = 'change_password' }: NewPassword,
): Promise<void> {
  const { accountId } = scope;
  await withDb(scope, async (db) => {
    await db.$executeRaw`UPDATE account SET password_hash = ${passwordHash}
      WHERE id = ${accountId}::uuid`;
    await db.$executeRaw`UPDATE login_session SET ended_at = now()
      WHERE account_id = ${accountId}::uuid AND ended_at IS NULL
        AND id IS DISTINCT FROM ${sessionId}::uuid`;
    await db.$executeRaw`UPDATE known_device SET revoked_at = now()
      WHERE account_id = ${accountId}::uuid AND revoked_at IS NULL`;
    await recordAudit(db, scope, {
      action,
      entity: 'account',
      entityId: accountId,
    });
  });
}

/** The browser has signed in on the account: `tokenHash` is the SHA-256 of what it keeps. */
export async function rememberDevice(scope: AccountScope, tokenHash: string): Promise<void> {
  await withDb(
    scope,
    (db) => db.$executeRaw`
      INSERT INTO known_device (id, account_id, token_hash)
      VALUES (gen_random_uuid(), ${scope.accountId}::uuid, ${tokenHash})
      ON CONFLICT (token_hash, account_id) DO UPDATE SET revoked_at = NULL`,
  );
}

/** Whether the browser that keeps this has signed in on the scope's account before. */
export async function isOwnDevice(scope: AccountScope, tokenHash: string): Promise<boolean> {
  const count = await withDb(scope, (db) =>
    db.knownDevice.count({ where: { accountId: scope.accountId, tokenHash, revokedAt: null } }),
  );
  return count > 0;
}

/** The person has proved on this device who they are: for some minutes they may change how they do it. */
export async function confirmPerson(scope: AccountScope, sessionId: string): Promise<void> {
  await withDb(
    scope,
    (db) => db.$executeRaw`UPDATE login_session SET confirmed_at = now()
      WHERE id = ${sessionId}::uuid AND account_id = ${scope.accountId}::uuid AND ended_at IS NULL`,
  );
}

/**
 * The second factor was right: the device is signed in, under a new token, as the old one was out before that. False: the
 * sign-in was completed, or is over.
 */
export async function completeSignIn(
  scope: AccountScope,
  done: { sessionId: string; tokenHash: string; lastsSeconds: number },
): Promise<boolean> {
  const { accountId } = scope;
  const { sessionId, tokenHash, lastsSeconds } = done;
  return withDb(scope, async (db) => {
    const count = await db.$executeRaw`UPDATE login_session SET awaits_second_factor = false,
        token_hash = ${tokenHash}, wrong_tries = 0, last_seen_at = now(), confirmed_at = now(),
        expires_at = now() + make_interval(secs => ${lastsSeconds})
      WHERE id = ${sessionId}::uuid AND account_id = ${accountId}::uuid AND awaits_second_factor
        AND ended_at IS NULL AND expires_at > now()`;
    if (count === 0) return false;
    await recordAudit(db, scope, {
      action: 'sign_in_second_factor',
      entity: 'account',
      entityId: accountId,
    });
    return true;
  });
}

/** Counts one try at a PIN or a code of this device, before it is judged; false when there are no more. */
export async function takeSessionTry(
  scope: AccountScope,
  { sessionId, limit }: { sessionId: string; limit: number },
): Promise<boolean> {
  const count = await withDb(
    scope,
    (db) => db.$executeRaw`UPDATE login_session SET wrong_tries = wrong_tries + 1
      WHERE id = ${sessionId}::uuid AND account_id = ${scope.accountId}::uuid AND ended_at IS NULL
        AND wrong_tries < ${limit}::integer`,
  );
  return count === 1;
}

/** Locks the device: it stays signed in and opens nothing. */
export async function lockDevice(scope: AccountScope, sessionId: string): Promise<void> {
  await withDb(
    scope,
    (db) => db.$executeRaw`UPDATE login_session SET locked_at = now()
      WHERE id = ${sessionId}::uuid AND account_id = ${scope.accountId}::uuid AND ended_at IS NULL
        AND locked_at IS NULL`,
  );
}

/** The person is back. `isSure`: by password or passkey, not by the PIN alone. False: the sign-in is over. */
export async function unlockDevice(
  scope: AccountScope,
  { sessionId, isSure }: { sessionId: string; isSure: boolean },
): Promise<boolean> {
  const { accountId } = scope;
  return withDb(scope, async (db) => {
    const count = await db.$executeRaw`UPDATE login_session SET locked_at = NULL, wrong_tries = 0,
        last_seen_at = now(),
        confirmed_at = CASE WHEN ${isSure} THEN now() ELSE confirmed_at END
      WHERE id = ${sessionId}::uuid AND account_id = ${accountId}::uuid AND ended_at IS NULL
        AND expires_at > now() AND NOT awaits_second_factor`;
    if (count === 0) return false;
    await recordAudit(db, scope, {
      action: 'unlock_device',
      entity: 'login_session',
      entityId: sessionId,
    });
    return true;
  });
}
