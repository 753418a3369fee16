import type { Point } from './edges';

/** Evens out the steps of the grid; open ends stay where they are. */
export function smoothed(points: readonly Point[], closed: boolean, times = 2): Point[] {
  let now = [...points];
  for (let round = 0; round < times; round += 1) {
    const old = now;
    const size = old.length;
    now = old.map((point, i) => {
      if (!closed && (i === 0 || i === size - 1)) return point;
      const before = old[(i - 1 + size) % size] ?? point;
      const after = old[(i + 1) % size] ?? point;
      return [(before[0] + 2 * point[0] + after[0]) / 4, (before[1] + 2 * point[1] + after[1]) / 4];
    });
  }
  return now;
}

function offLine(point: Point, from: Point, to: Point): number {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const size = Math.hypot(dx, dy);
  if (size < 1e-6) return Math.hypot(point[0] - from[0], point[1] - from[1]);
  return Math.abs((point[0] - from[0]) * dy - (point[1] - from[1]) * dx) / size;
}

/** Leaves out points that lie within `slack` units of the line through the rest (Douglas and Peucker). */
export function thinned(points: readonly Point[], slack: number): Point[] {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return [...points];
  let worst = 0;
  let at = -1;
  points.forEach((point, i) => {
    const off = offLine(point, first, last);
    if (off > worst && i > 0 && i < points.length - 1) {
      worst = off;
      at = i;
    }
  });
  if (worst <= slack) return [first, last];
  return [
    ...thinned(points.slice(0, at + 1), slack).slice(0, -1),
    ...thinned(points.slice(at), slack),
  ];
}

const apart = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

const heading = (a: Point, b: Point, c: Point): number => {
  const size = apart(a, b) * apart(b, c) || 1;
  return ((b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1])) / size;
};

/** The handle of a curve that leaves `at` the way from `before` to `after`, short enough not to overshoot. */
function handle(before: Point, after: Point, reach: number): Point {
  const size = apart(before, after) || 1;
  return [((after[0] - before[0]) / size) * reach, ((after[1] - before[1]) / size) * reach];
}

interface Stretch {
  before: Point;
  from: Point;
  to: Point;
  after: Point;
}

const SHARP = 0.7;

function handles({ before, from, to, after }: Stretch): [Point, Point] {
  const third = apart(from, to) / 3;
  const sharpStart = before !== from && heading(before, from, to) < SHARP;
  const sharpEnd = after !== to && heading(from, to, after) < SHARP;
  const cap = (other: number): number => (other > 0 ? Math.min(third, other * 0.9) : third);
  const start = sharpStart ? handle(from, to, third) : handle(before, to, cap(apart(before, from)));
  const end = sharpEnd ? handle(from, to, third) : handle(from, after, cap(apart(to, after)));
  return [start, end];
}

const tenths = (value: number): number => Math.round(value * 10);

function short(tenth: number): string {
  return (tenth / 10).toString().replace(/^(-?)0\./, '$1.');
}

function joined(numbers: readonly number[]): string {
  return numbers
    .map((number, i) => {
      const text = short(number);
      return i === 0 || text.startsWith('-') ? text : ` ${text}`;
    })
    .join('');
}

/** A soft curve through the points as path data, in relative tenths of a unit. */
export function curveThrough(points: readonly Point[], closed: boolean): string {
  const [start] = points;
  if (!start) return '';
  const size = points.length;
  const at = (i: number): Point =>
    (closed ? points[(i + size) % size] : points[Math.max(0, Math.min(size - 1, i))]) ?? start;
  let pen: [number, number] = [tenths(start[0] + 0.5), tenths(start[1] + 0.5)];
  const relative: number[] = [];
  for (let i = 0; i < (closed ? size : size - 1); i += 1) {
    const stretch = { before: at(i - 1), from: at(i), to: at(i + 1), after: at(i + 2) };
    const [out, into] = handles(stretch);
    const { from, to } = stretch;
    const here = pen;
    const put = (x: number, y: number): [number, number] => {
      const spot: [number, number] = [tenths(x + 0.5), tenths(y + 0.5)];
      relative.push(spot[0] - here[0], spot[1] - here[1]);
      return spot;
    };
    put(from[0] + out[0], from[1] + out[1]);
    put(to[0] - into[0], to[1] - into[1]);
    pen = put(to[0], to[1]);
  }
  const begin = `M${joined([tenths(start[0] + 0.5), tenths(start[1] + 0.5)])}`;
  return `${begin}c${joined(relative)}${closed ? 'Z' : ''}`;
}

/** Without corners of the grid, and with few points. */
function fewPoints(points: readonly Point[], closed: boolean, slack: number): Point[] {
  const soft = smoothed(points, closed);
  if (!closed) return thinned(soft, slack);
  const half = soft.length >> 1;
  const [first] = soft;
  if (!first) return [];
  const one = thinned(soft.slice(0, half + 1), slack);
  const two = thinned([...soft.slice(half), first], slack);
  return [...one, ...two.slice(1, -1)];
}

/** Path data of one line. */
export const pathOf = (points: readonly Point[], closed: boolean, slack = 0.52): string =>
  curveThrough(fewPoints(points, closed, slack), closed);

/** Path data of a filled outline with straight sides: it ends under a line, which hides `slack` units. */
export function outlineOf(points: readonly Point[], slack: number): string {
  const halves = (value: number): number => 5 * Math.round(2 * (value + 0.5));
  const [start, ...rest] = fewPoints(points, true, slack).map(([x, y]): Point => [
    halves(x),
    halves(y),
  ]);
  if (!start) return '';
  let pen = start;
  const relative = rest.flatMap((point) => {
    const step = [point[0] - pen[0], point[1] - pen[1]];
    pen = point;
    return step;
  });
  return `M${joined(start)}l${joined(relative)}Z`;
}
