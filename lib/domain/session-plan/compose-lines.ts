import { oppositeSide, sides, sidesOf, type AffectedSide } from '../anatomy/side';
import type { ConsentArea, PlanMuscle } from '../anatomy/muscle';
import type { CauseSet } from '../screening/cause-sets';
import { LINE_MINUTES_MAX } from './allot-minutes';
import { assignTechniques, lightOption, type ChosenLine } from './assign-techniques';
import { CHANGE_COST, CHANGE_COST_HARD, choosePositions, positionCost } from './choose-positions';
import { chooseMuscles, OVERTIME } from './choose-muscles';
import { candidatesOn, type Candidate, type PlanFacts } from './line-options';
import { linesPerSide, turnedMain, turnedOther, type LineSpread } from './line-spread';
import { positionChanges } from './posture';
import type { PlanLine } from './session-plan';
import { otherSideMinutes } from './share-of-other-side';
import type { Technique } from './technique';

/** Dosed by 3 to 5 repeats (spec §6): such a line needs about half the muscle's minutes. */
const COUNTED: readonly Technique[] = [
  'post_isometric_relaxation',
  'pin_and_stretch',
  'assisted_stretch',
];

/** A line without its minutes; `weight` and `first` as in `OpenLine`. */
export type TimelessLine = Omit<PlanLine, 'minutes'> & { weight: number; first?: number };

/** Lines of the affected side (or of both), and light lines of the other side, in working order. */
export interface Composition {
  main: TimelessLine[];
  other: TimelessLine[];
}

/** From so many specific minutes on, the other side gets two lines instead of one. */
const TWO_OTHER_LINES_FROM = 48;

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

/** Places with a consent of their own: not for the side that does not hurt while there is another. */
const PRIVATE: readonly (ConsentArea | undefined)[] = ['inner_thigh', 'abdomen'];

/** Candidates for the other side, best first: no private place, room for the minutes, then working order. */
function forOtherSide(candidates: readonly Candidate[], minutes: number): Candidate[] {
  const cost = ({ muscle }: Candidate): number =>
    (PRIVATE.includes(muscle.consent) ? LINE_MINUTES_MAX : 0) +
    Math.max(0, minutes - muscle.minutesMax * OVERTIME);
  return [...candidates].sort((one, other) => cost(one) - cost(other));
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
  const few = COUNTED.includes(option.technique);
  const weight = Math.max(1, few ? muscle.minutesMax / 2 : muscle.minutesMax);
  return { muscle: muscle.id, side, ...option, position, weight };
}

interface Counts {
  main: number;
  other: number;
  /** Minutes of each affected side, and of one line of the other side. */
  minutes: { main: number; other: number };
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
    const { list, keep } = turned ? turnedMain(candidates, count) : { list: candidates };
    const muscles = chooseMuscles(list, { count, minutes: counts.minutes.main, keep });
    return assignTechniques(muscles, roster.main.length === 1 ? 1 : 2);
  });
  const ordered = forOtherSide(roster.other, counts.minutes.other);
  const rest = turned ? turnedOther(ordered) : ordered;
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
  /** Minutes that the lines are for. */
  specific: number;
  linesMax: number;
  changesMax: number;
  spread: LineSpread;
  facts: PlanFacts & { sets: readonly CauseSet[] };
}): Composition {
  const { roster, specific, linesMax, changesMax: changes, spread, facts } = args;
  const otherLines = specific >= TWO_OTHER_LINES_FROM ? 2 : 1;
  const other = roster.other.length === 0 ? 0 : otherLines;
  const share = other === 0 ? 0 : (otherSideMinutes(specific)[0] ?? 0);
  const minutes = {
    main: Math.ceil((specific - share) / roster.main.length),
    other: Math.ceil(share / otherLines),
  };
  const counts = { minutes, changes, spread };
  for (let count = linesMax - other; count > 1; count -= 1) {
    const composition = compose(roster, { ...counts, main: count, other }, facts);
    const { main, other: light } = composition;
    if (positionChanges([...main, ...light]) <= changes) return composition;
  }
  return compose(roster, { ...counts, main: 1, other: Math.min(other, 1) }, facts);
}
