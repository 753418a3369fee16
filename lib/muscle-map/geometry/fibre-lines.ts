import type { Point, Points } from './points';

/** Lines that join the same fraction of every station, from origin over the way to insertion. */
export interface FibreBundle {
  count: number;
  /** First the line of the origin, last that of the insertion. */
  stations: readonly Points[];
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The place at a fraction (0 to 1) of the line's length. */
function along(line: Points, fraction: number): Point {
  const pieces = line.slice(1).map((to, i) => ({ from: line[i] as Point, to }));
  let left = fraction * pieces.reduce((sum, { from, to }) => sum + distance(from, to), 0);
  for (const { from, to } of pieces) {
    const size = distance(from, to);
    if (left <= size && size > 0) {
      const t = left / size;
      return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
    }
    left -= size;
  }
  return line.at(-1) as Point;
}

/** The bundle's lines, evenly spread. */
export function fibreLines({ count, stations }: FibreBundle): Points[] {
  return Array.from({ length: count }, (_, i) =>
    stations.map((station) => along(station, (i + 0.5) / count)),
  );
}
