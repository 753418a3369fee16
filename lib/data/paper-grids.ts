import { randomUUID } from 'node:crypto';

import { recordAudit } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { asTold, checkInInclude, checkInRow, type CheckInRow } from '@/lib/data/rows/check-in-row';
import { toColumn } from '@/lib/data/rows/calendar-date';
import { notErased } from '@/lib/data/rows/client-key';
import { isRowId } from '@/lib/data/rows/row-id';
import { sealJson } from '@/lib/data/rows/sealed-text';
import { sheetInclude, sheetRow, type SheetRow } from '@/lib/data/rows/sheet-row';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { PaperChange } from '@/lib/domain/check-in/paper-grid';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

/** Four weeks of ten items a day, from the phone and from paper. */
const TOLD_MAX = 1000;

/** What a paper that comes back is entered beside. */
export interface PaperGround {
  sheet: SheetRow;
  /** When the next sheet took its place; null: it is the newest. */
  replacedAt: Date | null;
  /** The newest first. */
  told: CheckInRow[];
  /** Goes up with everything that is told or entered. */
  version: number;
}

interface Paper {
  clientId: string;
  sheetId: string;
}

async function readGround(
  db: Db,
  { practiceId }: PracticeScope,
  { clientId, sheetId }: Paper,
): Promise<PaperGround | null> {
  const row = await db.homeCareSheet.findFirst({
    where: { id: sheetId, practiceId, clientId, ...notErased },
    relationLoadStrategy: 'join',
    include: { ...sheetInclude },
  });
  if (!row) return null;
  const next = await db.homeCareSheet.findFirst({
    where: { practiceId, clientId, number: { gt: row.number } },
    orderBy: { number: 'asc' },
    select: { issuedAt: true },
  });
  const where = { practiceId, clientId };
  const told = await db.checkIn.findMany({
    where,
    relationLoadStrategy: 'join',
    orderBy: [...asTold],
    take: TOLD_MAX,
    include: checkInInclude,
  });
  const version = await db.checkIn.count({ where });
  return {
    sheet: sheetRow(row),
    replacedAt: next?.issuedAt ?? null,
    told: told.map(checkInRow),
    version,
  };
}

/** A sheet of the client, withdrawn or not, with everything that came back so far; null when there is none. */
export async function readPaperGround(
  scope: PracticeScope,
  paper: Paper,
): Promise<PaperGround | null> {
  if (!isRowId(paper.clientId) || !isRowId(paper.sheetId)) return null;
  return withDb(scope, (db) => readGround(db, scope, paper));
}

export type PaperRefusal = 'not_found' | 'changed_by_someone_else';

/**
 * Writes down what a paper said that was not known, as `changes` finds it beside what is told already. What stood there
 * before stays: the last word on a day counts. Answers the version that it has then.
 */
export async function takeBackPaper(
  scope: PracticeScope,
  { version, ...paper }: Paper & { version: number },
  changes: (ground: PaperGround) => PaperChange[],
): Promise<Result<{ version: number }, PaperRefusal>> {
  const gone = { ok: false, reason: 'not_found' } as const;
  const { clientId, sheetId } = paper;
  if (!isRowId(clientId) || !isRowId(sheetId)) return gone;
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    const ground = client && (await readGround(db, scope, paper));
    if (!client || !ground) return gone;
    if (ground.version !== version) return { ok: false, reason: 'changed_by_someone_else' };
    const found = changes(ground);
    if (found.length === 0) return { ok: true, value: { version } };
    const { linkId } = await db.homeCareSheet.findFirstOrThrow({
      where: { id: sheetId, practiceId, clientId },
      select: { linkId: true },
    });
    const saidAt = now();
    await db.checkIn.createMany({
      data: found.map(({ day, content }, sequence) => ({
        ...{ practiceId, clientId, linkId, sheetId, key: randomUUID(), alarm: null },
        ...{ kind: content.kind, day: toColumn(day), saidAt, sequence, enteredById: accountId },
        content: sealJson(client, 'check_in.content', content),
      })),
    });
    await recordAudit(db, scope, {
      ...{ action: 'take_back_paper', entity: 'home_care_sheet', entityId: sheetId, clientId },
    });
    return { ok: true, value: { version: version + found.length } };
  });
}
