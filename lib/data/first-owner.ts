import { recordAudit } from '@/lib/data/audit';
import { removeDemoPractices } from '@/lib/data/demo-practice';
import type { SystemScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { Result } from '@/lib/domain/shared/result';

/** Any number, as long as it stays the same: two who set up at once wait for each other. */
const SET_UP_LOCK = 7_301_144;

export interface NewOwner {
  practiceName: string;
  name: string;
  email: string;
  /** argon2id. */
  passwordHash: string;
  /** IANA name, such as Europe/London, which is also the default. */
  timeZone?: string;
}

async function hasRealOwner(db: Db): Promise<boolean> {
  const count = await db.membership.count({
    where: { role: 'owner', leftAt: null, practice: { isDemo: false } },
  });
  return count > 0;
}

/** Whether nobody owns a real practice here yet. */
export async function needsFirstOwner(scope: SystemScope): Promise<boolean> {
  return withDb(scope, async (db) => !(await hasRealOwner(db)));
}

async function createOwner(
  db: Db,
  scope: SystemScope,
  owner: NewOwner & { email: string },
): Promise<{ practiceId: string; accountId: string }> {
  const practice = await db.practice.create({
    data: { name: owner.practiceName, ...(owner.timeZone && { timeZone: owner.timeZone }) },
    select: { id: true },
  });
  const account = await db.account.create({
    data: { email: owner.email, name: owner.name, passwordHash: owner.passwordHash },
    select: { id: true },
  });
  await db.membership.create({
    data: { practiceId: practice.id, accountId: account.id, role: 'owner' },
    select: { id: true },
  });
  await recordAudit(db, scope, {
    action: 'create_first_owner',
    entity: 'account',
    entityId: account.id,
    practiceId: practice.id,
  });
  return { practiceId: practice.id, accountId: account.id };
}

/**
 * Makes the first real practice with its owner, and removes the demo practice with everything in it. Refused when a
 * real owner is there already, or when the address belongs to an account that stays.
 */
export async function createFirstOwner(
  scope: SystemScope,
  owner: NewOwner,
): Promise<Result<{ practiceId: string; accountId: string }, 'already_set_up' | 'email_taken'>> {
  const email = owner.email.trim().toLowerCase();
  return withDb(scope, async (db) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(${SET_UP_LOCK})`;
    if (await hasRealOwner(db)) return { ok: false, reason: 'already_set_up' };
    const taken = await db.account.count({
      where: {
        email,
        OR: [
          { memberships: { some: { practice: { isDemo: false } } } },
          { memberships: { none: {} } },
        ],
      },
    });
    if (taken > 0) return { ok: false, reason: 'email_taken' };
    await removeDemoPractices(db, scope);
    return { ok: true, value: await createOwner(db, scope, { ...owner, email }) };
  });
}
