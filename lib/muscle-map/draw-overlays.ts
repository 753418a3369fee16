import type { Muscle } from '@/lib/domain/anatomy/muscle';
import type { Region } from '@/lib/domain/anatomy/region';
import { sides as bothSides, type MarkSide, type Side } from '@/lib/domain/anatomy/side';

import { nerves } from './body/nerves';
import { regionShapes } from './body/region-shapes';
import { projectionOf, UNITS_PER_CM } from './frame';
import { flatten, pathData, wholeFromHalf } from './geometry/curve';
import type { Point } from './geometry/points';
import { isInside } from './geometry/polygon';
import type { MapPath } from './map-path';
import { shapeOf } from './muscle-shapes';
import { screens, type ScreenId, type Step } from './screens';
import type { MuscleDrawing, NerveShape, RegionShape, View } from './shape';

type NerveLine = NerveShape['lines'][number];

function casing({ line, isVessel, width }: NerveLine, view: View, side: Side): MapPath {
  const d = pathData(line, false, projectionOf(view, side));
  return { role: isVessel ? 'vessel-case' : 'nerve-case', d, width: width * UNITS_PER_CM + 2 };
}

function filling({ line, isVessel, width }: NerveLine, view: View, side: Side): MapPath[] {
  const d = pathData(line, false, projectionOf(view, side));
  const wide = { d, width: width * UNITS_PER_CM };
  if (isVessel) return [{ role: 'vessel', ...wide }];
  return [
    { role: 'nerve', ...wide },
    { role: 'nerve-core', d },
  ];
}

/** A nerve (and the vessels beside it) of one side. What runs in front of bone is dashed, where `withHidden` asks for it. */
export function nervePaths(
  id: NerveShape['id'],
  view: View,
  side: Side,
  withHidden = false,
): MapPath[] {
  const lines = nerves.find((nerve) => nerve.id === id && nerve.view === view)?.lines ?? [];
  const seen = lines.filter(({ isHidden }) => !isHidden);
  const hidden = lines
    .filter(({ isHidden }) => isHidden && withHidden)
    .map(({ line }): MapPath => ({
      role: 'nerve-hidden',
      d: pathData(line, false, projectionOf(view, side)),
    }));
  const cases = seen.map((line) => casing(line, view, side));
  return [...hidden, ...cases, ...seen.flatMap((line) => filling(line, view, side))];
}

/** Where a muscle's pain may be felt on this view: a soft hint. */
export function referralPaths(muscle: Muscle, view: View, side: Side): MapPath[] {
  if (view === 'lateral') return [];
  return (shapeOf(muscle).referral[view] ?? []).map((curve) => ({
    role: 'referral',
    d: pathData(curve, true, projectionOf(view, side)),
  }));
}

/** Where its trigger points are looked for, in drawing units. */
export function triggerPointsOf(
  { triggerPoints }: MuscleDrawing,
  view: View,
  side: Side,
): readonly { at: Point; site: string }[] {
  const project = projectionOf(view, side);
  return triggerPoints.map(({ at: [x, y], site }) => ({ at: project({ x, y }), site }));
}

function regionPath({ outline, isHalf }: RegionShape, view: View, side: Side): string {
  return pathData(isHalf ? wholeFromHalf(outline) : outline, true, projectionOf(view, side));
}

const SHUT: readonly ShownRegion['role'][] = ['region-never', 'region-shut'];

/** Whether a point of the body's frame lies in a place that is shown as closed to pressure on that side. */
export function isShutAt(
  place: Point,
  { regions, view, side }: { regions: readonly ShownRegion[]; view: View; side: Side },
): boolean {
  const shut = regions.filter(
    (one) => SHUT.includes(one.role) && (one.side === 'both' || one.side === side),
  );
  return regionShapes.some(
    (shape) =>
      shape.view === view &&
      shut.some(({ region }) => region === shape.region) &&
      isInside(place, flatten(shape.outline)),
  );
}

/** A region to show, and how: crossed where nobody may touch, hatched where only gliding is left, outlined else. */
export interface ShownRegion {
  region: Region;
  side: MarkSide;
  role: 'region' | 'region-never' | 'region-shut' | 'region-in-hand' | 'pain';
}

/** Whether a region lies where the view shows it. */
export const isInView = (region: Region, view: View): boolean =>
  regionShapes.some((shape) => shape.region === region && shape.view === view);

/** The regions of the list that the view shows. A region on the midline is drawn once, whatever its side. */
export function regionPaths(shown: readonly ShownRegion[], view: View): MapPath[] {
  return shown.flatMap(({ region, side, role }) =>
    regionShapes
      .filter((shape) => shape.region === region && shape.view === view)
      .flatMap((shape) =>
        drawnSides(shape, side).map((drawn) => ({ role, d: regionPath(shape, view, drawn) })),
      ),
  );
}

function drawnSides({ isHalf }: RegionShape, side: MarkSide): readonly Side[] {
  if (isHalf) return ['left'];
  return side === 'both' ? bothSides : [side];
}

/** The nerves of a view, laid over what is drawn; `besides` are there already. */
export function nervesOnTop(
  view: View,
  shown: readonly Side[],
  besides: readonly NerveShape['id'][] = [],
): MapPath[] {
  return nerves
    .filter((nerve) => nerve.view === view && !besides.includes(nerve.id))
    .flatMap((nerve) => shown.flatMap((side) => nervePaths(nerve.id, view, side, true)));
}

/** Nerves that the screen does not lay at their own depth: they are laid over it, so that no view hides them. */
export function nervesOver(id: ScreenId, shown: readonly Side[]): MapPath[] {
  const { view, steps } = screens[id];
  const laid = (steps as readonly Step[]).flatMap((step) => ('nerve' in step ? [step.nerve] : []));
  return nervesOnTop(view, shown, laid);
}
