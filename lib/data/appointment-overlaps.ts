import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import { APPOINTMENT_MINUTES } from '@/lib/domain/practice/appointment.schema';

/** An appointment that somebody is about to make, or to move. */
export interface WantedTime {
  clientId: string;
  startsAt: Date;
  minutes: number;
}

/** What stands, or is wanted too, at a time that somebody wants. */
export interface Overlap {
  wantedAt: Date;
  wantedMinutes: number;
  startsAt: Date;
  clientName: string;
  therapistName: string;
  /** False: it is the client who is somewhere else then. */
  isSameTherapist: boolean;
}

interface Columns {
  wanted_at: Date;
  wanted_minutes: number;
  starts_at: Date;
  client_name: string;
  therapist_name: string;
  is_same_therapist: boolean;
}

/** More than this nobody reads. */
const OVERLAPS_MAX = 50;

interface OverlapArgs {
  therapistId: string;
  wanted: readonly WantedTime[];
  /** The appointment that is being moved: it is not in its own way. */
  except?: string;
}

/**
 * Appointments of the same therapist or the same client that stand when one is wanted, the first in front, at most 50; of
 * several that are wanted at once also those that are in each other's way. Cancelled ones are in nobody's. One statement.
 */
export async function listOverlaps(
  scope: PracticeScope,
  { therapistId, wanted, except }: OverlapArgs,
): Promise<Overlap[]> {
  const { practiceId } = scope;
  const asked = wanted.filter(({ clientId }) => isRowId(clientId));
  if (asked.length === 0 || !isRowId(therapistId)) return [];
  const spared = except !== undefined && isRowId(except) ? except : null;
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<Columns[]>`
      WITH wanted AS (
        SELECT w.at, w.minutes, w.client_id, w.n, w.at + w.minutes * interval '1 minute' AS until
        FROM unnest(
          ${asked.map(({ startsAt }) => startsAt)}::timestamptz[],
          ${asked.map(({ minutes }) => minutes)}::integer[],
          ${asked.map(({ clientId }) => clientId)}::uuid[]
        ) WITH ORDINALITY AS w(at, minutes, client_id, n)
      ), met AS (
        SELECT w.at AS wanted_at, w.minutes AS wanted_minutes, a.starts_at, a.client_id, a.therapist_id
        FROM wanted w JOIN appointment a ON a.practice_id = ${practiceId}::uuid
          AND a.starts_at < w.until
          AND a.starts_at > w.at - ${APPOINTMENT_MINUTES.max}::int * interval '1 minute'
          AND a.starts_at + a.minutes * interval '1 minute' > w.at
          AND (a.therapist_id = ${therapistId}::uuid OR a.client_id = w.client_id)
        WHERE a.cancelled_at IS NULL AND a.id IS DISTINCT FROM ${spared}::uuid
        UNION ALL
        SELECT later.at, later.minutes, w.at, w.client_id, ${therapistId}::uuid
        FROM wanted w JOIN wanted later ON later.n <> w.n AND w.at < later.until AND later.at < w.until
          AND (w.at, w.n) < (later.at, later.n)
      )
      SELECT m.wanted_at, m.wanted_minutes, m.starts_at, c.name AS client_name, t.name AS therapist_name,
        m.therapist_id = ${therapistId}::uuid AS is_same_therapist
      FROM met m
      JOIN client c ON c.practice_id = ${practiceId}::uuid AND c.id = m.client_id AND c.erased_at IS NULL
      JOIN membership b ON b.practice_id = ${practiceId}::uuid AND b.account_id = m.therapist_id
      JOIN account t ON t.id = b.account_id
      ORDER BY m.wanted_at, m.starts_at, c.name
      LIMIT ${OVERLAPS_MAX}`,
  );
  return rows.map((row) => ({
    wantedAt: row.wanted_at,
    wantedMinutes: row.wanted_minutes,
    startsAt: row.starts_at,
    clientName: row.client_name,
    therapistName: row.therapist_name,
    isSameTherapist: row.is_same_therapist,
  }));
}
