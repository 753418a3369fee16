import { textHash } from '@/lib/data/rows/text-hash';
import type { SystemScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';

export type ThrottlePurpose =
  | 'sign_in_account'
  | 'sign_in_address'
  | 'sign_in_device'
  | 'second_factor'
  | 'sheet_code'
  | 'sheet_address'
  | 'sheet_told'
  | 'intake_link'
  | 'intake_link_all'
  | 'intake_address'
  | 'intake_told'
  | 'intake_mail'
  | 'set_up_address'
  | 'invite_address'
  | 'reset_address'
  | 'reset_made'
  | 'list_clients'
  | 'export'
  | 'sheet_mail'
  | 'alert';

interface Subject {
  purpose: ThrottlePurpose;
  /** What is counted: an address, a code. Only its SHA-256 is stored. */
  subject: string;
}

const keyOf = ({ purpose, subject }: Subject): string =>
  `${purpose}:${textHash(`${purpose}:${subject}`)}`;

/**
 * Counts one try and says whether it is within `limit` of the window that began with the first one. Counted in one
 * statement of its own transaction: fifty at once are counted as fifty, and a refused request stays counted.
 */
export async function takeTry(
  scope: SystemScope,
  { limit, windowSeconds, ...subject }: Subject & { limit: number; windowSeconds: number },
): Promise<boolean> {
  const key = keyOf(subject);
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<{ tries: number }[]>`
      SELECT throttle_take(${key}, ${windowSeconds}) AS tries`,
  );
  return (rows[0]?.tries ?? limit + 1) <= limit;
}

/** Forgets the tries of one subject, after the right answer. */
export async function forgetTries(scope: SystemScope, subject: Subject): Promise<void> {
  await withDb(scope, (db) => db.$executeRaw`SELECT throttle_forget(${keyOf(subject)})`);
}

/** Removes counters whose window is long over; for the job that tidies up. Returns how many. */
export async function forgetOldTries(
  scope: SystemScope,
  { olderThanSeconds }: { olderThanSeconds: number },
): Promise<number> {
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<{ gone: number }[]>`SELECT throttle_sweep(${olderThanSeconds}) AS gone`,
  );
  return rows[0]?.gone ?? 0;
}
