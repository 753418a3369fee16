import type { Position } from '../anatomy/position';
import type { Side } from '../anatomy/side';
import type { CauseSet } from '../screening/cause-sets';
import type { Limits } from '../screening/limits';
import { postureOf } from './posture';

interface Choosable {
  side: Side;
  positions: readonly Position[];
}

/** What turning over is worth: less than two lines in a position that nobody prefers. */
export const CHANGE_COST = 15;
/** So that the fewest changes win over every preference. */
export const CHANGE_COST_HARD = 10_000;
const CAUTION = 100;
const NOT_PREFERRED = 10;

/** How much the draft would rather not use a position: cautions first, then what limits and causes prefer. */
export function positionCost(
  position: Position,
  { limits, sets }: { limits: Limits; sets: readonly CauseSet[] },
): number {
  const cautious = limits.positionCautions.some((one) => one.position === position);
  const preferred = limits.positionsPreferred.some((one) => one.position === position);
  const places = sets.map(({ guidance }) => guidance?.positions.indexOf(position) ?? -1);
  const advice = places.reduce((sum, place) => sum + (place === -1 ? NOT_PREFERRED : place), 0);
  return (cautious ? CAUTION : 0) + (preferred ? 0 : NOT_PREFERRED) + advice;
}

interface Path {
  cost: number;
  positions: Position[];
}

function best(paths: readonly Path[]): Path | undefined {
  return paths.reduce<Path | undefined>(
    (least, path) => (least === undefined || path.cost < least.cost ? path : least),
    undefined,
  );
}

function extend(paths: readonly Path[], from: Choosable, to: Choosable, costs: Costs): Path[] {
  return to.positions.flatMap((position) => {
    const posture = postureOf({ position, side: to.side });
    const reached = best(
      paths.map((path) => {
        const last = path.positions.at(-1);
        const same =
          last !== undefined && postureOf({ position: last, side: from.side }) === posture;
        return { ...path, cost: path.cost + (same ? 0 : costs.change) };
      }),
    );
    if (!reached) return [];
    const positions = [...reached.positions, position];
    return [{ cost: reached.cost + costs.of(position), positions }];
  });
}

interface Costs {
  of: (position: Position) => number;
  /** Cost of one change of posture. */
  change: number;
}

/** A position for each line, in order: the cheapest way through, changes of posture included. */
export function choosePositions(lines: readonly Choosable[], costs: Costs): Position[] {
  const [first, ...rest] = lines;
  if (!first) return [];
  let paths: Path[] = first.positions.map((position) => ({
    cost: costs.of(position),
    positions: [position],
  }));
  let before = first;
  for (const line of rest) {
    paths = extend(paths, before, line, costs);
    before = line;
  }
  return best(paths)?.positions ?? [];
}
