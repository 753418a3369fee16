import type { Vector } from '../geometry/vector';
import type { Body } from '../scene/scene';
import { distanceTo, type Solid } from '../scene/solid';
import type { Tile } from './tiles';

export const FAR = 1e8;

/** The lower of the two, rounded off where they are within `soft` of each other. */
function softMinimum(a: number, b: number, soft: number): number {
  if (soft <= 1e-5) return a < b ? a : b;
  const near = Math.max(0, soft - Math.abs(a - b)) / soft;
  return Math.min(a, b) - near * near * soft * 0.25;
}

function toBody(body: Body, x: number, y: number, z: number): number {
  let sum = FAR;
  for (const solid of body.solids) {
    const d = distanceTo(solid, x, y, z);
    sum = sum === FAR ? d : softMinimum(sum, d, solid.soft);
  }
  return sum;
}

const REACH = { leg: 0.2, arm: 0.15, torso: 0, head: 0, prop: 0 } as const;
const JOIN = { leg: 0.07, arm: 0.06, torso: 0, head: 0, prop: 0 } as const;

/** A limb flows into its own torso near its root, and lies on it with an outline further away. */
function joined(body: Body, torso: number, own: number, x: number, y: number, z: number): number {
  const { root } = body;
  if (!root) return own;
  const dx = x - root[0];
  const dy = y - root[1];
  const dz = z - root[2];
  const away = Math.sqrt(dx * dx + dy * dy + dz * dz) / REACH[body.group.kind];
  return softMinimum(torso, own, JOIN[body.group.kind] * Math.max(0, 1 - away));
}

/** Metres from the point to the nearest skin of whatever the tile holds. */
export function distanceAt(tile: Tile, x: number, y: number, z: number): number {
  let least = FAR;
  let torso = FAR;
  let person = -1;
  for (const body of tile.bodies) {
    let d = toBody(body, x, y, z);
    if (body.group.kind === 'torso') {
      torso = d;
      person = body.group.person;
    } else if (torso < FAR && body.group.person === person) {
      d = joined(body, torso, d, x, y, z);
    }
    if (d < least) least = d;
  }
  return least;
}

/** The body that the skin at this point belongs to, and the solid of it that is nearest. */
export function nearestAt(tile: Tile, [x, y, z]: Vector): { body: Body; solid: Solid } | null {
  let found: { body: Body; solid: Solid } | null = null;
  let least = FAR;
  for (const body of tile.bodies) {
    const d = toBody(body, x, y, z);
    if (d >= least) continue;
    least = d;
    const solid = nearestSolid(body, x, y, z);
    found = solid ? { body, solid } : found;
  }
  return found;
}

function nearestSolid(body: Body, x: number, y: number, z: number): Solid | null {
  let least = FAR;
  let found: Solid | null = null;
  for (const solid of body.solids) {
    const d = distanceTo(solid, x, y, z);
    if (d >= least) continue;
    least = d;
    found = solid;
  }
  return found;
}
