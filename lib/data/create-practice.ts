import { randomUUID } from 'node:crypto';

import { recordAudit } from '@/lib/data/audit';
import { emailHash } from '@/lib/data/rows/text-hash';
import type { SystemScope } from '@/lib/data/scope';
import { joinTransaction, withDb, type Db } from '@/lib/data/transaction';
import type { PhoneNumber } from '@/lib/domain/practice/phone-numbers';
import type { Role } from '@/lib/domain/practice/permissions';

/** Somebody who is to sign in. */
export interface NewPerson {
  name: string;
  email: string;
  /** argon2id. */
  passwordHash: string;
  role: Role;
}

export interface NewPractice {
  practiceId: string;
  /** In the order of the people. */
  accountIds: string[];
}

interface PracticeColumns extends Partial<Record<PhoneNumber, string>> {
  name: string;
  /** IANA name, such as Europe/London, which is also the default. */
  timeZone?: string;
  isDemo?: boolean;
}

async function addPerson(db: Db, practiceId: string, person: NewPerson): Promise<string> {
  const { name, passwordHash, role } = person;
  const email = person.email.trim().toLowerCase();
  const id = randomUUID();
  // Not `create`, which reads the row back: an account is seen by the members of a practice, and is none yet.
  await db.account.createMany({
    data: { id, email, emailHash: emailHash(email), name, passwordHash },
  });
  await db.membership.create({ data: { practiceId, accountId: id, role }, select: { id: true } });
  return id;
}

/**
 * Makes a practice with its people inside the open transaction of `outer`, and one audit row named `action`. Throws when
 * an address has an account already: ask first.
 */
export async function createPractice(
  outer: SystemScope,
  made: { practice: PracticeColumns; people: readonly NewPerson[]; action: string },
): Promise<NewPractice> {
  const practiceId = randomUUID();
  const own = await joinTransaction(outer, { ...outer, practiceId });
  return withDb(own, async (db) => {
    await db.practice.create({ data: { ...made.practice, id: practiceId }, select: { id: true } });
    const accountIds: string[] = [];
    for (const person of made.people) accountIds.push(await addPerson(db, practiceId, person));
    await recordAudit(db, own, { action: made.action, entity: 'practice', entityId: practiceId });
    return { practiceId, accountIds };
  });
}
