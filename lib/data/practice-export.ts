import { recordAudit } from '@/lib/data/audit';
import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';

const BATCH = 500;

/** Ids of clients in the order of their ids, from the one after `after` on; erased records are not among them. */
export async function listClientIds(
  scope: PracticeScope,
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

/** How many records an export of the practice holds; that one was begun is a line of the audit. */
export async function beginPracticeExport(scope: PracticeScope): Promise<{ clients: number }> {
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const clients = await db.client.count({ where: { practiceId, erasedAt: null } });
    await recordAudit(db, scope, {
      action: 'export_practice',
      entity: 'practice',
      entityId: practiceId,
    });
    return { clients };
  });
}
