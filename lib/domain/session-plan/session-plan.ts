import type { PlanMuscle } from '../anatomy/muscle';
import type { Position } from '../anatomy/position';
import type { Pressure } from '../anatomy/pressure';
import type { Region } from '../anatomy/region';
import type { Side } from '../anatomy/side';
import type { RuleId } from '../screening/limits';
import type { Technique } from './technique';
import type { PhaseMinutes } from './time-budget';

/** Where a line was carried from: an earlier session of the client, or a template. */
export const lineOrigins = ['record', 'template'] as const;
export type LineOrigin = (typeof lineOrigins)[number];

/** One line of the specific phase: one muscle, one side, one technique. */
export interface PlanLine {
  muscle: PlanMuscle;
  side: Side;
  /** The muscle's region or its upper end (decisions 26). */
  region: Region;
  technique: Technique;
  pressure: Pressure;
  minutes: number;
  position: Position;
  /** Trigger-point work: number of points, seconds a hold, repeats a point. */
  points?: number;
  holdSeconds?: number;
  holdRepeats?: number;
  /** Stays when the session gets shorter. */
  mustDo?: true;
  /** Why it works above the lower end of a range (spec §3); counts from `REASON_MIN` letters on. */
  reason?: string;
  /** Carried over and not looked at yet: until somebody changes or keeps the line, or confirms the plan. */
  carriedFrom?: LineOrigin;
}

/** Most lines of a plan: far more than any session has minutes for. */
export const LINES_MAX = 40;

/** Most letters of a reason. */
export const REASON_LENGTH_MAX = 500;

/** Most notes of a plan, and letters of one. */
export const NOTES_MAX = 20;
export const NOTE_LENGTH_MAX = 300;

/** A plan of one session. Lines are in working order and add up to `phases.specific`. */
export interface SessionPlan {
  minutes: number;
  phases: PhaseMinutes;
  lines: PlanLine[];
  /** Why the hands-on time lies above the lower end of a range (spec §3). */
  longerBecause?: string;
  /** What the draft had to do without, one sentence each ("No line is possible inside the limits."). */
  notes?: string[];
}

export type PlanRuleId = `pv_${string}`;

/** One broken rule or limit of a plan. `line` is the index of the line, where one line is at fault. */
export interface PlanProblem {
  rule: PlanRuleId;
  line?: number;
  /** A sentence a therapist understands, with the numbers. */
  message: string;
  /** Every rule that caused the limit. */
  because: RuleId[];
  /** No override, ever (pv_15). */
  hardStop?: true;
}
