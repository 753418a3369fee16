import { recordAudit } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { newestSignedIntakeId } from '@/lib/data/newest-intake';
import { toColumn } from '@/lib/data/rows/calendar-date';
import { notErased, type KeyHolder } from '@/lib/data/rows/client-key';
import { openJson, sealJson } from '@/lib/data/rows/sealed-text';
import { isRowId } from '@/lib/data/rows/row-id';
import {
  shortScreenRow,
  shortScreenSelect,
  type ShortScreenRow,
} from '@/lib/data/rows/short-screen-row';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { ShortScreenAnswers } from '@/lib/domain/screening/short-screen';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import type { Result } from '@/lib/domain/shared/result';

const LIST_MAX = 50;

/** A short screen with its questions as they were asked, and the answers in words (`FrozenIntake`). */
export type AskedShortScreen = ShortScreenRow & { frozen: unknown };

/** The client's short screens, the newest first. */
export async function listShortScreens(
  scope: PracticeScope,
  clientId: string,
): Promise<AskedShortScreen[]> {
  if (!isRowId(clientId)) return [];
  const rows = await withDb(scope, (db) =>
    db.shortScreen.findMany({
      where: { practiceId: scope.practiceId, clientId, ...notErased },
      relationLoadStrategy: 'join',
      orderBy: [{ day: 'desc' }, { number: 'desc' }],
      take: LIST_MAX,
      select: { ...shortScreenSelect, frozen: true },
    }),
  );
  return rows.map((row) => ({
    ...shortScreenRow(row),
    frozen: openJson(row.client, 'short_screen.frozen', row.frozen),
  }));
}

export interface NewShortScreen {
  clientId: string;
  /** The client's newest signed intake. */
  intakeId: string;
  /** The practice's calendar day. */
  day: IsoDate;
  /** How many short screens of that day the caller has seen: the new one stands in for the last of them. */
  seen: number;
  answers: ShortScreenAnswers;
  frozen: object;
  contentVersion: string;
  asksFullForm: boolean;
}

type Refusal = 'not_found' | 'changed_by_someone_else';

function sameAnswers(one: ShortScreenAnswers, other: ShortScreenAnswers): boolean {
  const flat = ({ redFlags, news }: ShortScreenAnswers) =>
    JSON.stringify(Object.entries({ ...redFlags, ...news }).sort());
  return flat(one) === flat(other);
}

/** A second tap after the first has landed: the same answers with the same intake, by the same person. */
function isSameAgain(
  last: ShortScreenRow & { askedById: string },
  input: NewShortScreen & { askedById: string },
): boolean {
  return (
    last.number === input.seen + 1 &&
    last.intakeId === input.intakeId &&
    last.askedById === input.askedById &&
    sameAnswers(last.answers, input.answers)
  );
}

async function store(
  db: Db,
  { practiceId, accountId }: PracticeScope,
  { client, ...input }: NewShortScreen & { client: KeyHolder },
): Promise<string> {
  const { clientId, intakeId, contentVersion, asksFullForm } = input;
  const row = await db.shortScreen.create({
    data: {
      practiceId,
      clientId,
      intakeId,
      day: toColumn(input.day),
      number: input.seen + 1,
      contentVersion,
      answers: sealJson(client, 'short_screen.answers', input.answers),
      frozen: sealJson(client, 'short_screen.frozen', input.frozen),
      asksFullForm,
      askedById: accountId,
    },
    select: { id: true },
  });
  return row.id;
}

async function lastOf(
  db: Db,
  where: { practiceId: string; clientId: string; day: Date },
): Promise<(ShortScreenRow & { askedById: string }) | null> {
  const row = await db.shortScreen.findFirst({
    where,
    relationLoadStrategy: 'join',
    orderBy: { number: 'desc' },
    select: { ...shortScreenSelect, askedById: true },
  });
  return row && { ...shortScreenRow(row), askedById: row.askedById };
}

/**
 * Stores the short screen of a day; a correction is the next row of that day. `changed_by_someone_else` when another one
 * was stored since, or when the intake is not the client's newest signed one. The same twice (a double tap) is one.
 */
export async function recordShortScreen(
  scope: PracticeScope,
  input: NewShortScreen,
): Promise<Result<{ id: string }, Refusal>> {
  const { clientId, intakeId, seen } = input;
  if (!isRowId(clientId) || !isRowId(intakeId)) return { ok: false, reason: 'not_found' };
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    if (!client) return { ok: false, reason: 'not_found' };
    if ((await newestSignedIntakeId(db, scope, clientId)) !== intakeId) {
      return { ok: false, reason: 'changed_by_someone_else' };
    }
    const last = await lastOf(db, { practiceId, clientId, day: toColumn(input.day) });
    if (last && isSameAgain(last, { ...input, askedById: accountId })) {
      return { ok: true, value: { id: last.id } };
    }
    if (seen !== (last ? last.number : 0)) return { ok: false, reason: 'changed_by_someone_else' };
    const id = await store(db, scope, { ...input, client });
    await recordAudit(db, scope, {
      action: 'record_short_screen',
      entity: 'short_screen',
      entityId: id,
      clientId,
    });
    return { ok: true, value: { id } };
  });
}
