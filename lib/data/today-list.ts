import { Prisma } from '@/lib/data/generated/client';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import { FULL_HISTORY_GAP_DAYS } from '@/lib/domain/screening/day-check';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import { fromColumn } from '@/lib/data/rows/calendar-date';
import type { ClientListRow } from '@/lib/data/rows/client-row';

/** What is unfinished for a client, worst first. */
export const openThings = [
  'blocked',
  'side_changed',
  'full_form',
  'decisions_open',
  'intake_draft',
  'needs_screening',
  'ask_today',
  'needs_plan',
  'plan_draft',
  'session_to_start',
  'record_unsigned',
  'needs_sheet',
] as const;
export type OpenThing = (typeof openThings)[number];

export interface TodayRow {
  client: ClientListRow;
  /** Never empty; in the order of `openThings`. */
  open: OpenThing[];
  /** Day of the last signed session record, in the practice's time zone. */
  lastVisit: IsoDate | null;
}

interface Columns {
  id: string;
  name: string;
  birth_date: Date;
  phone: string | null;
  email: string | null;
  last_visit: Date | null;
  open: OpenThing[];
}

const LIST_MAX = 100;

/** What is open, from the newest row of each kind. */
const OPEN = Prisma.sql`
  array_remove(ARRAY[
    CASE WHEN s.blocked THEN 'blocked' END,
    CASE WHEN pl.invalidated_at IS NOT NULL OR h.withdrawn_at IS NOT NULL
      THEN 'side_changed' END,
    CASE WHEN full_form.is_due THEN 'full_form' END,
    CASE WHEN undecided.are_there THEN 'decisions_open' END,
    CASE WHEN i.status = 'draft' OR i.status IS NULL THEN 'intake_draft' END,
    CASE WHEN EXISTS (
      SELECT FROM clearance k
      WHERE k.practice_id = c.practice_id AND k.client_id = c.id
        AND coalesce(k.invalidated_at, k.created_at) > s.created_at
    ) THEN 'needs_screening' END,
    CASE WHEN waits.is_so AND NOT s.blocked AND NOT full_form.is_due
      AND signed.day < today.day
      AND NOT EXISTS (
        SELECT FROM short_screen t
        WHERE t.practice_id = c.practice_id AND t.client_id = c.id AND t.day = today.day
          AND t.created_at >= signed.created_at)
    THEN 'ask_today' END,
    CASE WHEN i.status = 'signed' AND NOT s.blocked AND NOT undecided.are_there
      AND pl.id IS NULL THEN 'needs_plan' END,
    CASE WHEN pl.status = 'draft' AND pl.invalidated_at IS NULL THEN 'plan_draft' END,
    CASE WHEN pl.status = 'confirmed' AND pl.invalidated_at IS NULL AND NOT begun.is_there
      THEN 'session_to_start' END,
    CASE WHEN r.status = 'draft' THEN 'record_unsigned' END,
    CASE WHEN visit.signed_at IS NOT NULL AND h.number IS NULL THEN 'needs_sheet' END
  ], NULL)`;

