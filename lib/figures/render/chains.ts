import { corners, type Edge, type EdgeMode, type EdgePlaces, type Point } from './edges';

export interface Chain {
  points: Point[];
  /** The mean weight of its edges. */
  weight: number;
  closed: boolean;
  /** How many of its ends touch no other line. */
  looseEnds: number;
}

const levelOf = (weight: number): number => (weight >= 3 ? 3 : weight >= 2 ? 2 : 1);

function byCorner(edges: Iterable<Edge>, wide: number): Map<number, Edge[]> {
  const found = new Map<number, Edge[]>();
  for (const edge of edges)
    for (const corner of corners(edge, wide)) {
      const list = found.get(corner);
      if (list) list.push(edge);
      else found.set(corner, [edge]);
    }
  return found;
}

const farEnd = (edge: Edge, corner: number, wide: number): number => {
  const [a, b] = corners(edge, wide);
  return a === corner ? b : a;
};

/** Strings the edges of a picture to lines that run from junction to junction. */
class Stringer {
  private readonly at: Map<number, Edge[]>;
  private readonly used = new Set<Edge>();
  private readonly junctions = new Map<number, Point>();

  constructor(
    private readonly weights: ReadonlyMap<Edge, number>,
    private readonly places: EdgePlaces,
    private readonly wide: number,
  ) {
    this.at = byCorner(weights.keys(), wide);
  }

  chains(): Chain[] {
    const found: Chain[] = [];
    for (const [corner, edges] of this.at) {
      if (this.runsThrough(corner)) continue;
      for (const edge of edges) if (!this.used.has(edge)) found.push(this.open(edge, corner));
    }
    for (const edge of this.weights.keys()) if (!this.used.has(edge)) found.push(this.loop(edge));
    return found;
  }

  private weight(edge: Edge): number {
    return this.weights.get(edge) ?? 0;
  }

  private edgesAt(corner: number): readonly Edge[] {
    return this.at.get(corner) ?? [];
  }

  private runsThrough(corner: number): boolean {
    const [a, b, ...more] = this.edgesAt(corner);
    if (a === undefined || b === undefined || more.length > 0) return false;
    return levelOf(this.weight(a)) === levelOf(this.weight(b));
  }

  /** The heaviest lines that meet decide where they meet. */
  private junction(corner: number): Point {
    const known = this.junctions.get(corner);
    if (known) return known;
    const edges = this.edgesAt(corner);
    const most = Math.max(...edges.map((edge) => levelOf(this.weight(edge))));
    const places = edges
      .filter((edge) => levelOf(this.weight(edge)) === most)
      .map((edge) => this.places.place(edge, 'line'));
    const sum = places.reduce(([x, y], [px, py]) => [x + px, y + py], [0, 0]);
    const point: Point = [sum[0] / places.length, sum[1] / places.length];
    this.junctions.set(corner, point);
    return point;
  }

  private walk(start: Edge, from: number): { points: Point[]; end: number; total: number } {
    const points: Point[] = [];
    let total = 0;
    let edge: Edge | undefined = start;
    let corner = from;
    while (edge !== undefined) {
      const now: Edge = edge;
      this.used.add(now);
      points.push(this.places.place(now, 'line'));
      total += this.weight(now);
      corner = farEnd(now, corner, this.wide);
      edge = this.runsThrough(corner)
        ? this.edgesAt(corner).find((next) => next !== now && !this.used.has(next))
        : undefined;
    }
    return { points, end: corner, total };
  }

  private open(edge: Edge, corner: number): Chain {
    const { points, end, total } = this.walk(edge, corner);
    const weight = total / points.length;
    const looseStart = this.edgesAt(corner).length === 1;
    const looseEnd = this.edgesAt(end).length === 1;
    if (!looseStart) points.unshift(this.junction(corner));
    if (!looseEnd) points.push(this.junction(end));
    return { points, weight, closed: false, looseEnds: Number(looseStart) + Number(looseEnd) };
  }

  private loop(edge: Edge): Chain {
    const [corner] = corners(edge, this.wide);
    const { points, total } = this.walk(edge, corner);
    return { points, weight: total / points.length, closed: true, looseEnds: 0 };
  }
}

/** Specks and stubs that mean nothing at print size. */
function isNoise({ points, weight, closed, looseEnds }: Chain): boolean {
  const size = points.length;
  if (closed) return size < 9;
  if (looseEnds > 0 && size < (weight < 2.2 ? 9 : 4)) return true;
  return weight < 1.5 && looseEnds === 2 && size < 16;
}

/** The lines of the picture. */
export function chainsOf(
  weights: ReadonlyMap<Edge, number>,
  places: EdgePlaces,
  wide: number,
): Chain[] {
  return new Stringer(weights, places, wide).chains().filter((chain) => !isNoise(chain));
}

/** The closed outlines of a region. */
export function loopsOf(
  edges: readonly Edge[],
  places: EdgePlaces,
  wide: number,
  mode: EdgeMode,
): Point[][] {
  const at = byCorner(edges, wide);
  const used = new Set<Edge>();
  const loops: Point[][] = [];
  for (const start of edges) {
    if (used.has(start)) continue;
    const points: Point[] = [];
    let edge: Edge | undefined = start;
    let [corner] = corners(start, wide);
    while (edge !== undefined) {
      const now: Edge = edge;
      used.add(now);
      points.push(places.place(now, mode));
      corner = farEnd(now, corner, wide);
      edge = (at.get(corner) ?? []).find((next) => !used.has(next));
    }
    if (points.length > 8) loops.push(points);
  }
  return loops;
}
