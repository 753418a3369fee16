import { between, along, type Vector } from '../geometry/vector';
import type { Group, Primitive } from '../scene/primitive';
import { distanceTo, solidOf } from '../scene/solid';

/** Points inside a body and how much flesh lies round each. */
interface Core {
  at: Vector;
  radius: number;
}

const SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;

function coresOf(primitive: Primitive): Core[] {
  if (primitive.kind === 'cone') {
    const { from, to, radii } = primitive;
    return SHARES.map((share) => ({
      at: between(from, to, share),
      radius: radii[0] + (radii[1] - radii[0]) * share,
    }));
  }
  const { at, axes, half } = primitive;
  const ends: readonly (readonly [Vector, number])[] = [
    [axes.left, half[0]],
    [axes.up, half[1]],
    [axes.front, half[2]],
  ];
  return ends.flatMap(([axis, size]) =>
    [-1, 1].map((sign) => ({ at: along(at, [sign * size, axis]), radius: 0 })),
  );
}

const still = (v: Vector): Vector => v;

/** The nearest that two bodies come, in metres; negative: so deep in each other. */
export function gapBetween(a: readonly Primitive[], b: readonly Primitive[]): number {
  const solids = b.map((primitive) => solidOf(primitive, 0, still));
  const cores = a.flatMap(coresOf);
  let least = Infinity;
  for (const { at, radius } of cores)
    for (const solid of solids)
      least = Math.min(least, distanceTo(solid, at[0], at[1], at[2]) - radius);
  return least;
}

function lowestOf(primitive: Primitive): number {
  if (primitive.kind === 'cone')
    return Math.min(primitive.from[1] - primitive.radii[0], primitive.to[1] - primitive.radii[1]);
  const { at, axes, half } = primitive;
  const reach = Math.hypot(axes.left[1] * half[0], axes.up[1] * half[1], axes.front[1] * half[2]);
  return at[1] - reach;
}

/** The height of the lowest point of the groups. */
export const lowest = (groups: readonly Group[]): number =>
  Math.min(...groups.flatMap(({ primitives }) => primitives.map(lowestOf)));
