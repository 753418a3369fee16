import { oppositeSide, type Side } from '../anatomy/side';
import { LINE_MINUTES_MAX } from './allot-minutes';
import { checkLine } from './check-line';
import { checkPlan } from './check-plan';
import type { TimelessLine } from './compose-lines';
import { fillLines } from './fill-lines';
import { checkFacts, type CheckArgs } from './plan-facts';
import { positionChanges, positionChangesMax } from './posture';
import { postureMinutesMax } from './posture-minutes';
import type { PlanLine, PlanProblem, SessionPlan } from './session-plan';
import { phasesFor, totalMinutes, withSpecific } from './time-frame';
import { triggerPointsMax, withinTriggerPoints } from './trigger-points';
import type { PhaseMinutes } from './time-budget';

export interface RefitArgs extends Omit<CheckArgs, 'plan'> {
  /** What was planned or done, in working order. */
  lines: readonly PlanLine[];
  /** How long the session is now, 15–120. */
  minutes: number;
}

const timeless = ({ minutes, ...line }: PlanLine): TimelessLine => ({ ...line, weight: minutes });

/** A must gets what it had before the others share the rest. */
const mustFirst = (line: PlanLine): TimelessLine => ({
  ...timeless(line),
  ...(line.mustDo && { first: line.minutes }),
});

function otherSideOf({ clinicalCase }: RefitArgs): Side | null {
  const { affectedSide } = clinicalCase;
  return affectedSide === 'left' || affectedSide === 'right' ? oppositeSide(affectedSide) : null;
}

/** The lines in their own order again: the filling puts those of the other side last. */
function inOrder(
  lines: readonly PlanLine[],
  filled: readonly PlanLine[],
  other: Side | null,
): PlanLine[] {
  const [main, light] = [
    filled.filter(({ side }) => side !== other),
    filled.filter(({ side }) => side === other),
  ];
  return lines.flatMap(({ side }) => (side === other ? light : main).splice(0, 1));
}

/** What every choice of the lines is held against. */
interface Fitting {
  args: RefitArgs;
  phases: PhaseMinutes;
  /** Choices that no minutes can save, known before any are given out. */
  isHopeless: (lines: readonly PlanLine[]) => boolean;
}

/**
 * A line that is wrong by itself, more lines than minutes, more turning over than the session allows: of a long plan most
 * choices are among them, and to give their minutes out in every way would take longer than a person waits.
 */
function fittingOf(args: RefitArgs, phases: PhaseMinutes): Fitting {
  const plan = { minutes: totalMinutes(phases), phases, lines: [...args.lines] };
  const facts = checkFacts({ ...args, plan });
  const wrong = new Set(
    args.lines.filter((line, index) => checkLine(facts, { ...line, minutes: 1 }, index).length > 0),
  );
  const changes = positionChangesMax(plan.minutes, args.ruleBook.timeBudgets);
  const isHopeless = (lines: readonly PlanLine[]) =>
    lines.length > phases.specific ||
    lines.some((line) => wrong.has(line)) ||
    positionChanges(lines) > changes;
  return { args, phases, isHopeless };
}

/** No more than that can be given out: each muscle and side has its most (pv_03). */
function roomIn(lines: readonly PlanLine[]): number {
  return new Set(lines.map(({ muscle, side }) => `${muscle}.${side}`)).size * LINE_MINUTES_MAX;
}

/** The lines with minutes for as much of the specific work as they can hold. */
function filledLines(
  { args, phases }: Fitting,
  lines: readonly PlanLine[],
  open: (line: PlanLine) => TimelessLine,
): PlanLine[] | null {
  const other = otherSideOf(args);
  const caps = postureMinutesMax(args.clinicalCase, args.screening.limits);
  const composition = {
    main: lines.filter(({ side }) => side !== other).map(open),
    other: lines.filter(({ side }) => side === other).map(open),
  };
  const most = Math.min(phases.specific, roomIn(lines));
  for (let specific = most; specific >= lines.length; specific -= 1) {
    const filled = fillLines(specific, composition, caps);
    if (filled?.length === lines.length) return inOrder(lines, filled, other);
  }
  return null;
}

/** A plan of all these lines: the musts with the minutes that they had, or where no rule allows that, in proportion. */
function planWith(fitting: Fitting, lines: readonly PlanLine[]): SessionPlan | null {
  if (fitting.isHopeless(lines)) return null;
  const kept = lines.some(({ mustDo }) => mustDo) ? planOf(fitting, lines, mustFirst) : null;
  return kept ?? planOf(fitting, lines, timeless);
}

