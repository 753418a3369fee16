import { recordAudit } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { byClient, type OfClients } from '@/lib/data/rows/client-groups';
import { isRowId } from '@/lib/data/rows/row-id';
import { sealText } from '@/lib/data/rows/sealed-text';
import {
  intakeLinkInclude,
  intakeLinkRow,
  toldIntakeInclude,
  toldIntakeRow,
  type IntakeLinkRow,
  type ToldIntakeRow,
} from '@/lib/data/rows/told-intake-row';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

/** More than a client ever sends. */
const SHOWN = 20;

/** What a client has told in own intakes, also unfinished ones, the newest first. */
export async function listToldIntakes(
  scope: PracticeScope,
  clientId: string,
): Promise<ToldIntakeRow[]> {
  if (!isRowId(clientId)) return [];
  const rows = await withDb(scope, (db) =>
    db.toldIntake.findMany({
      where: { practiceId: scope.practiceId, clientId, client: { erasedAt: null } },
      relationLoadStrategy: 'join',
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: SHOWN,
      include: toldIntakeInclude,
    }),
  );
  return rows.map(toldIntakeRow);
}

/** One of them; null when the practice has none with that id. */
export async function findToldIntake(
  scope: PracticeScope,
  toldIntakeId: string,
): Promise<ToldIntakeRow | null> {
  if (!isRowId(toldIntakeId)) return null;
  const row = await withDb(scope, (db) =>
    db.toldIntake.findFirst({
      where: { id: toldIntakeId, practiceId: scope.practiceId, client: { erasedAt: null } },
      relationLoadStrategy: 'join',
      include: toldIntakeInclude,
    }),
  );
  return row && toldIntakeRow(row);
}

/** How far a client's open intake is, without a word of it: for those who may make links and read nothing clinical. */
export async function findToldProgress(
  scope: PracticeScope,
  clientId: string,
): Promise<{ done: number; all: number; updatedAt: Date } | null> {
  if (!isRowId(clientId)) return null;
  const row = await withDb(scope, (db) =>
    db.toldIntake.findFirst({
      where: { practiceId: scope.practiceId, clientId, status: 'open', client: { erasedAt: null } },
      select: { sectionsDone: true, sectionsAll: true, updatedAt: true },
    }),
  );
  return row && { done: row.sectionsDone, all: row.sectionsAll, updatedAt: row.updatedAt };
}

/** Everything of several clients, the oldest first, for an export. */
export async function readToldIntakes(
  db: Db,
  where: OfClients,
): Promise<(clientId: string) => { toldIntakes: ToldIntakeRow[]; intakeLinks: IntakeLinkRow[] }> {
  const oldest = [{ createdAt: 'asc' as const }, { id: 'asc' as const }];
  const join = { relationLoadStrategy: 'join', orderBy: oldest } as const;
  const told = await db.toldIntake.findMany({ where, ...join, include: toldIntakeInclude });
  const links = await db.intakeLink.findMany({ where, ...join, include: intakeLinkInclude });
  const at = now();
  const toldOf = byClient(told, toldIntakeRow);
  const linksOf = byClient(links, (row) => intakeLinkRow(row, at));
  return (clientId) => ({ toldIntakes: toldOf(clientId), intakeLinks: linksOf(clientId) });
}

async function isOpenAlarm(
  db: Db,
  { practiceId, clientId, alarmId }: { practiceId: string; clientId: string; alarmId: string },
): Promise<boolean> {
  const where = { id: alarmId, practiceId, clientId, answers: { none: {} } };
  return (await db.toldAlarm.count({ where })) > 0;
}

/** Records what was done about a danger sign of an own intake. Once: a second answer is `not_found`. */
export async function answerToldAlarm(
  scope: PracticeScope,
  { clientId, alarmId, note }: { clientId: string; alarmId: string; note: string },
): Promise<Result<{ id: string }, 'not_found'>> {
  const refused = { ok: false, reason: 'not_found' } as const;
  if (!isRowId(alarmId)) return refused;
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    if (!client || !(await isOpenAlarm(db, { practiceId, clientId, alarmId }))) return refused;
    const { id } = await db.toldAlarmAnswer.create({
      data: {
        ...{ practiceId, clientId, toldAlarmId: alarmId, createdById: accountId },
        note: sealText(client, 'told_alarm_answer.note', note),
      },
      select: { id: true },
    });
    await recordAudit(db, scope, {
      ...{ action: 'answer_told_alarm', entity: 'told_alarm', entityId: alarmId, clientId },
    });
    return { ok: true, value: { id } };
  });
}
