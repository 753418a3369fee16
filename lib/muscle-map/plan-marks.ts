import {
  hamstringMuscles,
  muscles,
  type Muscle,
  type PlanMuscle,
} from '@/lib/domain/anatomy/muscle';
import type { Pressure } from '@/lib/domain/anatomy/pressure';
import { sides, type Side } from '@/lib/domain/anatomy/side';
import type { PointBounds } from '@/lib/domain/session-plan/point-bounds';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';

/** What the lines of a plan say of one muscle on one side. */
export interface MarkedMuscle {
  muscle: Muscle;
  /** The client's own. */
  side: Side;
  /** Numbers of its lines, from 1. */
  lines: readonly number[];
  /** The deepest of its lines; null where no line is on it. */
  pressure: Pressure | null;
  minutes: number;
  /** Where point pressure is open in it, so that no other site looks open; left out or null where nothing bounds it. */
  bounds?: PointBounds | null;
}

type MarkedLine = Pick<PlanLine, 'muscle' | 'side' | 'pressure' | 'minutes'>;

/** A line of the hamstrings as one group lies on all three of them. */
function isOn(line: MarkedLine, muscle: Muscle): boolean {
  const group: readonly PlanMuscle[] = hamstringMuscles;
  return line.muscle === muscle || (line.muscle === 'hamstrings' && group.includes(muscle));
}

/** Every muscle of the map on both sides, with its lines. */
export function marksOfLines(lines: readonly MarkedLine[]): MarkedMuscle[] {
  return muscles.flatMap((muscle) =>
    sides.map((side) => {
      const own = lines
        .map((line, index) => ({ ...line, number: index + 1 }))
        .filter((line) => line.side === side && isOn(line, muscle));
      return {
        muscle,
        side,
        lines: own.map(({ number }) => number),
        pressure:
          own
            .map(({ pressure }) => pressure)
            .sort()
            .at(-1) ?? null,
        minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
      };
    }),
  );
}
