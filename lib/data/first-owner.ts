import { Prisma } from '@/lib/data/generated/client';
import { createPractice, type NewPractice } from '@/lib/data/create-practice';
import { removeDemoPractices } from '@/lib/data/demo-practice';
import { emailHash } from '@/lib/data/rows/text-hash';
import type { SystemScope } from '@/lib/data/scope';
import { together, withDb, type Db } from '@/lib/data/transaction';
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

async function isTrue(db: Db, query: Prisma.Sql): Promise<boolean> {
  const rows = await db.$queryRaw<{ answer: boolean }[]>(Prisma.sql`SELECT ${query} AS answer`);
  return rows[0]?.answer === true;
}

const hasRealOwner = (db: Db): Promise<boolean> => isTrue(db, Prisma.sql`has_real_owner()`);

/** Whether nobody owns a real practice here yet. */
export async function needsFirstOwner(scope: SystemScope): Promise<boolean> {
  return withDb(scope, async (db) => !(await hasRealOwner(db)));
}

async function createOwner(outer: SystemScope, owner: NewOwner): Promise<NewPractice> {
  const { practiceName: name, timeZone } = owner;
  return createPractice(outer, {
    practice: { name, ...(timeZone && { timeZone }) },
    people: [{ ...owner, role: 'owner' }],
    action: 'create_first_owner',
  });
}

/**
 * Makes the first real practice with its owner, and removes the demo practice with everything in it. Refused when a
 * real owner is there already, or when the address belongs to an account that stays.
 */
export async function createFirstOwner(
  scope: SystemScope,
  owner: NewOwner,
): Promise<Result<{ practiceId: string; accountId: string }, 'already_set_up' | 'email_taken'>> {
  return together(scope, async (outer) => {
    const refused = await withDb(outer, async (db) => {
      await db.$executeRaw`SELECT pg_advisory_xact_lock(${SET_UP_LOCK})`;
      if (await hasRealOwner(db)) return 'already_set_up' as const;
      const hash = emailHash(owner.email);
      return (await isTrue(db, Prisma.sql`email_stays(${hash})`)) ? ('email_taken' as const) : null;
    });
    if (refused) return { ok: false, reason: refused };
    await removeDemoPractices(outer);
    const { practiceId, accountIds } = await createOwner(outer, owner);
    return { ok: true, value: { practiceId, accountId: accountIds[0] ?? '' } };
  });
}
