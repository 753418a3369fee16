import type { Muscle } from '@/lib/domain/anatomy/muscle';
import type { Side } from '@/lib/domain/anatomy/side';

import { projectionOf } from './frame';
import { pathData, type Projection } from './geometry/curve';
import { fibreLines } from './geometry/fibre-lines';
import type { Point } from './geometry/points';
import type { Layer, MuscleDrawing, MusclePart, View } from './shape';

/** A part with its inner lines, which are clipped to its outline. */
export interface DrawnPart {
  kind: MusclePart['kind'];
  d: string;
  fibres: readonly string[];
  seams: readonly string[];
}

export interface DrawnMuscle {
  muscle: Muscle;
  /** The client's own. */
  side: Side;
  layer: Layer;
  /** Pale, and not to be picked on this screen. */
  isContext: boolean;
  parts: readonly DrawnPart[];
  /** In drawing units. */
  label: Point;
  note?: string;
}

function drawPart(part: MusclePart, project: Projection): DrawnPart {
  const open = (line: MusclePart['outline']): string => pathData(line, false, project);
  return {
    kind: part.kind,
    d: pathData(part.outline, true, project),
    fibres: part.fibres.flatMap(fibreLines).map(open),
    seams: (part.seams ?? []).map(open),
  };
}

/** Tendons lie under their bellies. */
const backToFront = (a: MusclePart, b: MusclePart): number =>
  Number(b.kind === 'tendon') - Number(a.kind === 'tendon');

/** One muscle of one side, in drawing units. */
export function drawMuscle(
  muscle: Muscle,
  drawing: MuscleDrawing,
  view: View,
  side: Side,
): DrawnMuscle {
  const project = projectionOf(view, side);
  const [x, y] = drawing.label;
  return {
    muscle,
    side,
    layer: drawing.layer,
    isContext: false,
    parts: [...drawing.parts].sort(backToFront).map((part) => drawPart(part, project)),
    label: project({ x, y }),
    ...(drawing.note && { note: drawing.note }),
  };
}
