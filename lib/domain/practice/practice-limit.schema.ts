import { z } from 'zod';

import type { PolicyEffect } from '../screening/policy-limit';
import { policyEffectSchema } from '../screening/policy-limit.schema';
import { lineText, longText } from '../shared/text';

/** A practice's own limit, as its form sends it. */
export interface PracticeLimitInput {
  /** Stands in every explanation: "the practice's own limit (…)". */
  name: string;
  /** Null: it always holds. */
  rule: string | null;
  effect: PolicyEffect;
  reason: string;
}

/** Parses a practice's own limit. `knownRules`: every red flag, condition, cause and cause column of the rule book. */
export function practiceLimitSchema(
  knownRules: ReadonlySet<string>,
): z.ZodType<PracticeLimitInput> {
  return z.strictObject({
    name: lineText({ max: 60, min: 3, label: 'a name' }),
    rule: z
      .string()
      .refine((rule) => knownRules.has(rule), { error: 'Choose it from the list.' })
      .nullable(),
    effect: policyEffectSchema,
    reason: longText({ max: 500, min: 3, label: 'the reason' }),
  });
}

/** Why a limit is withdrawn. */
export const limitWithdrawalSchema = z.object({
  reason: lineText({ max: 300, min: 3, label: 'why it is withdrawn' }),
});
