import type { Muscle } from '@/lib/domain/anatomy/muscle';
import { sides as bothSides, type Side } from '@/lib/domain/anatomy/side';

import { contextShapes } from './body/context-shapes';
import { bonesOf, bonesOver, surfaceOf } from './draw-body';
import { drawMuscle, type DrawnMuscle } from './draw-muscle';
import { nervePaths } from './draw-overlays';
import { drawSkin } from './draw-skin';
import { projectionOf } from './frame';
import { pathData } from './geometry/curve';
import type { MapPath } from './map-path';
import { drawingOf } from './muscle-shapes';
import { screens, type ScreenId, type Step } from './screens';
import type { Layer, MuscleDrawing, View } from './shape';

/** What a screen is made of, back to front. */
export type MapItem = MapPath | DrawnMuscle;

function contextOf(view: View, layer: Layer, side: Side, isOnTop: boolean): MapPath[] {
  return contextShapes
    .filter((shape) => shape.view === view && shape.scene === layer)
    .filter((shape) => Boolean(shape.isOnTop) === isOnTop)
    .map(({ outline, isTendon }) => ({
      role: isTendon ? 'context-tendon' : 'context',
      d: pathData(outline, true, projectionOf(view, side)),
    }));
}

/** From in front, what lies behind has the outline that it has from behind: the two views share their frame. */
function drawingFor(muscle: Muscle, view: View, layer?: Layer): MuscleDrawing {
  const drawing =
    drawingOf(muscle, view, layer) ??
    (view === 'anterior' ? drawingOf(muscle, 'posterior', layer) : null);
  if (!drawing) throw new Error(`${muscle} is not drawn from ${view}.`);
  return drawing;
}

function outlineBehind(muscle: Muscle, view: View, side: Side): MapPath[] {
  return drawingFor(muscle, view).parts.map(({ outline }) => ({
    role: 'behind',
    d: pathData(outline, true, projectionOf(view, side)),
  }));
}

function stepItems(step: Step, view: View, side: Side): MapItem[] {
  if ('muscle' in step) {
    const drawing = drawingFor(step.muscle, view, step.layer);
    return [
      { ...drawMuscle(step.muscle, drawing, view, side), isContext: Boolean(step.isContext) },
    ];
  }
  if ('nerve' in step) return nervePaths(step.nerve, view, side);
  if ('behind' in step) return outlineBehind(step.behind, view, side);
  return bonesOver(step.bone, view, side);
}

/**
 * Everything a screen shows, back to front, in drawing units (10 a centimetre). Each step is drawn for both sides before the
 * next, and bones of the midline cover left and right alike. `sides` is one side in the view from the side.
 */
export function drawScreen(id: ScreenId, sides: readonly Side[] = bothSides): MapItem[] {
  const { view, layer, steps } = screens[id];
  const shown = view === 'lateral' ? sides.slice(0, 1) : sides;
  const each = (items: (side: Side) => MapItem[]): MapItem[] => shown.flatMap(items);
  return [
    drawSkin(view, shown[0] ?? 'left'),
    ...bonesOf(view, shown),
    ...each((side) => contextOf(view, layer, side, false)),
    ...steps.flatMap((step) => each((side) => stepItems(step, view, side))),
    ...each((side) => contextOf(view, layer, side, true)),
    ...bonesOf(view, shown, 'bone-ghost'),
    ...each((side) => surfaceOf(view, layer, side)),
  ];
}
