import { recordAccesses } from '@/lib/data/access-log';
import { clientView, clientViewSelect, type ClientView } from '@/lib/data/rows/client-view';
import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import { now } from '@/lib/platform/clock';

/** A client with the newest sheet and what is needed to check it against today; null before the first sheet. */
export interface ClientOfDay {
  clientId: string;
  name: string;
  view: ClientView | null;
}

/** The newest sheets of these clients, in their order; those of another practice are not there. Opens nothing by itself. */
export async function readDaySheets(
  scope: PracticeScope,
  clientIds: readonly string[],
): Promise<ClientOfDay[]> {
  const known = clientIds.filter(isRowId);
  if (known.length === 0) return [];
  const { practiceId } = scope;
  const rows = await withDb(scope, (db) =>
    db.client.findMany({
      where: { id: { in: known }, practiceId, erasedAt: null },
      relationLoadStrategy: 'join',
      select: { ...clientViewSelect(now()), name: true },
    }),
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return known.flatMap((clientId): ClientOfDay[] => {
    const client = found.get(clientId);
    if (!client) return [];
    const { name, practice, checkIns: told, homeCareDrafts: choices } = client;
    const [newest] = client.sheets;
    const [screening] = client.screenings;
    const read = { client, practice, choices, screening, told };
    return [{ clientId, name, view: newest ? clientView({ ...read, newest }) : null }];
  });
}

/** That the sheets of these clients were printed, a line each; nothing for one whom the practice does not have. */
export async function recordSheetPrints(
  scope: PracticeScope,
  clientIds: readonly string[],
): Promise<void> {
  const { practiceId } = scope;
  const known = clientIds.filter(isRowId);
  if (known.length === 0) return;
  await withDb(scope, async (db) => {
    const where = { id: { in: known }, practiceId, erasedAt: null };
    const rows = await db.client.findMany({ where, select: { id: true } });
    await recordAccesses(db, scope, { clientIds: rows.map(({ id }) => id), what: 'sheet_pdf' });
  });
}
