import { recordAudit } from '@/lib/data/audit';
import { notErased } from '@/lib/data/rows/client-key';
import { reminderInclude, reminderRow, type ReminderRow } from '@/lib/data/rows/reminder-row';
import type { PracticeProgram, SystemScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import { withKey } from '@/lib/data/rows/client-key';

/** Practices in which somebody has a reminder on, by id. */
export async function listReminderPractices(scope: SystemScope): Promise<string[]> {
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<{ id: string }[]>`SELECT id FROM reminder_practices() AS id`,
  );
  return rows.map(({ id }) => id);
}

/** A reminder that is on, with what decides whether it is due. */
export interface OpenReminder extends ReminderRow {
  email: string | null;
  /** Appointments that are not cancelled and begin from now on until `until`. */
  visits: { id: string; startsAt: Date }[];
  /** A sheet is at home, and was not withdrawn. */
  hasSheet: boolean;
}

/** Every reminder of the practice that is on, its client’s page open and the record not erased. */
export async function listOpenReminders(
  scope: PracticeProgram,
  { from, until }: { from: Date; until: Date },
): Promise<OpenReminder[]> {
  const { practiceId } = scope;
  const rows = await withDb(scope, (db) =>
    db.reminder.findMany({
      where: { practiceId, endedAt: null, ...notErased, link: { is: { revokedAt: null } } },
      relationLoadStrategy: 'join',
      orderBy: { id: 'asc' },
      include: {
        ...reminderInclude,
        client: {
          select: {
            ...withKey.select,
            email: true,
            appointments: {
              where: { cancelledAt: null, startsAt: { gte: from, lte: until } },
              select: { id: true, startsAt: true },
            },
            sheets: {
              orderBy: { number: 'desc' },
              take: 1,
              select: { withdrawnAt: true },
            },
          },
        },
      },
    }),
  );
  return rows.map((row) => ({
    ...reminderRow(row),
    email: row.client.email,
    visits: row.client.appointments,
    hasSheet: row.client.sheets.some(({ withdrawnAt }) => withdrawnAt === null),
  }));
}

interface Occasion {
  reminder: Pick<ReminderRow, 'id' | 'clientId'>;
  occasion: string;
}

/**
 * Takes an occasion, so that nobody else sends it: the first time, or again when a server has refused it and its time has
 * come. Null: another process has it, or it was sent. Whoever is killed while sending leaves it taken: rather one reminder
 * less than two.
 */
export async function takeOccasion(
  scope: PracticeProgram,
  { reminder, occasion }: Occasion,
  at: Date,
): Promise<{ id: string; tries: number } | null> {
  const { practiceId } = scope;
  const { id: reminderId, clientId } = reminder;
  return withDb(scope, async (db) => {
    const [made] = await db.reminderSent.createManyAndReturn({
      data: { practiceId, clientId, reminderId, occasion, claimedAt: at },
      skipDuplicates: true,
      select: { id: true, tries: true },
    });
    const [again] = made
      ? []
      : await db.reminderSent.updateManyAndReturn({
          where: { practiceId, reminderId, occasion, sentAt: null, retryAt: { lte: at } },
          data: { claimedAt: at, retryAt: null, tries: { increment: 1 } },
          select: { id: true, tries: true },
        });
    const taken = made ?? again ?? null;
    if (taken) {
      await recordAudit(db, scope, {
        ...{ action: 'send_reminder', entity: 'reminder', entityId: reminderId, clientId },
      });
    }
    return taken;
  });
}

/** Keeps that it was sent, or when it is to be tried again; neither: nobody tries again. */
export async function noteOccasion(
  scope: PracticeProgram,
  { id, ...outcome }: { id: string; sentAt: Date } | { id: string; retryAt: Date | null },
): Promise<void> {
  const { practiceId } = scope;
  await withDb(scope, (db) =>
    db.reminderSent.updateMany({ where: { id, practiceId }, data: outcome }),
  );
}
