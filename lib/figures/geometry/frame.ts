import { along, cross, square, unit, type Vector } from './vector';

/** The three directions of a part of the body: the person's own left, its upper end, its front. */
export interface Frame {
  left: Vector;
  up: Vector;
  front: Vector;
}

/** `up` wins; `front` is made square to it. */
export function frame(up: Vector, front: Vector): Frame {
  const top = unit(up);
  const face = square(front, top);
  return { up: top, front: face, left: cross(top, face) };
}

export const WORLD: Frame = { left: [1, 0, 0], up: [0, 1, 0], front: [0, 0, 1] };

/** The point `[left, up, front]` metres from `at` in the directions of the frame. */
export const inFrame = (at: Vector, of: Frame, [left, up, front]: Vector): Vector =>
  along(at, [left, of.left], [up, of.up], [front, of.front]);
