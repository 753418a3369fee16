import { along, length, square, subtract, unit, type Vector } from '../geometry/vector';

export interface TwoBones {
  root: Vector;
  target: Vector;
  /** Lengths of the upper and the lower bone. */
  upper: number;
  lower: number;
  /** Which way the middle joint bends out. */
  pole: Vector;
}

/** Knee and elbow fold to here at most: the end of the limb stays this far off its root. */
const FOLDED = 0.08;

/**
 * Middle and end joint of a limb that reaches for the target. `miss` is how many metres the target lies outside the
 * limb's reach (positive: too far, negative: too near).
 */
export function bendTwoBones({ root, target, upper, lower, pole }: TwoBones): {
  middle: Vector;
  end: Vector;
  miss: number;
} {
  const way = subtract(target, root);
  const distance = length(way);
  const most = (upper + lower) * 0.999;
  const least = Math.abs(upper - lower) + FOLDED;
  const used = Math.min(most, Math.max(least, distance));
  const toward: Vector = distance < 1e-6 ? [0, -1, 0] : unit(way);
  const foot = (upper * upper - lower * lower + used * used) / (2 * used);
  const height = Math.sqrt(Math.max(0, upper * upper - foot * foot));
  return {
    middle: along(root, [foot, toward], [height, square(pole, toward)]),
    end: along(root, [used, toward]),
    miss: distance - used,
  };
}
