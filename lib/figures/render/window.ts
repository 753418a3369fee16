import type { Vector } from '../geometry/vector';
import type { Scene } from '../scene/scene';
import type { Solid } from '../scene/solid';

/** Width of every picture in units; at 55 mm on paper a unit is 0.125 mm. Lines weigh the same in all of them. */
export const WIDTH = 440;
const TALLEST = 440;
const MARGIN = 0.035;

/** The part of the view that is drawn: its left and top edge in metres, and metres for each unit. */
export interface Window {
  left: number;
  top: number;
  step: number;
  wide: number;
  high: number;
}

interface Extent {
  left: number;
  right: number;
  low: number;
  top: number;
}

const nothing = (): Extent => ({ left: 1e9, right: -1e9, low: 1e9, top: -1e9 });

function widen(extent: Extent, [x, y]: Vector, by: number): Extent {
  return {
    left: Math.min(extent.left, x - by),
    right: Math.max(extent.right, x + by),
    low: Math.min(extent.low, y - by),
    top: Math.max(extent.top, y + by),
  };
}

function withBox(extent: Extent, { at, left, up, front, half }: Solid): Extent {
  const wide = [0, 1].map(
    (i) =>
      Math.abs(left[i] ?? 0) * half[0] +
      Math.abs(up[i] ?? 0) * half[1] +
      Math.abs(front[i] ?? 0) * half[2],
  );
  const [dx = 0, dy = 0] = wide;
  const one = widen(extent, [at[0] - dx, at[1] - dy, 0], 0);
  return widen(one, [at[0] + dx, at[1] + dy, 0], 0);
}

function withSolid(extent: Extent, solid: Solid): Extent {
  if (solid.primitive.kind === 'box' || solid.primitive.kind === 'cushion')
    return withBox(extent, solid);
  if (solid.primitive.kind !== 'cone') return withEllipsoid(extent, solid);
  const { at, way, radius, widening } = solid;
  const end: Vector = [at[0] + way[0], at[1] + way[1], at[2] + way[2]];
  return widen(widen(extent, at, radius), end, radius + widening);
}

function withEllipsoid(extent: Extent, { at, left, up, front, half }: Solid): Extent {
  const size = (i: 0 | 1): number =>
    Math.hypot(left[i] * half[0], up[i] * half[1], front[i] * half[2]);
  const one = widen(extent, [at[0] - size(0), at[1] - size(1), 0], 0);
  return widen(one, [at[0] + size(0), at[1] + size(1), 0], 0);
}

function extentOf(scene: Scene): Extent {
  let extent = nothing();
  for (const body of scene.bodies)
    for (const solid of body.solids) extent = withSolid(extent, solid);
  for (const { from, to } of scene.panel.arrows ?? [])
    for (const end of [from, to]) extent = widen(extent, scene.view.turn(scene.pointOf(end)), 0.03);
  for (const { at } of scene.panel.symbols ?? [])
    extent = widen(extent, scene.view.turn(scene.pointOf(at)), 0.09);
  return extent;
}

function cropped(extent: Extent, scene: Scene): Extent {
  const { crop } = scene.panel;
  if (!crop) return extent;
  const [x, y] = scene.view.turn(scene.pointOf(crop.at));
  return { left: x - crop.wide, right: x + crop.wide, low: y - crop.high, top: y + crop.high };
}

/** Fits what is to be seen into the width, or into the greatest height where it is tall. */
export function windowOf(scene: Scene): Window {
  const { left, right, low, top } = cropped(extentOf(scene), scene);
  const wide = right - left + 2 * MARGIN;
  const high = top - low + 2 * MARGIN;
  const step = Math.max(wide / WIDTH, high / TALLEST);
  return {
    left: (left + right) / 2 - (step * WIDTH) / 2,
    top: top + MARGIN,
    step,
    wide: WIDTH,
    high: Math.ceil(high / step),
  };
}

/** The point of the view in units from the picture's top left corner. */
export const toUnits = (window: Window, [x, y]: Vector): [number, number] => [
  (x - window.left) / window.step - 0.5,
  (window.top - y) / window.step - 0.5,
];
