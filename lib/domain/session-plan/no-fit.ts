import { checkPlan } from './check-plan';
import type { ChoiceFacts } from './line-choices';
import { minutesRoom } from './line-room';
import { nameOf } from './line-words';
import { minutesOf } from './plan-facts';
import { mustsInTheWay, refitPlan, refitProblems, type RefitArgs } from './refit-plan';
import type { PlanLine, PlanProblem } from './session-plan';
import { phasesFor } from './time-frame';

function phasesOf({ minutes, screening, ruleBook }: RefitArgs) {
  const { handsOnMinutesMax } = screening.limits;
  return phasesFor({ minutes, handsOnMinutesMax, budgets: ruleBook.timeBudgets });
}

const inMinutes = (count: number): string => `${count} ${count === 1 ? 'minute' : 'minutes'}`;

/** Where nothing more is known than that no order of minutes holds. */
const LAST_RESORT = 'Remove a line, or draft again.';

interface Sum {
  lines: readonly PlanLine[];
  specific: number;
}

/** "2 (Gluteus medius, left) by 2": the lines that may have more, each beside the others as they are. */
function lengthenable({ lines, specific }: Sum, choices: ChoiceFacts): string[] {
  return lines.flatMap((line, index) => {
    const { most } = minutesRoom({ lines, index, specific }, choices);
    const more = Math.min(most, line.minutes + specific - minutesOf(lines)) - line.minutes;
    if (more < 1) return [];
    const name = `${nameOf(choices.muscles, line.muscle)}, ${line.side}`;
    return [`line ${index + 1} (${name}) by ${more}`];
  });
}

function shortWords(sum: Sum, choices: ChoiceFacts): string[] {
  const short = sum.specific - minutesOf(sum.lines);
  if (short <= 0) return [];
  const longer = lengthenable(sum, choices);
  const lengthen = longer.length === 0 ? '' : `, or lengthen ${longer.join(', ')} at most`;
  return [
    `The lines are ${inMinutes(short)} short of the ${sum.specific} of specific work: add a line${lengthen}.`,
  ];
}

function longWords({ lines, specific }: Sum): string[] {
  const long = minutesOf(lines) - specific;
  const many = lines.length > specific;
  if (long <= 0 && !many) return [];
  const over = `The lines are ${inMinutes(long)} longer than the ${specific} of specific work`;
  return [`${over}: remove a line, or shorten one.`];
}

/** Only where they alone are in the way. */
function mustWords(args: RefitArgs): string[] {
  if (!args.lines.some(({ mustDo }) => mustDo)) return [];
  const lines = args.lines.map(({ mustDo: _mustDo, ...line }) => line);
  return refitPlan({ ...args, lines })
    ? ['Not all that is marked “must” can stay: take the mark off a line.']
    : mustsInTheWay(args);
}

/** The share of the other side in the numbers of the lines as they stand: filled up, they would ask for other minutes. */
function asNow(problem: PlanProblem, { minutes, ...args }: RefitArgs): PlanProblem {
  const phases = phasesOf({ minutes, ...args });
  if (problem.rule !== 'pv_12' || !phases) return problem;
  const plan = { minutes, phases, lines: [...args.lines] };
  return checkPlan({ ...args, plan }).find(({ rule }) => rule === 'pv_12') ?? problem;
}

/**
 * Why lines make no plan of that length, and what to do about each thing: whether they are too short or too long together,
 * which may still be lengthened, and what no minutes mend (`refitPlan` had none). Never advises what would not help.
 */
export function noFitWords(args: RefitArgs, choices: ChoiceFacts): string[] {
  const { minutes, lines } = args;
  const phases = phasesOf(args);
  const problems = refitProblems(args);
  if (!phases || !problems) return ['The limits leave no room for a session of that length.'];
  const sum = { lines, specific: phases.specific };
  const said = [
    ...shortWords(sum, choices),
    ...longWords(sum),
    ...mustWords(args),
    ...problems.map((problem) => asNow(problem, args).message),
  ];
  const first = `These lines make no plan of ${minutes} minutes.`;
  return said.length === 0 ? [first, LAST_RESORT] : [first, ...new Set(said)];
}
