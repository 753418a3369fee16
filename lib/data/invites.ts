import { randomUUID } from 'node:crypto';

import { passwordStands } from '@/lib/data/accounts';
import { recordAudit } from '@/lib/data/audit';
import { isRowId } from '@/lib/data/rows/row-id';
import { emailHash } from '@/lib/data/rows/text-hash';
import type { PracticeScope, SystemScope } from '@/lib/data/scope';
import { joinTransaction, together, withDb, type Db } from '@/lib/data/transaction';
import type { Role } from '@/lib/domain/practice/permissions';
import type { Result } from '@/lib/domain/shared/result';

const OPEN_MAX = 50;

/** An invite that nobody has used yet. The link itself is not kept. */
export interface InviteRow {
  id: string;
  email: string;
  role: Role;
  expiresAt: Date;
  isOver: boolean;
}

/** The practice's invites that were neither used nor taken back, newest first. */
export async function listInvites(scope: PracticeScope): Promise<InviteRow[]> {
  return withDb(
    scope,
    (db) => db.$queryRaw<InviteRow[]>`
      SELECT id, email, role::text AS role, expires_at AS "expiresAt", expires_at <= now() AS "isOver"
      FROM invite WHERE practice_id = ${scope.practiceId}::uuid AND used_at IS NULL AND revoked_at IS NULL
        AND expires_at > now() - interval '30 days'
      ORDER BY created_at DESC LIMIT ${OPEN_MAX}`,
  );
}

async function countOpen(db: Db, practiceId: string): Promise<number> {
  const rows = await db.$queryRaw<{ open: number }[]>`SELECT count(*)::integer AS open FROM invite
    WHERE practice_id = ${practiceId}::uuid AND used_at IS NULL AND revoked_at IS NULL
      AND expires_at > now()`;
  return rows[0]?.open ?? 0;
}

/**
 * Makes an invite for one address; `tokenHash` is the SHA-256 of the link's token. Earlier invites of the same address
 * are taken back. Refused when the person belongs to the practice already.
 */
export async function createInvite(
  scope: PracticeScope,
  invite: { tokenHash: string; email: string; role: Role; lastsSeconds: number },
): Promise<Result<{ id: string }, 'already_here' | 'too_many'>> {
  const { practiceId, accountId } = scope;
  const { tokenHash, email, role, lastsSeconds } = invite;
  return withDb(scope, async (db) => {
    const here = await db.membership.count({
      where: { practiceId, leftAt: null, account: { email } },
    });
    if (here > 0) return { ok: false, reason: 'already_here' };
    await db.$executeRaw`UPDATE invite SET revoked_at = now() WHERE practice_id = ${practiceId}::uuid
      AND email = ${email} AND used_at IS NULL AND revoked_at IS NULL`;
    if ((await countOpen(db, practiceId)) >= OPEN_MAX) return { ok: false, reason: 'too_many' };
    const id = randomUUID();
    await db.$executeRaw`
      INSERT INTO invite (id, practice_id, token_hash, email, role, created_by_id, expires_at)
      VALUES (${id}::uuid, ${practiceId}::uuid, ${tokenHash}, ${email}, ${role}::"Role",
        ${accountId}::uuid, now() + make_interval(secs => ${lastsSeconds}))`;
    await recordAudit(db, scope, { action: 'invite', entity: 'invite', entityId: id });
    return { ok: true, value: { id } };
  });
}

/** Takes an unused invite back: its link opens nothing any more. */
export async function revokeInvite(
  scope: PracticeScope,
  inviteId: string,
): Promise<Result<null, 'not_found'>> {
  if (!isRowId(inviteId)) return { ok: false, reason: 'not_found' };
  return withDb(scope, async (db) => {
    const count = await db.$executeRaw`UPDATE invite SET revoked_at = now()
      WHERE id = ${inviteId}::uuid AND practice_id = ${scope.practiceId}::uuid
        AND used_at IS NULL AND revoked_at IS NULL`;
    if (count === 0) return { ok: false, reason: 'not_found' };
    await recordAudit(db, scope, {
      action: 'revoke_invite',
      entity: 'invite',
      entityId: inviteId,
    });
    return { ok: true, value: null };
  });
}

