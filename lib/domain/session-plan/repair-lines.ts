import { oppositeSide, type Side } from '../anatomy/side';
import type { Consents } from './consents';
import { draftPlan } from './draft-plan';
import { refitPlan, type RefitArgs } from './refit-plan';
import type { PlanLine, SessionPlan } from './session-plan';

/** What may be done to lines so that they make a plan; each thing only where the lines alone make none that keeps as many. */
export interface Repair {
  /** Level 4 and up is brought down to 3 (pv_05). */
  softened: boolean;
  /** Lines marked as a must may go too. */
  mustsFreed: boolean;
  /** Lines of today's draft, so that both sides have their share (pv_12). */
  borrowed: PlanLine[];
}

/** A plan of repaired lines, and the lines that it was made from. */
export interface Repaired extends Repair {
  lines: PlanLine[];
  plan: SessionPlan;
}

const SOFT = 3;

interface RepairArgs extends RefitArgs {
  consents: Consents;
}

/** The side that hurts and the other one, or null where both do: those share nothing out. */
function sidesIn({ clinicalCase }: RepairArgs): { main: Side; other: Side } | null {
  const { affectedSide } = clinicalCase;
  return affectedSide === 'left' || affectedSide === 'right'
    ? { main: affectedSide, other: oppositeSide(affectedSide) }
    : null;
}

/**
 * Today's own lines that may be lent: none; those of a side that has none, without which no plan holds (pv_12) or nothing is
 * done where it hurts; those of the side that hurts, where no more of the work is left there than on the other one.
 */
function lends(args: RepairArgs): PlanLine[][] {
  const one = sidesIn(args);
  if (!one) return [[]];
  const [main, other] = [one.main, one.other].map((side) =>
    args.lines.filter((line) => line.side === side),
  ) as [PlanLine[], PlanLine[]];
  if (other.length > 0 && main.length > other.length) return [[]];
  const draft = draftPlan(args)?.lines ?? [];
  const missing = draft.filter(({ side }) => !args.lines.some((line) => line.side === side));
  const more = draft.filter(
    ({ side, muscle }) => side === one.main && !main.some((line) => line.muscle === muscle),
  );
  return [[], missing, more].filter((lent, index) => index === 0 || lent.length > 0);
}

/** Where it hurts comes first. */
function joined(args: RepairArgs, lines: readonly PlanLine[], more: readonly PlanLine[]) {
  const main = sidesIn(args)?.main;
  const isFirst = ({ side }: PlanLine): boolean => side === main;
  return [...more.filter(isFirst), ...lines, ...more.filter((line) => !isFirst(line))];
}

function soft(line: PlanLine): PlanLine {
  return line.pressure > SOFT ? { ...line, pressure: SOFT } : line;
}

function free({ mustDo: _mustDo, ...line }: PlanLine): PlanLine {
  return line;
}

/** Every way to repair the lines, those that change less first. */
function repairsOf(args: RepairArgs): Repair[] {
  const isStrong = args.lines.some(({ pressure }) => pressure > SOFT);
  const hasMusts = args.lines.some(({ mustDo }) => mustDo);
  const lent = lends(args);
  return (hasMusts ? [false, true] : [false]).flatMap((mustsFreed) =>
    (isStrong ? [false, true] : [false]).flatMap((softened) =>
      lent.map((borrowed) => ({ softened, mustsFreed, borrowed })),
    ),
  );
}

function repairedWith(args: RepairArgs, repair: Repair): Repaired | null {
  const eased = repair.softened ? args.lines.map(soft) : args.lines;
  const own = repair.mustsFreed ? eased.map(free) : eased;
  const lines = joined(args, own, repair.borrowed);
  const plan = refitPlan({ ...args, lines });
  const main = sidesIn(args)?.main;
  if (!plan || (main && !plan.lines.some(({ side }) => side === main))) return null;
  return { ...repair, lines, plan };
}

/** Lines of the plan that were not lent by the draft. */
const ownLines = ({ plan }: Repaired): number =>
  plan.lines.filter(({ carriedFrom }) => carriedFrom).length;

/** Whether one keeps more of the lines, or as many with more minutes. */
function isBetter(one: Repaired, other: Repaired | null): boolean {
  if (!other || ownLines(one) !== ownLines(other)) return !other || ownLines(one) > ownLines(other);
  return one.plan.phases.specific > other.plan.phases.specific;
}

/**
 * The plan that keeps the most of these lines (which carry where they come from) and passes `checkPlan`: as they are; with
 * levels above 3 brought down; with a line of today's draft for a side that has none; with musts that may go. Null when none
 * of it makes a plan.
 */
export function repairPlan(args: RepairArgs): Repaired | null {
  let best: Repaired | null = null;
  for (const repair of repairsOf(args)) {
    const one = repairedWith(args, repair);
    if (one && isBetter(one, best)) best = one;
  }
  return best && ownLines(best) > 0 ? best : null;
}
