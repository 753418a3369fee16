import type { Body, Scene } from '../scene/scene';
import type { Solid } from '../scene/solid';
import type { Window } from './window';

export const TILE = 12;
/** Soft joins swell the skin by at most this. */
const SWELL = 0.045;

/** What a ray in this square of the picture can meet, and between which depths. */
export interface Tile {
  bodies: readonly Body[];
  near: number;
  far: number;
}

export interface Tiles {
  across: number;
  down: number;
  list: readonly Tile[];
}

function missesCone(solid: Solid, x: number, y: number, spare: number): boolean {
  const [wx, wy] = solid.way;
  const size = wx * wx + wy * wy;
  const part = size < 1e-9 ? 0 : ((x - solid.at[0]) * wx + (y - solid.at[1]) * wy) / size;
  const share = Math.max(0, Math.min(1, part));
  const radius = Math.max(solid.radius, solid.radius + solid.widening);
  return Math.hypot(x - solid.at[0] - wx * share, y - solid.at[1] - wy * share) > radius + spare;
}

function missesTile(solid: Solid, x: number, y: number, spare: number): boolean {
  if (solid.primitive.kind === 'cone') return missesCone(solid, x, y, spare);
  return Math.hypot(x - solid.middle[0], y - solid.middle[1]) > solid.reach + spare;
}

function tileAt(scene: Scene, x: number, y: number, halfDiagonal: number): Tile {
  const bodies: Body[] = [];
  let near = -1e9;
  let far = 1e9;
  for (const body of scene.bodies) {
    if (body.group.seenThrough) continue;
    const spare = halfDiagonal + (body.group.kind === 'prop' ? 0.002 : SWELL);
    const solids = body.solids.filter((solid) => !missesTile(solid, x, y, spare));
    if (solids.length === 0) continue;
    bodies.push({ ...body, solids });
    for (const { middle, reach } of solids) {
      near = Math.max(near, middle[2] + reach);
      far = Math.min(far, middle[2] - reach);
    }
  }
  return { bodies, near: near + 0.02, far: far - 0.05 };
}

/** The picture in squares, each with the few solids that its rays can meet. */
export function tilesOf(scene: Scene, window: Window): Tiles {
  const across = Math.ceil(window.wide / TILE);
  const down = Math.ceil(window.high / TILE);
  const half = TILE * window.step * Math.SQRT1_2;
  const list = Array.from({ length: across * down }, (_, index) => {
    const x = window.left + ((index % across) + 0.5) * TILE * window.step;
    const y = window.top - (Math.floor(index / across) + 0.5) * TILE * window.step;
    return tileAt(scene, x, y, half);
  });
  return { across, down, list };
}
