/** A point or a direction in metres: x along the mat, y up, z toward the viewer of azimuth 0. */
export type Vector = readonly [number, number, number];

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scaled = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vector): number => Math.sqrt(dot(a, a));
export const between = (a: Vector, b: Vector, share: number): Vector =>
  add(a, scaled(subtract(b, a), share));

/** The direction of `a`; a vector without length stays as it is. */
export function unit(a: Vector): Vector {
  const size = length(a);
  return size === 0 ? a : scaled(a, 1 / size);
}

/** The direction of `a` square to the unit vector `axis`; any square direction where `a` lies along the axis. */
export function square(a: Vector, axis: Vector): Vector {
  const rest = subtract(a, scaled(axis, dot(a, axis)));
  if (length(rest) > 1e-3) return unit(rest);
  return unit(cross(axis, Math.abs(axis[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
}

/** `from`, then so many metres along each axis in turn. */
export function along(from: Vector, ...steps: readonly (readonly [number, Vector])[]): Vector {
  return steps.reduce((at, [metres, axis]) => add(at, scaled(axis, metres)), from);
}

export const degreesBetween = (a: Vector, b: Vector): number =>
  (Math.acos(Math.max(-1, Math.min(1, dot(unit(a), unit(b))))) * 180) / Math.PI;
