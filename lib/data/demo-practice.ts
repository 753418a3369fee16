import { recordAudit } from '@/lib/data/audit';
import type { SystemScope } from '@/lib/data/scope';
import type { Db } from '@/lib/data/transaction';

/** Makes the empty demo practice. Its people and clients come through the same functions as real ones. */
export async function createDemoPractice(
  db: Db,
  scope: SystemScope,
  { name, timeZone }: { name: string; timeZone: string },
): Promise<string> {
  const { id } = await db.practice.create({
    data: { name, timeZone, isDemo: true },
    select: { id: true },
  });
  await recordAudit(db, scope, {
    action: 'create_demo_practice',
    entity: 'practice',
    entityId: id,
    practiceId: id,
  });
  return id;
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
 * Accounts that also belong to a real practice stay. What remains is one audit row for each practice. Returns how many
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
