import { musclesOf } from '../anatomy/muscle';
import { sortRules } from '../screening/rule-order';
import { ceilingAt, levelByNote, reasonsNoContact, reasonsNotHere, type LineSpot } from './ceiling';
import { consentsNeeded } from './consents';
import { hardStopWords, isHardStop } from './hard-stops';
import { reasons, regionsOf, type CheckFacts } from './plan-facts';
import { aReason, isReason } from './reasons';
import type { PlanLine, PlanProblem } from './session-plan';

interface LineFacts {
  facts: CheckFacts;
  line: PlanLine;
  index: number;
}

function problem(
  { line, facts, index }: LineFacts,
  rule: PlanProblem['rule'],
  what: string,
  because: string[],
): PlanProblem {
  const message = `${facts.lineName(line, index)}: ${what}${reasons(facts.names, because)}.`;
  return { rule, line: index, message, because };
}

/** A technique, muscle or place that the limits have taken out altogether. */
function checkAllowed(at: LineFacts, spot: LineSpot): PlanProblem[] {
  const { facts, line } = at;
  const { limits } = facts.screening;
  const problems: PlanProblem[] = [];
  const notHere = reasonsNotHere(spot, limits);
  if (notHere) {
    const what = `no ${facts.names.technique(line.technique)} here`;
    problems.push(problem(at, 'pv_technique', what, notHere));
  }
  const own = musclesOf(line.muscle);
  const out = limits.musclesOut.filter((one) => own.includes(one.muscle));
  if (out.length > 0) {
    const because = sortRules(out.flatMap((one) => one.because));
    problems.push(problem(at, 'pv_muscle', 'this muscle may not be worked', because));
  }
  const untouched = reasonsNoContact(line.region, line.side, limits);
  if (untouched) {
    const what = `no contact at the ${facts.names.region(line.region)}`;
    problems.push(problem(at, 'pv_07', what, untouched));
  }
  return problems;
}

/** pv_07: the level lies in the technique's range and under every ceiling; the region is the muscle's. */
function checkPressure(at: LineFacts, spot: LineSpot): PlanProblem[] {
  const { facts, line } = at;
  const problems: PlanProblem[] = [];
  if (!regionsOf(spot.muscle).includes(line.region)) {
    const what = `this muscle does not lie at the ${facts.names.region(line.region)}`;
    problems.push(problem(at, 'pv_07', what, []));
  }
  problems.push(...checkCeiling(at, spot));
  const lowest = spot.technique.pressureMin ?? 0;
  if (line.pressure < lowest) {
    const what = `${spot.technique.name} starts at pressure ${lowest}, the line has ${line.pressure}`;
    problems.push(problem(at, 'pv_07', what, []));
  }
  return problems;
}

/** Above the ceiling is open only as far as a range reaches, and only with a written reason. */
function checkCeiling(at: LineFacts, spot: LineSpot): PlanProblem[] {
  const { facts, line } = at;
  const { limits } = facts.screening;
  const ceiling = ceilingAt(spot, limits);
  if (line.pressure <= ceiling.level) return [];
  const isOpen = line.pressure <= levelByNote(spot, limits);
  if (isOpen && isReason(line.reason)) return [];
  const what = isOpen
    ? `pressure ${line.pressure} needs ${aReason}; without one the most is ${ceiling.level}`
    : `pressure ${line.pressure} is above ${ceiling.level}`;
  return [problem(at, 'pv_07', what, ceiling.because)];
}

function checkPosition(at: LineFacts): PlanProblem[] {
  const { facts, line } = at;
  const out = facts.screening.limits.positionsOut.find((one) => one.position === line.position);
  if (!out) return [];
  const what = `${facts.names.position(line.position)} is out`;
  return [problem(at, 'pv_08', what, out.because)];
}

function checkConsent(at: LineFacts, spot: LineSpot): PlanProblem[] {
  const missing = consentsNeeded(spot.muscle, at.line.region).filter(
    (area) => at.facts.consents[area] !== true,
  );
  return missing.map((area) =>
    problem(at, 'pv_14', `no consent for ${area.replace('_', '-')} work`, []),
  );
}

/** pv_15, a hard stop: nobody may override it. */
function checkHardStop(at: LineFacts): PlanProblem[] {
  const { facts, line } = at;
  if (!isHardStop(line.technique, line.region)) return [];
  return [{ ...problem(at, 'pv_15', hardStopWords(line, facts.names), []), hardStop: true }];
}

function checkLength(at: LineFacts): PlanProblem[] {
  const { minutes } = at.line;
  if (Number.isInteger(minutes) && minutes > 0) return [];
  return [problem(at, 'pv_01', `${minutes} minutes: use whole minutes from 1 up`, [])];
}

/** Everything that is wrong with one line by itself, all at once. */
export function checkLine(facts: CheckFacts, line: PlanLine, index: number): PlanProblem[] {
  const at = { facts, line, index };
  const spot = facts.spotOf(line);
  if (!spot) return [problem(at, 'pv_07', 'this muscle or technique is not known', [])];
  return [
    ...checkLength(at),
    ...checkHardStop(at),
    ...checkAllowed(at, spot),
    ...checkPressure(at, spot),
    ...checkPosition(at),
    ...checkConsent(at, spot),
  ];
}
