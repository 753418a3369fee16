import type { Muscle } from '@/lib/domain/anatomy/muscle';
import type { Side } from '@/lib/domain/anatomy/side';
import { isOutsideBounds, type PointBounds } from '@/lib/domain/session-plan/point-bounds';

import { bonesOf, bonesOver, surfaceOf } from './draw-body';
import { drawMuscle } from './draw-muscle';
import {
  isShutAt,
  nervesOnTop,
  referralPaths,
  regionPaths,
  triggerPointsOf,
  type ShownRegion,
} from './draw-overlays';
import { drawSkin } from './draw-skin';
import { projectionOf, signOf, UNITS_PER_CM, windowOf } from './frame';
import type { Point } from './geometry/points';
import { drawingOf, shapeOf } from './muscle-shapes';
import { numberPlace } from './number-place';
import {
  foundMark,
  muscleParts,
  numberMark,
  pathPart,
  patternDefs,
  sitePart,
  writing,
} from './picture-parts';
import type { MarkedMuscle } from './plan-marks';
import { layers, type MuscleDrawing, type View } from './shape';
import { element, inGrey } from './svg-text';

/** A trigger point that was found, in the body's frame (frame.ts). */
export interface FoundPoint extends Point {
  view: View;
  side: Side;
}

/** What a picture shows. It is drawn as if one could look through the body, so that no muscle hides another. */
export interface PlanPicture {
  /** Those with lines are planned; a muscle without one is in hand. Muscles that are not to be shown are left out. */
  muscles: readonly Pick<MarkedMuscle, 'muscle' | 'side' | 'lines' | 'pressure' | 'bounds'>[];
  /** Places that today's limits close, and where it hurts. */
  regions?: readonly ShownRegion[];
  /** Trigger points that were found; those that are only looked for are then left out. */
  found?: readonly FoundPoint[];
  /** Where the pain of the shown muscles may be felt. */
  hasReferral?: boolean;
  /** Black and greys only. */
  isForPaper?: boolean;
  /** Ends below what it shows, so that this is larger. */
  isCut?: boolean;
}

interface Shown {
  muscle: Muscle;
  side: Side;
  drawing: MuscleDrawing;
  lines: readonly number[];
  pressure: MarkedMuscle['pressure'];
  bounds: PointBounds | null;
}

/** Deep ones last: they are the small ones, and lie on top of what covers them in the body. */
function shownIn(view: View, shown: readonly Side[], { muscles }: PlanPicture): Shown[] {
  const depth = ({ drawing }: Shown): number => layers.indexOf(drawing.layer);
  return muscles
    .flatMap(({ muscle, side, lines, pressure, bounds = null }) => {
      const drawing = drawingOf(muscle, view);
      return drawing && shown.includes(side)
        ? [{ muscle, side, drawing, lines, pressure, bounds }]
        : [];
    })
    .sort((a, b) => depth(a) - depth(b));
}

const idOf = (index: number): string => `m${index}`;

/** Drawn only inside what the muscle with that index covers. */
const within = (index: number, part: number, inside: string): string =>
  inside && element('g', { clipPath: `url(#${idOf(index)}-${part})` }, inside);

function muscleOf(one: Shown, view: View, index: number): string {
  const { muscle, side, drawing, lines, pressure } = one;
  const state = lines.length > 0 ? 'planned' : 'in-hand';
  const drawn = drawMuscle(muscle, drawing, view, side);
  const isUnderBone = muscle === 'piriformis' && view === 'posterior';
  const bone = isUnderBone ? bonesOver('sacrum', view, side).map(pathPart).join('') : '';
  return muscleParts(drawn, { state, pressure, id: idOf(index) }) + within(index, 0, bone);
}

const outlineOf = ({ muscle, side, drawing }: Shown, view: View): string =>
  drawMuscle(muscle, drawing, view, side)
    .parts.map(({ d }) => pathPart({ role: 'behind', d }))
    .join('');

/** What a deeper muscle is drawn over stays to be seen as a dashed line. */
function coveredOutlines(all: readonly Shown[], view: View): string[] {
  return all.flatMap((over, index) => {
    const under = all.slice(0, index).filter(({ side }) => side === over.side);
    const lines = under.map((one) => outlineOf(one, view)).join('');
    return over.drawing.parts.map((_, part) => within(index, part, lines));
  });
}

/** Trigger points that are looked for are shown only where today's limits let a hand press; those that no finger presses say so. */
function pointsOf(
  view: View,
  all: readonly Shown[],
  { found, regions = [] }: PlanPicture,
): string[] {
  if (found)
    return found
      .filter((point) => point.view === view)
      .map((point) => foundMark(projectionOf(view, point.side)(point)));
  return all.flatMap(({ drawing, side, bounds }) => {
    const open = drawing.triggerPoints.filter(
      ({ at: [x, y] }) => !isShutAt({ x, y }, { regions, view, side }),
    );
    return triggerPointsOf({ ...drawing, triggerPoints: open }, view, side).map(({ at, site }) =>
      sitePart(at, isOutsideBounds(bounds, site)),
    );
  });
}