/** What an invite's link opens. */
export interface OpenInvite {
  practiceId: string;
  practiceName: string;
  email: string;
  role: Role;
  invitedBy: string;
  /** The address signs in already: it joins with its own password. */
  hasAccount: boolean;
}

/** The invite of a link, or null: unknown, used, taken back, over. Asking uses nothing up. */
export async function findInvite(
  scope: SystemScope,
  { tokenHash }: { tokenHash: string },
): Promise<OpenInvite | null> {
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<OpenInvite[]>`SELECT * FROM invite_find(${tokenHash})`,
  );
  return rows[0] ?? null;
}

/** Undoes the transaction: the address has got an account since the invite was read. */
class AddressTaken extends Error {}

/** Undoes the transaction: the account's password is not the one that was looked at. */
class PasswordChanged extends Error {}

async function addAccount(
  db: Db,
  account: { email: string; name: string; passwordHash: string },
): Promise<string> {
  const id = randomUUID();
  const { count } = await db.account.createMany({
    data: { id, emailHash: emailHash(account.email), ...account },
    skipDuplicates: true,
  });
  if (count === 0) throw new AddressTaken();
  return id;
}

async function join(db: Db, own: SystemScope & { practiceId: string }, who: NewMember) {
  const { practiceId } = own;
  // Who was here before gets the place back that their signatures point at.
  await db.$executeRaw`
    INSERT INTO membership (id, practice_id, account_id, role)
    VALUES (gen_random_uuid(), ${practiceId}::uuid, ${who.accountId}::uuid, ${who.role}::"Role")
    ON CONFLICT (practice_id, account_id)
    DO UPDATE SET role = EXCLUDED.role, left_at = NULL`;
  await recordAudit(db, own, { action: 'join', entity: 'account', entityId: who.accountId });
}

interface NewMember {
  accountId: string;
  role: Role;
}

/** Somebody who signs in already, with the password that was right; or a new account. */
type Joining = { accountId: string; passwordHash: string } | { name: string; passwordHash: string };

async function useInvite(
  outer: SystemScope,
  { tokenHash, as }: { tokenHash: string; as: Joining },
): Promise<Result<NewMember, 'not_found'>> {
  const used = await withDb(
    outer,
    (db) => db.$queryRaw<{ practiceId: string; email: string; role: Role }[]>`
      SELECT * FROM invite_use(${tokenHash})`,
  );
  const [invite] = used;
  if (!invite) return { ok: false, reason: 'not_found' };
  const { practiceId, email, role } = invite;
  const own = await joinTransaction(outer, { ...outer, practiceId });
  return withDb(own, async (db) => {
    if ('accountId' in as && !(await passwordStands(db, as))) throw new PasswordChanged();
    const accountId = 'accountId' in as ? as.accountId : await addAccount(db, { email, ...as });
    await join(db, own, { accountId, role });
    return { ok: true, value: { accountId, role } };
  });
}

/**
 * Uses an invite up and makes the person a member: with the account they have (whose password was right), or with a new
 * one. Of many at once exactly one succeeds. `has_account`: the address has got one meanwhile; `wrong_password`: it has
 * another password by now, such as an owner elsewhere has given it. The invite is unused then.
 */
export async function acceptInvite(
  scope: SystemScope,
  accepted: { tokenHash: string; as: Joining },
): Promise<Result<NewMember, 'not_found' | 'has_account' | 'wrong_password'>> {
  try {
    return await together(scope, (outer) => useInvite(outer, accepted));
  } catch (error) {
    if (error instanceof AddressTaken) return { ok: false, reason: 'has_account' };
    if (error instanceof PasswordChanged) return { ok: false, reason: 'wrong_password' };
    throw error;
  }
}
