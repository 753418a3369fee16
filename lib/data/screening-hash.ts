import { documentHash } from '@/lib/data/document-hash';
import type { Screening } from '@/lib/domain/screening/screening';

/**
 * SHA-256 (hex) of what decides: content version, phase, the findings' rule, level and block, and the limits. When
 * today's screening has another hash than the stored one, the client is screened again (docs/decisions/0006). A new
 * release of the content and a new phase ask for it also where they change no limit of this client (spec §12.2).
 */
export function screeningHash({ contentVersion, phase, findings, limits }: Screening): string {
  const decides = {
    contentVersion,
    phase,
    findings: findings
      .map(({ rule, level, blocks }) => ({ rule, level, blocks }))
      .sort((one, other) => (one.rule < other.rule ? -1 : 1)),
    limits,
  };
  return documentHash(decides);
}
