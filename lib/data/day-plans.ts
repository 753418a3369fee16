import { Prisma } from '@/lib/data/generated/client';
import { recordAudit } from '@/lib/data/audit';
import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';

/** Whether a client's newest plan waits for its session, or why it does not. */
export const planStates = ['ready', 'blocked', 'none', 'draft', 'fell', 'begun'] as const;
export type PlanState = (typeof planStates)[number];

export interface DayPlan {
  clientId: string;
  clientName: string;
  planId: string | null;
  state: PlanState;
}

/** As many as Today lists. */
const READY_MAX = 100;

/** The newest plan of each client, and whether the newest screening has come to block it. */
const STATES = Prisma.sql`
  SELECT c.id AS "clientId", c.name AS "clientName", pl.id AS "planId", pl.created_at AS made,
    CASE
      WHEN pl.id IS NULL THEN 'none'
      WHEN pl.invalidated_at IS NOT NULL THEN 'fell'
      WHEN EXISTS (SELECT FROM session_record r
        WHERE r.practice_id = c.practice_id AND r.plan_id = pl.id) THEN 'begun'
      WHEN s.blocked THEN 'blocked'
      WHEN pl.status = 'draft' THEN 'draft'
      ELSE 'ready'
    END AS state
  FROM client c
  LEFT JOIN LATERAL (
    SELECT id, status, invalidated_at, created_at FROM session_plan
    WHERE practice_id = c.practice_id AND client_id = c.id
    ORDER BY created_at DESC, id DESC LIMIT 1) pl ON true
  LEFT JOIN LATERAL (
    SELECT blocked FROM screening
    WHERE practice_id = c.practice_id AND client_id = c.id
    ORDER BY created_at DESC, id DESC LIMIT 1) s ON true`;

/** The newest plans of these clients, in their order; those of another practice are not there. */
export async function listDayPlans(
  scope: PracticeScope,
  clientIds: readonly string[],
): Promise<DayPlan[]> {
  const known = clientIds.filter(isRowId);
  if (known.length === 0) return [];
  const rows = await withDb(
    scope,
    (db) => db.$queryRaw<DayPlan[]>`
      SELECT "clientId", "clientName", "planId", state FROM (${STATES}
        WHERE c.practice_id = ${scope.practiceId}::uuid AND c.erased_at IS NULL
          AND c.id = ANY(${known}::uuid[])) AS plans`,
  );
  return known.flatMap((id) => rows.filter(({ clientId }) => clientId === id));
}

/**
 * The plans that wait for their session, those made last in front, at most 100. Asked of the plans, not of every client: of
 * most plans a session was begun, which an index tells.
 */
export async function listReadyPlans(scope: PracticeScope): Promise<DayPlan[]> {
  return withDb(
    scope,
    (db) => db.$queryRaw<DayPlan[]>`
      SELECT c.id AS "clientId", c.name AS "clientName", pl.id AS "planId", 'ready' AS state
      FROM (
        SELECT id, practice_id, client_id, created_at FROM session_plan one
        WHERE practice_id = ${scope.practiceId}::uuid
          AND status <> 'draft' AND invalidated_at IS NULL
          AND NOT EXISTS (SELECT FROM session_record r
            WHERE r.practice_id = ${scope.practiceId}::uuid AND r.plan_id = one.id)
        OFFSET 0
      ) AS pl
      JOIN client c ON c.practice_id = pl.practice_id AND c.id = pl.client_id AND c.erased_at IS NULL
      WHERE NOT EXISTS (SELECT FROM session_plan newer
          WHERE newer.practice_id = pl.practice_id AND newer.client_id = pl.client_id
            AND (newer.created_at, newer.id) > (pl.created_at, pl.id))
        AND (SELECT blocked FROM screening s
          WHERE s.practice_id = pl.practice_id AND s.client_id = pl.client_id
          ORDER BY s.created_at DESC, s.id DESC LIMIT 1) IS NOT TRUE
      ORDER BY pl.created_at DESC, c.id
      LIMIT ${READY_MAX}`,
  );
}

/** That a day's papers were taken out of the program; whose cards are among them has a line of its own each. */
export async function recordPack(scope: PracticeScope): Promise<void> {
  const { practiceId } = scope;
  await withDb(scope, (db) =>
    recordAudit(db, scope, { action: 'make_pack', entity: 'practice', entityId: practiceId }),
  );
}
