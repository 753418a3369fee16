import { deepRotators, type PlanMuscle } from '../anatomy/muscle';
import type { Position } from '../anatomy/position';
import type { Side } from '../anatomy/side';
import { postureOf, type Posture } from './posture';
import type { Technique } from './technique';

/** Most minutes on one muscle and side (pv_03), and on the deep rotators of one side together (pv_04). */
export const LINE_MINUTES_MAX = 10;
export const ROTATOR_MINUTES_MAX = 8;
/** Most minutes at level 5 (pv_05). */
export const DEEPEST_LEVEL = 5;
export const DEEPEST_MINUTES = 3;
/** Friction: 2 minutes a spot, 3 spots at most (spec §6). */
const FRICTION_MINUTES_MAX = 6;

const rotators: readonly PlanMuscle[] = deepRotators;

/** Whether a muscle shares the cap of the deep rotators. */
export function isDeepRotator(muscle: PlanMuscle): boolean {
  return rotators.includes(muscle);
}

/** A line that still waits for its minutes. */
export interface OpenLine {
  muscle: PlanMuscle;
  side: Side;
  technique: Technique;
  position: Position;
  /** Usual minutes of the muscle: lines fill in proportion to it. */
  weight: number;
  /** Minutes that it gets before the others get more than one each; left out: none. */
  first?: number;
}

interface Cap {
  lines: number[];
  most: number;
}

function groupCaps(
  lines: readonly OpenLine[],
  keyOf: (line: OpenLine) => string | null,
  most: (key: string) => number | undefined,
): Cap[] {
  const groups = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const key = keyOf(line);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return [...groups].flatMap(([key, members]) => {
    const limit = most(key);
    return limit === undefined ? [] : [{ lines: members, most: limit }];
  });
}

function capsOf(lines: readonly OpenLine[], postureMax: ReadonlyMap<Posture, number>): Cap[] {
  const friction = (line: OpenLine): string | null =>
    line.technique === 'cross_fibre_friction' ? `${line.muscle}.${line.side}` : null;
  return [
    ...groupCaps(
      lines,
      ({ muscle, side }) => `${muscle}.${side}`,
      () => LINE_MINUTES_MAX,
    ),
    ...groupCaps(
      lines,
      ({ muscle, side }) => (isDeepRotator(muscle) ? side : null),
      () => ROTATOR_MINUTES_MAX,
    ),
    ...groupCaps(lines, postureOf, (posture) => postureMax.get(posture)),
    ...groupCaps(lines, friction, () => FRICTION_MINUTES_MAX),
  ];
}

/**
 * Whole minutes for each line that add up to `total`, in proportion to the muscles' usual minutes and inside the caps
 * per muscle, for the deep rotators, per posture (minutes) and for friction. Every line gets at least one; then those with
 * minutes of their own (`first`) get them.
 * Null when the lines cannot hold the total.
 */
export function allotMinutes(
  lines: readonly OpenLine[],
  total: number,
  postureMax: ReadonlyMap<Posture, number>,
): number[] | null {
  if (total < lines.length) return null;
  const caps = capsOf(lines, postureMax);
  const minutes = lines.map(() => 0);
  const used = caps.map(() => 0);
  const hasRoom = (line: number): boolean =>
    caps.every((cap, index) => !cap.lines.includes(line) || (used[index] ?? 0) < cap.most);
  const need = (line: number): number => {
    const given = minutes[line] ?? 0;
    if (given === 0) return 0;
    const { weight = 1, first = 0 } = lines[line] ?? {};
    return given < first ? Number.MIN_VALUE : (given + 1) / weight;
  };
  for (let left = total; left > 0; left -= 1) {
    const open = lines.map((_, index) => index).filter(hasRoom);
    const next = open.sort((one, other) => need(one) - need(other) || one - other)[0];
    if (next === undefined) return null;
    minutes[next] = (minutes[next] ?? 0) + 1;
    caps.forEach((cap, index) => {
      if (cap.lines.includes(next)) used[index] = (used[index] ?? 0) + 1;
    });
  }
  return minutes.every((given) => given > 0) ? minutes : null;
}
