import type { Membership } from '@/lib/data/generated/client';
import type { Role } from '@/lib/domain/practice/permissions';
import { knownTrainings, type Training } from '@/lib/domain/practice/training';

/** Somebody who belongs to the practice. */
export interface PersonRow {
  accountId: string;
  name: string;
  email: string;
  role: Role;
  /** As it is printed; empty: none recorded. */
  licence: string;
  trainings: Training[];
  since: Date;
  version: number;
}

export const personInclude = { account: { select: { name: true, email: true } } } as const;

/** A row of the people's list. A training that this version does not know is not claimed. */
export function personRow(
  row: Membership & { account: { name: string; email: string } },
): PersonRow {
  return {
    accountId: row.accountId,
    name: row.account.name,
    email: row.account.email,
    role: row.role,
    licence: row.licence,
    trainings: knownTrainings(row.trainings),
    since: row.createdAt,
    version: row.version,
  };
}
