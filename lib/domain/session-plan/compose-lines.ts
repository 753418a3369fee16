import { oppositeSide, sides, sidesOf, type AffectedSide } from '../anatomy/side';
import type { PlanMuscle } from '../anatomy/muscle';
import type { CauseSet } from '../screening/cause-sets';
import { assignTechniques, chooseMuscles, lightOption, type ChosenLine } from './assign-techniques';
import { CHANGE_COST, CHANGE_COST_HARD, choosePositions, positionCost } from './choose-positions';
import { candidatesOn, type Candidate, type PlanFacts } from './line-options';
import { linesPerSide, turnedMain, turnedOther, type LineSpread } from './line-spread';
import { positionChanges } from './posture';
import type { PlanLine } from './session-plan';

/** A line without its minutes. */
export type TimelessLine = Omit<PlanLine, 'minutes'> & { weight: number };

/** Lines of the affected side (or of both), and light lines of the other side, in working order. */
export interface Composition {
  main: TimelessLine[];
  other: TimelessLine[];
}

/** Candidates per role: `other` is empty unless exactly one side is affected. */
export interface Roster {
  main: readonly (readonly Candidate[])[];
  other: readonly Candidate[];
}

/** Who can be worked where: one list for one affected side, two lists where both sides are. */
export function rosterFor(
  affectedSide: AffectedSide,
  facts: PlanFacts & { sets: readonly CauseSet[]; fillers?: readonly PlanMuscle[] },
): Roster {
  const [side, second] = sidesOf(affectedSide);
  if (side === undefined || second !== undefined) {
    return { main: sides.map((one) => candidatesOn(one, facts)), other: [] };
  }
  const main = candidatesOn(side, facts);
  // Nothing to do where it hurts: the other side alone would not be a treatment.
  const other = main.length === 0 ? [] : candidatesOn(oppositeSide(side), facts);
  return { main: [main], other };
}

function lightLines(
  candidates: readonly Candidate[],
  count: number,
  main: readonly ChosenLine[],
): ChosenLine[] {
  return candidates
    .flatMap((candidate) => {
      const option = lightOption(candidate, main);
      return option ? [{ candidate, option }] : [];
    })
    .slice(0, count);
}

function timeless({ candidate, option }: ChosenLine, position: PlanLine['position']): TimelessLine {
  const { muscle, side } = candidate;
  return { muscle: muscle.id, side, ...option, position, weight: Math.max(1, muscle.minutesMax) };
}

interface Counts {
  main: number;
  other: number;
  changes: number;
  spread: LineSpread;
}

function isChangedTooOften(
  lines: readonly ChosenLine[],
  positions: PlanLine['position'][],
  most: number,
): boolean {
  const postures = lines.flatMap(({ candidate: { side } }, index) => {
    const position = positions[index];
    return position ? [{ side, position }] : [];
  });
  return positionChanges(postures) > most;
}

/** The preferred positions, or where that turns the client too often, the ones with the fewest changes. */
function positionsFor(
  lines: readonly ChosenLine[],
  most: number,
  facts: PlanFacts & { sets: readonly CauseSet[] },
): PlanLine['position'][] {
  const preference = { limits: facts.screening.limits, sets: facts.sets };
  const of = (position: PlanLine['position']): number => positionCost(position, preference);
  const choosable = lines.map(({ candidate }) => candidate);
  const preferred = choosePositions(choosable, { of, change: CHANGE_COST });
  if (!isChangedTooOften(lines, preferred, most)) return preferred;
  return choosePositions(choosable, { of, change: CHANGE_COST_HARD });
}

function compose(
  roster: Roster,
  counts: Counts,
  facts: PlanFacts & { sets: readonly CauseSet[] },
): Composition {
  const perSide = linesPerSide(counts.main, roster.main.length, counts.spread);
  const turned = counts.spread === 'turned';
  const main = roster.main.flatMap((candidates, index) => {
    const count = perSide[index] ?? 1;
    const list = turned ? turnedMain(candidates, count) : candidates;
    return assignTechniques(chooseMuscles(list, count));
  });
  const rest = turned ? turnedOther(roster.other) : roster.other;
  const other = lightLines(rest, counts.other, main);
  const chosen = [...main, ...other];
  const positions = positionsFor(chosen, counts.changes, facts);
  const lines = chosen.flatMap((line, index) => {
    const position = positions[index];
    return position ? [timeless(line, position)] : [];
  });
  return { main: lines.slice(0, main.length), other: lines.slice(main.length) };
}

/**
 * Muscles, techniques and positions of a plan: as many lines as fit, one of each track where the limits leave them, and
 * no more changes of position than allowed; muscles are left out from the end until that holds.
 */
export function composeLines(args: {
  roster: Roster;
  linesMax: number;
  otherLines: number;
  changesMax: number;
  spread: LineSpread;
  facts: PlanFacts & { sets: readonly CauseSet[] };
}): Composition {
  const { roster, linesMax, otherLines, changesMax: changes, spread, facts } = args;
  const other = roster.other.length === 0 ? 0 : otherLines;
  for (let count = linesMax - other; count > 1; count -= 1) {
    const composition = compose(roster, { main: count, other, changes, spread }, facts);
    const { main, other: light } = composition;
    if (positionChanges([...main, ...light]) <= changes) return composition;
  }
  return compose(roster, { main: 1, other: Math.min(other, 1), changes, spread }, facts);
}
