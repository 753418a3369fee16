import type { Phase } from '../intake/suspected-cause';
import type { SourceMark } from '../shared/source-mark';
import type { Disposition } from './disposition';
import type { Limits, RuleId } from './limits';

export type FindingClass = 'absolute' | 'regional' | 'precaution' | 'red_flag';

/** Computed by screening, never typed in: a rule that an answer or fact raised. */
export interface Finding {
  rule: RuleId;
  level: Exclude<Disposition, 'clear'>;
  class: FindingClass;
  /** Paths of the answers or facts that raised it (`redFlags.rf_ces_1`, `birthDate`). */
  because: string[];
  sources: SourceMark[];
  /** True while this finding alone blocks a session. */
  blocks: boolean;
  /** Clearance that would lift the block. */
  clearance: 'no' | 'advised' | 'required' | 'given' | 'expired';
  /** The answer was "not sure": settle it with the client. */
  notSure?: true;
}

/** The answer of `screen`: what was found and what remains allowed. A decision on it is recorded by a person. */
export interface Screening {
  contentVersion: string;
  phase: Phase;
  disposition: Disposition;
  blocked: boolean;
  findings: Finding[];
  limits: Limits;
}

/** What the therapist decides on a finding; `proceed` and `modify` never lift a block. */
export const decisionKinds = ['proceed', 'modify', 'avoid_area', 'refer', 'postpone'] as const;
export type DecisionKind = (typeof decisionKinds)[number];
