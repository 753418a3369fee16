import type { Caster } from './cast';
import { cast } from './cast';
import { edgeClass } from './edge-class';
import { sampleAt, type Raster } from './raster';
import type { Sample } from './sample';

/** An edge lies between a sample and its right (`2k`) or lower (`2k + 1`) neighbour; the number names it. */
export type Edge = number;

export type Point = readonly [number, number];

export type EdgeMode = 'line' | 'region' | 'hatch';

export const neighbours = (edge: Edge, wide: number): [number, number] => {
  const k = edge >> 1;
  return [k, edge & 1 ? k + wide : k + 1];
};

/** The two corners of the sample grid between which the edge runs. */
export function corners(edge: Edge, wide: number): [number, number] {
  const k = edge >> 1;
  const i = k % wide;
  const j = Math.floor(k / wide);
  const row = wide + 1;
  if (edge & 1) return [(j + 1) * row + i, (j + 1) * row + i + 1];
  return [j * row + i + 1, (j + 1) * row + i + 1];
}

const differs = (a: Sample, b: Sample): boolean =>
  a.body !== b.body || a.material !== b.material || a.part !== b.part;

function mayBeLine(a: Sample, b: Sample): boolean {
  if (differs(a, b)) return true;
  if (a.body < 0) return false;
  const [x, y, z] = a.normal;
  const facing = x * b.normal[0] + y * b.normal[1] + z * b.normal[2];
  return Math.abs(a.depth - b.depth) > 0.008 || facing < 0.9;
}

/** All edges that a line runs along, with its weight. */
export function lineEdges(raster: Raster, caster: Caster): Map<Edge, number> {
  const { wide, high } = raster;
  const { groups } = caster.scene;
  const { step } = caster.window;
  const found = new Map<Edge, number>();
  const look = (k: number, down: boolean): void => {
    const a = sampleAt(raster, k);
    const b = sampleAt(raster, down ? k + wide : k + 1);
    if (!mayBeLine(a, b)) return;
    const weight = edgeClass(a, b, groups, down ? 0 : step, down ? -step : 0);
    if (weight > 0) found.set(2 * k + (down ? 1 : 0), weight);
  };
  for (let j = 1; j < high - 2; j += 1)
    for (let i = 1; i < wide - 2; i += 1) {
      look(j * wide + i, false);
      look(j * wide + i, true);
    }
  return found;
}

/** The edges round the samples that `holds` picks out. */
export function regionEdges(raster: Raster, holds: (sample: Sample) => boolean): Edge[] {
  const { wide, high } = raster;
  const picked = raster.samples.map(holds);
  const found: Edge[] = [];
  for (let j = 0; j < high; j += 1)
    for (let i = 0; i < wide; i += 1) {
      const k = j * wide + i;
      if (i + 1 < wide && picked[k] !== picked[k + 1]) found.push(2 * k);
      if (j + 1 < high && picked[k] !== picked[k + wide]) found.push(2 * k + 1);
    }
  return found;
}

function likeFirstByMaterial(p: Sample, a: Sample, b: Sample): boolean | null {
  if (a.material === b.material) return null;
  if (p.material === a.material) return true;
  return p.material === b.material ? false : null;
}

function likeFirstByBody(p: Sample, a: Sample, b: Sample): boolean | null {
  if (a.body < 0) return p.body < 0;
  if (b.body < 0) return p.body >= 0;
  if (p.body < 0) return true;
  if (Math.abs(a.depth - b.depth) > 0.012)
    return Math.abs(p.depth - a.depth) < Math.abs(p.depth - b.depth);
  if (a.body === b.body) return null;
  if (p.body === a.body) return true;
  return p.body === b.body ? false : null;
}

function likeFirstByShape(p: Sample, a: Sample, b: Sample): boolean {
  if (a.part !== b.part && (a.part.startsWith('box') || a.part === 'ear')) return p.part === a.part;
  const to = (s: Sample): number =>
    p.normal[0] * s.normal[0] + p.normal[1] * s.normal[1] + p.normal[2] * s.normal[2];
  return to(a) > to(b);
}

function likeFirst(p: Sample, a: Sample, b: Sample, mode: EdgeMode, weight: number): boolean {
  if (mode === 'hatch') return p.hatched === a.hatched;
  const material = mode === 'region' || weight === 1 ? likeFirstByMaterial(p, a, b) : null;
  return material ?? likeFirstByBody(p, a, b) ?? likeFirstByShape(p, a, b);
}

/** Finds where between its two samples the edge truly runs, by five halvings; remembers what it found. */
export class EdgePlaces {
  private readonly known = new Map<string, Point>();

  constructor(
    private readonly raster: Raster,
    private readonly caster: Caster,
    private readonly weights: ReadonlyMap<Edge, number>,
  ) {}

  place(edge: Edge, mode: EdgeMode): Point {
    const weight = this.weights.get(edge) ?? 0;
    // Where a line runs, the fill ends at the line.
    const used = mode === 'region' && weight > 0 ? 'line' : mode;
    const key = `${used}${edge}`;
    const known = this.known.get(key);
    if (known) return known;
    const found = this.search(edge, used, weight);
    this.known.set(key, found);
    return found;
  }

  private search(edge: Edge, mode: EdgeMode, weight: number): Point {
    const [k, next] = neighbours(edge, this.raster.wide);
    const i = k % this.raster.wide;
    const j = Math.floor(k / this.raster.wide);
    const down = edge & 1;
    const a = sampleAt(this.raster, k);
    const b = sampleAt(this.raster, next);
    let low = 0;
    let high = 1;
    for (let halving = 0; halving < 5; halving += 1) {
      const t = (low + high) / 2;
      const p = cast(this.caster, i + (down ? 0 : t), j + (down ? t : 0));
      if (likeFirst(p, a, b, mode, weight)) low = t;
      else high = t;
    }
    const t = (low + high) / 2;
    return [i + (down ? 0 : t), j + (down ? t : 0)];
  }
}
