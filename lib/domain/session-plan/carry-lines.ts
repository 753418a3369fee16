import {
  muscleChoices,
  positionChoices,
  pressureChoices,
  regionChoices,
  techniqueChoices,
  type ChoiceFacts,
} from './line-choices';
import { placeLine, settleLine } from './line-edits';
import type { PlanLine } from './session-plan';

/** What today's limits did to a line of last time. */
export interface Carried {
  /** As it was then. */
  before: PlanLine;
  /** As it may be today; null where it is out. */
  line: PlanLine | null;
  /** Why it is out or changed, in words; null where it is as it was. */
  why: string | null;
}

const refusalAt = <Value>(
  choices: readonly { value: Value; refused: string | null }[],
  value: Value,
): string | null => choices.find((choice) => choice.value === value)?.refused ?? null;

/** Why the line may not be done at all: its muscle, or its technique where the muscle may be touched, is shut today. */
function shut(line: PlanLine, facts: ChoiceFacts): string | null {
  return (
    refusalAt(muscleChoices(line.side, facts), line.muscle) ??
    refusalAt(techniqueChoices(placeLine(line, facts), facts), line.technique)
  );
}

/** Why its place, pressure or position has to change. */
function narrowed(line: PlanLine, facts: ChoiceFacts): string | null {
  const placed = placeLine(line, facts);
  return (
    refusalAt(regionChoices(line, facts), line.region) ??
    refusalAt(pressureChoices(placed, facts), line.pressure) ??
    refusalAt(positionChoices(placed, facts), line.position)
  );
}

/**
 * The lines of an earlier session inside today's limits: one that is shut is out, one whose place, level or position is
 * not for today is brought to the nearest that may be, and both are named. A line that may be done stays exactly as it was.
 */
export function carryLines(lines: readonly PlanLine[], facts: ChoiceFacts): Carried[] {
  return lines.map((before) => {
    const out = shut(before, facts);
    if (out) return { before, line: null, why: out };
    const why = narrowed(before, facts);
    return { before, line: why ? settleLine(before, facts) : before, why };
  });
}
