import { createHash } from 'node:crypto';

import type { Screening } from '@/lib/domain/screening/screening';

/** Keys in one order at every depth: the same limits give the same text whoever built the object. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, ordered(part)]));
}

/**
 * SHA-256 (hex) of what decides: the findings' rule, level and block, and the limits. When today's screening has
 * another hash than the stored one, the client is screened again (docs/decisions/0006).
 */
export function screeningHash({
  findings,
  limits,
}: Pick<Screening, 'findings' | 'limits'>): string {
  const decides = {
    findings: findings
      .map(({ rule, level, blocks }) => ({ rule, level, blocks }))
      .sort((one, other) => (one.rule < other.rule ? -1 : 1)),
    limits,
  };
  return createHash('sha256')
    .update(JSON.stringify(ordered(decides)))
    .digest('hex');
}
