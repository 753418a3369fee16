import type { PlanMuscle } from '../anatomy/muscle';
import type { Side } from '../anatomy/side';
import {
  muscleChoices,
  positionChoices,
  pressureChoices,
  regionChoices,
  techniqueChoices,
  type ChoiceFacts,
  type LineChoice,
} from './line-choices';
import { minutesRoom } from './line-room';
import { otherSideGap } from './share-of-other-side';
import { HOLD_SECONDS_MIN, isTriggerPointLine } from './trigger-points';
import { isReason } from './reasons';
import type { PlanLine } from './session-plan';

/** Minutes of a line that is added where no minute is free. */
const NEW_LINE_MINUTES = 4;

/** The value as it is while it may be picked, else the first usual one that may, else any that may. */
function nearest<Value>(choices: readonly LineChoice<Value>[], value: Value): Value {
  const open = choices.filter((choice) => choice.refused === null);
  if (open.some((choice) => choice.value === value)) return value;
  return (open.find((choice) => choice.usual) ?? open[0])?.value ?? value;
}

/** The highest level that may be picked and is not above the one before. */
function nearestPressure(line: PlanLine, facts: ChoiceFacts): PlanLine['pressure'] {
  const open = pressureChoices(line, facts).filter(
    ({ refused, needsReason }) => refused === null && (!needsReason || isReason(line.reason)),
  );
  const lower = open.filter((choice) => choice.value <= line.pressure);
  return (lower.at(-1) ?? open[0])?.value ?? line.pressure;
}

/** Trigger-point work has points and holds, other work has none. */
export function settlePoints(line: PlanLine): PlanLine {
  const { points, holdSeconds, holdRepeats, ...rest } = line;
  if (!isTriggerPointLine(line)) return rest;
  return {
    ...rest,
    points: points ?? 1,
    holdSeconds: holdSeconds ?? HOLD_SECONDS_MIN,
    holdRepeats: holdRepeats ?? 1,
  };
}

/** A reason belongs to the level that it was written for: where none is needed, none is kept. */
export function settleReason(line: PlanLine, facts: ChoiceFacts): PlanLine {
  const level = pressureChoices(line, facts).find(({ value }) => value === line.pressure);
  if (level?.needsReason || line.reason === undefined) return line;
  const { reason: _reason, ...rest } = line;
  return rest;
}

/** The line at a place of its muscle that may be touched: its own while it may, else the next. */
export function placeLine(line: PlanLine, facts: ChoiceFacts): PlanLine {
  const choices = regionChoices(line, facts);
  const own = choices.find(({ value }) => value === line.region) ?? choices[0];
  return own ? { ...line, region: nearest(choices, own.value) } : line;
}

/** The line as somebody has looked at it: no longer marked as carried over. */
export function keepLine({ carriedFrom: _looked, ...line }: PlanLine): PlanLine {
  return line;
}

/**
 * Brings a changed line inside what its muscle and the limits allow: region, technique, pressure and position stay when
 * they may, else move to the nearest that may. Where nothing may be picked the line stays as it is and the check names it.
 * A line that was changed is no longer marked as carried over.
 */
export function settleLine(line: PlanLine, facts: ChoiceFacts): PlanLine {
  const placed = placeLine(keepLine(line), facts);
  const technique = nearest(techniqueChoices(placed, facts), placed.technique);
  const worked = { ...placed, technique };
  const pressure = nearestPressure(worked, facts);
  const position = nearest(positionChoices(worked, facts), worked.position);
  return settleReason(settlePoints({ ...worked, pressure, position }), facts);
}

/** The plan that a line is added to. */
interface Among {
  lines: readonly PlanLine[];
  /** Minutes of its specific work. */
  specific: number;
}

/**
 * Minutes of a new line: on the side that does not hurt what it lacks of its share (pv_12), elsewhere those that no line has
 * yet; as far as its muscle holds them beside the other lines.
 */
function minutesFor(line: PlanLine, { lines, specific }: Among, facts: ChoiceFacts): number {
  const free = specific - lines.reduce((sum, { minutes }) => sum + minutes, 0);
  const { side } = line;
  const gap = side === facts.otherSide ? otherSideGap({ lines, side, specific }) : free;
  const wanted = gap > 0 ? gap : NEW_LINE_MINUTES;
  const { most } = minutesRoom({ lines: [...lines, line], index: lines.length, specific }, facts);
  return Math.max(1, Math.min(wanted, most));
}

/**
 * A new line on that side with the named muscle, or with the first that may be worked; null when it, or every one, is
 * refused today. The position stays that of the line before, so that the client turns as seldom as may be. `among`: the
 * plan it goes into, which says how many minutes it needs.
 */
export function newLine(args: {
  side: Side;
  like: PlanLine | undefined;
  facts: ChoiceFacts;
  wanted?: PlanMuscle;
  among?: Among;
}): PlanLine | null {
  const { side, like, facts, wanted, among } = args;
  const open = muscleChoices(side, facts).find(
    (choice) => choice.refused === null && (!wanted || choice.value === wanted),
  );
  const muscle = facts.muscles.find((one) => one.id === open?.value);
  if (!muscle) return null;
  const line: PlanLine = {
    muscle: muscle.id,
    side,
    region: muscle.region,
    technique: muscle.techniques[0] ?? 'effleurage',
    pressure: 3,
    minutes: NEW_LINE_MINUTES,
    position: like?.position ?? muscle.positions[0] ?? 'side_lying',
  };
  const settled = settleLine(line, facts);
  return among ? { ...settled, minutes: minutesFor(settled, among, facts) } : settled;
}

/** The lines with one moved to another place, both from 0; the same list where there is no such line or place. */
export function moveLine<Line>(lines: Line[], from: number, to: number): Line[] {
  const line = lines[from];
  if (line === undefined || from === to || to < 0 || to >= lines.length) return lines;
  const rest = lines.filter((_, index) => index !== from);
  return [...rest.slice(0, to), line, ...rest.slice(to)];
}
