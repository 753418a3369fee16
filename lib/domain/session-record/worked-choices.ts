import type { Pressure } from '../anatomy/pressure';
import { pressureChoices, type ChoiceFacts, type LineChoice } from '../session-plan/line-choices';
import { settleLine } from '../session-plan/line-edits';
import type { PlanLine } from '../session-plan/session-plan';

/** One line, as it was planned and as it was worked. */
interface Worked {
  planned: PlanLine;
  worked: PlanLine;
}

/**
 * The six Walton levels that a line may be recorded with. A record tells what was done, so lighter than planned can always be
 * written down, also below the range in which a technique is planned. What the limits allow of more is as in a plan: above
 * the ceiling refused, inside a range with a reason.
 */
export function workedPressures(
  { planned, worked }: Worked,
  facts: ChoiceFacts,
): LineChoice<Pressure>[] {
  const choices = pressureChoices(worked, facts);
  // Ranges begin at the bottom: a level below an open one was refused for the technique's range alone.
  const open = choices.filter(({ refused }) => refused === null).map(({ value }) => value);
  const most = Math.max(planned.pressure, ...open);
  return choices.map((choice) =>
    choice.value <= most ? { ...choice, refused: null, usual: choice.refused === null } : choice,
  );
}

/** A line whose technique was changed, inside the limits; a level that was worked is never made a heavier one. */
export function settleWorked(worked: PlanLine, facts: ChoiceFacts): PlanLine {
  const settled = settleLine(worked, facts);
  return settled.pressure > worked.pressure ? { ...settled, pressure: worked.pressure } : settled;
}
