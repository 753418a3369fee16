import { documentHash } from '@/lib/data/document-hash';
import type { Screening } from '@/lib/domain/screening/screening';

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
  return documentHash(decides);
}
