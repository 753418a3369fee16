import { systemScope } from '@/lib/access/system-scope';
import { recordTooMuch } from '@/lib/data/too-much';
import type { PracticeScope } from '@/lib/data/scope';
import { takeTry } from '@/lib/data/throttles';
import { logWarning } from '@/lib/platform/log';

/** Far more than a person's work asks for, far less than a program that copies the practice. */
const LIMITS = {
  list_clients: { limit: 300, windowSeconds: 5 * 60 },
  export: { limit: 20, windowSeconds: 60 * 60 },
} as const;

/** What is counted for each account. */
export type Counted = keyof typeof LIMITS;

/** How long somebody waits who is told to, at most. */
export const waitSeconds = (what: Counted): number => LIMITS[what].windowSeconds;

/**
 * Counts one more list or export of the member. False when there were too many: nothing is read, and the first time in
 * each window that is a line of the audit, for the owner to see.
 */
export async function mayReadMore(scope: PracticeScope, what: Counted): Promise<boolean> {
  const system = systemScope('read-limit');
  const subject = scope.accountId;
  const { limit, windowSeconds } = LIMITS[what];
  if (await takeTry(system, { purpose: what, subject, limit, windowSeconds })) return true;
  const alert = {
    purpose: 'alert',
    subject: `${what} ${subject}`,
    limit: 1,
    windowSeconds,
  } as const;
  if (await takeTry(system, alert)) {
    await recordTooMuch(scope, what);
    logWarning('too much was read', { action: what, accountId: subject });
  }
  return false;
}
