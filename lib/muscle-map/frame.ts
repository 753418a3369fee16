import type { Side } from '@/lib/domain/anatomy/side';

import type { Projection } from './geometry/curve';
import type { View } from './shape';

/**
 * Shapes are stored for the client's left, in centimetres of an adult of about 175 cm. From behind and in front: x from the
 * midline outward, y from the top of the iliac crest (L4) toward the feet. From the side: x in front of the trochanter.
 */
export const UNITS_PER_CM = 10;

const LEFT_SIGN: Readonly<Record<View, 1 | -1>> = { posterior: -1, anterior: 1, lateral: -1 };

/**
 * The one place where left and right are decided; sides are always the client's own. From behind the client's left is on
 * the viewer's left, from in front on the viewer's right; beside the left hip the client's front is on the viewer's left.
 */
export function signOf(view: View, side: Side): 1 | -1 {
  const left = LEFT_SIGN[view];
  return side === 'left' ? left : left === 1 ? -1 : 1;
}

/** From the body's frame (cm) to the drawing (units). Coordinates turn over, not the drawing: text and hatching never do. */
export function projectionOf(view: View, side: Side): Projection {
  const sign = signOf(view, side);
  return ({ x, y }) => ({ x: sign * x * UNITS_PER_CM, y: y * UNITS_PER_CM });
}

/** Whose side a place on the drawing is. The view from the side shows one only, so it is told. */
export function sideAt(view: View, x: number, shown: Side = 'left'): Side {
  if (view === 'lateral') return shown;
  return x * signOf(view, 'left') > 0 ? 'left' : 'right';
}

/** The part of the body that a view shows, in cm: half its width, its top and its bottom. */
export function windowOf(view: View): { half: number; top: number; bottom: number } {
  return view === 'lateral'
    ? { half: 16, top: -14, bottom: 36 }
    : { half: 19.5, top: -18.5, bottom: 84 };
}
