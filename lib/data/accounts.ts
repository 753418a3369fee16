import { recordAudit } from '@/lib/data/audit';
import { prismaClient } from '@/lib/data/prisma-client';
import { explainDatabaseError } from '@/lib/data/database-unavailable';
import { isRowId } from '@/lib/data/rows/row-id';
import type { SystemScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import type { Role } from '@/lib/domain/practice/permissions';

/** What is needed to check a password. */
export interface SignInAccount {
  accountId: string;
  name: string;
  passwordHash: string;
  /** Practices the person belongs to now, the one joined first in front. Empty: nowhere to sign in to. */
  practiceIds: string[];
}

/** The account of an e-mail address, or null. */
export async function findAccountForSignIn(
  scope: SystemScope,
  { email }: { email: string },
): Promise<SignInAccount | null> {
  const row = await withDb(scope, (db) =>
    db.account.findUnique({
      where: { email: email.toLowerCase() },
      include: {
        memberships: {
          where: { leftAt: null },
          orderBy: { createdAt: 'asc' },
          select: { practiceId: true },
        },
      },
    }),
  );
  return (
    row && {
      accountId: row.id,
      name: row.name,
      passwordHash: row.passwordHash,
      practiceIds: row.memberships.map(({ practiceId }) => practiceId),
    }
  );
}

/** The role that a person has in a practice now; null when they do not belong to it. */
export async function findRole(
  scope: SystemScope,
  { accountId, practiceId }: { accountId: string; practiceId: string },
): Promise<Role | null> {
  if (!isRowId(accountId) || !isRowId(practiceId)) return null;
  const row = await withDb(scope, (db) =>
    db.membership.findFirst({
      where: { accountId, practiceId, leftAt: null },
      select: { role: true },
    }),
  );
  return row && row.role;
}

/** Signs one device in. `tokenHash` is the SHA-256 of the token in the cookie. */
export async function createLoginSession(
  scope: SystemScope,
  session: { accountId: string; practiceId: string; tokenHash: string; lastsSeconds: number },
): Promise<void> {
  const { accountId, practiceId, tokenHash, lastsSeconds } = session;
  await withDb(scope, async (db) => {
    // Every time of a login session is the database's: a wrong clock on the app's machine lengthens none.
    await db.$executeRaw`
      INSERT INTO login_session (id, token_hash, account_id, practice_id, last_seen_at, expires_at)
      VALUES (gen_random_uuid(), ${tokenHash}, ${accountId}::uuid, ${practiceId}::uuid, now(),
        now() + make_interval(secs => ${lastsSeconds}))`;
    await recordAudit(db, scope, {
      action: 'sign_in',
      entity: 'account',
      entityId: accountId,
      practiceId,
    });
  });
}

/** Who asks: session, account, membership and practice as they are at this moment. */
export interface LoginSessionRow {
  sessionId: string;
  accountId: string;
  accountName: string;
  role: Role;
  practiceId: string;
  practiceName: string;
  timeZone: string;
  paper: 'a4' | 'letter';
  isDemo: boolean;
  /** Not seen for a minute or more: `touchLoginSession` is due. */
  isStale: boolean;
}

/**
 * The live session of a cookie in one statement, or null: unknown, ended, expired, idle for too long, or the person no
 * longer belongs to the practice.
 */
export async function findLoginSession(
  _scope: SystemScope,
  { tokenHash, idleSeconds }: { tokenHash: string; idleSeconds: number },
): Promise<LoginSessionRow | null> {
  try {
    const rows = await prismaClient().$queryRaw<LoginSessionRow[]>`
      SELECT s.id AS "sessionId", a.id AS "accountId", a.name AS "accountName",
        m.role::text AS "role", p.id AS "practiceId", p.name AS "practiceName",
        p.time_zone AS "timeZone", p.paper::text AS "paper", p.is_demo AS "isDemo",
        s.last_seen_at < now() - interval '1 minute' AS "isStale"
      FROM login_session s
      JOIN account a ON a.id = s.account_id
      JOIN membership m ON m.practice_id = s.practice_id AND m.account_id = s.account_id
      JOIN practice p ON p.id = s.practice_id
      WHERE s.token_hash = ${tokenHash} AND s.ended_at IS NULL AND m.left_at IS NULL
        AND s.expires_at > now()
        AND s.last_seen_at > now() - make_interval(secs => ${idleSeconds})`;
    return rows[0] ?? null;
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

/** Moves the idle time on. Called at most once a minute a device. */
export async function touchLoginSession(scope: SystemScope, sessionId: string): Promise<void> {
  if (!isRowId(sessionId)) return;
  await withDb(
    scope,
    (db) =>
      db.$executeRaw`UPDATE login_session SET last_seen_at = now()
        WHERE id = ${sessionId}::uuid AND ended_at IS NULL`,
  );
}

/** Signs the device out: its cookie is dead from the next request, also a copy of it. */
export async function endLoginSession(scope: SystemScope, tokenHash: string): Promise<void> {
  await withDb(scope, async (db) => {
    const rows = await db.$queryRaw<{ account_id: string; practice_id: string }[]>`
      UPDATE login_session SET ended_at = now()
      WHERE token_hash = ${tokenHash} AND ended_at IS NULL
      RETURNING account_id, practice_id`;
    for (const { account_id: accountId, practice_id: practiceId } of rows) {
      await recordAudit(db, scope, {
        action: 'sign_out',
        entity: 'account',
        entityId: accountId,
        practiceId,
      });
    }
  });
}
