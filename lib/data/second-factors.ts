import { recordAudit } from '@/lib/data/audit';
import type { AccountScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';

/** The authenticator of the scope's account. */
export interface TotpRow {
  /** Sealed. */
  secret: string;
  isConfirmed: boolean;
  /** The database's clock, in seconds: a code is judged by it, whatever the app's machine thinks. */
  seconds: number;
}

/** The authenticator of the scope's own account, or null. */
export async function findTotp(scope: AccountScope): Promise<TotpRow | null> {
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<TotpRow[]>`
      SELECT secret, confirmed_at IS NOT NULL AS "isConfirmed",
        floor(extract(epoch FROM clock_timestamp()))::integer AS seconds
      FROM totp WHERE account_id = ${scope.accountId}::uuid AND removed_at IS NULL`,
  );
  return rows[0] ?? null;
}

/** Keeps a new authenticator until its first code is typed. False, and nothing changed, when one counts already. */
export async function startTotp(scope: AccountScope, secret: string): Promise<boolean> {
  const count = await withDb(
    scope,
    (db) => db.$executeRaw`
      INSERT INTO totp AS t (account_id, secret) VALUES (${scope.accountId}::uuid, ${secret})
      ON CONFLICT (account_id) DO UPDATE SET secret = EXCLUDED.secret, created_at = now(),
        confirmed_at = NULL, last_step = 0, removed_at = NULL
      WHERE t.confirmed_at IS NULL OR t.removed_at IS NOT NULL`,
  );
  return count === 1;
}

/** The first code was right: from now on the authenticator counts. Once, also for many at once. */
export async function confirmTotp(scope: AccountScope, step: number): Promise<boolean> {
  const { accountId } = scope;
  return withDb(scope, async (db) => {
    const count = await db.$executeRaw`
      UPDATE totp SET confirmed_at = now(), last_step = ${step}::integer
      WHERE account_id = ${accountId}::uuid AND confirmed_at IS NULL AND removed_at IS NULL`;
    if (count === 0) return false;
    await recordAudit(db, scope, { action: 'add_totp', entity: 'account', entityId: accountId });
    return true;
  });
}

/** Uses the code of a 30-second step up, with all before it. False when it was used: of fifty at once one is right. */
export async function useTotpStep(scope: AccountScope, step: number): Promise<boolean> {
  const count = await withDb(
    scope,
    (db) => db.$executeRaw`
      UPDATE totp SET last_step = ${step}::integer WHERE account_id = ${scope.accountId}::uuid
        AND confirmed_at IS NOT NULL AND removed_at IS NULL AND last_step < ${step}::integer`,
  );
  return count === 1;
}

/** Switches the authenticator off. */
export async function removeTotp(scope: AccountScope): Promise<boolean> {
  const { accountId } = scope;
  return withDb(scope, async (db) => {
    const count = await db.$executeRaw`
      UPDATE totp SET removed_at = now() WHERE account_id = ${accountId}::uuid AND removed_at IS NULL`;
    if (count === 0) return false;
    await recordAudit(db, scope, { action: 'remove_totp', entity: 'account', entityId: accountId });
    return true;
  });
}

/** A new set of recovery codes in place of the old one; SHA-256 of each. */
export async function replaceRecoveryCodes(
  scope: AccountScope,
  codeHashes: readonly string[],
): Promise<void> {
  const { accountId } = scope;
  await withDb(scope, async (db) => {
    await db.$executeRaw`UPDATE recovery_code SET used_at = now()
      WHERE account_id = ${accountId}::uuid AND used_at IS NULL`;
    await db.recoveryCode.createMany({
      data: codeHashes.map((codeHash) => ({ accountId, codeHash })),
    });
    await recordAudit(db, scope, {
      action: 'new_recovery_codes',
      entity: 'account',
      entityId: accountId,
    });
  });
}

/** Uses a recovery code up; false when it is none or was used. Of fifty at once one is right. */
export async function useRecoveryCode(scope: AccountScope, codeHash: string): Promise<boolean> {
  const { accountId } = scope;
  return withDb(scope, async (db) => {
    const count = await db.$executeRaw`UPDATE recovery_code SET used_at = now()
      WHERE account_id = ${accountId}::uuid AND code_hash = ${codeHash} AND used_at IS NULL`;
    if (count === 0) return false;
    await recordAudit(db, scope, {
      action: 'use_recovery_code',
      entity: 'account',
      entityId: accountId,
    });
    return true;
  });
}

/** How many recovery codes are left. */
export async function countRecoveryCodes(scope: AccountScope): Promise<number> {
  return withDb(scope, (db) =>
    db.recoveryCode.count({ where: { accountId: scope.accountId, usedAt: null } }),
  );
}
