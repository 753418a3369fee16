import { Prisma } from '@/lib/data/generated/client';
import { neverCleared } from '@/lib/domain/screening/active-rows';
import { CLEARANCE_DAYS, CLEARANCE_WARN_DAYS } from '@/lib/domain/screening/clearance-state';
import { FULL_HISTORY_GAP_DAYS } from '@/lib/domain/screening/day-check';

/** What is open, from the newest row of each kind. */
export const OPEN = Prisma.sql`
  array_remove(ARRAY[
    CASE WHEN EXISTS (
      SELECT FROM told_alarm ta
      WHERE ta.practice_id = c.practice_id AND ta.client_id = c.id AND NOT EXISTS (
        SELECT FROM told_alarm_answer aa
        WHERE aa.practice_id = ta.practice_id AND aa.told_alarm_id = ta.id)
    ) THEN 'told_alarm' END,
    CASE WHEN s.blocked THEN 'blocked' END,
    CASE WHEN uncleared.are_there THEN 'clearance_missing' END,
    CASE WHEN referral.is_open THEN 'referral_open' END,
    CASE WHEN ending.is_so THEN 'clearance_ending' END,
    CASE WHEN pl.invalidated_at IS NOT NULL OR h.withdrawn_at IS NOT NULL
      THEN 'side_changed' END,
    CASE WHEN full_form.is_due THEN 'full_form' END,
    CASE WHEN undecided.are_there THEN 'decisions_open' END,
    CASE WHEN course.is_due THEN 'review_due' END,
    CASE WHEN EXISTS (
      SELECT FROM told_intake ti
      WHERE ti.practice_id = c.practice_id AND ti.client_id = c.id AND ti.status = 'sent'
    ) THEN 'told_intake' END,
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
      AND (pl.id IS NULL OR (comes.is_so AND begun.is_there AND r.status = 'signed'
        AND NOT full_form.is_due)) THEN 'needs_plan' END,
    CASE WHEN pl.status = 'draft' AND pl.invalidated_at IS NULL THEN 'plan_draft' END,
    CASE WHEN pl.status = 'confirmed' AND pl.invalidated_at IS NULL AND NOT begun.is_there
      THEN 'session_to_start' END,
    CASE WHEN r.status = 'draft' THEN 'record_unsigned' END,
    CASE WHEN visit.signed_at IS NOT NULL AND h.number IS NULL THEN 'needs_sheet' END
  ], NULL)`;

/** When a course of care is looked at with the client (spec §7.4): content, handed in. */
export interface ReviewRule {
  sessions: number;
  days: number;
}

interface Asked {
  review: ReviewRule;
  /** The client has an appointment on the day that is today: a session is to come, planned or not. */
  comes: boolean;
}

/** Asked once for a client, wherever the answer is used: PostgreSQL would put the question into each of these places. */
const ONCE = Prisma.sql`OFFSET 0`;

