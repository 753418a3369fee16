import type { PracticeLimit } from '@/lib/data/generated/client';
import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';
import type { PolicyEffect, PolicyLimit } from '@/lib/domain/screening/policy-limit';
import { policyEffectSchema } from '@/lib/domain/screening/policy-limit.schema';

/** One of a practice's own stricter limits. */
export interface LimitRow {
  id: string;
  name: string;
  /** Rule id that it hangs on; null: it always holds. */
  rule: string | null;
  effect: PolicyEffect;
  reason: string;
  createdAt: Date;
  createdByName: string;
  /** Set when it no longer holds. */
  withdrawnAt: Date | null;
  withdrawnByName: string | null;
  withdrawnReason: string | null;
}

export const limitInclude = { createdBy: withName, withdrawnBy: withName } as const;

/** Throws a ZodError when the column holds no limit: left out in silence it would loosen what the practice has set. */
export function limitRow(
  row: PracticeLimit & { createdBy: NamedMember; withdrawnBy: NamedMember | null },
): LimitRow {
  return {
    id: row.id,
    name: row.name,
    rule: row.rule,
    effect: policyEffectSchema.parse(row.effect),
    reason: row.reason,
    createdAt: row.createdAt,
    createdByName: nameOf(row.createdBy) ?? '',
    withdrawnAt: row.withdrawnAt,
    withdrawnByName: nameOf(row.withdrawnBy),
    withdrawnReason: row.withdrawnReason,
  };
}

/** What the rules read of the limits that hold, beside a client in one statement. */
export const policySelect = {
  limits: { where: { withdrawnAt: null }, select: { name: true, rule: true, effect: true } },
} as const;

/** The practice's own limits as the rules take them. */
export function policyOf({
  limits,
}: {
  limits: readonly Pick<PracticeLimit, 'name' | 'rule' | 'effect'>[];
}): PolicyLimit[] {
  return limits.map(({ name, rule, effect }) => ({
    key: name,
    effect: policyEffectSchema.parse(effect),
    ...(rule !== null && { whileRule: rule }),
  }));
}
