import { onceFor } from '@/lib/domain/shared/once-for';

import { flatten } from './geometry/curve';
import type { Point, Points } from './geometry/points';
import { boundsOf, distanceToOutline, isInside } from './geometry/polygon';
import type { MuscleDrawing } from './shape';

/** How far (cm) the middle of a number keeps from that of a trigger point, and of another number. */
const POINT_CM = 2.1;
const NUMBER_CM = 2.9;
/** How far its middle keeps from the outline, where the muscle is broad enough, and where it is a strip. */
const INSIDE_CM = [0.8, 0.1] as const;
const GRID_CM = 0.5;

const placeOf = ([x, y]: readonly [number, number]): Point => ({ x, y });

const far = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

function insideOf(outline: Points, margin: number): Point[] {
  const { left, top, right, bottom } = boundsOf(outline);
  const columns = Math.floor((right - left) / GRID_CM) + 1;
  const rows = Math.floor((bottom - top) / GRID_CM) + 1;
  return Array.from({ length: columns * rows }, (_, index) => ({
    x: left + (index % columns) * GRID_CM,
    y: top + Math.floor(index / columns) * GRID_CM,
  })).filter((place) => isInside(place, outline) && distanceToOutline(place, outline) >= margin);
}

/** Where a number may stand in a drawing, the label first, then the nearest to it. */
const placesIn = onceFor(({ parts, label: written }: MuscleDrawing): readonly Point[] => {
  const label = placeOf(written);
  const outlines = parts
    .filter(({ kind }) => kind !== 'tendon')
    .map(({ outline }) => flatten(outline));
  const inside = (margin: number): Point[] =>
    outlines
      .flatMap((outline) => insideOf(outline, margin))
      .sort((a, b) => far(a, label) - far(b, label));
  return [label, ...INSIDE_CM.flatMap(inside)];
});

interface Around {
  points: Points;
  numbers: Points;
}

/** The first of the places that leaves the others as far away as can be, or far enough. */
function roomiest(places: readonly Point[], { points, numbers }: Around): Point {
  const room = (place: Point): number =>
    Math.min(
      ...points.map((point) => far(place, point) - POINT_CM),
      ...numbers.map((number) => far(place, number) - NUMBER_CM),
      0,
    );
  let [best = { x: 0, y: 0 }] = places;
  let most = room(best);
  for (const place of places) {
    // None is better than far enough.
    if (most === 0) break;
    const here = room(place);
    if (here > most) [best, most] = [place, here];
  }
  return best;
}

const ownPoints = ({ triggerPoints }: MuscleDrawing): Point[] =>
  triggerPoints.map(({ at }) => placeOf(at));

/** A map that is drawn again with every tap asks for the same places again and again. */
const placeAlone = onceFor((drawing: MuscleDrawing): Point =>
  roomiest(placesIn(drawing), { points: ownPoints(drawing), numbers: [] }),
);

/**
 * Where the number of a muscle stands, in the body's frame (cm): on its label, or as near to it as leaves trigger points
 * (its own, unless others are named) and other numbers to be seen. In a muscle too small for that, where they are farthest.
 */
export function numberPlace(drawing: MuscleDrawing, around?: Partial<Around>): Point {
  if (!around) return placeAlone(drawing);
  const { points = ownPoints(drawing), numbers = [] } = around;
  return roomiest(placesIn(drawing), { points, numbers });
}
