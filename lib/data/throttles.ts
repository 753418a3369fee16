import { createHash } from 'node:crypto';

import type { SystemScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';

export type ThrottlePurpose =
  'sign_in_account' | 'sign_in_address' | 'sheet_code' | 'sheet_address' | 'set_up_address';

interface Subject {
  purpose: ThrottlePurpose;
  /** What is counted: an address, a code. Only its SHA-256 is stored. */
  subject: string;
}

const keyOf = ({ purpose, subject }: Subject): string =>
  `${purpose}:${createHash('sha256').update(`${purpose}:${subject}`).digest('hex')}`;

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
      INSERT INTO throttle AS t (key, window_start, tries) VALUES (${key}, now(), 1)
      ON CONFLICT (key) DO UPDATE SET
        tries = CASE WHEN t.window_start <= now() - make_interval(secs => ${windowSeconds})
          THEN 1 ELSE LEAST(t.tries + 1, 1000000) END,
        window_start = CASE WHEN t.window_start <= now() - make_interval(secs => ${windowSeconds})
          THEN now() ELSE t.window_start END
      RETURNING tries`,
  );
  return (rows[0]?.tries ?? limit + 1) <= limit;
}

/** Forgets the tries of one subject, after the right answer. */
export async function forgetTries(scope: SystemScope, subject: Subject): Promise<void> {
  await withDb(scope, (db) => db.throttle.deleteMany({ where: { key: keyOf(subject) } }));
}

/** Removes counters whose window is long over; for the job that tidies up. Returns how many. */
export async function forgetOldTries(
  scope: SystemScope,
  { olderThanSeconds }: { olderThanSeconds: number },
): Promise<number> {
  return withDb(
    scope,
    (db) =>
      db.$executeRaw`DELETE FROM throttle WHERE window_start < now() - make_interval(secs => ${olderThanSeconds})`,
  );
}
