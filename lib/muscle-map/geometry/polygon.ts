import type { Point, Points } from './points';

/** Pairs of neighbours, the last with the first. */
function edges(polygon: Points): (readonly [Point, Point])[] {
  return polygon.map((point, i) => [polygon.at(i - 1) as Point, point] as const);
}

/** Whether the point lies inside the closed polygon. */
export function isInside({ x, y }: Point, polygon: Points): boolean {
  const crossed = edges(polygon).filter(
    ([a, b]) => b.y > y !== a.y > y && x < ((a.x - b.x) * (y - b.y)) / (a.y - b.y) + b.x,
  );
  return crossed.length % 2 === 1;
}

function distanceToEdge({ x, y }: Point, [a, b]: readonly [Point, Point]): number {
  const way = { x: b.x - a.x, y: b.y - a.y };
  const square = way.x ** 2 + way.y ** 2 || 1;
  const t = Math.max(0, Math.min(1, ((x - a.x) * way.x + (y - a.y) * way.y) / square));
  return Math.hypot(x - a.x - t * way.x, y - a.y - t * way.y);
}

/** Centimetres from the point to the polygon's outline. */
export function distanceToOutline(point: Point, polygon: Points): number {
  return Math.min(...edges(polygon).map((edge) => distanceToEdge(point, edge)));
}

/** Smallest upright box around the points. */
export function boundsOf(points: Points): {
  left: number;
  top: number;
  right: number;
  bottom: number;
} {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}
