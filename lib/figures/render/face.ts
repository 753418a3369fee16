import { along, unit, type Vector } from '../geometry/vector';
import type { Person } from '../pose';
import type { Scene, SolvedPerson } from '../scene/scene';
import { curveThrough } from './curve';
import type { Point } from './edges';
import { sampleAt, type Raster } from './raster';
import { toUnits, type Window } from './window';

const HALF = { left: 0.073, up: 0.103, front: 0.09 };

interface Sight {
  scene: Scene;
  window: Window;
  raster: Raster;
}

/** Whether nothing stands before the point. */
function isSeen({ scene, window, raster }: Sight, point: Vector): boolean {
  const seen = scene.view.turn(point);
  const [x, y] = toUnits(window, seen);
  const i = Math.round(x);
  const j = Math.round(y);
  if (i < 0 || j < 0 || i >= raster.wide || j >= raster.high) return false;
  return seen[2] > sampleAt(raster, j * raster.wide + i).depth - 0.02;
}

/** A point on the front of the face, `left` and `up` metres from its middle. */
function onFace({ head }: SolvedPerson, left: number, up: number): Vector {
  const rest = 1 - (left / HALF.left) ** 2 - (up / HALF.up) ** 2;
  const front = HALF.front * Math.sqrt(Math.max(0.02, rest));
  const of = head.frame;
  return along(head.at, [left, of.left], [up, of.up], [front, of.front]);
}

function stroke(sight: Sight, points: readonly Vector[]): string {
  const seen = points.filter((point) => isSeen(sight, point));
  if (seen.length < 2 || seen.length < points.length * 0.75) return '';
  const flat = seen.map((point): Point => toUnits(sight.window, sight.scene.view.turn(point)));
  return curveThrough(flat, false);
}

export interface FaceMarks {
  lines: string;
  eyes: readonly Point[];
}

/** From the side a mouth looks like a smile: it is drawn only where the face is turned to the eye. */
const MOUTH_SEEN = 0.45;

function mouthOf(sight: Sight, { head }: SolvedPerson): string {
  const of = head.frame;
  if (sight.scene.view.turn(of.front)[2] < MOUTH_SEEN) return '';
  const at = (left: number, front: number): Vector =>
    along(head.at, [left, of.left], [-0.063, of.up], [front, of.front]);
  return stroke(sight, [at(-0.018, 0.073), at(0, 0.081), at(0.018, 0.073)]);
}

function faceOf(sight: Sight, person: Person, solved: SolvedPerson): FaceMarks {
  const of = solved.head.frame;
  const mouth = mouthOf(sight, solved);
  if (person.eyes === 'closed') {
    const lids = [-1, 1].map((sign) =>
      stroke(sight, [
        onFace(solved, 0.021 * sign, 0.006),
        onFace(solved, 0.032 * sign, 0.001),
        onFace(solved, 0.043 * sign, 0.006),
      ]),
    );
    return { lines: [mouth, ...lids].join(''), eyes: [] };
  }
  const eyes = [-1, 1].flatMap((sign) => {
    const eye = onFace(solved, 0.031 * sign, 0.006);
    const toward = sight.scene.view.turn(unit(along(of.front, [0.45 * sign, of.left])));
    if (!isSeen(sight, eye) || toward[2] < 0.12) return [];
    return [toUnits(sight.window, sight.scene.view.turn(eye))];
  });
  return { lines: mouth, eyes };
}

/** Eyes and mouth of everybody whose face is seen: plain, without an expression. */
export function faceMarks(sight: Sight): FaceMarks[] {
  return sight.scene.panel.people.flatMap((person, index) => {
    const solved = sight.scene.people[index];
    return solved ? [faceOf(sight, person, solved)] : [];
  });
}
