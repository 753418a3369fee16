import type { Muscle } from '@/lib/domain/anatomy/muscle';

import { adductors } from './muscles/adductors';
import { deepRotators } from './muscles/deep-rotators';
import { glutes } from './muscles/glutes';
import { hamstrings } from './muscles/hamstrings';
import { hipFlexors } from './muscles/hip-flexors';
import { lowBack } from './muscles/low-back';
import { lowerLeg } from './muscles/lower-leg';
import { outerHip } from './muscles/outer-hip';
import type { Layer, MuscleDrawing, MuscleShape, View } from './shape';

/** Every muscle of the catalogue, drawn. */
export const muscleShapes: readonly MuscleShape[] = [
  ...lowBack,
  ...glutes,
  ...outerHip,
  ...deepRotators,
  ...hipFlexors,
  ...adductors,
  ...hamstrings,
  ...lowerLeg,
];

const byMuscle = new Map(muscleShapes.map((shape) => [shape.muscle, shape]));

/** The drawn muscle; every muscle of the catalogue has one. */
export function shapeOf(muscle: Muscle): MuscleShape {
  const shape = byMuscle.get(muscle);
  if (!shape) throw new Error(`${muscle} is not drawn.`);
  return shape;
}

/** The muscle as a view shows it, at the named depth or the first there is; null where the view does not show it. */
export function drawingOf(muscle: Muscle, view: View, layer?: Layer): MuscleDrawing | null {
  const found = shapeOf(muscle).drawings.find(
    (drawing) => drawing.view === view && (!layer || drawing.layer === layer),
  );
  return found ?? null;
}
