import { recordAccess } from '@/lib/data/access-log';
import { lockClient } from '@/lib/data/client-lock';
import { notErased } from '@/lib/data/rows/client-key';
import { clientView, clientViewSelect, type ClientView } from '@/lib/data/rows/client-view';
import { isRowId } from '@/lib/data/rows/row-id';
import { sheetInclude, sheetRow, type SheetRow } from '@/lib/data/rows/sheet-row';
import type { PracticeScope, SheetScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import { isSameSheet, storeSheet, type NewSheet } from '@/lib/data/store-sheet';
import { withdrawSheetsOfClient } from '@/lib/data/withdraw-sheet';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

const LIST_MAX = 100;

async function readNewest(
  db: Db,
  where: { practiceId: string; id?: string; clientId?: string; number?: { lt: number } },
): Promise<SheetRow | null> {
  const row = await db.homeCareSheet.findFirst({
    where: { ...where, ...notErased },
    relationLoadStrategy: 'join',
    orderBy: { number: 'desc' },
    include: sheetInclude,
  });
  return row && sheetRow(row);
}

/** One sheet, withdrawn or not; null when the practice has none with that id. */
export async function findSheet(scope: PracticeScope, sheetId: string): Promise<SheetRow | null> {
  if (!isRowId(sheetId)) return null;
  return withDb(scope, (db) => readNewest(db, { practiceId: scope.practiceId, id: sheetId }));
}

/** The client's sheet with the highest number, also when it is withdrawn (`withdrawnAt` says so). */
export async function findNewestSheet(
  scope: PracticeScope,
  clientId: string,
): Promise<SheetRow | null> {
  if (!isRowId(clientId)) return null;
  return withDb(scope, (db) => readNewest(db, { practiceId: scope.practiceId, clientId }));
}

/** The sheet that the client had before one with this number, also when it is withdrawn; null before the first. */
export async function findSheetBefore(
  scope: PracticeScope,
  { clientId, number }: { clientId: string; number: number },
): Promise<SheetRow | null> {
  if (!isRowId(clientId)) return null;
  const { practiceId } = scope;
  return withDb(scope, (db) => readNewest(db, { practiceId, clientId, number: { lt: number } }));
}

/** The client's sheets, newest first, withdrawn ones too. */
export async function listSheets(scope: PracticeScope, clientId: string): Promise<SheetRow[]> {
  if (!isRowId(clientId)) return [];
  const rows = await withDb(scope, (db) =>
    db.homeCareSheet.findMany({
      where: { practiceId: scope.practiceId, clientId, ...notErased },
      relationLoadStrategy: 'join',
      orderBy: { number: 'desc' },
      take: LIST_MAX,
      include: sheetInclude,
    }),
  );
  return rows.map(sheetRow);
}

/** The number that the client's next sheet gets; null when the practice has no such client. */
export async function nextSheetNumber(
  scope: PracticeScope,
  clientId: string,
): Promise<number | null> {
  if (!isRowId(clientId)) return null;
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const isThere = await db.client.count({ where: { id: clientId, practiceId, erasedAt: null } });
    return isThere ? nextNumber(db, { practiceId, clientId }) : null;
  });
}

async function nextNumber(
  db: Db,
  where: { practiceId: string; clientId: string },
): Promise<number> {
  const { _max } = await db.homeCareSheet.aggregate({ where, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}

async function isNewestScreening(
  db: Db,
  { screeningId, ...where }: { practiceId: string; clientId: string; screeningId: string },
): Promise<boolean> {
  const newest = await db.screening.findFirst({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return newest?.id === screeningId;
}

/**
 * Issues the next sheet of a client and makes the client's code with the first one. Null when the screening is not the
 * client's newest, when the practice has no such client, or when the document's number is taken meanwhile
 * (`nextSheetNumber`). The same document twice (a double tap) is one sheet.
 */
export async function issueSheet(scope: PracticeScope, sheet: NewSheet): Promise<SheetRow | null> {
  const { clientId, screeningId } = sheet;
  if (!isRowId(clientId) || !isRowId(screeningId)) return null;
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    if (!client) return null;
    if (!(await isNewestScreening(db, { practiceId, clientId, screeningId }))) return null;
    const last = await readNewest(db, { practiceId, clientId });
    if (last && isSameSheet(last, sheet)) return last;
    // The number is printed: a sheet that was written for another one must be written again.
    const isNext = sheet.document.number === 1 + (last ? last.number : 0);
    return isNext ? storeSheet(db, scope, { sheet, client }) : null;
  });
}

/**
 * Takes a sheet back, and with it every older one: when it was the newest, the client's page shows no exercises until a
 * new sheet is issued. Withdrawn twice is `not_found`.
 */
export async function withdrawSheet(
  scope: PracticeScope,
  { sheetId, reason }: { sheetId: string; reason: string },
): Promise<Result<SheetRow, 'not_found'>> {
  if (!isRowId(sheetId)) return { ok: false, reason: 'not_found' };
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const sheet = await readNewest(db, { practiceId, id: sheetId });
    if (!sheet || sheet.withdrawnAt) return { ok: false, reason: 'not_found' };
    const client = await lockClient(db, scope, sheet.clientId);
    if (!client) return { ok: false, reason: 'not_found' };
    const count = await withdrawSheetsOfClient(db, scope, { client, reason, upTo: sheet.number });
    if (count === 0) return { ok: false, reason: 'not_found' };
    const withdrawn = await readNewest(db, { practiceId, id: sheetId });
    return withdrawn ? { ok: true, value: withdrawn } : { ok: false, reason: 'not_found' };
  });
}

/**
 * The newest sheet of the client who gave the code and the birth year, and what is needed to check it against today.
 * Logged as `client_sheet`, but where nobody looks (`isLook` false: only whether it has changed is asked). Null when there is no sheet, or when the address was revoked.
 */
export async function readSheetForClient(
  scope: SheetScope,
  { isLook = true } = {},
): Promise<ClientView | null> {
  const { practiceId, clientId, linkId } = scope;
  return withDb(scope, async (db) => {
    const client = await db.client.findFirst({
      where: {
        id: clientId,
        practiceId,
        erasedAt: null,
        links: { some: { id: linkId, revokedAt: null } },
      },
      relationLoadStrategy: 'join',
      select: clientViewSelect(now(), { clientId }),
    });
    const newest = client?.sheets[0];
    if (!client || !newest) return null;
    if (isLook) await recordAccess(db, scope, { clientId, what: 'client_sheet' });
    const [screening] = client.screenings;
    const { practice, checkIns: told, homeCareDrafts: choices } = client;
    return clientView({ client, practice, newest, choices, screening, told });
  });
}
