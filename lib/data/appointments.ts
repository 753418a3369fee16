import { recordAudit } from '@/lib/data/audit';
import type { Prisma } from '@/lib/data/generated/client';
import {
  appointmentInclude,
  appointmentRow,
  type AppointmentRow,
} from '@/lib/data/rows/appointment-row';
import { notErased } from '@/lib/data/rows/client-key';
import { isRowId } from '@/lib/data/rows/row-id';
import { isVersion } from '@/lib/data/rows/version';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

/** More than this in one day is no day. */
const DAY_MAX = 200;

/** When it is, how long, and who works with the client. */
export interface AppointmentTime {
  startsAt: Date;
  minutes: number;
  therapistId: string;
}

export type AppointmentRefusal = 'not_found' | 'no_such_therapist' | 'changed_by_someone_else';

type Changed = Result<AppointmentRow, AppointmentRefusal>;

async function readAppointment(
  db: Db,
  { practiceId }: PracticeScope,
  id: string,
): Promise<AppointmentRow | null> {
  const row = await db.appointment.findFirst({
    where: { id, practiceId, ...notErased },
    relationLoadStrategy: 'join',
    include: appointmentInclude,
  });
  return row && appointmentRow(row);
}

/** One appointment, cancelled or not; null when the practice has none with that id. */
export async function findAppointment(
  scope: PracticeScope,
  appointmentId: string,
): Promise<AppointmentRow | null> {
  if (!isRowId(appointmentId)) return null;
  return withDb(scope, (db) => readAppointment(db, scope, appointmentId));
}

/** Everybody who comes between two moments, the first in front, those who were cancelled too; at most 200. */
export async function listAppointments(
  scope: PracticeScope,
  { from, to }: { from: Date; to: Date },
): Promise<AppointmentRow[]> {
  const rows = await withDb(scope, (db) =>
    db.appointment.findMany({
      where: { practiceId: scope.practiceId, startsAt: { gte: from, lt: to }, ...notErased },
      relationLoadStrategy: 'join',
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      take: DAY_MAX,
      include: appointmentInclude,
    }),
  );
  return rows.map(appointmentRow);
}

/** When these clients come next, at or after that moment, in one statement; who has nothing booked is not in it. */
export async function findNextVisits(
  { practiceId, ...scope }: PracticeScope,
  { clientIds, from }: { clientIds: readonly string[]; from: Date },
): Promise<Map<string, Date>> {
  const known = clientIds.filter(isRowId);
  if (known.length === 0) return new Map();
  const startsAt = { gte: from };
  const rows = await withDb({ practiceId, ...scope }, (db) =>
    db.appointment.groupBy({
      by: ['clientId'],
      where: { practiceId, clientId: { in: known }, startsAt, cancelledAt: null, ...notErased },
      _min: { startsAt: true },
    }),
  );
  return new Map(
    rows.flatMap(({ clientId, _min: next }) => (next.startsAt ? [[clientId, next.startsAt]] : [])),
  );
}

/** Whether somebody works here now and treats clients. */
export async function isTherapist(
  db: Db,
  { practiceId }: PracticeScope,
  accountId: string,
): Promise<boolean> {
  if (!isRowId(accountId)) return false;
  const role = { in: ['owner' as const, 'therapist' as const] };
  return (await db.membership.count({ where: { practiceId, accountId, leftAt: null, role } })) > 0;
}

async function done(db: Db, scope: PracticeScope, id: string, action: string): Promise<Changed> {
  const row = await readAppointment(db, scope, id);
  if (!row) return { ok: false, reason: 'not_found' };
  const { clientId } = row;
  await recordAudit(db, scope, { action, entity: 'appointment', entityId: id, clientId });
  return { ok: true, value: row };
}

/** Makes an appointment of a client with one who treats. */
export async function addAppointment(
  scope: PracticeScope,
  { clientId, startsAt, minutes, therapistId }: AppointmentTime & { clientId: string },
): Promise<Changed> {
  if (!isRowId(clientId)) return { ok: false, reason: 'not_found' };
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    if (!(await isTherapist(db, scope, therapistId))) {
      return { ok: false, reason: 'no_such_therapist' };
    }
    const isThere = await db.client.count({ where: { id: clientId, practiceId, erasedAt: null } });
    if (!isThere) return { ok: false, reason: 'not_found' };
    const { id } = await db.appointment.create({
      data: { practiceId, clientId, startsAt, minutes, therapistId, createdById: accountId },
      select: { id: true },
    });
    return done(db, scope, id, 'add_appointment');
  });
}

interface Seen {
  appointmentId: string;
  /** That the change was made from. */
  version: number;
}

interface Change extends Seen {
  isCancelled: boolean;
  data: Prisma.AppointmentUncheckedUpdateManyInput;
  action: string;
}

/** Changes the row as it was in that version; says why not where it is not that row any more. */
async function change(db: Db, scope: PracticeScope, wanted: Change): Promise<Changed> {
  const { appointmentId: id, version, isCancelled, data, action } = wanted;
  const cancelledAt = isCancelled ? { not: null } : null;
  const { count } = await db.appointment.updateMany({
    where: { id, practiceId: scope.practiceId, version, cancelledAt, ...notErased },
    data: { ...data, version: { increment: 1 } },
  });
  if (count > 0) return done(db, scope, id, action);
  const isThere = await readAppointment(db, scope, id);
  return { ok: false, reason: isThere ? 'changed_by_someone_else' : 'not_found' };
}

/** Another time, length or therapist for an appointment that stands; where it was before is kept. */
export async function moveAppointment(
  scope: PracticeScope,
  { appointmentId, version, ...time }: AppointmentTime & Seen,
): Promise<Changed> {
  if (!isRowId(appointmentId) || !isVersion(version)) return { ok: false, reason: 'not_found' };
  return withDb(scope, async (db) => {
    const before = await readAppointment(db, scope, appointmentId);
    if (!before) return { ok: false, reason: 'not_found' };
    const isSame = before.therapistId === time.therapistId;
    if (!isSame && !(await isTherapist(db, scope, time.therapistId))) {
      return { ok: false, reason: 'no_such_therapist' };
    }
    const isMoved = before.startsAt.getTime() !== time.startsAt.getTime();
    return change(db, scope, {
      appointmentId,
      version,
      isCancelled: false,
      data: { ...time, ...(isMoved && { movedFrom: before.startsAt }) },
      action: 'move_appointment',
    });
  });
}

/** From taking place to cancelled, or back. */
async function setCancelled(
  scope: PracticeScope,
  { appointmentId, version }: Seen,
  { to, action }: { to: boolean; action: string },
): Promise<Changed> {
  if (!isRowId(appointmentId) || !isVersion(version)) return { ok: false, reason: 'not_found' };
  const data = { cancelledAt: to ? now() : null };
  return withDb(scope, (db) =>
    change(db, scope, { appointmentId, version, isCancelled: !to, data, action }),
  );
}

/** Cancels an appointment: it stays, and can be put back. */
export async function cancelAppointment(scope: PracticeScope, seen: Seen): Promise<Changed> {
  return setCancelled(scope, seen, { to: true, action: 'cancel_appointment' });
}

/** Puts a cancelled appointment back where it was. */
export async function restoreAppointment(scope: PracticeScope, seen: Seen): Promise<Changed> {
  return setCancelled(scope, seen, { to: false, action: 'restore_appointment' });
}
