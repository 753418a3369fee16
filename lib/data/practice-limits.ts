import { recordAudit } from '@/lib/data/audit';
import { toJson } from '@/lib/data/rows/json-column';
import { limitInclude, limitRow, type LimitRow } from '@/lib/data/rows/limit-row';
import { isRowId } from '@/lib/data/rows/row-id';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb } from '@/lib/data/transaction';
import type { PolicyEffect } from '@/lib/domain/screening/policy-limit';
import type { Result } from '@/lib/domain/shared/result';
import { now } from '@/lib/platform/clock';

/** Every screening reads all that hold. */
const STANDING_MAX = 100;
const WITHDRAWN_SHOWN = 100;

/** The practice's own limits that hold, newest first, and those that were withdrawn last. */
export async function listLimits(
  scope: PracticeScope,
): Promise<{ standing: LimitRow[]; withdrawn: LimitRow[] }> {
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const standing = await db.practiceLimit.findMany({
      where: { practiceId, withdrawnAt: null },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      include: limitInclude,
    });
    const withdrawn = await db.practiceLimit.findMany({
      where: { practiceId, withdrawnAt: { not: null } },
      orderBy: [{ withdrawnAt: 'desc' }, { id: 'desc' }],
      take: WITHDRAWN_SHOWN,
      include: limitInclude,
    });
    return { standing: standing.map(limitRow), withdrawn: withdrawn.map(limitRow) };
  });
}

export interface NewLimit {
  name: string;
  rule: string | null;
  effect: PolicyEffect;
  reason: string;
}

/** Adds a limit. `name_taken` also for the second of two taps: two that hold never share a name. */
export async function addLimit(
  scope: PracticeScope,
  { name, rule, effect, reason }: NewLimit,
): Promise<Result<{ id: string }, 'name_taken' | 'too_many'>> {
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const standing = await db.practiceLimit.count({ where: { practiceId, withdrawnAt: null } });
    if (standing >= STANDING_MAX) return { ok: false, reason: 'too_many' };
    const [row] = await db.practiceLimit.createManyAndReturn({
      data: { practiceId, name, rule, effect: toJson(effect), reason, createdById: accountId },
      skipDuplicates: true,
      select: { id: true },
    });
    if (!row) return { ok: false, reason: 'name_taken' };
    await recordAudit(db, scope, {
      action: 'add_limit',
      entity: 'practice_limit',
      entityId: row.id,
    });
    return { ok: true, value: row };
  });
}

/** Withdraws a limit: it stays readable and limits nothing any more. Withdrawn twice is `not_found`. */
export async function withdrawLimit(
  scope: PracticeScope,
  { limitId, reason }: { limitId: string; reason: string },
): Promise<Result<{ id: string }, 'not_found'>> {
  if (!isRowId(limitId)) return { ok: false, reason: 'not_found' };
  const { practiceId, accountId } = scope;
  return withDb(scope, async (db) => {
    const [row] = await db.practiceLimit.updateManyAndReturn({
      where: { id: limitId, practiceId, withdrawnAt: null },
      data: { withdrawnAt: now(), withdrawnById: accountId, withdrawnReason: reason },
      select: { id: true },
    });
    if (!row) return { ok: false, reason: 'not_found' };
    await recordAudit(db, scope, {
      action: 'withdraw_limit',
      entity: 'practice_limit',
      entityId: row.id,
    });
    return { ok: true, value: row };
  });
}
