import { carryLines, type Carried } from './carry-lines';
import { checkPlan } from './check-plan';
import type { Consents } from './consents';
import { draftPlan } from './draft-plan';
import type { ChoiceFacts } from './line-choices';
import type { RefitArgs } from './refit-plan';
import { repairPlan } from './repair-lines';
import { carriedNotes, notesKept, repairNotes } from './repeat-notes';
import type { LineOrigin, PlanLine, SessionPlan } from './session-plan';
import { phasesFor, SESSION_MIN } from './time-frame';

export interface RepeatArgs extends Omit<RefitArgs, 'lines' | 'minutes'> {
  /** The earlier session with its lines as they were worked, or a template with its sides put in. */
  last: SessionPlan;
  origin: LineOrigin;
  /** Today's choices, with the reasons in words. */
  choices: ChoiceFacts;
  consents: Consents;
}

/** A plan, or why nothing of the lines may be worked today, one sentence each. */
export type Repeated = { ok: true; plan: SessionPlan } | { ok: false; why: string[] };

const NOTHING_THERE = 'No line was worked then.';
const NO_MINUTES = 'The limits leave no minutes for a line today.';
const NOT_WHERE_IT_HURTS =
  'Nothing may be worked where it hurts today, and the other side alone would be no treatment.';
const NO_FIT = 'What may stay makes no plan inside today’s limits.';

function linesOf(carried: readonly Carried[], origin: LineOrigin): PlanLine[] {
  return carried.flatMap(({ line }) => (line ? [{ ...line, carriedFrom: origin }] : []));
}

/** The plan as it was, where nothing of today stands against it. */
function unchanged({ last, ...facts }: RepeatArgs, lines: PlanLine[]): SessionPlan | null {
  const plan = { minutes: last.minutes, phases: last.phases, lines };
  return checkPlan({ ...facts, plan }).length === 0 ? plan : null;
}

/** A session that was shorter than any that can be planned is planned as the shortest. */
const lengthOf = ({ last }: RepeatArgs): number => Math.max(SESSION_MIN, last.minutes);

/** Minutes of specific work that a session of that length has inside the limits. */
function specificToday(args: RepeatArgs): number {
  const { handsOnMinutesMax } = args.screening.limits;
  const budgets = args.ruleBook.timeBudgets;
  return phasesFor({ minutes: lengthOf(args), handsOnMinutesMax, budgets })?.specific ?? 0;
}

/** Why lines that may stay make no plan. */
function whyNoFit(args: RepeatArgs): string {
  const draft = draftPlan({ ...args, minutes: lengthOf(args) });
  return draft?.lines.length === 0 ? NOT_WHERE_IT_HURTS : NO_FIT;
}

/** Why there is no plan, after what became of each line. */
function none(notes: readonly string[], why: string): Repeated {
  return { ok: false, why: notesKept([...notes, why]) };
}

/**
 * The plan of an earlier session as it was worked, or of a template, inside today's limits. Whatever they forbid is taken out
 * or brought down, what is left is repaired inside the rules (`repairPlan`), and each such thing is a note of the plan. The
 * lines are marked as carried. It passes `checkPlan`. Where nothing of it may be worked the answer is why.
 */
export function repeatPlan(args: RepeatArgs): Repeated {
  const { last, choices, ruleBook, origin } = args;
  if (last.lines.length === 0) return none([], NOTHING_THERE);
  const carried = carryLines(last.lines, choices);
  const notes = carriedNotes(carried, ruleBook);
  const kept = linesOf(carried, origin);
  if (kept.length === 0) return { ok: false, why: notesKept(notes) };
  const whole = unchanged(args, kept);
  if (whole) return { ok: true, plan: withNotes(whole, notes) };
  const specific = specificToday(args);
  if (specific === 0) return none(notes, NO_MINUTES);
  const repaired = repairPlan({ ...args, lines: kept, minutes: lengthOf(args) });
  if (!repaired) return none(notes, whyNoFit(args));
  const more = repairNotes(repaired, { kept, specific, names: ruleBook });
  return { ok: true, plan: withNotes(repaired.plan, [...notes, ...more]) };
}

function withNotes(plan: SessionPlan, notes: readonly string[]): SessionPlan {
  return { ...plan, ...(notes.length > 0 && { notes: notesKept(notes) }) };
}
