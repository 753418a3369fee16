import { between, length, subtract, type Vector } from '../geometry/vector';
import type { Cut, Primitive } from './primitive';

const CONE = 0;
const ELLIPSOID = 1;
const BOX = 2;
const CUSHION = 3;

/** A primitive turned into the view and laid out flat, so that its distance costs few steps. */
export interface Solid {
  shape: typeof CONE | typeof ELLIPSOID | typeof BOX | typeof CUSHION;
  at: Vector;
  /** Cone: from `at` to the other end, and the squared length of that. */
  way: Vector;
  squared: number;
  radius: number;
  widening: number;
  left: Vector;
  up: Vector;
  front: Vector;
  half: Vector;
  round: number;
  soft: number;
  cut: Cut | null;
  /** A ball that holds all of it. */
  middle: Vector;
  reach: number;
  primitive: Primitive;
}

type Turn = (v: Vector) => Vector;

const NONE: Vector = [0, 0, 0];

function blank(primitive: Primitive, soft: number): Solid {
  return {
    shape: CONE,
    at: NONE,
    way: NONE,
    squared: 1e-9,
    radius: 0,
    widening: 0,
    left: NONE,
    up: NONE,
    front: NONE,
    half: NONE,
    round: 0,
    soft: primitive.soft ?? soft,
    cut: null,
    middle: NONE,
    reach: 0,
    primitive,
  };
}

const turnCut = (cut: Cut, turn: Turn): Cut => ({
  ball: turn(cut.ball),
  radius: cut.radius,
  point: turn(cut.point),
  normal: turn(cut.normal),
});

/** The primitive as the eye sees it. `soft`: its group's softness. */
export function solidOf(primitive: Primitive, soft: number, turn: Turn): Solid {
  const solid = blank(primitive, soft);
  if (primitive.kind === 'cone') {
    const from = turn(primitive.from);
    const to = turn(primitive.to);
    const way = subtract(to, from);
    const [near, far] = primitive.radii;
    const squared = Math.max(1e-9, way[0] ** 2 + way[1] ** 2 + way[2] ** 2);
    const reach = length(way) / 2 + Math.max(near, far);
    const sizes = { radius: near, widening: far - near, squared, reach };
    return { ...solid, at: from, way, middle: between(from, to, 0.5), ...sizes };
  }
  const { axes, half } = primitive;
  const at = turn(primitive.at);
  const turned = { left: turn(axes.left), up: turn(axes.up), front: turn(axes.front) };
  const placed = { ...solid, at, middle: at, half, ...turned };
  if (primitive.kind === 'box') {
    return { ...placed, shape: BOX, round: primitive.round, reach: length(half) };
  }
  if (primitive.kind === 'cushion') return { ...placed, shape: CUSHION, reach: length(half) };
  const cut = primitive.cut ? turnCut(primitive.cut, turn) : null;
  return { ...placed, shape: ELLIPSOID, cut, reach: Math.max(...half) };
}

function share(solid: Solid, x: number, y: number, z: number): number {
  const { at, way } = solid;
  const part = ((x - at[0]) * way[0] + (y - at[1]) * way[1] + (z - at[2]) * way[2]) / solid.squared;
  return part < 0 ? 0 : part > 1 ? 1 : part;
}

/** How far along a cone the nearest point of its axis lies, 0 to 1; 0 for the others. */
export const shareAlong = (solid: Solid, [x, y, z]: Vector): number =>
  solid.shape === CONE ? share(solid, x, y, z) : 0;

function toCone(solid: Solid, x: number, y: number, z: number): number {
  const t = share(solid, x, y, z);
  const dx = x - solid.at[0] - solid.way[0] * t;
  const dy = y - solid.at[1] - solid.way[1] * t;
  const dz = z - solid.at[2] - solid.way[2] * t;
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - (solid.radius + solid.widening * t);
}

