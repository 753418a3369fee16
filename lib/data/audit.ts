import { newRowId } from '@/lib/data/rows/row-id';
import { isOfClient, type AnyScope } from '@/lib/data/scope';
import type { Db } from '@/lib/data/transaction';
import { now } from '@/lib/platform/clock';

export interface AuditEntry {
  /** Verb and noun: `sign_intake`. */
  action: string;
  /** Table of the row. */
  entity: string;
  entityId: string;
  clientId?: string;
}

/** Who acted, as columns. */
function actorColumns(scope: AnyScope): { actor: string; accountId: string | null } {
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

/** Writes who did what, in the transaction of the write itself. */
export async function recordAudit(db: Db, scope: AnyScope, entry: AuditEntry): Promise<void> {
  await recordAudits(db, scope, [entry]);
}

/**
 * The same for many rows of one deed, a line each in one statement. Its text is the same for any number of lines, so that the
 * database keeps its plan; ids rise in the order of the entries.
 */
export async function recordAudits(
  db: Db,
  scope: AnyScope,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const { actor, accountId } = actorColumns(scope);
  const { network, sessionId } = originColumns(scope);
  const ids = entries.map(newRowId);
  // Written out: the line that every save writes costs Prisma's client more than the database (docs/speed.md).
  await db.$executeRaw`
    INSERT INTO audit_event (id, practice_id, account_id, actor, network, session_id, at, action, entity, entity_id, client_id)
    SELECT one.id, ${scope.practiceId ?? null}::uuid, ${accountId}::uuid, ${actor}::text, ${network}::text,
      ${sessionId}::uuid, ${now()}::timestamptz, one.action, one.entity, one.entity_id, one.client_id
    FROM unnest(${ids}::uuid[], ${entries.map(({ action }) => action)}::text[],
      ${entries.map(({ entity }) => entity)}::text[], ${entries.map(({ entityId }) => entityId)}::uuid[],
      ${entries.map(({ clientId }) => clientId ?? null)}::uuid[])
      AS one (id, action, entity, entity_id, client_id)`;
}
