import { emailHash } from '@/lib/data/rows/text-hash';
import type { PracticeScope } from '@/lib/data/scope';
import type { Role } from '@/lib/domain/practice/permissions';
import { ownerDatabase } from './owner-database';

let count = 0;

/** A person who works in a practice, with the scope that the gate would give them. */
export async function aMember(
  practiceId: string,
  { role = 'therapist', passwordHash = 'none' }: { role?: Role; passwordHash?: string } = {},
): Promise<{ scope: PracticeScope; email: string }> {
  count += 1;
  const email = `member${count}.${process.pid}@example.org`;
  const account = await ownerDatabase().account.create({
    data: { email, emailHash: emailHash(email), name: `Member ${count}`, passwordHash },
  });
  await ownerDatabase().membership.create({ data: { practiceId, accountId: account.id, role } });
  const scope = { kind: 'practice', practiceId, accountId: account.id, role } as PracticeScope;
  return { scope, email };
}

/** A practice with one owner, whose scope is returned. */
export async function aPractice({ isDemo = false } = {}): Promise<PracticeScope> {
  count += 1;
  const practice = await ownerDatabase().practice.create({
    data: { name: `Practice ${count}`, timeZone: 'Europe/London', isDemo },
  });
  const { scope } = await aMember(practice.id, { role: 'owner' });
  return scope;
}

/** Two practices that must not see each other. */
export async function twoPractices(): Promise<{ a: PracticeScope; b: PracticeScope }> {
  return { a: await aPractice(), b: await aPractice() };
}
