import { originColumns, recordAudits } from '@/lib/data/audit';
import { isRowId, newRowId } from '@/lib/data/rows/row-id';
import type { ClientScope, PracticeProgram, PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import { now } from '@/lib/platform/clock';

/** What was opened. */
export type Opened =
  | 'contact'
  | 'chart'
  | 'plan'
  | 'record'
  | 'sheet'
  | 'sheet_pdf'
  | 'client_sheet'
  | 'client_intake'
  | 'told_intake'
  | 'client_file'
  | 'emergency_summary'
  | 'session_card'
  | 'soap_note'
  | 'intake_pdf'
  | 'letter'
  | 'outcomes'
  | 'progress_report'
  | 'audit'
  | 'export';

type Onlooker = PracticeScope | ClientScope;

/** Writes who looked, in the transaction of the look itself. */
export async function recordAccess(
  db: Db,
  scope: Onlooker,
  { clientId, what }: { clientId: string; what: Opened },
): Promise<void> {
  await recordAccesses(db, scope, { clientIds: [clientId], what });
}

/** Writes who looked at the same of several clients, a line each in one statement whose text is always the same. */
export async function recordAccesses(
  db: Db,
  scope: Onlooker,
  { clientIds, what }: { clientIds: readonly string[]; what: Opened },
): Promise<void> {
  if (clientIds.length === 0) return;
  const accountId = scope.kind === 'practice' ? scope.accountId : null;
  const { network, sessionId } = originColumns(scope);
  const ids = clientIds.map(newRowId);
  // Written out, as in audit.ts: every page of a client writes one.
  await db.$executeRaw`
    INSERT INTO access_log (id, practice_id, account_id, client_id, what, network, session_id, at)
    SELECT one.id, ${scope.practiceId}::uuid, ${accountId}::uuid, one.client_id, ${what}::text, ${network}::text,
      ${sessionId}::uuid, ${now()}::timestamptz
    FROM unnest(${ids}::uuid[], ${[...clientIds]}::uuid[]) AS one (id, client_id)`;
}

/** Logs that something of a client was opened. False, and nothing written, when the practice has no such client. */
export async function logAccess(
  scope: PracticeScope,
  { clientId, what }: { clientId: string; what: Opened },
): Promise<boolean> {
  if (!isRowId(clientId)) return false;
  return withDb(scope, async (db) => {
    const isThere = await db.client.count({
      where: { id: clientId, practiceId: scope.practiceId, erasedAt: null },
    });
    if (!isThere) return false;
    await recordAccess(db, scope, { clientId, what });
    return true;
  });
}

/**
 * That whole records are about to be exported, a line each in one statement. A program is nobody who opens: what it does
 * stands among the deeds, by its name.
 */
export async function recordExports(
  db: Db,
  scope: PracticeScope | PracticeProgram,
  clientIds: readonly string[],
): Promise<void> {
  if (scope.kind === 'practice') {
    await recordAccesses(db, scope, { clientIds, what: 'export' });
    return;
  }
  const deed = { action: 'export_record', entity: 'client' };
  await recordAudits(
    db,
    scope,
    clientIds.map((clientId) => ({ ...deed, entityId: clientId, clientId })),
  );
}
