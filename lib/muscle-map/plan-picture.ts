import type { Muscle } from '@/lib/domain/anatomy/muscle';
import { sides as bothSides, type Side } from '@/lib/domain/anatomy/side';

import { referralPaths, regionPaths, type ShownRegion } from './draw-overlays';
import { drawView, viewSize, type PlanPicture, type ViewSize } from './draw-picture';
import { drawingOf } from './muscle-shapes';
import { views, type View } from './shape';

/** What a drawing shows, before it is drawn, and whose side where it shows only one. */
export interface PlannedView {
  view: View;
  hip?: Side;
  /** Numbers of the lines that it shows, from 1. */
  lines: readonly number[];
  /** In drawing units. */
  size: ViewSize;
}

/** One drawing. */
export interface DrawnView extends PlannedView {
  svg: string;
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

const sidesIn = (hip: Side | undefined): readonly Side[] => (hip ? [hip] : bothSides);

function planned(view: View, picture: PlanPicture, hip?: Side): PlannedView {
  const shown = sidesIn(hip);
  const lines = linesSeen(view, shown, picture);
  return { view, ...(hip && { hip }), lines, size: viewSize(view, shown, picture) };
}

const drawn = (one: PlannedView, picture: PlanPicture): DrawnView => ({
  ...one,
  svg: drawView(one.view, sidesIn(one.hip), picture),
});

/** The views that a plan needs, each with what it shows and how large it is: what a page has to know before they are drawn. */
export function planViews(picture: PlanPicture): PlannedView[] {
  const hips = bothSides.filter((side) =>
    picture.found?.some((one) => one.view === 'lateral' && one.side === side),
  );
  return viewsOf(picture).flatMap((view) =>
    view === 'lateral' ? hips.map((hip) => planned(view, picture, hip)) : [planned(view, picture)],
  );
}

/**
 * The views that a plan needs, each as SVG text: the same input, the same bytes. No text, style sheet, script or outside
 * reference is in it. Left and right are the client's own.
 */
export function planPictures(picture: PlanPicture): DrawnView[] {
  return planViews(picture).map((one) => drawn(one, picture));
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
    .map((view) => drawn(planned(view, picture, view === 'lateral' ? side : undefined), picture));
}
