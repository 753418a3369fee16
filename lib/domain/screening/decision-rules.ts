import { neverCleared } from './active-rows';
import type { DecisionKind, Finding } from './screening';

/** Shortest reason for going on as if the finding were not there (spec §12.1, 6). */
export const REASON_MIN = 10;

/**
 * What may be decided on a finding. A finding that blocks is never lifted by a decision: it is referred or postponed
 * until a clearance is logged, and an emergency has no override at all.
 */
export function decisionsFor({ blocks }: Pick<Finding, 'blocks'>): readonly DecisionKind[] {
  return blocks ? ['refer', 'postpone'] : ['modify', 'proceed', 'avoid_area', 'refer', 'postpone'];
}

/** Those of these findings inside whose limits a session can be worked: all that do not block. */
export function insideLimits<One extends Pick<Finding, 'blocks'>>(findings: readonly One[]): One[] {
  return findings.filter((finding) => decisionsFor(finding).includes('modify'));
}

/** Why a decision cannot be recorded; null when it can. Going on as usual needs a written reason. */
export function decisionProblem(
  finding: Pick<Finding, 'blocks'>,
  { kind, reason }: { kind: DecisionKind; reason: string },
): { field: 'kind' | 'reason'; message: string } | null {
  if (!decisionsFor(finding).includes(kind)) {
    const message = 'This finding blocks the session. Refer or postpone; a clearance opens it.';
    return { field: 'kind', message };
  }
  if (kind !== 'proceed' || reason.trim().length >= REASON_MIN) return null;
  const message = `Write why it is safe to go on as usual, in ${REASON_MIN} characters or more.`;
  return { field: 'reason', message };
}

/**
 * Whether a clinician's word can be logged for a finding. Never for an emergency, for the row that collects open red
 * flags (its flags are cleared one by one), or for missing consent.
 */
export function isClearable({ rule, level, clearance }: Finding): boolean {
  if (level === 'emergency' || (neverCleared as readonly string[]).includes(rule)) return false;
  return clearance === 'required' || clearance === 'advised' || clearance === 'expired';
}
