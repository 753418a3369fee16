import { recordAudit } from '@/lib/data/audit';
import { createPractice, type NewPerson, type NewPractice } from '@/lib/data/create-practice';
import type { SystemScope } from '@/lib/data/scope';
import { joinTransaction, together, withDb } from '@/lib/data/transaction';
import type { PhoneNumber } from '@/lib/domain/practice/phone-numbers';

export interface DemoPractice extends Record<PhoneNumber, string> {
  name: string;
  timeZone: string;
  people: readonly NewPerson[];
}

/**
 * Makes the demo practice with its sign-ins, in the order they were given. Its clients come through the same functions
 * as real ones. A demo practice that is there already goes first, so that there is never a second or a half one.
 */
export async function createDemoPractice(
  scope: SystemScope,
  { people, ...practice }: DemoPractice,
): Promise<NewPractice> {
  return together(scope, async (outer) => {
    await removeDemoPractices(outer);
    return createPractice(outer, {
      practice: { ...practice, isDemo: true },
      people,
      action: 'create_demo_practice',
    });
  });
}

/**
 * Deletes every demo practice with its invented people and their sign-ins: the one delete of whole practices that the
 * product knows, and the database refuses it any other. Accounts that also belong to a real practice stay, and so do
 * the audit rows, which hold ids only. Inside an open transaction; returns how many practices went.
 */
export async function removeDemoPractices(outer: SystemScope): Promise<number> {
  const gone = await withDb(
    outer,
    (db) => db.$queryRaw<{ id: string }[]>`SELECT id FROM remove_demo_practices() AS id`,
  );
  for (const { id } of gone) {
    const own = await joinTransaction(outer, { ...outer, practiceId: id });
    await withDb(own, (db) =>
      recordAudit(db, own, { action: 'remove_demo_practice', entity: 'practice', entityId: id }),
    );
  }
  return gone.length;
}
