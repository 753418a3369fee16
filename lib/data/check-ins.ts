import { recordAudit, recordAudits } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { toColumn } from '@/lib/data/rows/calendar-date';
import { byClient, type OfClients } from '@/lib/data/rows/client-groups';
import type { KeyHolder } from '@/lib/data/rows/client-key';
import { asTold, checkInInclude, checkInRow, type CheckInRow } from '@/lib/data/rows/check-in-row';
import { isRowId } from '@/lib/data/rows/row-id';
import { sealJson, sealText } from '@/lib/data/rows/sealed-text';
import type { PracticeScope, SheetScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { Alarm, SentCheckIn } from '@/lib/domain/check-in/check-in';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import type { Result } from '@/lib/domain/shared/result';

/** Something told, with what the rules and the clocks say of it. */
export type NewCheckIn = SentCheckIn & { alarm: Alarm | null; day: IsoDate };

interface Page {
  client: KeyHolder;
  /** When the address was made. */
  since: Date;
  timeZone: string;
}

/** The client's page as it stands now: null once its address is closed, or the record erased. */
async function openPage(db: Db, scope: SheetScope): Promise<Page | null> {
  const { practiceId, clientId, linkId } = scope;
  const link = await db.homeCareLink.findFirst({
    where: { id: linkId, practiceId, clientId, revokedAt: null, client: { erasedAt: null } },
    relationLoadStrategy: 'join',
    select: {
      createdAt: true,
      client: { select: { id: true, dataKey: true, practice: { select: { timeZone: true } } } },
    },
  });
  if (!link) return null;
  const { practice, ...client } = link.client;
  return { client, since: link.createdAt, timeZone: practice.timeZone };
}

/** Those of these sheets that are this client's. */
async function ownSheets(
  db: Db,
  { practiceId, clientId }: SheetScope,
  told: readonly SentCheckIn[],
): Promise<Set<string>> {
  const asked = [...new Set(told.map(({ sheetId }) => sheetId))].filter(isRowId);
  const rows = await db.homeCareSheet.findMany({
    where: { id: { in: asked }, practiceId, clientId },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/**
 * Stores what a client told from home, in its order; what is there already under its key is left as it is. `judge` says
 * of each what it asks for and which day it is of. Answers the keys that are stored now: what names another client's sheet
 * is not among them. Null when the address is closed.
 */
export async function storeCheckIns(
  scope: SheetScope,
  sent: readonly SentCheckIn[],
  judge: (one: SentCheckIn, page: Pick<Page, 'since' | 'timeZone'>) => NewCheckIn,
): Promise<string[] | null> {
  const { practiceId, clientId, linkId } = scope;
  return withDb(scope, async (db) => {
    const page = await openPage(db, scope);
    if (!page) return null;
    const own = await ownSheets(db, scope, sent);
    const told = sent.filter(({ sheetId }) => own.has(sheetId)).map((one) => judge(one, page));
    const rows = await db.checkIn.createManyAndReturn({
      data: told.map(({ key, sheetId, content, alarm, day, saidAt, sequence }) => ({
        ...{ practiceId, clientId, linkId, sheetId, key, alarm, saidAt, sequence },
        kind: content.kind,
        content: sealJson(page.client, 'check_in.content', content),
        day: toColumn(day),
      })),
      skipDuplicates: true,
      select: { id: true },
    });
    const entry = { action: 'tell_from_home', entity: 'check_in', clientId } as const;
    await recordAudits(
      db,
      scope,
      rows.map(({ id }) => ({ ...entry, entityId: id })),
    );
    return told.map(({ key }) => key);
  });
}

/** Most that is read back at once: three months of four items a day. */
const LIST_MAX = 500;

/** What a client told from home, the newest first. */
export async function listCheckIns(scope: PracticeScope, clientId: string): Promise<CheckInRow[]> {
  if (!isRowId(clientId)) return [];
  const rows = await withDb(scope, (db) =>
    db.checkIn.findMany({
      where: { practiceId: scope.practiceId, clientId, client: { erasedAt: null } },
      relationLoadStrategy: 'join',
      orderBy: [...asTold],
      take: LIST_MAX,
      include: checkInInclude,
    }),
  );
  return rows.map(checkInRow);
}

/** The same of several clients, the oldest first, for an export. */
export async function readCheckIns(
  db: Db,
  where: OfClients,
): Promise<(clientId: string) => CheckInRow[]> {
  const rows = await db.checkIn.findMany({
    where,
    relationLoadStrategy: 'join',
    orderBy: [{ receivedAt: 'asc' }, { sequence: 'asc' }, { id: 'asc' }],
    include: checkInInclude,
  });
  return byClient(rows, checkInRow);
}

/** Records what was done about something that a client told. Once: a second answer is `not_found`. */
export async function answerCheckIn(
  scope: PracticeScope,
  { clientId, checkInId, note }: { clientId: string; checkInId: string; note: string },
): Promise<Result<{ id: string }, 'not_found'>> {
  const refused = { ok: false, reason: 'not_found' } as const;
  if (!isRowId(checkInId)) return refused;
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    const open =
      client &&
      (await db.checkIn.count({
        where: { id: checkInId, practiceId, clientId, answers: { none: {} } },
      }));
    if (!client || !open) return refused;
    const { id } = await db.checkInAnswer.create({
      data: {
        ...{ practiceId, clientId, checkInId, createdById: accountId },
        note: sealText(client, 'check_in_answer.note', note),
      },
      select: { id: true },
    });
    await recordAudit(db, scope, {
      ...{ action: 'answer_check_in', entity: 'check_in', entityId: checkInId, clientId },
    });
    return { ok: true, value: { id } };
  });
}
