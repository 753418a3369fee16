import { shownMoment } from '@/app/shown-moment';
import type { Cancelled, Coming } from '@/components/appointments/coming-list';
import type { Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { listAppointments } from '@/lib/data/appointments';
import type { AppointmentRow } from '@/lib/data/rows/appointment-row';
import { listComing } from '@/lib/data/today-list';
import type { OpenThing } from '@/lib/domain/practice/open-things';
import { overlapping } from '@/lib/domain/practice/overlaps';
import { can } from '@/lib/domain/practice/permissions';
import { clockTime } from '@/lib/platform/clock';

import { restoreAppointmentAction } from './appointments/[appointmentId]/actions';
import type { ShownDay } from './day';

/** An appointment as both kinds of readers get it. */
export interface DayAppointment extends Omit<AppointmentRow, 'clientName' | 'clientPhone'> {
  name: string;
  phone: string | null;
  /** Null: not to be read by who asks. */
  open: OpenThing[] | null;
}

export interface ComingDay {
  all: DayAppointment[];
  rows: Coming[];
  cancelled: Cancelled[];
}

/** Who reads no charts gets times, names and phone numbers, and nothing else leaves the database. */
async function readAppointments(member: Member, shown: ShownDay): Promise<DayAppointment[]> {
  const { scope, role, today } = member;
  if (!can(role, 'read_chart')) {
    const rows = await listAppointments(scope, shown);
    return rows.map((row) => ({
      ...row,
      name: row.clientName,
      phone: row.clientPhone,
      open: null,
    }));
  }
  const { review } = ruleBook.courseOfCare;
  const rows = await listComing(scope, { ...shown, review, isToday: shown.day === today });
  return rows.map(({ client, ...row }) => ({
    ...row,
    clientId: client.id,
    name: client.name,
    phone: client.phone,
  }));
}

/** The appointments of one day as the page shows them, by the practice's own clock. */
export async function readComing(member: Member, shown: ShownDay): Promise<ComingDay> {
  const { timeZone } = member.practice;
  const mayChange = can(member.role, 'write_schedule');
  const all = await readAppointments(member, shown);
  const standing = all.filter(({ cancelledAt }) => cancelledAt === null);
  const head = ({ id, clientId, name, startsAt }: DayAppointment) => {
    return { id, clientId, name, time: clockTime(startsAt, timeZone) };
  };
  return {
    all,
    rows: standing.map((row) => ({
      ...head(row),
      minutes: row.minutes,
      therapist: row.therapistName,
      isOwn: row.therapistId === member.scope.accountId,
      open: row.open,
      phone: row.phone,
      movedFrom: row.movedFrom && shownMoment(row.movedFrom, timeZone),
      overlaps: overlapping(row, standing).map(({ name, startsAt }) => {
        return { name, time: clockTime(startsAt, timeZone) };
      }),
      changeHref: mayChange ? `/today/appointments/${row.id}` : null,
    })),
    cancelled: all
      .filter(({ cancelledAt }) => cancelledAt !== null)
      .map((row) => ({
        ...head(row),
        restore: mayChange
          ? restoreAppointmentAction.bind(null, { appointmentId: row.id, version: row.version })
          : null,
      })),
  };
}
