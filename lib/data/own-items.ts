import { randomUUID } from 'node:crypto';

import { recordAudit } from '@/lib/data/audit';
import { toJson } from '@/lib/data/rows/json-column';
import { ownItemInclude, ownItemRow, type OwnItemRow } from '@/lib/data/rows/own-item-row';
import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeProgram, PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { OwnItem } from '@/lib/domain/home-care/own-item';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

/** The chooser of every client reads all that are offered, and every chart all versions. */
const OFFERED_MAX = 60;
const VERSIONS_MAX = 600;

type Refusal = 'not_found' | 'name_taken' | 'too_many' | 'no_picture';

/** Every version of the practice's own items, the newest first. */
export async function listOwnItems(scope: PracticeScope | PracticeProgram): Promise<OwnItemRow[]> {
  const rows = await withDb(scope, (db) =>
    db.ownItem.findMany({
      where: { practiceId: scope.practiceId },
      relationLoadStrategy: 'join',
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      include: ownItemInclude,
    }),
  );
  return rows.map(ownItemRow);
}

/** One version, archived or not; null when the practice has none with that id. */
export async function findOwnItem(scope: PracticeScope, rowId: string): Promise<OwnItemRow | null> {
  if (!isRowId(rowId)) return null;
  const { practiceId } = scope;
  const row = await withDb(scope, (db) =>
    db.ownItem.findFirst({ where: { id: rowId, practiceId }, include: ownItemInclude }),
  );
  return row && ownItemRow(row);
}

/** Whoever writes items waits here for whoever came first. */
async function holdItems(db: Db, { practiceId }: PracticeScope): Promise<void> {
  await db.$queryRaw`SELECT id FROM practice WHERE id = ${practiceId}::uuid FOR NO KEY UPDATE`;
}

/** Why an item cannot be kept; null when it can. `replaced`: the row that it would stand for. */
async function refusalOf(
  db: Db,
  { practiceId }: PracticeScope,
  { item, replaced }: { item: OwnItem; replaced: string | null },
): Promise<Exclude<Refusal, 'not_found'> | null> {
  const ids = [...new Set(item.pictures.map(({ pictureId }) => pictureId))];
  const known = await db.practicePicture.count({ where: { practiceId, id: { in: ids } } });
  if (known < ids.length) return 'no_picture';
  const others = {
    practiceId,
    archivedAt: null,
    ...(replaced !== null && { id: { not: replaced } }),
  };
  const name = { equals: item.name, mode: 'insensitive' as const };
  if ((await db.ownItem.count({ where: { ...others, name } })) > 0) return 'name_taken';
  const offered = await db.ownItem.count({ where: others });
  const versions = await db.ownItem.count({ where: { practiceId } });
  return offered >= OFFERED_MAX || versions >= VERSIONS_MAX ? 'too_many' : null;
}

async function store(
  db: Db,
  { practiceId, accountId }: PracticeScope,
  { item, after }: { item: OwnItem; after: { seriesId: string; number: number } | null },
): Promise<{ id: string }> {
  const id = randomUUID();
  return db.ownItem.create({
    data: {
      ...{ id, practiceId, name: item.name, item: toJson(item), createdById: accountId },
      seriesId: after?.seriesId ?? id,
      number: (after?.number ?? 0) + 1,
    },
    select: { id: true },
  });
}

/** Adds an item of the practice's own, in its first version. */
export async function addOwnItem(
  scope: PracticeScope,
  item: OwnItem,
): Promise<Result<{ id: string }, Exclude<Refusal, 'not_found'>>> {
  return withDb(scope, async (db) => {
    await holdItems(db, scope);
    const reason = await refusalOf(db, scope, { item, replaced: null });
    if (reason !== null) return { ok: false, reason };
    const row = await store(db, scope, { item, after: null });
    await recordAudit(db, scope, { action: 'add_own_item', entity: 'own_item', entityId: row.id });
    return { ok: true, value: row };
  });
}

const archivedBy = ({ accountId }: PracticeScope) => ({
  archivedAt: now(),
  archivedById: accountId,
});

/**
 * Puts a new version in the place of one that is offered, which stays readable: sheets name it. `not_found` where that one is
 * archived, so that of two people who change the same version the second hears of it.
 */
export async function replaceOwnItem(
  scope: PracticeScope,
  { rowId, item }: { rowId: string; item: OwnItem },
): Promise<Result<{ id: string }, Refusal>> {
  if (!isRowId(rowId)) return { ok: false, reason: 'not_found' };
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    await holdItems(db, scope);
    const after = await db.ownItem.findFirst({
      where: { id: rowId, practiceId, archivedAt: null },
      select: { id: true, seriesId: true, number: true },
    });
    if (!after) return { ok: false, reason: 'not_found' };
    const reason = await refusalOf(db, scope, { item, replaced: rowId });
    if (reason !== null) return { ok: false, reason };
    await db.ownItem.updateMany({ where: { id: rowId, practiceId }, data: archivedBy(scope) });
    const row = await store(db, scope, { item, after });
    await recordAudit(db, scope, {
      action: 'change_own_item',
      entity: 'own_item',
      entityId: row.id,
    });
    return { ok: true, value: row };
  });
}

/** No new sheet gets it from now on; sheets that have it keep it. Archived twice is `not_found`. */
export async function archiveOwnItem(
  scope: PracticeScope,
  { rowId }: { rowId: string },
): Promise<Result<null, 'not_found'>> {
  if (!isRowId(rowId)) return { ok: false, reason: 'not_found' };
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const { count } = await db.ownItem.updateMany({
      where: { id: rowId, practiceId, archivedAt: null },
      data: archivedBy(scope),
    });
    if (count === 0) return { ok: false, reason: 'not_found' };
    await recordAudit(db, scope, {
      action: 'archive_own_item',
      entity: 'own_item',
      entityId: rowId,
    });
    return { ok: true, value: null };
  });
}
