import { recordExports } from '@/lib/data/access-log';
import { recordAudit } from '@/lib/data/audit';
import { nameOf, withName } from '@/lib/data/rows/member-name';
import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeProgram, PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import { now } from '@/lib/platform/clock';

/** So many records are in memory at once, a few megabytes: each of these is another round of some thirty statements. */
const BATCH = 60;

/** Silent for so long, it was killed. */
const SILENT_MS = 120_000;

/** Ids of clients in the order of their ids, from the one after `after` on; erased records are not among them. */
export async function listClientIds(
  scope: PracticeScope | PracticeProgram,
  { after }: { after: string | null },
): Promise<string[]> {
  if (after !== null && !isRowId(after)) return [];
  const rows = await withDb(scope, (db) =>
    db.client.findMany({
      where: {
        practiceId: scope.practiceId,
        erasedAt: null,
        ...(after !== null && { id: { gt: after } }),
      },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: BATCH,
    }),
  );
  return rows.map(({ id }) => id);
}

/** Begins an export of the practice, which is a line of the audit: how many records it is about to hold. */
export async function beginPracticeExport(
  scope: PracticeScope | PracticeProgram,
): Promise<{ exportId: string; clients: number }> {
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const clients = await db.client.count({ where: { practiceId, erasedAt: null } });
    const { id } = await db.practiceExport.create({
      data: { practiceId, clients, accountId: scope.accountId ?? null },
      select: { id: true },
    });
    await recordAudit(db, scope, {
      action: 'export_practice',
      entity: 'practice_export',
      entityId: id,
    });
    return { exportId: id, clients };
  });
}

/**
 * A line of the audit for each of these records, before the first of them is sent; outside the snapshot, so that it stays
 * when the export is broken off.
 */
export async function noteExported(
  scope: PracticeScope | PracticeProgram,
  clientIds: readonly string[],
): Promise<void> {
  const where = { id: { in: clientIds.filter(isRowId) }, practiceId: scope.practiceId };
  await withDb(scope, async (db) => {
    // A row may only name a client of the practice.
    const own = await db.client.findMany({ where, select: { id: true } });
    await recordExports(
      db,
      scope,
      own.map(({ id }) => id),
    );
  });
}

/** How far it is, for the page that waits. `outcome` ends it. */
export async function saveExportProgress(
  scope: PracticeScope | PracticeProgram,
  { exportId, ...done }: { exportId: string } & ExportProgress,
): Promise<void> {
  const { practiceId } = scope;
  if (!isRowId(exportId)) return;
  const at = now();
  await withDb(scope, (db) =>
    db.practiceExport.updateMany({
      where: { id: exportId, practiceId, endedAt: null },
      data: { ...done, heardAt: at, ...(done.outcome && { endedAt: at }) },
    }),
  );
}

export interface ExportProgress {
  /** Records, and clients whose sheets are drawn. */
  doneRecords: number;
  doneSheets: number;
  outcome?: 'whole' | 'stopped';
}

/** An export as the owner sees it. */
export interface ExportRow {
  id: string;
  begunAt: Date;
  /** Null: by a program on the machine. */
  byName: string | null;
  clients: number;
  doneRecords: number;
  doneSheets: number;
  state: 'running' | 'whole' | 'stopped';
}

function stateOf(row: { outcome: string | null; heardAt: Date }): ExportRow['state'] {
  if (row.outcome === 'whole') return 'whole';
  const isHeard = now().getTime() - row.heardAt.getTime() < SILENT_MS;
  return row.outcome === null && isHeard ? 'running' : 'stopped';
}

/** The newest export of the practice; null when there was none. */
export async function findNewestExport(scope: PracticeScope): Promise<ExportRow | null> {
  const row = await withDb(scope, (db) =>
    db.practiceExport.findFirst({
      where: { practiceId: scope.practiceId },
      relationLoadStrategy: 'join',
      orderBy: [{ begunAt: 'desc' }, { id: 'desc' }],
      include: { begunBy: withName },
    }),
  );
  if (!row) return null;
  const { id, begunAt, clients, doneRecords, doneSheets } = row;
  const byName = nameOf(row.begunBy);
  return { id, begunAt, byName, clients, doneRecords, doneSheets, state: stateOf(row) };
}
