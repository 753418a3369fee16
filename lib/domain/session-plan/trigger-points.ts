import type { PlanLine } from './session-plan';
import type { TimeBudget } from './time-budget';
import { rowForSpecific } from './time-frame';

/** Trigger-point holds (pv_06, spec §6). */
export const HOLD_SECONDS_MIN = 30;
export const HOLD_SECONDS_MAX = 90;
export const HOLD_REPEATS_MAX = 3;
/** Most points in one muscle (spec §6), and in the whole first session (pv_06). */
export const POINTS_PER_LINE_MAX = 5;
export const POINTS_FIRST_SESSION = 5;

const DRAFT_POINTS_PER_LINE = 3;
const DRAFT_REPEATS = 2;

/** Most trigger points of a session with that much specific work (spec §7.2, pv_06). */
export function triggerPointsMax(args: {
  specific: number;
  firstVisit: boolean;
  budgets: readonly TimeBudget[];
}): number {
  const most = rowForSpecific(args.specific, args.budgets)?.triggerPointsMax ?? 0;
  return args.firstVisit ? Math.min(most, POINTS_FIRST_SESSION) : most;
}

/** Whether a line is trigger-point work. */
export function isTriggerPointLine(line: Pick<PlanLine, 'technique'>): boolean {
  return line.technique === 'trigger_point_pressure';
}

/** Gives trigger-point lines their points and holds: a point a minute, three at most, inside the session's number. */
export function withTriggerPoints(lines: readonly PlanLine[], pointsMax: number): PlanLine[] {
  const count = lines.filter(isTriggerPointLine).length;
  let spare = Math.max(0, pointsMax - count);
  return lines.map((line) => {
    if (!isTriggerPointLine(line)) return line;
    const more = Math.min(spare, DRAFT_POINTS_PER_LINE - 1, Math.max(0, line.minutes - 1));
    spare -= more;
    return {
      ...line,
      points: 1 + more,
      holdSeconds: HOLD_SECONDS_MIN,
      holdRepeats: DRAFT_REPEATS,
    };
  });
}

/** Takes points away from the last lines until the session's number holds; a trigger-point line keeps one. */
export function withinTriggerPoints(lines: readonly PlanLine[], pointsMax: number): PlanLine[] {
  let over = lines.reduce((sum, line) => sum + (line.points ?? 0), 0) - pointsMax;
  const fewer = [...lines].reverse().map((line) => {
    const less = Math.min(Math.max(0, over), Math.max(0, (line.points ?? 1) - 1));
    over -= less;
    return less > 0 && line.points ? { ...line, points: line.points - less } : line;
  });
  return fewer.reverse();
}
