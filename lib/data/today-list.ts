import { Prisma } from '@/lib/data/generated/client';
import { newestRows, OPEN, type ReviewRule } from '@/lib/data/rows/open-things-sql';
import { fromColumn } from '@/lib/data/rows/calendar-date';
import { touchedLast } from '@/lib/data/rows/touched-last-sql';
import type { AppointmentRow } from '@/lib/data/rows/appointment-row';
import type { ClientListRow } from '@/lib/data/rows/client-row';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import type { OpenThing } from '@/lib/domain/practice/open-things';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

export interface TodayRow {
  client: ClientListRow;
  /** In the order of `openThings`. */
  open: OpenThing[];
  /** Day of the last signed session record, in the practice's time zone. */
  lastVisit: IsoDate | null;
}

/** Somebody who comes on the day, and what is open for them. */
export type ComingRow = TodayRow & Omit<AppointmentRow, 'clientId' | 'clientName' | 'clientPhone'>;

interface Columns {
  client_id: string;
  name: string;
  birth_date: Date;
  phone: string | null;
  email: string | null;
  last_visit: Date | null;
  open: OpenThing[];
}

interface ComingColumns extends Columns {
  id: string;
  starts_at: Date;
  minutes: number;
  moved_from: Date | null;
  cancelled_at: Date | null;
  version: number;
  therapist_id: string;
  therapist_name: string;
}

const LIST_MAX = 100;
const DAY_MAX = 200;

/** What is read of the client `c`, whichever list it is for. */
const COLUMNS = Prisma.sql`
  c.id AS client_id, c.name, c.birth_date, c.phone, c.email, last_visit.day AS last_visit, ${OPEN} AS open`;

const todayRow = (row: Columns): TodayRow => ({
  client: {
    id: row.client_id,
    name: row.name,
    phone: row.phone,
    email: row.email,
    birthDate: fromColumn(row.birth_date),
  },
  open: row.open,
  lastVisit: row.last_visit && fromColumn(row.last_visit),
});

interface TodayArgs {
  /** When a course of care is reviewed. */
  review: ReviewRule;
  /** Who comes between these two moments is in the list of the day, not in this one. */
  except?: { from: Date; to: Date };
}

/**
 * Clients with something open, those touched last in front, at most 100 of those with whom something happened last. One
 * statement, whose work does not grow with the practice.
 */
export async function listToday(
  scope: PracticeScope,
  { review, except }: TodayArgs,
): Promise<TodayRow[]> {
  const { practiceId } = scope;
  const notComing = except
    ? Prisma.sql`AND NOT EXISTS (
        SELECT FROM appointment a
        WHERE a.practice_id = c.practice_id AND a.client_id = c.id AND a.cancelled_at IS NULL
          AND a.starts_at >= ${except.from} AND a.starts_at < ${except.to})`
    : Prisma.empty;
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<Columns[]>`
      SELECT * FROM (
        SELECT ${COLUMNS},
          greatest(c.created_at, i.updated_at, s.created_at, pl.updated_at, r.updated_at, h.issued_at,
            (SELECT max(updated_at) FROM told_intake
              WHERE practice_id = c.practice_id AND client_id = c.id))
            AS touched_at
        FROM (${touchedLast(practiceId)}) AS touched
        JOIN client c ON c.practice_id = ${practiceId}::uuid AND c.id = touched.client_id
        JOIN practice p ON p.id = c.practice_id
        ${newestRows({ review, comes: false })}
        WHERE c.erased_at IS NULL ${notComing}
        OFFSET 0
      ) AS listed
      WHERE cardinality(open) > 0
      ORDER BY touched_at DESC, client_id
      LIMIT ${LIST_MAX}`,
  );
  return rows.map(todayRow);
}

interface DayArgs {
  from: Date;
  to: Date;
  review: ReviewRule;
  /** The day is today: a session is to come. */
  isToday: boolean;
}

/**
 * Everybody who comes between two moments, in the order of time, cancelled ones too, each with what is open. One statement;
 * the therapist's name is looked up by its key: joined, every account of every practice was read.
 */
export async function listComing(
  scope: PracticeScope,
  { from, to, review, isToday }: DayArgs,
): Promise<ComingRow[]> {
  const { practiceId } = scope;
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<ComingColumns[]>`
      SELECT a.id, a.starts_at, a.minutes, a.moved_from, a.cancelled_at, a.version,
        a.therapist_id, (SELECT name FROM account WHERE id = a.therapist_id) AS therapist_name, ${COLUMNS}
      FROM appointment a
      JOIN client c ON c.practice_id = a.practice_id AND c.id = a.client_id
      JOIN practice p ON p.id = c.practice_id
      ${newestRows({ review, comes: isToday })}
      WHERE a.practice_id = ${practiceId}::uuid AND c.erased_at IS NULL
        AND a.starts_at >= ${from} AND a.starts_at < ${to}
      ORDER BY a.starts_at, a.id
      LIMIT ${DAY_MAX}`,
  );
  return rows.map((row) => ({
    ...todayRow(row),
    id: row.id,
    startsAt: row.starts_at,
    minutes: row.minutes,
    movedFrom: row.moved_from,
    cancelledAt: row.cancelled_at,
    version: row.version,
    therapistId: row.therapist_id,
    therapistName: row.therapist_name,
  }));
}
