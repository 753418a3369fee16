import type { Prisma } from '@/lib/data/generated/client';
import { recordAudit, recordAudits } from '@/lib/data/audit';
import { keyOf, lockClient, lockClientOf } from '@/lib/data/client-lock';
import { newestScreening } from '@/lib/data/newest-screening';
import { notErased, type KeyHolder } from '@/lib/data/rows/client-key';
import { toJson } from '@/lib/data/rows/json-column';
import { sealJson } from '@/lib/data/rows/sealed-text';
import { reasonsColumn } from '@/lib/data/rows/plan-reasons';
import { lineColumns, planInclude, planRow, type PlanRow } from '@/lib/data/rows/plan-row';
import { isRowId } from '@/lib/data/rows/row-id';
import { isVersion } from '@/lib/data/rows/version';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

export type PlanRefusal = 'not_found' | 'already_confirmed' | 'changed_by_someone_else';

const LIST_MAX = 100;

async function readPlan(
  db: Db,
  { practiceId }: PracticeScope,
  planId: string,
): Promise<PlanRow | null> {
  const row = await db.sessionPlan.findFirst({
    where: { id: planId, practiceId, ...notErased },
    relationLoadStrategy: 'join',
    include: planInclude,
  });
  return row && planRow(row);
}

/** One plan with its lines, or null when the practice has none with that id. */
export async function findPlan(scope: PracticeScope, planId: string): Promise<PlanRow | null> {
  if (!isRowId(planId)) return null;
  return withDb(scope, (db) => readPlan(db, scope, planId));
}

/** The client's plans, newest first, also those that no longer stand. */
export async function listPlans(scope: PracticeScope, clientId: string): Promise<PlanRow[]> {
  if (!isRowId(clientId)) return [];
  const rows = await withDb(scope, (db) =>
    db.sessionPlan.findMany({
      where: { practiceId: scope.practiceId, clientId, ...notErased },
      relationLoadStrategy: 'join',
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: LIST_MAX,
      include: planInclude,
    }),
  );
  return rows.map(planRow);
}

const planColumns = (client: KeyHolder, plan: SessionPlan) => ({
  minutes: plan.minutes,
  phases: toJson(plan.phases),
  // One text of all notes: it is sealed whole.
  notes: plan.notes ? [sealJson(client, 'session_plan.notes', plan.notes)] : [],
  reasons: reasonsColumn(client, plan),
});

/**
 * Stores a drafted plan. Null when the screening is not the client's newest, or blocks every session, or when the
 * practice has no such client.
 */
export async function addPlan(
  scope: PracticeScope,
  { clientId, screeningId, plan }: { clientId: string; screeningId: string; plan: SessionPlan },
): Promise<PlanRow | null> {
  if (!isRowId(clientId) || !isRowId(screeningId)) return null;
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const client = await lockClient(db, scope, clientId);
    if (!client) return null;
    const newest = await newestScreening(db, scope, clientId);
    if (newest?.id !== screeningId || newest.blocked) return null;
    const { id } = await db.sessionPlan.create({
      data: {
        practiceId,
        clientId,
        screeningId,
        ...planColumns(client, plan),
        createdById: accountId,
      },
      select: { id: true },
    });
    await db.sessionPlanLine.createMany({ data: lineColumns(plan, { practiceId, planId: id }) });
    await recordAudit(db, scope, {
      action: 'add_plan',
      entity: 'session_plan',
      entityId: id,
      clientId,
    });
    return readPlan(db, scope, id);
  });
}

async function refusalOf(
  db: Db,
  scope: PracticeScope,
  planId: string,
): Promise<{ ok: false; reason: PlanRefusal }> {
  const row = await db.sessionPlan.findFirst({
    where: { id: planId, practiceId: scope.practiceId },
    select: { status: true },
  });
  if (!row) return { ok: false, reason: 'not_found' };
  const isConfirmed = row.status === 'confirmed';
  return { ok: false, reason: isConfirmed ? 'already_confirmed' : 'changed_by_someone_else' };
}

interface Change {
  planId: string;
  version: number;
  columns: Prisma.SessionPlanUncheckedUpdateManyInput;
}

/** Changes the draft as it was in that version; undefined when it is not that draft any more. */
async function changeDraft(
  db: Db,
  { practiceId }: PracticeScope,
  { planId, version, columns }: Change,
): Promise<{ clientId: string } | undefined> {
  const [row] = await db.sessionPlan.updateManyAndReturn({
    where: { id: planId, practiceId, version, status: 'draft', invalidatedAt: null },
    data: { ...columns, updatedAt: now(), version: { increment: 1 } },
    select: { clientId: true },
  });
  return row;
}