function numbersOf(view: View, all: readonly Shown[]): string[] {
  const numbers: Record<Side, Point[]> = { left: [], right: [] };
  const pointsOn = (side: Side): Point[] =>
    all
      .filter((one) => one.side === side)
      .flatMap(({ drawing }) => drawing.triggerPoints.map(({ at: [x, y] }) => ({ x, y })));
  return [...all]
    .reverse()
    .filter(({ lines }) => lines.length > 0)
    .map(({ drawing, side, lines }) => {
      const place = numberPlace(drawing, { points: pointsOn(side), numbers: numbers[side] });
      numbers[side].push(place);
      return numberMark(lines.join(' '), projectionOf(view, side)(place));
    });
}

/** L and R from the same sign as the drawing; beside a hip F and B, front and back. */
function sideLetters(view: View, shown: readonly Side[]): string[] {
  const { half, top } = windowOf(view);
  const [only = 'left'] = shown;
  const letters =
    view === 'lateral'
      ? [
          { text: 'F', sign: signOf(view, only) },
          { text: 'B', sign: -signOf(view, only) },
        ]
      : shown.map((side) => ({ text: side === 'left' ? 'L' : 'R', sign: signOf(view, side) }));
  return letters.map(({ text, sign }) =>
    writing(text, {
      at: { x: sign * (half - 1) * UNITS_PER_CM, y: (top + 1.6) * UNITS_PER_CM },
      size: 20,
      stroke: '#3a3a3a',
      anchor: sign < 0 ? 0 : 1,
    }),
  );
}

/** Below the knee nothing is drawn where nothing is shown there (cm). */
const KNEE = 62;

/** The curves of referral that a view shows, in the body's frame. */
function referralOf(view: View, shown: readonly Side[], { muscles, hasReferral }: PlanPicture) {
  if (!hasReferral || view === 'lateral') return [];
  return muscles
    .filter(({ side }) => shown.includes(side))
    .map(({ muscle, side }) => ({ muscle, side, curves: shapeOf(muscle).referral[view] ?? [] }));
}

/** Skin below the lowest thing of a picture that ends there (cm); and the hips are always in it. */
const BELOW = 4;
const HIPS = 18;

function bottomOf(view: View, shown: readonly Side[], picture: PlanPicture): number {
  const { regions = [], found = [], isCut = false } = picture;
  const outlines = [
    ...shownIn(view, shown, picture).flatMap(({ drawing }) => drawing.parts.map((p) => p.outline)),
    ...referralOf(view, shown, picture).flatMap(({ curves }) => curves),
  ];
  const isLow =
    outlines.flat().some(({ y }) => y > KNEE) ||
    regions.some(({ region, role }) => role === 'pain' && region === 'calf') ||
    found.some((point) => point.view === view && point.y > KNEE);
  const { bottom } = windowOf(view);
  if (isLow) return bottom;
  const lowest = isCut ? Math.max(HIPS, ...outlines.flat().map(({ y }) => y)) + BELOW : KNEE;
  return Math.min(bottom, KNEE, lowest);
}

function bodyOf(view: View, shown: readonly Side[], picture: PlanPicture): string[] {
  const all = shownIn(view, shown, picture);
  const regions = picture.regions ?? [];
  const paths = (role: 'pain' | 'other') =>
    regionPaths(
      regions.filter((one) => (one.role === 'pain') === (role === 'pain')),
      view,
    ).map(pathPart);
  const referral = referralOf(view, shown, picture)
    .flatMap(({ muscle, side }) => referralPaths(muscle, view, side))
    .map(pathPart);
  return [
    pathPart(drawSkin(view, shown[0] ?? 'left')),
    ...bonesOf(view, shown).map(pathPart),
    ...all.map((one, index) => muscleOf(one, view, index)),
    ...paths('pain'),
    ...coveredOutlines(all, view),
    ...bonesOf(view, shown, 'bone-ghost').map(pathPart),
    ...shown.flatMap((side) => surfaceOf(view, 'superficial', side)).map(pathPart),
    element('g', { opacity: 0.8 }, ...nervesOnTop(view, shown).map(pathPart)),
    ...paths('other'),
    ...referral,
    ...pointsOf(view, all, picture),
    ...numbersOf(view, all),
    ...sideLetters(view, shown),
  ];
}

export interface ViewSize {
  width: number;
  height: number;
}

/** How large a view of a picture is, in drawing units. */
export function viewSize(view: View, shown: readonly Side[], picture: PlanPicture): ViewSize {
  const { half, top } = windowOf(view);
  const bottom = bottomOf(view, shown, picture);
  return { width: 2 * half * UNITS_PER_CM, height: (bottom - top) * UNITS_PER_CM };
}

/** One view of a picture as SVG text. `shown` is one side beside the hip, both else. */
export function drawView(view: View, shown: readonly Side[], picture: PlanPicture): string {
  const { half, top } = windowOf(view);
  const { width, height } = viewSize(view, shown, picture);
  const corner = { x: -half * UNITS_PER_CM, y: top * UNITS_PER_CM };
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${corner.x} ${corner.y} ${width} ${height}`,
      width,
      height,
    },
    patternDefs(),
    element('rect', { ...corner, width, height, fill: '#ffffff' }),
    ...bodyOf(view, shown, picture),
  );
  return picture.isForPaper ? inGrey(svg) : svg;
}
