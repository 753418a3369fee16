import { recordAudit } from '@/lib/data/audit';
import { Prisma } from '@/lib/data/generated/client';
import { isRowId } from '@/lib/data/rows/row-id';
import { emailHash } from '@/lib/data/rows/text-hash';
import type { SystemScope } from '@/lib/data/scope';
import { askAlone, joinTransaction, together, withDb, type Db } from '@/lib/data/transaction';
import type { Role } from '@/lib/domain/practice/permissions';

/** What is needed to check a password. */
export interface SignInAccount {
  accountId: string;
  name: string;
  passwordHash: string;
  /** Practices the person belongs to now, the one joined first in front. Empty: nowhere to sign in to. */
  practiceIds: string[];
  /** Signs in with something beside the password. */
  hasSecondFactor: boolean;
}

/** Whether the browser that keeps this has signed in on the account of that address before. */
export async function isKnownDevice(
  scope: SystemScope,
  { tokenHash, email }: { tokenHash: string; email: string },
): Promise<boolean> {
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<{ known: boolean }[]>`
      SELECT is_known_device(${tokenHash}, ${emailHash(email)}) AS known`,
  );
  return rows[0]?.known === true;
}

/** The account of an e-mail address, or null. */
export async function findAccountForSignIn(
  scope: SystemScope,
  { email }: { email: string },
): Promise<SignInAccount | null> {
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<SignInAccount[]>`SELECT * FROM auth_account(${emailHash(email)})`,
  );
  return rows[0] ?? null;
}

/**
 * Whether the account still has the password that was looked at. Until the transaction ends nobody gives it another one:
 * what follows is done under that password, or not at all.
 */
export async function passwordStands(
  db: Db,
  { accountId, passwordHash }: { accountId: string; passwordHash: string },
): Promise<boolean> {
  const [row] = await db.$queryRaw<{ stands: boolean }[]>`
    SELECT password_stands(${accountId}::uuid, ${passwordHash}) AS stands`;
  return row?.stands === true;
}

/** The role that the scope's account has in the scope's practice now; null when it does not belong to it. */
export async function findRole(scope: SystemScope): Promise<Role | null> {
  const { accountId, practiceId } = scope;
  if (!isRowId(accountId) || !isRowId(practiceId)) return null;
  const row = await withDb(scope, (db) =>
    db.membership.findFirst({
      where: { accountId, practiceId, leftAt: null },
      select: { role: true },
    }),
  );
  return row && row.role;
}

export interface NewLoginSession {
  /** SHA-256 of the cookie's token. */
  tokenHash: string;
  lastsSeconds: number;
  /** "Chrome on Android". */
  device: string;
  /** The second factor is still asked for: until then the session opens nothing. */
  awaitsSecondFactor: boolean;
  /** The password that was right; left out where nobody was asked for one. */
  passwordHash?: string;
}

/** Signs one device of the scope's account in to the scope's practice. False: the password is another one by now. */
export async function createLoginSession(
  scope: SystemScope & { practiceId: string; accountId: string },
  { tokenHash, lastsSeconds, device, awaitsSecondFactor, passwordHash }: NewLoginSession,
): Promise<boolean> {
  const { accountId, practiceId } = scope;
  return withDb(scope, async (db) => {
    if (passwordHash !== undefined && !(await passwordStands(db, { accountId, passwordHash }))) {
      return false;
    }
    // Every time of a login session is the database's: a wrong clock on the app's machine lengthens none.
    await db.$executeRaw`
      INSERT INTO login_session (id, token_hash, account_id, practice_id, last_seen_at, expires_at,
        device, awaits_second_factor)
      VALUES (gen_random_uuid(), ${tokenHash}, ${accountId}::uuid, ${practiceId}::uuid, now(),
        now() + make_interval(secs => ${lastsSeconds}), ${device}, ${awaitsSecondFactor})`;
    await recordAudit(db, scope, {
      action: awaitsSecondFactor ? 'sign_in_password' : 'sign_in',
      entity: 'account',
      entityId: accountId,
    });
    return true;
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
  /** `second_factor`, `locked`: no page and no action is open. */
  state: 'open' | 'second_factor' | 'locked';
  /** Proved who they are within the last ten minutes. */
  isSure: boolean;
  /** An owner whose practice asks for a second factor, without one. */
  mustEnrol: boolean;
  /** Belongs to other practices too. */
  hasOthers: boolean;
}

/**
 * The live session of a cookie in one statement, or null: unknown, ended, expired, idle for too long, or the person no
 * longer belongs to the practice.
 */
export async function findLoginSession(
  _scope: SystemScope,
  asked: { tokenHash: string; idleSeconds: number; lockSeconds: number },
): Promise<LoginSessionRow | null> {
  const { tokenHash, idleSeconds, lockSeconds } = asked;
  const [row] = await askAlone<LoginSessionRow>(Prisma.sql`
    SELECT "sessionId", "accountId", "accountName", "role", "practiceId", "practiceName", "timeZone", "paper",
      "isDemo", "isStale", "state", "isSure", "mustEnrol", "hasOthers"
    FROM auth_session(${tokenHash}, ${idleSeconds}, ${lockSeconds})`);
  return row ?? null;
}

/** Moves the idle time of a session of the scope's account on. Called at most once a minute a device. */
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
  await together(scope, async (outer) => {
    const rows = await withDb(
      outer,
      (db) =>
        db.$queryRaw<{ accountId: string; practiceId: string }[]>`
          SELECT * FROM auth_end_session(${tokenHash})`,
    );
    for (const whose of rows) {
      const own = await joinTransaction(outer, { ...scope, ...whose });
      await withDb(own, (db) =>
        recordAudit(db, own, {
          action: 'sign_out',
          entity: 'account',
          entityId: whose.accountId,
        }),
      );
    }
  });
}
