import { recordAudit } from '@/lib/data/audit';
import { isRowId } from '@/lib/data/rows/row-id';
import type { AccountScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';

/** The public half of a key that somebody's device holds. */
export interface PasskeyRow {
  id: string;
  credentialId: string;
  publicKey: Uint8Array<ArrayBuffer>;
  /** Raised by the key itself at every use, or always 0. */
  counter: number;
  transports: string[];
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

/** More than anybody has keys for. */
export const PASSKEYS_MAX = 20;

/** The passkeys of the scope's own account, oldest first. */
export async function listPasskeys(scope: AccountScope): Promise<PasskeyRow[]> {
  const rows = await withDb(scope, (db) =>
    db.passkey.findMany({
      where: { accountId: scope.accountId, removedAt: null },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: PASSKEYS_MAX,
    }),
  );
  return rows.map(({ removedAt: _removed, accountId: _account, counter, ...row }) => ({
    ...row,
    counter: Number(counter),
  }));
}

export type NewPasskey = Pick<
  PasskeyRow,
  'credentialId' | 'publicKey' | 'counter' | 'transports' | 'name'
>;

/** Keeps a new passkey. False when that key is registered already, by whomever. */
export async function addPasskey(scope: AccountScope, key: NewPasskey): Promise<boolean> {
  const { accountId } = scope;
  return withDb(scope, async (db) => {
    const { count } = await db.passkey.createMany({
      data: { ...key, accountId },
      skipDuplicates: true,
    });
    if (count === 0) return false;
    await recordAudit(db, scope, { action: 'add_passkey', entity: 'account', entityId: accountId });
    return true;
  });
}

/** The key has signed. False when its own count has not gone on: a copy of it, or the same signature again. */
export async function usePasskey(
  scope: AccountScope,
  { id, counter }: { id: string; counter: number },
): Promise<boolean> {
  const count = await withDb(
    scope,
    (db) => db.$executeRaw`UPDATE passkey SET counter = ${counter}::bigint, last_used_at = now()
      WHERE id = ${id}::uuid AND account_id = ${scope.accountId}::uuid AND removed_at IS NULL
        AND (counter < ${counter}::bigint OR (counter = 0 AND ${counter}::bigint = 0))`,
  );
  return count === 1;
}

/** Takes a passkey away. */
export async function removePasskey(scope: AccountScope, id: string): Promise<boolean> {
  if (!isRowId(id)) return false;
  const { accountId } = scope;
  return withDb(scope, async (db) => {
    const count = await db.$executeRaw`UPDATE passkey SET removed_at = now()
      WHERE id = ${id}::uuid AND account_id = ${accountId}::uuid AND removed_at IS NULL`;
    if (count === 0) return false;
    await recordAudit(db, scope, { action: 'remove_passkey', entity: 'passkey', entityId: id });
    return true;
  });
}

/** What a passkey is to sign next on this device. A newer one takes its place. */
export async function keepChallenge(
  scope: AccountScope,
  { sessionId, challenge }: { sessionId: string; challenge: string },
): Promise<void> {
  await withDb(
    scope,
    (db) => db.$executeRaw`UPDATE login_session SET challenge = ${challenge}, challenge_at = now()
      WHERE id = ${sessionId}::uuid AND account_id = ${scope.accountId}::uuid AND ended_at IS NULL`,
  );
}

/** What this device's passkey was to sign, or null: none, older than five minutes, or asked for already. Once. */
export async function takeChallenge(
  scope: AccountScope,
  sessionId: string,
): Promise<string | null> {
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<{ challenge: string }[]>`
      WITH kept AS (SELECT id, challenge FROM login_session WHERE id = ${sessionId}::uuid
        AND account_id = ${scope.accountId}::uuid AND challenge IS NOT NULL
        AND challenge_at > now() - interval '5 minutes' AND ended_at IS NULL FOR UPDATE)
      UPDATE login_session s SET challenge = NULL FROM kept WHERE s.id = kept.id
      RETURNING kept.challenge`,
  );
  return rows[0]?.challenge ?? null;
}
