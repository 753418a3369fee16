import { recordAudit } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { byClient, type OfClients } from '@/lib/data/rows/client-groups';
import { notErased } from '@/lib/data/rows/client-key';
import { isRowId } from '@/lib/data/rows/row-id';
import { sealJson } from '@/lib/data/rows/sealed-text';
import { teachBackInclude, teachBackRow, type TeachBackRow } from '@/lib/data/rows/teach-back-row';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { TeachBackAnswers } from '@/lib/domain/home-care/teach-back';
import type { Result } from '@/lib/domain/shared/result';

const newest = [{ createdAt: 'desc' }, { id: 'desc' }] as const;

/** How the items of a sheet were shown back, as it was recorded last; null while nobody has. */
export async function findTeachBack(
  scope: PracticeScope,
  sheetId: string,
): Promise<TeachBackRow | null> {
  if (!isRowId(sheetId)) return null;
  const row = await withDb(scope, (db) =>
    db.teachBack.findFirst({
      where: { practiceId: scope.practiceId, sheetId, ...notErased },
      relationLoadStrategy: 'join',
      orderBy: [...newest],
      include: teachBackInclude,
    }),
  );
  return row && teachBackRow(row);
}

/** Everything that was recorded of several clients, the oldest first, for an export. */
export async function readTeachBacks(
  db: Db,
  where: OfClients,
): Promise<(clientId: string) => TeachBackRow[]> {
  const rows = await db.teachBack.findMany({
    where,
    relationLoadStrategy: 'join',
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: teachBackInclude,
  });
  return byClient(rows, teachBackRow);
}

/** Records how the items of a client's sheet were shown back. `not_found` also for a sheet that was withdrawn. */
export async function recordTeachBack(
  scope: PracticeScope,
  { clientId, sheetId, answers }: { clientId: string; sheetId: string; answers: TeachBackAnswers },
): Promise<Result<{ id: string }, 'not_found'>> {
  const refused = { ok: false, reason: 'not_found' } as const;
  if (!isRowId(sheetId)) return refused;
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    const isThere =
      client &&
      (await db.homeCareSheet.count({
        where: { id: sheetId, practiceId, clientId, withdrawnAt: null },
      }));
    if (!client || !isThere) return refused;
    const { id } = await db.teachBack.create({
      data: {
        ...{ practiceId, clientId, sheetId, createdById: accountId },
        content: sealJson(client, 'teach_back.content', answers),
      },
      select: { id: true },
    });
    await recordAudit(db, scope, {
      ...{ action: 'record_teach_back', entity: 'home_care_sheet', entityId: sheetId, clientId },
    });
    return { ok: true, value: { id } };
  });
}
