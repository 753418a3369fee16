import { randomUUID } from 'node:crypto';

import { recordAudit } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { byClient, type OfClients } from '@/lib/data/rows/client-groups';
import { linkRow, type LinkRow } from '@/lib/data/rows/keeping-rows';
import { isRowId } from '@/lib/data/rows/row-id';
import { hashSheetCode, sheetCode } from '@/lib/data/rows/sheet-code';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

interface OfClient {
  practiceId: string;
  clientId: string;
}

/** The client's open address, made with the first sheet, and after a closed one anew. */
export async function linkOf(db: Db, { practiceId, clientId }: OfClient): Promise<string> {
  const link = await db.homeCareLink.findFirst({
    where: { practiceId, clientId, revokedAt: null },
    select: { id: true },
  });
  if (link) return link.id;
  // Random throughout, unlike other ids: the client's code is derived from it.
  const id = randomUUID();
  await db.homeCareLink.create({
    data: { id, practiceId, clientId, codeHash: hashSheetCode(sheetCode(id)) },
    select: { id: true },
  });
  return id;
}

async function close(db: Db, scope: PracticeScope, clientId: string): Promise<boolean> {
  const closed = await db.homeCareLink.updateManyAndReturn({
    where: { practiceId: scope.practiceId, clientId, revokedAt: null },
    data: { revokedAt: now() },
    select: { id: true },
  });
  for (const { id } of closed) {
    await recordAudit(db, scope, {
      ...{ action: 'close_client_page', entity: 'home_care_link', entityId: id, clientId },
    });
  }
  return closed.length > 0;
}

/** The client's addresses, the newest first: the open one is the one that is not revoked. */
export async function listClientLinks(scope: PracticeScope, clientId: string): Promise<LinkRow[]> {
  if (!isRowId(clientId)) return [];
  const rows = await withDb(scope, (db) =>
    db.homeCareLink.findMany({
      where: { practiceId: scope.practiceId, clientId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    }),
  );
  return rows.map(linkRow);
}

/** Those of several clients, the oldest first, for an export. */
export async function readLinks(
  db: Db,
  where: OfClients,
): Promise<(clientId: string) => LinkRow[]> {
  const orderBy = [{ createdAt: 'asc' as const }, { id: 'asc' as const }];
  return byClient(await db.homeCareLink.findMany({ where, orderBy }), linkRow);
}

/**
 * Closes the client's page at once, on every phone: its code opens nothing any more. `not_found` when the practice has no
 * such client or no page is open.
 */
export async function closeClientPage(
  scope: PracticeScope,
  clientId: string,
): Promise<Result<null, 'not_found'>> {
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    const isClosed = client !== null && (await close(db, scope, clientId));
    return isClosed ? { ok: true, value: null } : { ok: false, reason: 'not_found' };
  });
}

/**
 * Gives the client's page a new code, and closes the one before where it is open. The sheets are printed with the new one
 * from now on. `not_found` when the practice has no such client, or nothing was ever issued to them.
 */
export async function renewClientPage(
  scope: PracticeScope,
  clientId: string,
): Promise<Result<null, 'not_found'>> {
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    const hasPage =
      client && (await db.homeCareLink.count({ where: { practiceId, clientId } })) > 0;
    if (!hasPage) return { ok: false, reason: 'not_found' };
    await close(db, scope, clientId);
    const linkId = await linkOf(db, { practiceId, clientId });
    await db.homeCareSheet.updateMany({ where: { practiceId, clientId }, data: { linkId } });
    await recordAudit(db, scope, {
      ...{ action: 'renew_client_page', entity: 'home_care_link', entityId: linkId, clientId },
    });
    return { ok: true, value: null };
  });
}
