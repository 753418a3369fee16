import type { Muscle } from '@/lib/domain/anatomy/muscle';
import type { Side } from '@/lib/domain/anatomy/side';

import { projectionOf, signOf, UNITS_PER_CM, windowOf } from './frame';
import { flatten } from './geometry/curve';
import type { Point } from './geometry/points';
import { boundsOf } from './geometry/polygon';
import { drawingOf } from './muscle-shapes';
import { pickableOn, screenIds, screens, type ScreenId } from './screens';
import type { MuscleDrawing, View } from './shape';

/** One muscle of one side, near: the screen that shows it, and the part of that drawing it lies in (drawing units). */
export interface CloseUp {
  screen: ScreenId;
  view: View;
  box: { x: number; y: number; width: number; height: number };
  /** Where its trigger points are looked for, in the body's frame (cm), with what the place is called. */
  sites: readonly { at: Point; site: string }[];
}

/** Room around the muscle, and the smallest part that is shown: enough of its neighbours to know where one is. */
const ROOM_CM = 2.5;
const LEAST_CM = 12;

function boxOf(drawing: MuscleDrawing, side: Side): CloseUp['box'] {
  const all = drawing.parts.flatMap(({ outline }) => flatten(outline));
  const { left, right, top, bottom } = boundsOf(all);
  const width = Math.max(LEAST_CM, right - left + 2 * ROOM_CM);
  const height = Math.max(LEAST_CM, bottom - top + 2 * ROOM_CM);
  const middle = projectionOf(drawing.view, side)({ x: (left + right) / 2, y: (top + bottom) / 2 });
  const [w, h] = [width * UNITS_PER_CM, height * UNITS_PER_CM];
  return { x: middle.x - w / 2, y: middle.y - h / 2, width: w, height: h };
}

/** The muscle near, once for each view that shows it; the first is the one where it is easiest to touch. */
export function closeUps(muscle: Muscle, side: Side): CloseUp[] {
  const shown = screenIds.flatMap((screen) => {
    const on = pickableOn(screen).find((one) => one.muscle === muscle);
    const { view } = screens[screen];
    const drawing = on ? drawingOf(muscle, view, on.layer) : null;
    return drawing ? [{ screen, view, drawing }] : [];
  });
  return shown
    .filter(({ view }, index) => shown.findIndex((one) => one.view === view) === index)
    .map(({ screen, view, drawing }) => ({
      screen,
      view,
      box: boxOf(drawing, side),
      sites: drawing.triggerPoints.map(({ at: [x, y], site }) => ({ at: { x, y }, site })),
    }));
}

const clamped = (value: number, least: number, most: number): number =>
  Math.round(Math.min(most, Math.max(least, value)) * 10) / 10;

/** From the drawing (units) to the body's frame of that side, to a tenth of a centimetre and never outside the view. */
export function placeInBody(view: View, side: Side, at: Point): Point {
  const { half, top, bottom } = windowOf(view);
  return {
    x: clamped((signOf(view, side) * at.x) / UNITS_PER_CM, -half, half),
    y: clamped(at.y / UNITS_PER_CM, top, bottom),
  };
}

/** A finger that lands this near to a known place means it. */
const SNAP_CM = 1;

/** The known place that is meant, or the place itself, which has no name. */
export function siteAt(sites: CloseUp['sites'], place: Point): { at: Point; site: string } {
  const ways = sites
    .map((one) => ({ one, way: Math.hypot(one.at.x - place.x, one.at.y - place.y) }))
    .sort((a, b) => a.way - b.way);
  const [nearest] = ways;
  return nearest && nearest.way <= SNAP_CM ? nearest.one : { at: place, site: '' };
}

/**
 * What a tap on the drawing means: a known place, or the place itself. Null beyond the midline: there lies the client's other
 * side, and no point of this one. From the side there is no other.
 */
export function tapAt(
  { view, sites }: Pick<CloseUp, 'view' | 'sites'>,
  side: Side,
  at: Point,
): ReturnType<typeof siteAt> | null {
  const place = placeInBody(view, side, at);
  return view !== 'lateral' && place.x < 0 ? null : siteAt(sites, place);
}