/**
 * Saves a draft over the version that the caller has read. `screeningId` moves it under a newer screening of the same
 * client, once it has been checked against that one. A draft that was invalidated meanwhile is
 * `changed_by_someone_else`.
 */
export async function savePlan(
  scope: PracticeScope,
  input: { planId: string; version: number; plan: SessionPlan; screeningId?: string },
): Promise<Result<PlanRow, PlanRefusal>> {
  const { planId, version, plan, screeningId } = input;
  if (!isRowId(planId) || !isVersion(version)) return { ok: false, reason: 'not_found' };
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const client = await keyOf(db, scope, 'plans', planId);
    if (!client) return { ok: false, reason: 'not_found' };
    const isMove = screeningId !== undefined;
    if (isMove && !(await isOfSameClient(db, scope, { planId, screeningId }))) {
      return { ok: false, reason: 'not_found' };
    }
    const saved = await changeDraft(db, scope, {
      planId,
      version,
      columns: { ...planColumns(client, plan), ...(isMove && { screeningId }) },
    });
    if (!saved) return refusalOf(db, scope, planId);
    await db.sessionPlanLine.deleteMany({ where: { practiceId, planId } });
    await db.sessionPlanLine.createMany({ data: lineColumns(plan, { practiceId, planId }) });
    await recordAudit(db, scope, {
      action: 'save_plan',
      entity: 'session_plan',
      entityId: planId,
      clientId: saved.clientId,
    });
    const row = await readPlan(db, scope, planId);
    return row ? { ok: true, value: row } : { ok: false, reason: 'not_found' };
  });
}

async function isOfSameClient(
  db: Db,
  { practiceId }: PracticeScope,
  { planId, screeningId }: { planId: string; screeningId: string },
): Promise<boolean> {
  if (!isRowId(screeningId)) return false;
  const found = await db.screening.count({
    where: { id: screeningId, practiceId, client: { plans: { some: { id: planId, practiceId } } } },
  });
  return found === 1;
}

/** What is told of a plan that was just confirmed. */
interface Confirmed {
  clientId: string;
  hasReasons: boolean;
}

/**
 * The draft of that version as confirmed, where the client's newest screening lets there be a session; undefined where it
 * does not, or where there is no such draft any more.
 */
async function confirmDraft(
  db: Db,
  { practiceId, accountId }: PracticeScope,
  { planId, version }: { planId: string; version: number },
): Promise<Confirmed | undefined> {
  const at = now();
  const [row] = await db.$queryRaw<Confirmed[]>`
    UPDATE session_plan p SET status = 'confirmed', confirmed_at = ${at}, updated_at = ${at},
      confirmed_by_id = ${accountId}::uuid, version = p.version + 1
    WHERE p.id = ${planId}::uuid AND p.practice_id = ${practiceId}::uuid
      AND p.version = ${version} AND p.status = 'draft' AND p.invalidated_at IS NULL
      AND (SELECT NOT s.blocked FROM screening s
        WHERE s.practice_id = p.practice_id AND s.client_id = p.client_id
        ORDER BY s.created_at DESC, s.id DESC LIMIT 1)
    RETURNING p.client_id AS "clientId", p.reasons IS NOT NULL AS "hasReasons"`;
  return row;
}

/**
 * Confirms a draft in the version that the caller has read and checked. Refused as `changed_by_someone_else` when it was
 * invalidated, or when a newer screening of the client blocks every session. Of several who confirm at once exactly one
 * succeeds.
 */
export async function confirmPlan(
  scope: PracticeScope,
  { planId, version }: { planId: string; version: number },
): Promise<Result<{ version: number }, PlanRefusal>> {
  if (!isRowId(planId) || !isVersion(version)) return { ok: false, reason: 'not_found' };
  return withDb(scope, async (db) => {
    const client = await lockClientOf(db, scope, { kind: 'plan', id: planId });
    if (!client) return { ok: false, reason: 'not_found' };
    const confirmed = await confirmDraft(db, scope, { planId, version });
    if (!confirmed) return refusalOf(db, scope, planId);
    // Whoever confirms the plan has looked at every line of it.
    await db.$executeRaw`
      UPDATE session_plan_line SET carried_from = NULL
      WHERE practice_id = ${scope.practiceId}::uuid AND plan_id = ${planId}::uuid
        AND carried_from IS NOT NULL`;
    const deed = { entity: 'session_plan', entityId: planId, clientId: confirmed.clientId };
    await recordAudits(db, scope, [
      { action: 'confirm_plan', ...deed },
      // Whoever confirms the plan stands for its reasons.
      ...(confirmed.hasReasons ? [{ action: 'give_plan_reason', ...deed }] : []),
    ]);
    return { ok: true, value: { version: version + 1 } };
  });
}
