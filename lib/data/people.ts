import { recordAudit } from '@/lib/data/audit';
import { personInclude, personRow, type PersonRow } from '@/lib/data/rows/person-row';
import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { Role } from '@/lib/domain/practice/permissions';
import type { Training } from '@/lib/domain/practice/training';
import type { Result } from '@/lib/domain/shared/result';

const PEOPLE_MAX = 500;

/** Everybody who belongs to the practice now, by name. */
export async function listPeople(scope: PracticeScope): Promise<PersonRow[]> {
  const rows = await withDb(scope, (db) =>
    db.membership.findMany({
      where: { practiceId: scope.practiceId, leftAt: null },
      include: personInclude,
      orderBy: [{ account: { name: 'asc' } }, { id: 'asc' }],
      take: PEOPLE_MAX,
    }),
  );
  return rows.map(personRow);
}

/** One person of the practice, or null: unknown, of another practice, or gone. */
export async function findPerson(
  scope: PracticeScope,
  accountId: string,
): Promise<PersonRow | null> {
  if (!isRowId(accountId)) return null;
  const row = await withDb(scope, (db) =>
    db.membership.findFirst({
      where: { practiceId: scope.practiceId, accountId, leftAt: null },
      include: personInclude,
    }),
  );
  return row && personRow(row);
}

/** Somebody with a training, and the licence that they work under; empty: none recorded. */
export interface TrainedPerson {
  name: string;
  licence: string;
}

/** Those who have a training, by name, for guidance that asks for one. */
export async function listTrained(
  scope: PracticeScope,
  training: Training,
): Promise<TrainedPerson[]> {
  const rows = await withDb(scope, (db) =>
    db.membership.findMany({
      where: { practiceId: scope.practiceId, leftAt: null, trainings: { has: training } },
      select: { licence: true, account: { select: { name: true } } },
      orderBy: { account: { name: 'asc' } },
      take: PEOPLE_MAX,
    }),
  );
  return rows.map(({ licence, account: { name } }) => ({ name, licence }));
}

/** Whether this person alone owns the practice. Holds its row: of two owners who remove each other at once, one stays. */
async function isLastOwner(db: Db, scope: PracticeScope, accountId: string): Promise<boolean> {
  const { practiceId } = scope;
  await db.$queryRaw`SELECT id FROM practice WHERE id = ${practiceId}::uuid FOR UPDATE`;
  const owners = await db.membership.findMany({
    where: { practiceId, role: 'owner', leftAt: null },
    select: { accountId: true },
    take: 2,
  });
  return owners.length === 1 && owners[0]?.accountId === accountId;
}

export interface PersonChange {
  accountId: string;
  /** That the change was made from. */
  version: number;
  role: Role;
  licence: string;
  trainings: Training[];
}

/** Saves role, licence and training; the role holds from the person's next request. The last owner stays one. */
export async function savePerson(
  scope: PracticeScope,
  { accountId, version, role, licence, trainings }: PersonChange,
): Promise<Result<null, 'not_found' | 'last_owner' | 'changed_by_someone_else'>> {
  if (!isRowId(accountId)) return { ok: false, reason: 'not_found' };
  const where = { practiceId: scope.practiceId, accountId, leftAt: null };
  return withDb(scope, async (db) => {
    if (role !== 'owner' && (await isLastOwner(db, scope, accountId))) {
      return { ok: false, reason: 'last_owner' };
    }
    const { count } = await db.membership.updateMany({
      where: { ...where, version },
      data: { role, licence, trainings, version: { increment: 1 } },
    });
    if (count === 0) {
      const isHere = (await db.membership.count({ where })) > 0;
      return { ok: false, reason: isHere ? 'changed_by_someone_else' : 'not_found' };
    }
    await recordAudit(db, scope, {
      action: 'save_person',
      entity: 'account',
      entityId: accountId,
    });
    return { ok: true, value: null };
  });
}

/**
 * The person leaves the practice: the next request is refused, also with a copy of a cookie and also when they are asked
 * back later. What they have signed stays and keeps their name. Refused for the last owner.
 */
export async function removePerson(
  scope: PracticeScope,
  accountId: string,
): Promise<Result<null, 'not_found' | 'last_owner'>> {
  if (!isRowId(accountId)) return { ok: false, reason: 'not_found' };
  return withDb(scope, async (db) => {
    if (await isLastOwner(db, scope, accountId)) return { ok: false, reason: 'last_owner' };
    const gone = await db.$executeRaw`
      UPDATE membership SET left_at = now() WHERE practice_id = ${scope.practiceId}::uuid
        AND account_id = ${accountId}::uuid AND left_at IS NULL`;
    if (gone === 0) return { ok: false, reason: 'not_found' };
    await recordAudit(db, scope, {
      action: accountId === scope.accountId ? 'leave_practice' : 'remove_person',
      entity: 'account',
      entityId: accountId,
    });
    return { ok: true, value: null };
  });
}
