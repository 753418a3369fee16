import { carryLines, type Carried } from './carry-lines';
import { checkPlan } from './check-plan';
import { compareLines } from './compare-lines';
import type { ChoiceFacts } from './line-choices';
import { lineWords } from './line-words';
import { refitPlan, type RefitArgs } from './refit-plan';
import { NOTE_LENGTH_MAX, NOTES_MAX, type PlanLine, type SessionPlan } from './session-plan';

interface RepeatArgs extends Omit<RefitArgs, 'lines' | 'minutes'> {
  /** The earlier session: its length and phases, and its lines as they were worked. */
  last: SessionPlan;
  /** Today's choices, with the reasons in words. */
  choices: ChoiceFacts;
}

type Names = Parameters<typeof lineWords>[1];

function carriedNote({ before, line, why }: Carried, names: Names): string[] {
  if (why === null) return [];
  const { title } = lineWords(before, names);
  if (!line) return [`Left out: ${title}. ${why}.`];
  return [`Changed: ${title}, now ${lineWords(line, names).detail}. ${why}.`];
}

function leftOutNotes(before: readonly PlanLine[], plan: SessionPlan, names: Names): string[] {
  return compareLines(before, plan.lines).leftOut.map(
    (line) => `Left out: ${lineWords(line, names).title}. It does not fit with the others today.`,
  );
}

/** Many rules may stand behind one change: a plan keeps notes of a length, and a number of them. */
function kept(notes: readonly string[]): string[] {
  const short = notes.map((note) =>
    note.length > NOTE_LENGTH_MAX ? `${note.slice(0, NOTE_LENGTH_MAX - 1)}…` : note,
  );
  if (short.length <= NOTES_MAX) return short;
  const rest = short.length - NOTES_MAX + 1;
  return [...short.slice(0, NOTES_MAX - 1), `${rest} more lines are left out or changed.`];
}

/** The plan as it was, where nothing of today stands against it. */
function unchanged({ last, ...facts }: RepeatArgs, lines: PlanLine[]): SessionPlan | null {
  const plan = { minutes: last.minutes, phases: last.phases, lines };
  return checkPlan({ ...facts, plan }).length === 0 ? plan : null;
}

/**
 * The plan of an earlier session, as it was worked, inside today's limits. Whatever they forbid is taken out or brought down,
 * and each such thing is a note of the plan. It passes `checkPlan`. Null when what they leave of it makes
 * no plan that holds.
 */
export function repeatPlan(args: RepeatArgs): SessionPlan | null {
  const { last, choices, ruleBook } = args;
  const carried = carryLines(last.lines, choices);
  const lines = carried.flatMap(({ line }) => (line ? [line] : []));
  if (lines.length === 0) return null;
  const plan = unchanged(args, lines) ?? refitPlan({ ...args, lines, minutes: last.minutes });
  if (!plan) return null;
  const notes = [
    ...carried.flatMap((one) => carriedNote(one, ruleBook)),
    ...leftOutNotes(lines, plan, ruleBook),
  ];
  return { ...plan, ...(notes.length > 0 && { notes: kept(notes) }) };
}
