import { expect, test } from 'vitest';

import { muscles, type Muscle } from '@/lib/domain/anatomy/muscle';
import { signOf, UNITS_PER_CM, windowOf } from '@/lib/muscle-map/frame';
import { hitAt } from '@/lib/muscle-map/pick';
import { screenIds, screens, type ScreenId } from '@/lib/muscle-map/screens';

/** A tablet upright: the drawing is 736 px wide and shows 39 cm. */
const PX_PER_CM = 736 / 39;
const REACH = (22 / PX_PER_CM) * UNITS_PER_CM;
const STEP_CM = 0.3;

interface Cell {
  muscle: Muscle | null;
  /** Side of the largest square of this muscle whose last corner is here. */
  size: number;
}

function grown(muscle: Muscle | null, beside: readonly (Cell | undefined)[]): number {
  const sizes = beside.map((cell) => (cell && cell.muscle === muscle ? cell.size : 0));
  return 1 + Math.min(...sizes);
}

/** The largest square (px) of each muscle whose every point a tap takes for it. */
function squaresOn(id: ScreenId): Map<Muscle, number> {
  const { view } = screens[id];
  const { half, top, bottom } = windowOf(view);
  const sign = signOf(view, 'left');
  const from = view === 'lateral' ? -half : 0;
  const columns = Math.round((half - from) / STEP_CM);
  const best = new Map<Muscle, number>();
  let above: Cell[] = [];
  for (let y = top + STEP_CM / 2; y < bottom; y += STEP_CM) {
    const row: Cell[] = [];
    for (let i = 0; i < columns; i += 1) {
      const x = sign * (from + (i + 0.5) * STEP_CM) * UNITS_PER_CM;
      const muscle = hitAt(id, { x, y: y * UNITS_PER_CM }, REACH, 'left')?.muscle ?? null;
      const size = grown(muscle, [above[i], row[i - 1], above[i - 1]]);
      row.push({ muscle, size });
      if (muscle) best.set(muscle, Math.max(best.get(muscle) ?? 0, size * STEP_CM * PX_PER_CM));
    }
    above = row;
  }
  return best;
}

test('every muscle has 44 px to touch on one of its screens, on a tablet', () => {
  const squares = screenIds.map(squaresOn);
  const small = muscles
    .map((muscle) => ({ muscle, px: Math.max(...squares.map((map) => map.get(muscle) ?? 0)) }))
    .filter(({ px }) => px < 44);
  expect(small).toEqual([]);
}, 60_000);
