import type { Sourced } from '../shared/source-mark';

/** The six phases of a session, in order (spec §7.1). */
export const sessionPhases = [
  'check_in',
  'warm_up',
  'specific',
  'integration',
  'retest',
  'home_care',
] as const;
export type SessionPhase = (typeof sessionPhases)[number];

/** Phases that count against the hands-on minute cap. */
export const handsOnPhases = ['warm_up', 'specific', 'integration'] as const;

export type PhaseMinutes = Record<SessionPhase, number>;

/** The lengths offered in a case file and on the plan screen, in minutes. */
export const sessionLengths = [30, 45, 60, 75, 90] as const;
export type SessionLength = (typeof sessionLengths)[number];

/** One row of spec §7.2. */
export interface TimeBudget extends Sourced {
  length: SessionLength;
  phases: PhaseMinutes;
  linesMin: number;
  linesMax: number;
  triggerPointsMax: number;
  positionChangesMax: number;
}
