import { minutesOf, reasons, type CheckFacts } from './plan-facts';
import { aReason, isReason } from './reasons';
import type { PlanProblem } from './session-plan';
import { sessionPhases } from './time-budget';
import {
  handsOnMinutes,
  SESSION_MAX,
  totalMinutes,
  WARM_UP_MIN,
  WARM_UP_SHARE,
} from './time-frame';
import type { Technique } from './technique';

/** Deep or pointed work wants a warm region first (pv_02). */
const NEEDS_WARM_UP: readonly Technique[] = [
  'deep_tissue',
  'neuromuscular_therapy',
  'trigger_point_pressure',
  'cross_fibre_friction',
];

function problem(rule: PlanProblem['rule'], message: string, because: string[] = []): PlanProblem {
  return { rule, message, because };
}

/** pv_01: whole minutes that add up, to a length that can be. */
function checkSums({ plan }: CheckFacts): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const { minutes, phases, lines } = plan;
  const numbers = [minutes, ...sessionPhases.map((phase) => phases[phase])];
  if (numbers.some((number) => !Number.isInteger(number) || number < 0)) {
    problems.push(problem('pv_01', 'Minutes are whole numbers from 0 up.'));
  }
  if (minutes < 1 || minutes > SESSION_MAX) {
    const message = `The session is ${minutes} minutes long: it can be ${SESSION_MAX} at most.`;
    problems.push(problem('pv_01', message));
  }
  const sum = totalMinutes(phases);
  if (sum !== minutes) {
    const message = `The phases add up to ${sum} minutes, the session is ${minutes}.`;
    problems.push(problem('pv_01', message));
  }
  const worked = minutesOf(lines);
  if (worked !== phases.specific) {
    const message = `The lines add up to ${worked} minutes, specific work has ${phases.specific}.`;
    problems.push(problem('pv_01', message));
  }
  return problems;
}

/** The cap of the limits counts warm-up, specific work and integration. */
function checkCap({ plan, screening, names }: CheckFacts): PlanProblem[] {
  const { handsOnMinutesMax, minutesBecause, byNote } = screening.limits;
  const hands = handsOnMinutes(plan.phases);
  if (handsOnMinutesMax === null || hands <= handsOnMinutesMax) return [];
  const top = byNote?.handsOnMinutesMax;
  if (top !== undefined && hands <= top && isReason(plan.longerBecause)) return [];
  const why = reasons(names, minutesBecause);
  const more = top === undefined ? '' : ` (with ${aReason}, ${top})`;
  const message = `Hands-on time is ${hands} minutes, ${handsOnMinutesMax} at most${more}${why}.`;
  return [problem('pv_hands_on', message, minutesBecause)];
}

function checkWarmUp({ plan, names }: CheckFacts): PlanProblem[] {
  const { warm_up } = plan.phases;
  const share = plan.minutes * WARM_UP_SHARE;
  const problems: PlanProblem[] = [];
  if (warm_up < share) {
    const message = `Warm-up is ${warm_up} minutes, at least ${Math.ceil(share)} of ${plan.minutes}.`;
    problems.push(problem('pv_02', message));
  }
  const deep = plan.lines.find((line) => NEEDS_WARM_UP.includes(line.technique));
  if (deep && warm_up < WARM_UP_MIN) {
    const what = names.technique(deep.technique);
    const message = `${what} needs ${WARM_UP_MIN} minutes of warm-up first; there are ${warm_up}.`;
    problems.push(problem('pv_02', message));
  }
  return problems;
}

function checkRetest({ plan }: CheckFacts): PlanProblem[] {
  const { specific, retest } = plan.phases;
  if (specific === 0 || retest > 0) return [];
  return [problem('pv_13', 'There is specific work but no time to test again.')];
}

/** pv_01, pv_02, pv_13 and the hands-on cap. */
export function checkMinutes(facts: CheckFacts): PlanProblem[] {
  return [...checkSums(facts), ...checkCap(facts), ...checkWarmUp(facts), ...checkRetest(facts)];
}
