import { recordAudit } from '@/lib/data/audit';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';

/** The line of the audit that says that a member's account was stopped for reading too much in a short time. */
export async function recordTooMuch(
  scope: PracticeScope,
  what: 'list_clients' | 'export',
): Promise<void> {
  const action = what === 'export' ? 'too_many_exports' : 'too_many_lists';
  await withDb(scope, (db) =>
    recordAudit(db, scope, { action, entity: 'account', entityId: scope.accountId }),
  );
}
