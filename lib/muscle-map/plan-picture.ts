import type { Muscle } from '@/lib/domain/anatomy/muscle';
import { sides as bothSides, type Side } from '@/lib/domain/anatomy/side';

import { referralPaths, regionPaths, type ShownRegion } from './draw-overlays';
import { drawView, type PlanPicture } from './draw-picture';
import { drawingOf } from './muscle-shapes';
import { views, type View } from './shape';

/** One drawing, and whose side it shows where it shows only one. */
export interface DrawnView {
  view: View;
  hip?: Side;
  svg: string;
  /** Numbers of the lines that it shows, from 1. */
  lines: readonly number[];
}

const isShownFrom = (view: View, muscle: Muscle): boolean => drawingOf(muscle, view) !== null;

/** From which sides one must look to see all of it: from behind always, from in front and beside the hip where needed. */
function viewsOf({ muscles, found = [], regions = [] }: PlanPicture): readonly View[] {
  return views.filter((view) => {
    if (view === 'posterior' || found.some((point) => point.view === view)) return true;
    if (view === 'lateral') return false;
    const onlyHere = muscles.some(({ muscle }) => !isShownFrom('posterior', muscle));
    return (
      onlyHere || regions.some(({ region, role }) => role === 'pain' && regionIsInFront(region))
    );
  });
}

const regionIsInFront = (region: ShownRegion['region']): boolean =>
  regionPaths([{ region, side: 'both', role: 'pain' }], 'posterior').length === 0;

function linesSeen(view: View, shown: readonly Side[], { muscles }: PlanPicture): number[] {
  const seen = muscles.filter(
    ({ muscle, side }) => shown.includes(side) && isShownFrom(view, muscle),
  );
  return [...new Set(seen.flatMap(({ lines }) => lines))].sort((a, b) => a - b);
}

function drawn(view: View, picture: PlanPicture, hip?: Side): DrawnView {
  const shown = hip ? [hip] : bothSides;
  const svg = drawView(view, shown, picture);
  return { view, ...(hip && { hip }), svg, lines: linesSeen(view, shown, picture) };
}

/**
 * The views that a plan needs, each as SVG text: the same input, the same bytes. No text, style sheet, script or outside
 * reference is in it. Left and right are the client's own.
 */
export function planPictures(picture: PlanPicture): DrawnView[] {
  const hips = bothSides.filter((side) =>
    picture.found?.some((one) => one.view === 'lateral' && one.side === side),
  );
  return viewsOf(picture).flatMap((view) =>
    view === 'lateral' ? hips.map((hip) => drawn(view, picture, hip)) : [drawn(view, picture)],
  );
}

/** Muscles in hand (one, or the three of the hamstrings) from every side that shows them or where their pain may be felt. */
export function musclePictures(muscles: readonly Muscle[], side: Side): DrawnView[] {
  const picture: PlanPicture = {
    muscles: muscles.map((muscle) => ({ muscle, side, lines: [], pressure: null })),
    hasReferral: true,
  };
  const isSeen = (view: View) => (muscle: Muscle) =>
    isShownFrom(view, muscle) || referralPaths(muscle, view, side).length > 0;
  return views
    .filter((view) => muscles.some(isSeen(view)))
    .map((view) => drawn(view, picture, view === 'lateral' ? side : undefined));
}
