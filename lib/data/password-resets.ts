import { randomUUID } from 'node:crypto';

import { recordAudit } from '@/lib/data/audit';
import { savePassword } from '@/lib/data/login-devices';
import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeScope, SystemScope } from '@/lib/data/scope';
import { joinTransaction, together, withDb, type Db } from '@/lib/data/transaction';
import type { Result } from '@/lib/domain/shared/result';

interface NewReset {
  /** SHA-256 of the link's token. */
  tokenHash: string;
  lastsSeconds: number;
}

async function revokeOpen(
  db: Db,
  { practiceId, accountId }: { practiceId: string; accountId: string },
): Promise<number> {
  return db.$executeRaw`UPDATE password_reset SET revoked_at = now()
    WHERE practice_id = ${practiceId}::uuid AND account_id = ${accountId}::uuid
      AND used_at IS NULL AND revoked_at IS NULL AND expires_at > now()`;
}

interface Maker {
  practiceId: string;
  accountId: string;
  /** Null: whoever runs the server. */
  createdById: string | null;
  takesSecondFactor?: boolean;
}

async function insertReset(db: Db, maker: Maker, reset: NewReset): Promise<string> {
  const { practiceId, accountId, createdById, takesSecondFactor = false } = maker;
  await revokeOpen(db, { practiceId, accountId });
  const id = randomUUID();
  await db.$executeRaw`
    INSERT INTO password_reset
      (id, practice_id, account_id, token_hash, created_by_id, takes_second_factor, expires_at)
    VALUES (${id}::uuid, ${practiceId}::uuid, ${accountId}::uuid, ${reset.tokenHash},
      ${createdById}::uuid, ${takesSecondFactor}, now() + make_interval(secs => ${reset.lastsSeconds}))`;
  return id;
}

/**
 * A link to a new password for somebody else of the practice. An earlier one is taken back. `elsewhere`: the person works
 * in another practice too, which this one must not get into by their account.
 */
export async function createReset(
  scope: PracticeScope,
  { accountId, ...reset }: NewReset & { accountId: string },
): Promise<Result<null, 'not_found' | 'elsewhere'>> {
  const { practiceId, accountId: createdById } = scope;
  if (!isRowId(accountId) || accountId === createdById) return { ok: false, reason: 'not_found' };
  return withDb(scope, async (db) => {
    const here = await db.membership.count({ where: { practiceId, accountId, leftAt: null } });
    if (here === 0) return { ok: false, reason: 'not_found' };
    const [may] = await db.$queryRaw<{ only: boolean }[]>`
      SELECT may_reset(${accountId}::uuid) AS only`;
    if (may?.only !== true) return { ok: false, reason: 'elsewhere' };
    await insertReset(db, { practiceId, accountId, createdById }, reset);
    await recordAudit(db, scope, { action: 'make_reset', entity: 'account', entityId: accountId });
    return { ok: true, value: null };
  });
}

/**
 * The same by whoever runs the server, for anybody: `scope` names one of their practices, and not the account. It is the
 * program that the audit names. `takesSecondFactor`: using the link takes every second factor off, for who has lost it.
 */
export async function createResetOnMachine(
  scope: SystemScope & { practiceId: string },
  given: NewReset & { accountId: string; takesSecondFactor?: boolean },
): Promise<void> {
  const { practiceId } = scope;
  const { accountId, takesSecondFactor = false, ...reset } = given;
  const action = takesSecondFactor ? 'make_factor_reset' : 'make_reset';
  await withDb(scope, async (db) => {
    await insertReset(db, { practiceId, accountId, createdById: null, takesSecondFactor }, reset);
    await recordAudit(db, scope, { action, entity: 'account', entityId: accountId });
  });
}

/** Until when a link is open that the practice has made for this person; null: none is. */
export async function findOpenReset(
  scope: PracticeScope,
  accountId: string,
): Promise<{ expiresAt: Date } | null> {
  if (!isRowId(accountId)) return null;
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<{ expiresAt: Date }[]>`
      SELECT expires_at AS "expiresAt" FROM password_reset
      WHERE practice_id = ${scope.practiceId}::uuid AND account_id = ${accountId}::uuid
        AND used_at IS NULL AND revoked_at IS NULL AND expires_at > now()
      ORDER BY created_at DESC LIMIT 1`,
  );
  return rows[0] ?? null;
}

/** Takes the open link of this person back: it opens nothing any more. */
export async function revokeReset(
  scope: PracticeScope,
  accountId: string,
): Promise<Result<null, 'not_found'>> {
  if (!isRowId(accountId)) return { ok: false, reason: 'not_found' };
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const count = await revokeOpen(db, { practiceId, accountId });
    if (count === 0) return { ok: false, reason: 'not_found' };
    await recordAudit(db, scope, {
      action: 'revoke_reset',
      entity: 'account',
      entityId: accountId,
    });
    return { ok: true, value: null };
  });
}

/** Whose password a link changes. */
export interface OpenReset {
  accountId: string;
  name: string;
  email: string;
  takesSecondFactor: boolean;
}

/** The account of a link, or null: unknown, used, taken back, over. Asking uses nothing up. */
export async function findReset(
  scope: SystemScope,
  { tokenHash }: { tokenHash: string },
): Promise<OpenReset | null> {
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<OpenReset[]>`SELECT * FROM reset_find(${tokenHash})`,
  );
  return rows[0] ?? null;
}

/**
 * Uses a link up: the account has a new password, is signed out everywhere, and no browser counts as known any more. Its
 * second factor stays, unless whoever runs the server has made the link to take it off. Of many at once exactly one
 * succeeds.
 */
export async function applyReset(
  scope: SystemScope,
  { tokenHash, passwordHash }: { tokenHash: string; passwordHash: string },
): Promise<Result<{ email: string }, 'not_found'>> {
  return together(scope, async (outer) => {
    const [used] = await withDb(
      outer,
      (db) => db.$queryRaw<(Omit<OpenReset, 'name'> & { practiceId: string })[]>`
        SELECT * FROM reset_use(${tokenHash})`,
    );
    if (!used) return { ok: false, reason: 'not_found' };
    const { practiceId, accountId, email, takesSecondFactor } = used;
    const own = await joinTransaction(outer, { ...outer, practiceId, accountId });
    const line = { action: 'lose_second_factor', entity: 'account', entityId: accountId };
    if (takesSecondFactor) await withDb(own, (db) => recordAudit(db, own, line));
    await savePassword(own, { passwordHash, sessionId: null, action: 'reset_password' });
    return { ok: true, value: { email } };
  });
}
