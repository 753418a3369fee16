import { cross, dot, type Vector } from './vector';

/** Turns the room so that the viewer looks along -z: x to the right of the picture, y up, z toward the eye. */
export interface View {
  turn: (v: Vector) => Vector;
}

/** `turn` degrees round the upright axis from the z axis toward x, `height` degrees above the horizon. */
export function viewFrom(camera: { turn: number; height: number }): View {
  const turn = (camera.turn * Math.PI) / 180;
  const height = (camera.height * Math.PI) / 180;
  const eye: Vector = [
    Math.sin(turn) * Math.cos(height),
    Math.sin(height),
    Math.cos(turn) * Math.cos(height),
  ];
  const right: Vector = [Math.cos(turn), 0, -Math.sin(turn)];
  const up = cross(eye, right);
  return { turn: (v) => [dot(v, right), dot(v, up), dot(v, eye)] };
}
