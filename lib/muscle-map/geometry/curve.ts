import type { Point, Points } from './points';

/** Start, two control points, end of a cubic Bézier segment. */
type Segment = readonly [Point, Point, Point, Point];

const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
const length = ({ x, y }: Point): number => Math.hypot(x, y);

/** The control point beside `point` on its way to `target`: along the tangent, straight at a corner. */
function control(point: Point, before: Point, after: Point, target: Point): Point {
  const way = minus(target, point);
  const tangent = minus(after, before);
  const isStraight = point.isCorner || length(tangent) < 1e-9;
  const along = isStraight ? way : tangent;
  const scale = length(way) / 3 / (length(along) || 1);
  return { x: point.x + along.x * scale, y: point.y + along.y * scale };
}

/** Smooth curve through the points, in cubic segments. */
function segments(points: Points, isClosed: boolean): Segment[] {
  const count = points.length;
  const at = (index: number): Point => {
    const place = isClosed ? (index + count) % count : Math.max(0, Math.min(count - 1, index));
    return points[place] as Point;
  };
  return Array.from({ length: isClosed ? count : count - 1 }, (_, i) => {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    return [from, control(from, before, to, to), control(to, after, from, from), to] as const;
  });
}

function onSegment([a, b, c, d]: Segment, t: number): Point {
  const u = 1 - t;
  const mix = (pick: (point: Point) => number): number =>
    u * u * u * pick(a) + 3 * u * u * t * pick(b) + 3 * u * t * t * pick(c) + t * t * t * pick(d);
  return { x: mix((point) => point.x), y: mix((point) => point.y) };
}

const STEPS = 8;

/** The curve as straight pieces, for finding what lies under a finger. */
export function flatten(points: Points, isClosed = true): Points {
  const line = segments(points, isClosed).flatMap((segment) =>
    Array.from({ length: STEPS }, (_, i) => onSegment(segment, i / STEPS)),
  );
  const last = points.at(-1);
  return isClosed || !last ? line : [...line, last];
}

/** Turns a place in the body's frame into one on the drawing. */
export type Projection = (point: Point) => Point;

/** The curve as SVG path data. */
export function pathData(points: Points, isClosed: boolean, project: Projection): string {
  const text = (point: Point): string => {
    const { x, y } = project(point);
    return `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`;
  };
  const [first] = points;
  if (!first) return '';
  const curves = segments(points, isClosed).map(
    ([, b, c, d]) => `C${text(b)} ${text(c)} ${text(d)}`,
  );
  return `M${text(first)}${curves.join('')}${isClosed ? 'Z' : ''}`;
}

/** A shape on the midline from its left half, whose first and last point lie on x = 0. */
export function wholeFromHalf(half: Points): Points {
  const other = half
    .slice(1, -1)
    .reverse()
    .map((point) => ({ ...point, x: -point.x }));
  return [...half, ...other];
}
