import type { Muscle } from '@/lib/domain/anatomy/muscle';
import type { Side } from '@/lib/domain/anatomy/side';
import { onceFor } from '@/lib/domain/shared/once-for';

import { projectionOf, sideAt, signOf, UNITS_PER_CM } from './frame';
import { flatten } from './geometry/curve';
import type { Point, Points } from './geometry/points';
import { boundsOf, distanceToOutline, isInside } from './geometry/polygon';
import { drawingOf } from './muscle-shapes';
import { screens, type Screen, type ScreenId, type Step } from './screens';

/** A muscle of one side, the client's own. */
export interface Picked {
  muscle: Muscle;
  side: Side;
}

interface Target {
  muscle: Muscle;
  isContext: boolean;
  outlines: readonly Outline[];
}

/** A flattened outline, with the box that most taps miss. */
interface Outline {
  line: Points;
  box: ReturnType<typeof boundsOf>;
}

const outlineOf = (line: Points): Outline => ({ line, box: boundsOf(line) });

const isNear = ({ box }: Outline, { x, y }: Point, reach: number): boolean =>
  x >= box.left - reach &&
  x <= box.right + reach &&
  y >= box.top - reach &&
  y <= box.bottom + reach;

/** What a finger may meet on a screen, front to back, in the body's frame. */
const targetsOn = onceFor(({ view, steps }: Screen): readonly Target[] =>
  steps
    .flatMap((step): Target[] => {
      const drawing = 'muscle' in step ? drawingOf(step.muscle, view, step.layer) : null;
      if (!drawing || !('muscle' in step)) return [];
      const outlines = drawing.parts.map(({ outline }) => outlineOf(flatten(outline)));
      return [{ muscle: step.muscle, isContext: Boolean(step.isContext), outlines }];
    })
    .reverse(),
);

/** From the drawing (units) to the body's frame (cm) of that side. */
function inBody(id: ScreenId, side: Side, { x, y }: Point): Point {
  return { x: (signOf(screens[id].view, side) * x) / UNITS_PER_CM, y: y / UNITS_PER_CM };
}

function nearest(targets: readonly Target[], place: Point, reach: number): Muscle | null {
  const ways = targets
    .filter(({ isContext }) => !isContext)
    .flatMap(({ muscle, outlines }) =>
      outlines
        .filter((outline) => isNear(outline, place, reach))
        .map(({ line }) => ({ muscle, way: distanceToOutline(place, line) })),
    )
    .filter(({ way }) => way <= reach)
    .sort((a, b) => a.way - b.way);
  return ways[0]?.muscle ?? null;
}

/**
 * The muscle in front at a place of the drawing (units); else the one whose outline is nearest within `reach` (units); else
 * null. What is pale hides nothing and is never picked.
 */
export function hitAt(id: ScreenId, at: Point, reach: number, shown?: Side): Picked | null {
  const side = sideAt(screens[id].view, at.x, shown);
  const place = inBody(id, side, at);
  const targets = targetsOn(screens[id]);
  const inFront = targets.find(({ outlines }) =>
    outlines.some((outline) => isNear(outline, place, 0) && isInside(place, outline.line)),
  );
  const muscle =
    inFront && !inFront.isContext ? inFront.muscle : nearest(targets, place, reach / UNITS_PER_CM);
  return muscle && { muscle, side };
}

const AROUND = 12;

/**
 * What a tap means: the muscle hit, and the others that are seen within half the reach, which the therapist may have meant
 * ("which one?"). Null where nothing is near.
 */
export function pickAt(
  id: ScreenId,
  at: Point,
  reach: number,
  shown?: Side,
): { hit: Picked; near: readonly Muscle[] } | null {
  const hit = hitAt(id, at, reach, shown);
  if (!hit) return null;
  const around = Array.from({ length: AROUND }, (_, i) => {
    const turn = (i * 2 * Math.PI) / AROUND;
    const place = {
      x: at.x + (reach / 2) * Math.cos(turn),
      y: at.y + (reach / 2) * Math.sin(turn),
    };
    return hitAt(id, place, 0, shown);
  });
  const near = around
    .filter((other) => other?.side === hit.side && other.muscle !== hit.muscle)
    .flatMap((other) => (other ? [other.muscle] : []));
  return { hit, near: [...new Set(near)] };
}

/** Where a muscle's label lies on the drawing. */
export function labelAt(id: ScreenId, { muscle, side }: Picked): Point {
  const { view, steps } = screens[id];
  const step = (steps as readonly Step[]).find(
    (each) => 'muscle' in each && each.muscle === muscle,
  );
  const layer = step && 'muscle' in step ? step.layer : undefined;
  const [x, y] = drawingOf(muscle, view, layer)?.label ?? [0, 0];
  return projectionOf(view, side)({ x, y });
}
