import { findRole } from '@/lib/data/accounts';
import type { PracticeScope, SystemScope } from '@/lib/data/scope';
import { joinTransaction } from '@/lib/data/transaction';

/**
 * The scope of a member, for a program that writes in that person's name inside its own transaction: the demo practice.
 * Pages and actions ask `requireMember`. Throws when the person does not belong to the practice.
 */
export async function actForMember(
  system: SystemScope,
  who: { accountId: string; practiceId: string },
): Promise<PracticeScope> {
  const own = await joinTransaction(system, { ...system, ...who });
  const role = await findRole(own);
  if (role === null) throw new Error('This account does not belong to the practice.');
  return joinTransaction(system, { kind: 'practice', ...who, role } as PracticeScope);
}
