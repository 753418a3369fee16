import {
  muscleChoices,
  positionChoices,
  pressureChoices,
  regionChoices,
  techniqueChoices,
  type ChoiceFacts,
} from './line-choices';
import { placeLine, settleLine } from './line-edits';
import { holdRoom, type Room } from './line-room';
import type { PlanLine } from './session-plan';
import { HOLD_SECONDS_MIN, isTriggerPointLine } from './trigger-points';

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

/** The longest hold that the line's points may have today, and why; null where it has none, or none that is too long. */
function heldTooLong(line: PlanLine, facts: ChoiceFacts): Room | null {
  if (!isTriggerPointLine(line)) return null;
  const room = holdRoom(line, facts);
  return (line.holdSeconds ?? HOLD_SECONDS_MIN) > room.most ? room : null;
}

/** Why the line may not be done at all: its muscle, or its technique where the muscle may be touched, is shut today. */
function shut(line: PlanLine, facts: ChoiceFacts): string | null {
  return (
    refusalAt(muscleChoices(line.side, facts), line.muscle) ??
    refusalAt(techniqueChoices(placeLine(line, facts), facts), line.technique)
  );
}

/** A level that a reason had opened: the upper end of a range is never taken by itself (decisions 15). */
function onlyByReason(line: PlanLine, facts: ChoiceFacts): string | null {
  const level = pressureChoices(line, facts).find(({ value }) => value === line.pressure);
  return level?.needsReason ?? null;
}

/** Everything for which its place, pressure, position or hold has to change; null where all of it may stay. */
function narrowed(line: PlanLine, facts: ChoiceFacts): string | null {
  const placed = placeLine(line, facts);
  const why = [
    refusalAt(regionChoices(line, facts), line.region),
    refusalAt(pressureChoices(placed, facts), line.pressure),
    onlyByReason(placed, facts),
    refusalAt(positionChoices(placed, facts), line.position),
    heldTooLong(placed, facts)?.why ?? null,
  ].filter((one) => one !== null);
  return why.length === 0 ? null : [...new Set(why)].join('. ');
}

function settled(line: PlanLine, facts: ChoiceFacts): PlanLine {
  const inside = settleLine(line, facts);
  const held = heldTooLong(inside, facts);
  return held ? { ...inside, holdSeconds: held.most } : inside;
}

function withoutReason(line: PlanLine): PlanLine {
  if (line.reason === undefined) return line;
  const { reason: _reason, ...rest } = line;
  return rest;
}

/**
 * The lines of an earlier session inside today's limits: one that is shut is out, one whose place, level, position or
 * length of a hold is not for today is brought to the nearest that may be, and both are named. A line that may be done stays exactly as it was,
 * but for a reason that it was given: that was for that day.
 */
export function carryLines(lines: readonly PlanLine[], facts: ChoiceFacts): Carried[] {
  return lines.map((line) => {
    const before = withoutReason(line);
    const out = shut(before, facts);
    if (out) return { before, line: null, why: out };
    const why = narrowed(before, facts);
    return { before, line: why ? settled(before, facts) : before, why };
  });
}
