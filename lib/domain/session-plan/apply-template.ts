import { oppositeSide, sides, sidesOf, type AffectedSide, type Side } from '../anatomy/side';
import { carryLines } from './carry-lines';
import { nameOf } from './line-words';
import type { TemplateLine, TemplatePlan } from './plan-template';
import { notesKept, takenOut } from './repeat-notes';
import { repeatPlan, type RepeatArgs, type Repeated } from './repeat-plan';
import type { PlanLine, SessionPlan } from './session-plan';
import { phasesFor, rowForSpecific } from './time-frame';

interface UseArgs extends Omit<RepeatArgs, 'last' | 'origin'> {
  template: TemplatePlan;
}

const onSide = (line: TemplateLine, side: Side): PlanLine => ({ ...line, side });

/** The one side that hurts; null where it is both, or is not known yet. */
function oneSide(affectedSide: AffectedSide): Side | null {
  const [side, second] = sidesOf(affectedSide);
  return side && second === undefined ? side : null;
}

/** Both sides of each line, position by position, so that the client turns as seldom as may be. */
function onBothSides(lines: readonly TemplateLine[]): PlanLine[] {
  const positions = [...new Set(lines.map(({ position }) => position))];
  return positions.flatMap((position) =>
    sides.flatMap((side) =>
      lines
        .filter((line) => line.position === position)
        .map((line) => ({ ...onSide(line, side), minutes: Math.ceil(line.minutes / 2) })),
    ),
  );
}

/** Whether today allows the line on one side at least. */
function mayStay(line: TemplateLine, { choices }: UseArgs): boolean {
  return carryLines(onBothSides([line]), choices).some((carried) => carried.line !== null);
}

/** How many lines each of two sides can have in the template's length (spec §7.2). */
function linesPerSide({ template, screening, ruleBook }: UseArgs): number {
  const { handsOnMinutesMax } = screening.limits;
  const budgets = ruleBook.timeBudgets;
  const phases = phasesFor({ minutes: template.minutes, handsOnMinutesMax, budgets });
  const most = phases ? (rowForSpecific(phases.specific, budgets)?.linesMax ?? 1) : 1;
  return Math.max(1, Math.floor(most / 2));
}

/** Whether every line that today allows has found its place in the plan. */
function keepsAll(answer: Repeated, lines: readonly PlanLine[], { choices }: UseArgs): boolean {
  if (!answer.ok) return false;
  const allowed = carryLines(lines, choices).filter(({ line }) => line !== null);
  return answer.plan.lines.filter(({ carriedFrom }) => carriedFrom).length === allowed.length;
}

const planOf = ({ minutes, phases }: TemplatePlan, lines: PlanLine[]): SessionPlan => ({
  minutes,
  phases,
  lines,
});

/** What was done with a template for one side where both hurt. */
function bothNotes(dropped: readonly TemplateLine[], { ruleBook }: UseArgs): string[] {
  return [
    'Both sides hurt: the lines of the template are worked on both.',
    ...dropped.map(({ muscle }) => {
      const title = `${nameOf(ruleBook.muscles, muscle)}, both sides`;
      return takenOut(title, 'There is no room for it on two sides');
    }),
  ];
}

/** Musts before all others. */
function mustsFirst(lines: readonly TemplateLine[]): TemplateLine[] {
  return [...lines.filter(({ mustDo }) => mustDo), ...lines.filter(({ mustDo }) => !mustDo)];
}

/** As many lines on both sides as all fit, the last ones going first; those that today shuts are there to be named. */
function onBoth(args: UseArgs): Repeated {
  const { template, ...facts } = args;
  const hurting = template.lines.filter(({ side }) => side === 'affected');
  const affected = hurting.length > 0 ? hurting : template.lines;
  const open = mustsFirst(affected.filter((line) => mayStay(line, args)));
  let count = Math.min(open.length, linesPerSide(args));
  for (;;) {
    const dropped = open.slice(count);
    const lines = onBothSides(affected.filter((line) => !dropped.includes(line)));
    const answer = repeatPlan({ ...facts, last: planOf(template, lines), origin: 'template' });
    if (count > 1 && !keepsAll(answer, lines, args)) {
      count -= 1;
      continue;
    }
    if (!answer.ok) return answer;
    const notes = [...bothNotes(dropped, args), ...(answer.plan.notes ?? [])];
    return { ok: true, plan: { ...answer.plan, notes: notesKept(notes) } };
  }
}

/**
 * A plan from a template for the client of the case: the side that hurts is the client's own, and everything goes through
 * today's limits as a carried session does (`repeatPlan`). Where both sides hurt, or it is not known which, the lines are
 * worked on both, as a draft would.
 */
export function applyTemplate(args: UseArgs): Repeated {
  const { template, ...facts } = args;
  const side = oneSide(args.clinicalCase.affectedSide);
  if (!side) return onBoth(args);
  const lines = template.lines.map((line) =>
    onSide(line, line.side === 'affected' ? side : oppositeSide(side)),
  );
  return repeatPlan({ ...facts, last: planOf(template, lines), origin: 'template' });
}
