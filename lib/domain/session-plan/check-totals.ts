import { oppositeSide, type Side } from '../anatomy/side';
import {
  DEEPEST_LEVEL,
  DEEPEST_MINUTES,
  isDeepRotator,
  LINE_MINUTES_MAX,
  ROTATOR_MINUTES_MAX,
} from './allot-minutes';
import { candidatesOn, setsOf } from './line-options';
import { minutesBy, minutesOf, reasons, type CheckFacts } from './plan-facts';
import { positionChanges, positionChangesMax, postureOf } from './posture';
import { postureCaps } from './posture-minutes';
import type { PlanProblem } from './session-plan';
import { OTHER_SIDE_SHARE, otherSideGap, otherSideMinutes } from './share-of-other-side';

/** Level 4 and up: half of the specific time at most; level 5 never at a first visit (pv_05). */
const STRONG_LEVEL = 4;
const STRONG_SHARE = 0.5;

function problem(rule: PlanProblem['rule'], message: string, because: string[] = []): PlanProblem {
  return { rule, message, because };
}

/** pv_03: one muscle and side, all its lines together. */
function checkMuscles(facts: CheckFacts): PlanProblem[] {
  const sums = minutesBy(facts.plan.lines, ({ muscle, side }) => `${muscle}.${side}`);
  return [...sums.values()].flatMap(({ minutes, last }) => {
    const line = facts.plan.lines[last];
    if (minutes <= LINE_MINUTES_MAX || !line) return [];
    const name = facts.lineName(line, last);
    const message = `${name}: ${minutes} minutes on one muscle and side, ${LINE_MINUTES_MAX} at most.`;
    return [{ ...problem('pv_03', message), line: last }];
  });
}

/** pv_04: the deep hip rotators of one side together. */
function checkRotators({ plan }: CheckFacts): PlanProblem[] {
  const sums = minutesBy(plan.lines, ({ muscle, side }) => (isDeepRotator(muscle) ? side : null));
  return [...sums.values()]
    .filter(({ minutes }) => minutes > ROTATOR_MINUTES_MAX)
    .map(({ minutes, side }) =>
      problem(
        'pv_04',
        `Deep hip rotators on the ${side}: ${minutes} minutes together, ${ROTATOR_MINUTES_MAX} at most.`,
      ),
    );
}

function checkStrength({ plan, clinicalCase }: CheckFacts): PlanProblem[] {
  const { lines, phases } = plan;
  const problems: PlanProblem[] = [];
  const strong = minutesOf(lines, (line) => line.pressure >= STRONG_LEVEL);
  if (strong > phases.specific * STRONG_SHARE) {
    const most = Math.floor(phases.specific * STRONG_SHARE);
    const message = `${strong} minutes at level 4 or more, ${most} at most: half of the specific work.`;
    problems.push(problem('pv_05', message));
  }
  const deepest = minutesOf(lines, (line) => line.pressure === DEEPEST_LEVEL);
  if (deepest > DEEPEST_MINUTES) {
    const message = `${deepest} minutes at level 5, ${DEEPEST_MINUTES} at most.`;
    problems.push(problem('pv_05', message));
  }
  if (clinicalCase.session.firstVisit && deepest > 0) {
    problems.push(problem('pv_05', 'No level 5 at a first visit.', ['ci_first_session']));
  }
  return problems;
}

/** pv_08: minutes in one posture. */
function checkPostures({ plan, clinicalCase, screening, names }: CheckFacts): PlanProblem[] {
  const caps = postureCaps(clinicalCase, screening.limits);
  const sums = minutesBy(plan.lines, postureOf);
  return [...sums].flatMap(([posture, { minutes, last }]) => {
    const cap = caps.get(posture);
    const line = plan.lines[last];
    if (!cap || !line || minutes <= cap.minutes) return [];
    const name = names.position(line.position);
    const why = reasons(names, cap.because);
    const message = `${minutes} minutes in one position (${name}), ${cap.minutes} at most${why}.`;
    return [problem('pv_08', message, cap.because)];
  });
}

/** pv_09: turning over is work for the client. */
function checkChanges({ plan, ruleBook }: CheckFacts): PlanProblem[] {
  const changes = positionChanges(plan.lines);
  const most = positionChangesMax(plan.minutes, ruleBook.timeBudgets);
  if (changes <= most) return [];
  const message = `${changes} changes of position in ${plan.minutes} minutes, ${most} at most.`;
  return [problem('pv_09', message)];
}

const inMinutes = (count: number): string => `${count} ${count === 1 ? 'minute' : 'minutes'}`;

interface OtherSide {
  side: Side;
  given: number;
  specific: number;
  /** Every number of minutes that may be. */
  fitting: readonly number[];
  /** Minutes that it lacks. */
  gap: number;
}

/** What the other side has, what it should have, and what to do. */
function otherSideWords({ side, given, specific, fitting, gap }: OtherSide): string {
  const [least, most] = [Math.min(...fitting), Math.max(...fitting)];
  const added =
    gap > LINE_MINUTES_MAX ? `lines of ${inMinutes(gap)} together` : `a line of ${inMinutes(gap)}`;
  const share = least === most ? `${least}` : `${least} to ${most}`;
  const less = `take ${inMinutes(given - most)} from its lines`;
  const more = given === 0 ? `add ${added} there` : `give its lines ${inMinutes(gap)} more`;
  return (
    `The ${side} side is not the affected one, and has a share on purpose. Of the ${inMinutes(specific)} of specific work ` +
    `it has ${given} and should have ${share} (${OTHER_SIDE_SHARE}): ${given > most ? less : more}.`
  );
}

/** pv_12: the other side's share, unless nothing may be worked there. */
function checkOtherSide(facts: CheckFacts): PlanProblem[] {
  const { affectedSide } = facts.clinicalCase;
  const { lines, phases } = facts.plan;
  if (affectedSide !== 'left' && affectedSide !== 'right') return [];
  const side = oppositeSide(affectedSide);
  const given = minutesOf(lines, (line) => line.side === side);
  const fitting = otherSideMinutes(phases.specific);
  if (phases.specific === 0 || fitting.includes(given)) return [];
  const blocked = candidatesOn(side, { ...facts, sets: setsOf(facts) }).length === 0;
  if (blocked && given === 0) return [];
  const { specific } = phases;
  const gap = otherSideGap({ lines, side, specific });
  return [problem('pv_12', otherSideWords({ side, given, specific, fitting, gap }))];
}

/** Rules about several lines together: pv_03, pv_04, pv_05, pv_08 (minutes), pv_09, pv_12. */
export function checkTotals(facts: CheckFacts): PlanProblem[] {
  return [
    ...checkMuscles(facts),
    ...checkRotators(facts),
    ...checkStrength(facts),
    ...checkPostures(facts),
    ...checkChanges(facts),
    ...checkOtherSide(facts),
  ];
}
