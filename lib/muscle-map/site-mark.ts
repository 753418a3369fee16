import type { Point } from './geometry/points';

const round = (value: number): number => Number(value.toFixed(1));

/** How far the ring of the "no" sign reaches, in arms of the cross. */
const RING = 1.6;

function cross({ x, y }: Point, arm: number): string {
  const [left, right, top, way] = [x - arm, x + arm, y - arm, 2 * arm].map(round);
  return `M${left} ${top}l${way} ${way}M${right} ${top}l${-(way ?? 0)} ${way}`;
}

/** A ring with a bar across it. */
function noEntry({ x, y }: Point, arm: number): string {
  const r = arm * RING;
  const slant = r * Math.SQRT1_2;
  const [left, middle, radius, whole] = [x - r, y, r, 2 * r].map(round);
  const ring = `M${left} ${middle}a${radius} ${radius} 0 1 0 ${whole} 0a${radius} ${radius} 0 1 0 ${-(whole ?? 0)} 0`;
  const [fromX, fromY, toX, toY] = [x - slant, y - slant, x + slant, y + slant].map(round);
  return `${ring}M${fromX} ${fromY}L${toX} ${toY}`;
}

/**
 * The path of a trigger-point site on every map, in drawing units: a cross where a point is looked for, the sign for "no"
 * where it is not to be pressed now. `arm` is half of the cross.
 */
export function siteMark(at: Point, arm: number, isShut: boolean): string {
  return isShut ? noEntry(at, arm) : cross(at, arm);
}
