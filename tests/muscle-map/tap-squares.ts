import type { Muscle } from '@/lib/domain/anatomy/muscle';
import type { Side } from '@/lib/domain/anatomy/side';
import { signOf, UNITS_PER_CM, windowOf } from '@/lib/muscle-map/frame';
import { hitAt } from '@/lib/muscle-map/pick';
import { screens, type ScreenId } from '@/lib/muscle-map/screens';

/** How far a finger reaches on the glass (components/muscle-map). */
const REACH_PX = 22;
const STEP_CM = 0.3;

interface Cell {
  muscle: Muscle | null;
  /** Side of the largest square of this muscle whose last corner is here. */
  size: number;
}

/** The largest square of a muscle whose every point a tap takes for it: its side in px, its middle in drawing units. */
export interface TapSquare {
  px: number;
  x: number;
  y: number;
}

function grown(muscle: Muscle | null, beside: readonly (Cell | undefined)[]): number {
  const sizes = beside.map((cell) => (cell && cell.muscle === muscle ? cell.size : 0));
  return 1 + Math.min(...sizes);
}

interface Finger {
  pxPerCm: number;
  side?: Side;
}

/** What a tap means at the middle of each cell of the side, row by row, in drawing units. */
function rowsOf(id: ScreenId, { pxPerCm, side = 'left' }: Finger) {
  const { view } = screens[id];
  const { half, top, bottom } = windowOf(view);
  const from = view === 'lateral' ? -half : 0;
  const columns = Math.round((half - from) / STEP_CM);
  const rows = Math.floor((bottom - top) / STEP_CM);
  const reach = (REACH_PX / pxPerCm) * UNITS_PER_CM;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const x = signOf(view, side) * (from + (column + 0.5) * STEP_CM) * UNITS_PER_CM;
      const y = (top + (row + 0.5) * STEP_CM) * UNITS_PER_CM;
      return { x, y, muscle: hitAt(id, { x, y }, reach, side)?.muscle ?? null };
    }),
  );
}

/** What a screen offers to a finger at this scale, muscle by muscle, on one side. */
export function tapSquares(id: ScreenId, finger: Finger): Map<Muscle, TapSquare> {
  const best = new Map<Muscle, TapSquare>();
  const sign = signOf(screens[id].view, finger.side ?? 'left');
  let above: Cell[] = [];
  for (const cells of rowsOf(id, finger)) {
    const row: Cell[] = [];
    cells.forEach(({ x, y, muscle }, i) => {
      const size = grown(muscle, [above[i], row[i - 1], above[i - 1]]);
      row.push({ muscle, size });
      const px = size * STEP_CM * finger.pxPerCm;
      const back = ((size - 1) / 2) * STEP_CM * UNITS_PER_CM;
      if (muscle && px > (best.get(muscle)?.px ?? 0))
        best.set(muscle, { px, x: x - sign * back, y: y - back });
    });
    above = row;
  }
  return best;
}