/** The newest row of each kind for client `c` of practice `p`, and the last visit. */
const NEWEST = Prisma.sql`
  CROSS JOIN LATERAL (SELECT (now() AT TIME ZONE p.time_zone)::date AS day) today
  LEFT JOIN LATERAL (
    SELECT created_at, (signed_at AT TIME ZONE p.time_zone)::date AS day FROM intake
    WHERE practice_id = c.practice_id AND client_id = c.id AND status = 'signed'
    ORDER BY signed_at DESC, id DESC LIMIT 1) signed ON true
  LEFT JOIN LATERAL (
    SELECT status, updated_at FROM intake
    WHERE practice_id = c.practice_id AND client_id = c.id
    ORDER BY created_at DESC, id DESC LIMIT 1) i ON true
  LEFT JOIN LATERAL (
    SELECT id, blocked, created_at, result FROM screening
    WHERE practice_id = c.practice_id AND client_id = c.id
    ORDER BY created_at DESC, id DESC LIMIT 1) s ON true
  CROSS JOIN LATERAL (
    SELECT EXISTS (
      SELECT FROM jsonb_array_elements(s.result -> 'findings') AS f
      WHERE NOT EXISTS (
        SELECT FROM finding_decision d
        WHERE d.practice_id = c.practice_id AND d.screening_id = s.id
          AND d.rule = f ->> 'rule')
    ) AS are_there) undecided
  LEFT JOIN LATERAL (
    SELECT id, status, updated_at, invalidated_at FROM session_plan
    WHERE practice_id = c.practice_id AND client_id = c.id
    ORDER BY created_at DESC, id DESC LIMIT 1) pl ON true
  CROSS JOIN LATERAL (
    SELECT EXISTS (
      SELECT FROM session_record
      WHERE practice_id = c.practice_id AND plan_id = pl.id) AS is_there) begun
  LEFT JOIN LATERAL (
    SELECT status, updated_at FROM session_record
    WHERE practice_id = c.practice_id AND client_id = c.id
    ORDER BY created_at DESC, id DESC LIMIT 1) r ON true
  LEFT JOIN LATERAL (
    SELECT max(signed_at) AS signed_at FROM session_record
    WHERE practice_id = c.practice_id AND client_id = c.id AND status = 'signed') visit ON true
  CROSS JOIN LATERAL (
    SELECT pl.invalidated_at IS NULL AND pl.status IN ('draft', 'confirmed')
      AND NOT begun.is_there AS is_so) waits
  CROSS JOIN LATERAL (
    SELECT coalesce(waits.is_so AND greatest(signed.day,
        (visit.signed_at AT TIME ZONE p.time_zone)::date) <= today.day - ${FULL_HISTORY_GAP_DAYS}::int,
      false) OR EXISTS (
      SELECT FROM short_screen n
      WHERE n.practice_id = c.practice_id AND n.client_id = c.id
        AND n.created_at >= signed.created_at AND n.asks_full_form
        AND NOT EXISTS (
          SELECT FROM short_screen later
          WHERE later.practice_id = n.practice_id AND later.client_id = n.client_id
            AND later.day = n.day AND later.number > n.number)
    ) AS is_due) full_form
  LEFT JOIN LATERAL (
    SELECT number, issued_at, withdrawn_at FROM home_care_sheet
    WHERE practice_id = c.practice_id AND client_id = c.id
    ORDER BY number DESC LIMIT 1) h ON true`;

/**
 * Clients with something open, those touched last in front, at most 100. One statement over the practice's clients:
 * - `blocked`: the newest screening blocks a session
 * - `side_changed`: the newest plan fell, or the newest sheet was withdrawn, and nothing has taken its place
 * - `full_form`: a short screen since the signed intake has said that something is new, or a plan waits for its session
 *   six weeks after the last
 * - `decisions_open`: a finding of the newest screening has no decision
 * - `intake_draft`: an intake is not signed (a new client has one, or none at all)
 * - `needs_screening`: a clearance came or went after the newest screening
 * - `ask_today`: a plan waits for its session, and today's questions were not asked
 * - `needs_plan`: everything is decided, and no plan was ever made
 * - `plan_draft`, `record_unsigned`: not confirmed, not signed
 * - `session_to_start`: the plan is confirmed, and its session has not begun
 * - `needs_sheet`: a session was signed and no sheet was ever issued
 */
export async function listToday(scope: PracticeScope): Promise<TodayRow[]> {
  const { practiceId } = scope;
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<Columns[]>`
      SELECT * FROM (
        SELECT c.id, c.name, c.birth_date, c.phone, c.email,
          (visit.signed_at AT TIME ZONE p.time_zone)::date AS last_visit,
          greatest(c.created_at, i.updated_at, s.created_at, pl.updated_at, r.updated_at, h.issued_at)
            AS touched_at,
          ${OPEN} AS open
        FROM client c
        JOIN practice p ON p.id = c.practice_id
        ${NEWEST}
        WHERE c.practice_id = ${practiceId}::uuid AND c.erased_at IS NULL
      ) AS listed
      WHERE cardinality(open) > 0
      ORDER BY touched_at DESC, id
      LIMIT ${LIST_MAX}`,
  );
  return rows.map(({ id, name, birth_date: birthDate, phone, email, ...row }) => ({
    client: { id, name, phone, email, birthDate: fromColumn(birthDate) },
    open: row.open,
    lastVisit: row.last_visit && fromColumn(row.last_visit),
  }));
}
