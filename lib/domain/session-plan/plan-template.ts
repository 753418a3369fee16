import { sidesOf, type AffectedSide } from '../anatomy/side';
import type { Phase, SuspectedCause } from '../intake/suspected-cause';
import type { Sourced } from '../shared/source-mark';
import { LINE_MINUTES_MAX } from './allot-minutes';
import type { PlanLine, SessionPlan } from './session-plan';
import type { PhaseMinutes, SessionLength } from './time-budget';

/** A template knows no left and right: it knows where it hurts, and the other side. */
export const templateSides = ['affected', 'other'] as const;
export type TemplateSide = (typeof templateSides)[number];

/** A line of a template: a plan's line on a side that takes its name from the client. */
export type TemplateLine = Omit<PlanLine, 'side' | 'carriedFrom' | 'reason'> & {
  side: TemplateSide;
};

/** The lines of a template in one length. Nothing of a client is in it: no notes, no names. */
export interface TemplatePlan {
  minutes: number;
  phases: PhaseMinutes;
  lines: readonly TemplateLine[];
}

/** For whom a template is: it is suggested where one of the causes and the phase fit. */
export interface TemplateFit {
  causes: readonly SuspectedCause[];
  phases: readonly Phase[];
}

/** A template that comes with the product. */
export interface PlanTemplateRecord extends TemplateFit, Sourced {
  id: string;
  name: string;
  aliases: readonly string[];
  /** What it is for, in one line. */
  summary: string;
  /** What to look out for with it. */
  note?: string;
  /** The lines of each length that it is written for, the shortest first. */
  plans: readonly { length: SessionLength; lines: readonly TemplateLine[] }[];
}

/** Whether a template is for one of these causes in this phase. */
export function fitsTemplate(
  { causes, phases }: TemplateFit,
  client: { causes: readonly SuspectedCause[]; phase: Phase },
): boolean {
  return phases.includes(client.phase) && client.causes.some((cause) => causes.includes(cause));
}

const sameWork = (one: PlanLine, other: PlanLine): boolean =>
  one.muscle === other.muscle &&
  one.technique === other.technique &&
  one.region === other.region &&
  one.side !== other.side;

/** Without its side, its mark, and a reason that was written for one client. */
function neutral(line: PlanLine): Omit<TemplateLine, 'side'> {
  const { side: _side, carriedFrom: _origin, reason: _reason, ...work } = line;
  return work;
}

/** Lines for a client who hurts on both sides: left and right of the same work are one line. */
function linesOfBoth(lines: readonly PlanLine[]): TemplateLine[] {
  const twins = new Set<number>();
  return lines.flatMap((line, index) => {
    if (twins.has(index)) return [];
    const twin = lines.findIndex(
      (other, place) => place > index && !twins.has(place) && sameWork(line, other),
    );
    if (twin >= 0) twins.add(twin);
    const minutes = Math.min(LINE_MINUTES_MAX, line.minutes + (lines[twin]?.minutes ?? 0));
    return [{ ...neutral(line), side: 'affected' as const, minutes }];
  });
}

/**
 * The lines of a plan as a template keeps them: what was done where it hurts is "affected", the rest "other". Null for a plan
 * without lines. Notes stay with the client.
 */
export function templateOf(plan: SessionPlan, affectedSide: AffectedSide): TemplatePlan | null {
  const { minutes, phases, lines } = plan;
  if (lines.length === 0) return null;
  const [side, second] = sidesOf(affectedSide);
  const neutralLines =
    second === undefined
      ? lines.map((line) => ({
          ...neutral(line),
          side: line.side === side ? ('affected' as const) : ('other' as const),
        }))
      : linesOfBoth(lines);
  return { minutes, phases, lines: neutralLines };
}
