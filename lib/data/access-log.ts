import { actorColumns, originColumns } from '@/lib/data/audit';
import { isRowId } from '@/lib/data/rows/row-id';
import type { ClientScope, PracticeProgram, PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';

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

const accessColumns = (
  scope: Onlooker,
  { clientId, what }: { clientId: string; what: Opened },
) => ({
  practiceId: scope.practiceId,
  accountId: scope.kind === 'practice' ? scope.accountId : null,
  clientId,
  what,
  ...originColumns(scope),
});

/** Writes who looked, in the transaction of the look itself. */
export async function recordAccess(
  db: Db,
  scope: Onlooker,
  opened: { clientId: string; what: Opened },
): Promise<void> {
  await db.accessLog.create({ data: accessColumns(scope, opened), select: { id: true } });
}

/** Writes who looked at the same of several clients, a line each in one statement. */
export async function recordAccesses(
  db: Db,
  scope: Onlooker,
  { clientIds, what }: { clientIds: readonly string[]; what: Opened },
): Promise<void> {
  await db.accessLog.createMany({
    data: clientIds.map((clientId) => accessColumns(scope, { clientId, what })),
  });
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
  const { practiceId } = scope;
  if (scope.kind === 'practice') {
    await recordAccesses(db, scope, { clientIds, what: 'export' });
    return;
  }
  await db.auditEvent.createMany({
    data: clientIds.map((clientId) => ({
      ...{ practiceId, action: 'export_record', entity: 'client', entityId: clientId, clientId },
      ...actorColumns(scope),
      ...originColumns(scope),
    })),
  });
}
