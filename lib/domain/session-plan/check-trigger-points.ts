import { secondsMaxAt } from './ceiling';
import { reasons, type CheckFacts } from './plan-facts';
import type { PlanLine, PlanProblem } from './session-plan';
import {
  HOLD_REPEATS_MAX,
  HOLD_SECONDS_MAX,
  HOLD_SECONDS_MIN,
  isTriggerPointLine,
  POINTS_PER_LINE_MAX,
  triggerPointsMax,
} from './trigger-points';

function isOutside(value: number | undefined, least: number, most: number): boolean {
  return value === undefined || !Number.isInteger(value) || value < least || value > most;
}

function said(value: number | undefined): string {
  return value === undefined ? 'nothing is given' : `the line has ${value}`;
}

function checkHold(line: PlanLine): string[] {
  const wrong: string[] = [];
  if (isOutside(line.holdSeconds, HOLD_SECONDS_MIN, HOLD_SECONDS_MAX)) {
    const range = `${HOLD_SECONDS_MIN} to ${HOLD_SECONDS_MAX} seconds`;
    wrong.push(`a hold is ${range}; ${said(line.holdSeconds)}`);
  }
  if (isOutside(line.holdRepeats, 1, HOLD_REPEATS_MAX)) {
    wrong.push(`1 to ${HOLD_REPEATS_MAX} holds a point; ${said(line.holdRepeats)}`);
  }
  if (isOutside(line.points, 1, POINTS_PER_LINE_MAX)) {
    wrong.push(`1 to ${POINTS_PER_LINE_MAX} points in one muscle; ${said(line.points)}`);
  }
  return wrong;
}

function checkLimit(facts: CheckFacts, line: PlanLine, index: number): PlanProblem[] {
  const spot = facts.spotOf(line);
  const limit = spot && secondsMaxAt(spot, facts.screening.limits);
  if (!limit || (line.holdSeconds ?? 0) <= limit.seconds) return [];
  const why = reasons(facts.names, limit.because);
  const what = `a hold is ${limit.seconds} seconds at most here${why}`;
  const message = `${facts.lineName(line, index)}: ${what}.`;
  return [{ rule: 'pv_06', line: index, message, because: limit.because }];
}

/** pv_06: length and number of holds, points per muscle and per session, and narrower limits on holds. */
export function checkTriggerPoints(facts: CheckFacts): PlanProblem[] {
  const { plan, clinicalCase, ruleBook } = facts;
  const problems = plan.lines.flatMap((line, index): PlanProblem[] => {
    if (!isTriggerPointLine(line)) return [];
    const own = checkHold(line).map((what) => ({
      rule: 'pv_06' as const,
      line: index,
      message: `${facts.lineName(line, index)}: ${what}.`,
      because: [],
    }));
    return [...own, ...checkLimit(facts, line, index)];
  });
  const { firstVisit } = clinicalCase.session;
  const { specific } = plan.phases;
  const most = triggerPointsMax({ specific, firstVisit, budgets: ruleBook.timeBudgets });
  const points = plan.lines
    .filter(isTriggerPointLine)
    .reduce((sum, line) => sum + (line.points ?? 0), 0);
  if (points <= most) return problems;
  const message = `${points} trigger points, ${most} at most in this session.`;
  const because = firstVisit ? ['ci_first_session'] : [];
  return [...problems, { rule: 'pv_06', message, because }];
}
