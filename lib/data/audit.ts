import { isOfClient, type AnyScope } from '@/lib/data/scope';
import type { Db } from '@/lib/data/transaction';

export interface AuditEntry {
  /** Verb and noun: `sign_intake`. */
  action: string;
  /** Table of the row. */
  entity: string;
  entityId: string;
  clientId?: string;
}

/** Who acted, as columns. */
export function actorColumns(scope: AnyScope): { actor: string; accountId: string | null } {
  if (scope.kind === 'practice') return { actor: 'member', accountId: scope.accountId };
  return {
    actor: isOfClient(scope) ? 'client' : scope.actor,
    accountId: (scope.kind === 'system' && scope.accountId) || null,
  };
}

/** From where, as columns; null for programs on the machine itself. */
export function originColumns({ origin }: AnyScope): {
  network: string | null;
  sessionId: string | null;
} {
  return { network: origin?.network ?? null, sessionId: origin?.sessionId ?? null };
}

const columnsOf = (scope: AnyScope, entry: AuditEntry) => ({
  ...actorColumns(scope),
  ...originColumns(scope),
  practiceId: scope.practiceId ?? null,
  action: entry.action,
  entity: entry.entity,
  entityId: entry.entityId,
  clientId: entry.clientId ?? null,
});

/** Writes who did what, in the transaction of the write itself. */
export async function recordAudit(db: Db, scope: AnyScope, entry: AuditEntry): Promise<void> {
  await db.auditEvent.create({ data: columnsOf(scope, entry), select: { id: true } });
}

/** The same for many rows of one deed, a line each in one statement. */
export async function recordAudits(
  db: Db,
  scope: AnyScope,
  entries: readonly AuditEntry[],
): Promise<void> {
  await db.auditEvent.createMany({ data: entries.map((entry) => columnsOf(scope, entry)) });
}
