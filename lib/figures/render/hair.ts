import { along, unit, type Vector } from '../geometry/vector';
import type { Scene, SolvedPerson } from '../scene/scene';
import { curveThrough } from './curve';
import type { Point } from './edges';
import { sampleAt, type Raster } from './raster';
import { toUnits, type Window } from './window';

interface Sight {
  scene: Scene;
  window: Window;
  raster: Raster;
}

/** The crown, and where the strands that fan out from it end, on a ball round the head: [left, up, front]. */
const CROWN: Vector = [0.12, 0.97, -0.2];
const ENDS: readonly Vector[] = [
  [-0.8, 0.2, 0.6],
  [-1, -0.1, 0],
  [-0.8, -0.35, -0.6],
  [-0.3, -0.45, -0.9],
  [0.3, -0.45, -0.9],
  [0.8, -0.35, -0.6],
  [1, -0.1, 0],
  [0.8, 0.2, 0.6],
];
const HALF = [0.084, 0.117, 0.107] as const;
/** A strand is seen from here to there of its way from the crown. */
const SHARES = [0.3, 0.45, 0.6, 0.75, 0.9] as const;

function onHair({ head }: SolvedPerson, end: Vector, share: number): Vector {
  const [left, up, front] = unit(along([0, 0, 0], [1 - share, CROWN], [share, unit(end)]));
  const of = head.frame;
  return along(
    head.at,
    [left * HALF[0], of.left],
    [0.014 + up * HALF[1], of.up],
    [front * HALF[2] - 0.012, of.front],
  );
}

function seenOnHair({ scene, window, raster }: Sight, point: Vector): Point[] {
  const turned = scene.view.turn(point);
  const [x, y] = toUnits(window, turned);
  const i = Math.round(x);
  const j = Math.round(y);
  if (i < 0 || j < 0 || i >= raster.wide || j >= raster.high) return [];
  const met = sampleAt(raster, j * raster.wide + i);
  return met.material === 'hair' && turned[2] > met.depth - 0.012 ? [[x, y]] : [];
}

/** Combed strands: without them hair is read as a cap. Path data for each person. */
export function hairStrands(sight: Sight): string[] {
  return sight.scene.people.map((solved) =>
    ENDS.map((end) => {
      const seen = SHARES.flatMap((share) => seenOnHair(sight, onHair(solved, end, share)));
      return seen.length < 3 ? '' : curveThrough(seen, false);
    }).join(''),
  );
}