/** All these lines with minutes for as much of the length as they hold; whether it breaks a rule is another matter. */
function filledPlan(
  fitting: Fitting,
  lines: readonly PlanLine[],
  open: (line: PlanLine) => TimelessLine,
): SessionPlan | null {
  const { args, phases } = fitting;
  const filled = filledLines(fitting, lines, open);
  if (!filled) return null;
  const specific = filled.reduce((sum, { minutes }) => sum + minutes, 0);
  const { firstVisit } = args.clinicalCase.session;
  const points = triggerPointsMax({ specific, firstVisit, budgets: args.ruleBook.timeBudgets });
  const whole = withSpecific(phases, specific);
  return {
    minutes: totalMinutes(whole),
    phases: whole,
    lines: withinTriggerPoints(filled, points),
  };
}

function planOf(
  fitting: Fitting,
  lines: readonly PlanLine[],
  open: (line: PlanLine) => TimelessLine,
): SessionPlan | null {
  const plan = filledPlan(fitting, lines, open);
  return plan && checkPlan({ ...fitting.args, plan }).length === 0 ? plan : null;
}

/** The places that may go, the last first; never one that is marked as a must. */
function droppable(lines: readonly PlanLine[]): number[] {
  return lines.flatMap(({ mustDo }, index) => (mustDo ? [] : [index])).reverse();
}

const without = (lines: readonly PlanLine[], index: number): PlanLine[] =>
  lines.filter((_, at) => at !== index);

/** The last that may go, but not the only one of the other side while another can: that side has its share (pv_12). */
function nextToGo(args: RefitArgs, lines: readonly PlanLine[]): number | undefined {
  const other = otherSideOf(args);
  const light = lines.filter(({ side }) => side === other);
  const places = droppable(lines);
  return places.find((at) => light.length > 1 || lines[at]?.side !== other) ?? places[0];
}

/** The longest choice of the lines that makes a plan: all of them, or as many as can stay, the last going first. */
function longestPlan(fitting: Fitting, lines: readonly PlanLine[]): SessionPlan | null {
  if (lines.length === 0) return null;
  const whole = planWith(fitting, lines);
  if (whole) return whole;
  for (const index of lines.length > 1 ? droppable(lines) : []) {
    const plan = planWith(fitting, without(lines, index));
    if (plan) return plan;
  }
  const index = nextToGo(fitting.args, lines);
  return index === undefined ? null : longestPlan(fitting, without(lines, index));
}

/**
 * What no minutes mend: everything that stands against these lines at that length, with all of them kept and filled as far as
 * they hold. Sums are left out: minutes can be given out anew. Null where there is no such length inside the limits.
 */
export function refitProblems(args: RefitArgs): PlanProblem[] | null {
  const { screening, ruleBook, minutes, lines } = args;
  const { handsOnMinutesMax } = screening.limits;
  const phases = phasesFor({ minutes, handsOnMinutesMax, budgets: ruleBook.timeBudgets });
  if (!phases) return null;
  const fitting = fittingOf(args, phases);
  const filled = fitting.isHopeless(lines) ? null : filledPlan(fitting, lines, timeless);
  const plan = filled ?? { minutes: totalMinutes(phases), phases, lines: [...lines] };
  return checkPlan({ ...args, plan }).filter(({ rule }) => rule !== 'pv_01');
}

/** Lines that must stay and cannot: what is wrong with each by itself, whatever minutes it gets. */
export function mustsInTheWay(args: Omit<RefitArgs, 'minutes'>): string[] {
  const phases = { check_in: 0, warm_up: 0, specific: 0, integration: 0, retest: 0, home_care: 0 };
  const facts = checkFacts({ ...args, plan: { minutes: 0, phases, lines: [...args.lines] } });
  return args.lines.flatMap((line, index) =>
    line.mustDo ? checkLine(facts, line, index).map(({ message }) => message) : [],
  );
}

/**
 * The same lines in another length: their minutes shrink or grow in proportion, and where they cannot all stay the last
 * ones go, never one that is marked as a must, which keeps its minutes as long as a rule allows it (spec §7.2,
 * pv_01 … pv_16). What comes back passes `checkPlan` with the same
 * consents; `compareLines` says what went. Null when the length is out of range, when no line can stay, or when not even
 * the musts fit: the therapist then says which of them goes.
 */
export function refitPlan(args: RefitArgs): SessionPlan | null {
  const { screening, ruleBook, minutes, lines } = args;
  const { handsOnMinutesMax } = screening.limits;
  const phases = phasesFor({ minutes, handsOnMinutesMax, budgets: ruleBook.timeBudgets });
  return phases && longestPlan(fittingOf(args, phases), lines);
}