function toCut(cut: Cut, x: number, y: number, z: number): number {
  const bx = x - cut.ball[0];
  const by = y - cut.ball[1];
  const bz = z - cut.ball[2];
  const ball = cut.radius - Math.sqrt(bx * bx + by * by + bz * bz);
  const plane =
    (x - cut.point[0]) * cut.normal[0] +
    (y - cut.point[1]) * cut.normal[1] +
    (z - cut.point[2]) * cut.normal[2];
  return Math.max(ball, plane);
}

function toEllipsoid(solid: Solid, u: number, v: number, w: number): number {
  const { half } = solid;
  const a = u / half[0];
  const b = v / half[1];
  const c = w / half[2];
  const far = Math.sqrt(a * a + b * b + c * c);
  const a2 = a / half[0];
  const b2 = b / half[1];
  const c2 = c / half[2];
  const slope = Math.sqrt(a2 * a2 + b2 * b2 + c2 * c2);
  return slope < 1e-9 ? -Math.min(half[0], half[1], half[2]) : (far * (far - 1)) / slope;
}

/** Round in its thickness, nearly square in its outline. */
function toCushion({ half }: Solid, u: number, v: number, w: number): number {
  const a = Math.abs(u) / half[0];
  const b = v / half[1];
  const c = Math.abs(w) / half[2];
  const outline = a ** 6 + c ** 6;
  const wide = Math.cbrt(outline);
  const far = Math.sqrt(wide + b * b);
  const bend = outline < 1e-12 ? 0 : wide / outline;
  const slope = Math.hypot((bend * a ** 5) / half[0], b / half[1], (bend * c ** 5) / half[2]);
  return slope < 1e-9 ? -half[1] : (far * (far - 1)) / slope;
}

function toBox(solid: Solid, u: number, v: number, w: number): number {
  const { half, round } = solid;
  const dx = Math.abs(u) - half[0] + round;
  const dy = Math.abs(v) - half[1] + round;
  const dz = Math.abs(w) - half[2] + round;
  const ox = Math.max(dx, 0);
  const oy = Math.max(dy, 0);
  const oz = Math.max(dz, 0);
  return Math.sqrt(ox * ox + oy * oy + oz * oz) + Math.min(Math.max(dx, dy, dz), 0) - round;
}

/** Metres from the point to the skin of the solid; negative inside. */
export function distanceTo(solid: Solid, x: number, y: number, z: number): number {
  if (solid.shape === CONE) return toCone(solid, x, y, z);
  const { at, left, up, front } = solid;
  const px = x - at[0];
  const py = y - at[1];
  const pz = z - at[2];
  const u = px * left[0] + py * left[1] + pz * left[2];
  const v = px * up[0] + py * up[1] + pz * up[2];
  const w = px * front[0] + py * front[1] + pz * front[2];
  if (solid.shape === BOX) return toBox(solid, u, v, w);
  if (solid.shape === CUSHION) return toCushion(solid, u, v, w);
  const bare = toEllipsoid(solid, u, v, w);
  return solid.cut ? Math.max(bare, toCut(solid.cut, x, y, z)) : bare;
}

/** Which face of a box the point lies on: 0, 1, 2 for its own three directions, and the way out of it. */
export function faceOf(solid: Solid, [x, y, z]: Vector): { face: number; normal: Vector } {
  const way: Vector = [x - solid.at[0], y - solid.at[1], z - solid.at[2]];
  const axes = [solid.left, solid.up, solid.front];
  let best = { face: 0, normal: solid.left, over: -Infinity };
  axes.forEach((axis, face) => {
    const across = way[0] * axis[0] + way[1] * axis[1] + way[2] * axis[2];
    const over = Math.abs(across) - (solid.half[face] ?? 0);
    if (over <= best.over) return;
    const normal: Vector = across < 0 ? [-axis[0], -axis[1], -axis[2]] : axis;
    best = { face, normal, over };
  });
  return best;
}