/** The newest row of each kind for client `c` of practice `p`. Findings are unpacked once: four questions are asked of them. */
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
    SELECT id, blocked, created_at, result -> 'findings' AS findings FROM screening
    WHERE practice_id = c.practice_id AND client_id = c.id
    ORDER BY created_at DESC, id DESC LIMIT 1) s ON true
  CROSS JOIN LATERAL (
    SELECT EXISTS (
      SELECT FROM jsonb_array_elements(s.findings) AS f
      WHERE NOT EXISTS (
        SELECT FROM finding_decision d
        WHERE d.practice_id = c.practice_id AND d.screening_id = s.id
          AND d.rule = f ->> 'rule')
    ) AS are_there ${ONCE}) undecided
  LEFT JOIN LATERAL (
    SELECT id, status, updated_at, invalidated_at FROM session_plan
    WHERE practice_id = c.practice_id AND client_id = c.id
    ORDER BY created_at DESC, id DESC LIMIT 1) pl ON true
  CROSS JOIN LATERAL (
    SELECT EXISTS (
      SELECT FROM session_record
      WHERE practice_id = c.practice_id AND plan_id = pl.id) AS is_there ${ONCE}) begun
  LEFT JOIN LATERAL (
    SELECT status, updated_at FROM session_record
    WHERE practice_id = c.practice_id AND client_id = c.id
    ORDER BY created_at DESC, id DESC LIMIT 1) r ON true
  LEFT JOIN LATERAL (
    SELECT max(signed_at) AS signed_at FROM session_record
    WHERE practice_id = c.practice_id AND client_id = c.id AND status = 'signed') visit ON true
  LEFT JOIN LATERAL (
    SELECT number, issued_at, withdrawn_at FROM home_care_sheet
    WHERE practice_id = c.practice_id AND client_id = c.id
    ORDER BY number DESC LIMIT 1) h ON true`;

/** A finding that waits for a clinician's answer, or whose answer is too old. */
const UNCLEARED = Prisma.sql`
  CROSS JOIN LATERAL (
    SELECT EXISTS (
      SELECT FROM jsonb_array_elements(s.findings) AS f
      WHERE f ->> 'level' <> 'emergency' AND f ->> 'rule' <> ALL(${[...neverCleared]}::text[])
        AND (f ->> 'clearance' IN ('required', 'expired')
          OR (f ->> 'clearance' = 'given' AND EXISTS (
            SELECT FROM clearance k
            WHERE k.practice_id = c.practice_id AND k.client_id = c.id AND k.rule = f ->> 'rule'
              AND k.invalidated_at IS NULL)
            AND NOT EXISTS (
            SELECT FROM clearance k
            WHERE k.practice_id = c.practice_id AND k.client_id = c.id AND k.rule = f ->> 'rule'
              AND k.invalidated_at IS NULL AND k.day >= today.day - ${CLEARANCE_DAYS}::int)))
    ) AS are_there) uncleared`;

/** A letter, or advice without one, that has neither an answer nor an end. */
const REFERRALS = Prisma.sql`
  CROSS JOIN LATERAL (
    SELECT EXISTS (
      SELECT FROM referral_letter l
      WHERE l.practice_id = c.practice_id AND l.client_id = c.id AND NOT EXISTS (
        SELECT FROM referral_step e
        WHERE e.practice_id = l.practice_id AND e.letter_id = l.id
          AND e.kind IN ('answered', 'given_up'))
    ) OR EXISTS (
      SELECT FROM referral_step a
      WHERE a.practice_id = c.practice_id AND a.client_id = c.id AND a.kind = 'advised'
        AND NOT EXISTS (
          SELECT FROM referral_step e
          WHERE e.practice_id = a.practice_id AND e.advice_id = a.id
            AND e.kind IN ('answered', 'given_up'))
    ) AS is_open) referral`;

/** A clinician's answer that a finding stands on and that ends within a week; one that has ended is missing. */
const ENDING = Prisma.sql`
  CROSS JOIN LATERAL (
    SELECT EXISTS (
      SELECT FROM jsonb_array_elements(s.findings) AS f
      JOIN LATERAL (
        SELECT max(k.day) AS day FROM clearance k
        WHERE k.practice_id = c.practice_id AND k.client_id = c.id AND k.rule = f ->> 'rule'
          AND k.invalidated_at IS NULL) newest ON true
      WHERE f ->> 'clearance' = 'given'
        AND newest.day BETWEEN today.day - ${CLEARANCE_DAYS}::int
          AND today.day - ${CLEARANCE_DAYS - CLEARANCE_WARN_DAYS}::int
    ) AS is_so) ending`;

/** The newest row of each kind for client `c` of practice `p`, the last visit, and what follows from them. */
export const newestRows = ({ review, comes }: Asked): Prisma.Sql => Prisma.sql`
  ${NEWEST}
  ${UNCLEARED}
  ${REFERRALS}
  ${ENDING}
  CROSS JOIN LATERAL (
    SELECT (visit.signed_at AT TIME ZONE p.time_zone)::date AS day) last_visit
  CROSS JOIN LATERAL (
    SELECT ${comes}::boolean AND coalesce(last_visit.day < today.day, true) AS is_so) comes
  CROSS JOIN LATERAL (
    SELECT (pl.invalidated_at IS NULL AND pl.status IN ('draft', 'confirmed')
      AND NOT begun.is_there) OR comes.is_so AS is_so) waits
  LEFT JOIN LATERAL (
    SELECT w.day FROM course_review w
    WHERE w.practice_id = c.practice_id AND w.client_id = c.id
      AND w.created_at >= signed.created_at
    ORDER BY w.created_at DESC, w.id DESC LIMIT 1) looked ON true
  CROSS JOIN LATERAL (
    SELECT count(*) > 0 AND (comes.is_so OR last_visit.day > today.day - ${FULL_HISTORY_GAP_DAYS}::int)
      AND (count(*) >= ${review.sessions}::int
        OR coalesce(looked.day, signed.day) <= today.day - ${review.days}::int) AS is_due
    FROM session_record v
    WHERE v.practice_id = c.practice_id AND v.client_id = c.id AND v.status = 'signed'
      AND v.signed_at >= signed.created_at
      AND (looked.day IS NULL OR (v.signed_at AT TIME ZONE p.time_zone)::date > looked.day)) course
  CROSS JOIN LATERAL (
    SELECT coalesce(waits.is_so AND greatest(signed.day, last_visit.day)
        <= today.day - ${FULL_HISTORY_GAP_DAYS}::int,
      false) OR EXISTS (
      SELECT FROM short_screen n
      WHERE n.practice_id = c.practice_id AND n.client_id = c.id
        AND n.created_at >= signed.created_at AND n.asks_full_form
        AND NOT EXISTS (
          SELECT FROM short_screen later
          WHERE later.practice_id = n.practice_id AND later.client_id = n.client_id
            AND later.day = n.day AND later.number > n.number)
    ) AS is_due ${ONCE}) full_form`;
