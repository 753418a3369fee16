import { recordAudits } from '@/lib/data/audit';
import { lockClient } from '@/lib/data/client-lock';
import { Prisma } from '@/lib/data/generated/client';
import { byClient, type OfClients } from '@/lib/data/rows/client-groups';
import { notErased } from '@/lib/data/rows/client-key';
import { reminderInclude, reminderRow, type ReminderRow } from '@/lib/data/rows/reminder-row';
import { isRowId } from '@/lib/data/rows/row-id';
import { sealJson } from '@/lib/data/rows/sealed-text';
import type { PracticeProgram, SheetScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { ReminderChannel, ReminderChoice } from '@/lib/domain/reminders/reminder';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

const ENDED = { action: 'end_reminder', entity: 'reminder' } as const;

/** What the client’s page shows of reminders. */
export interface OwnReminders {
  practice: { name: string; timeZone: string };
  /** An e-mail address is kept for the client. */
  hasMail: boolean;
  /** Those that are on. */
  on: ReminderRow[];
}

/** What is switched on for the client who asks; null when the page was closed or the record erased. */
export async function findOwnReminders(scope: SheetScope): Promise<OwnReminders | null> {
  const { practiceId, clientId, linkId } = scope;
  return withDb(scope, async (db) => {
    const client = await db.client.findFirst({
      where: { id: clientId, practiceId, erasedAt: null },
      select: { email: true, practice: { select: { name: true, timeZone: true } } },
    });
    if (!client) return null;
    const rows = await db.reminder.findMany({
      where: { practiceId, clientId, linkId, endedAt: null },
      relationLoadStrategy: 'join',
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      include: reminderInclude,
    });
    return { practice: client.practice, hasMail: client.email !== null, on: rows.map(reminderRow) };
  });
}

async function endAll(db: Db, scope: SheetScope, channel: ReminderChannel): Promise<void> {
  const { practiceId, clientId } = scope;
  const ended = await db.reminder.updateManyAndReturn({
    where: { practiceId, clientId, channel, endedAt: null },
    data: { endedAt: now() },
    select: { id: true },
  });
  const line = (id: string) => ({ ...ENDED, entityId: id, clientId });
  await recordAudits(
    db,
    scope,
    ended.map(({ id }) => line(id)),
  );
}

/** Switches reminders of one channel on, as chosen now; what was on of it ends. `no_address`: an e-mail needs one. */
export async function switchReminderOn(
  scope: SheetScope,
  choice: ReminderChoice,
): Promise<Result<{ id: string }, 'not_found' | 'no_address'>> {
  const { practiceId, clientId, linkId } = scope;
  const { target, channel, ...times } = choice;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    if (!client) return { ok: false, reason: 'not_found' };
    const where = { id: clientId, practiceId, email: { not: null } };
    if (channel === 'mail' && (await db.client.count({ where })) === 0) {
      return { ok: false, reason: 'no_address' };
    }
    await endAll(db, scope, channel);
    const sealed = target ? sealJson(client, 'reminder.target', target) : Prisma.DbNull;
    const { id } = await db.reminder.create({
      data: { practiceId, clientId, linkId, channel, ...times, target: sealed },
      select: { id: true },
    });
    const entry = { action: 'switch_reminder_on', entity: 'reminder', entityId: id, clientId };
    await recordAudits(db, scope, [entry]);
    return { ok: true, value: { id } };
  });
}

/** Switches the reminders of one channel off. */
export async function switchReminderOff(
  scope: SheetScope,
  channel: ReminderChannel,
): Promise<void> {
  await withDb(scope, async (db) => {
    if (await lockClient(db, scope, scope.clientId)) await endAll(db, scope, channel);
  });
}

/** Ends one reminder, by the link in its e-mail or because its phone is gone. False when it had ended before. */
export async function endReminder(scope: PracticeProgram, reminderId: string): Promise<boolean> {
  if (!isRowId(reminderId)) return false;
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const [row] = await db.reminder.updateManyAndReturn({
      where: { id: reminderId, practiceId, endedAt: null },
      data: { endedAt: now() },
      select: { id: true, clientId: true },
    });
    if (!row) return false;
    const { id, clientId } = row;
    await recordAudits(db, scope, [{ ...ENDED, entityId: id, clientId }]);
    return true;
  });
}

/** Reminders of several clients, the oldest first, with when each was sent, for an export. */
export async function readReminders(
  db: Db,
  where: OfClients,
): Promise<
  (clientId: string) => (ReminderRow & { sent: { id: string; sentAt: Date | null }[] })[]
> {
  const rows = await db.reminder.findMany({
    where: { ...where, ...notErased },
    relationLoadStrategy: 'join',
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: {
      ...reminderInclude,
      sent: { select: { id: true, sentAt: true }, orderBy: { id: 'asc' } },
    },
  });
  return byClient(rows, (row) => ({ ...reminderRow(row), sent: row.sent }));
}
