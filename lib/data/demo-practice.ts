import { recordAudit } from '@/lib/data/audit';
import type { SystemScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { Role } from '@/lib/domain/practice/permissions';
import type { PhoneNumber } from '@/lib/domain/practice/phone-numbers';

export interface DemoPerson {
  name: string;
  email: string;
  passwordHash: string;
  role: Role;
}

export interface DemoPractice extends Record<PhoneNumber, string> {
  name: string;
  timeZone: string;
  people: readonly DemoPerson[];
}

async function addPerson(
  db: Db,
  practiceId: string,
  { name, email, passwordHash, role }: DemoPerson,
): Promise<string> {
  const account = await db.account.create({
    data: { name, email, passwordHash },
    select: { id: true },
  });
  await db.membership.create({
    data: { practiceId, accountId: account.id, role },
    select: { id: true },
  });
  return account.id;
}

/**
 * Makes the demo practice with its sign-ins, in the order they were given. Its clients come through the same functions
 * as real ones. A demo practice that is there already goes first, so that there is never a second or a half one.
 */
export async function createDemoPractice(
  scope: SystemScope,
  { people, ...practice }: DemoPractice,
): Promise<{ practiceId: string; accountIds: string[] }> {
  return withDb(scope, async (db) => {
    await removeDemoPractices(db, scope);
    const { id: practiceId } = await db.practice.create({
      data: { ...practice, isDemo: true },
      select: { id: true },
    });
    const accountIds: string[] = [];
    for (const person of people) accountIds.push(await addPerson(db, practiceId, person));
    await recordAudit(db, scope, {
      action: 'create_demo_practice',
      entity: 'practice',
      entityId: practiceId,
      practiceId,
    });
    return { practiceId, accountIds };
  });
}

async function removeRows(db: Db, practiceIds: string[]): Promise<void> {
  const where = { practiceId: { in: practiceIds } };
  await db.homeCareSheet.deleteMany({ where });
  await db.homeCareLink.deleteMany({ where });
  await db.sessionRecord.deleteMany({ where });
  await db.sessionPlanLine.deleteMany({ where });
  await db.sessionPlan.deleteMany({ where });
  await db.incidentNote.deleteMany({ where });
  await db.findingDecision.deleteMany({ where });
  await db.clearance.deleteMany({ where });
  await db.screening.deleteMany({ where });
  // A correction names what it replaces: the names go first, then the rows.
  await db.intake.updateMany({ where, data: { replacesId: null } });
  await db.intake.deleteMany({ where });
  await db.clientNameWord.deleteMany({ where });
  await db.client.deleteMany({ where });
  await db.accessLog.deleteMany({ where });
  await db.loginSession.deleteMany({ where });
}

/**
 * Deletes every demo practice with its invented people and their sign-ins: the one delete that the product knows.
 * Accounts that also belong to a real practice stay, and so do the audit rows, which hold ids only. Returns how many
 * practices went.
 */
export async function removeDemoPractices(db: Db, scope: SystemScope): Promise<number> {
  const practices = await db.practice.findMany({ where: { isDemo: true }, select: { id: true } });
  const practiceIds = practices.map(({ id }) => id);
  if (practiceIds.length === 0) return 0;
  await removeRows(db, practiceIds);
  const members = await db.membership.findMany({
    where: { practiceId: { in: practiceIds } },
    select: { accountId: true },
  });
  await db.membership.deleteMany({ where: { practiceId: { in: practiceIds } } });
  await db.account.deleteMany({
    where: { id: { in: members.map(({ accountId }) => accountId) }, memberships: { none: {} } },
  });
  await db.practice.deleteMany({ where: { id: { in: practiceIds }, isDemo: true } });
  for (const id of practiceIds) {
    await recordAudit(db, scope, {
      action: 'remove_demo_practice',
      entity: 'practice',
      entityId: id,
      practiceId: id,
    });
  }
  return practiceIds.length;
}
