import type { PlanLine } from './session-plan';

/** What a shorter or longer session made of the lines. */
export interface LineChanges {
  leftOut: PlanLine[];
  /** Lines that stay with other minutes; `line` is as it is now. */
  retimed: { line: PlanLine; from: number }[];
  /** Lines that stay with other trigger points; `line` is as it is now. */
  fewerPoints: { line: PlanLine; from: number }[];
}

const isSameWork = (one: PlanLine, other: PlanLine | undefined): boolean =>
  one.muscle === other?.muscle && one.side === other.side && one.technique === other.technique;

/** What became of each line. All lists are in working order, and nothing was added. */
export function compareLines(before: readonly PlanLine[], after: readonly PlanLine[]): LineChanges {
  const changes: LineChanges = { leftOut: [], retimed: [], fewerPoints: [] };
  let place = 0;
  for (const line of before) {
    const now = after[place];
    if (!now || !isSameWork(line, now)) {
      changes.leftOut.push(line);
      continue;
    }
    place += 1;
    if (now.minutes !== line.minutes) changes.retimed.push({ line: now, from: line.minutes });
    if (line.points !== undefined && now.points !== line.points) {
      changes.fewerPoints.push({ line: now, from: line.points });
    }
  }
  return changes;
}
