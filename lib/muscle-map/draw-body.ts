import type { Side } from '@/lib/domain/anatomy/side';

import { bones } from './body/bones';
import { surfaceLines } from './body/surface-lines';
import { projectionOf } from './frame';
import { pathData, wholeFromHalf } from './geometry/curve';
import type { MapPath } from './map-path';
import type { BoneShape, Layer, View } from './shape';

/** One bone of a side; what lies on the midline is drawn once. */
function bonePath(bone: BoneShape, view: View, side: Side, role: MapPath['role']): MapPath {
  const outline = bone.isHalf ? wholeFromHalf(bone.outline) : bone.outline;
  return { role, d: pathData(outline, !bone.isOpen, projectionOf(view, side)) };
}

function roleOf({ isHole, isOpen }: BoneShape): MapPath['role'] {
  if (isHole) return 'bone-hole';
  return isOpen ? 'bone-edge' : 'bone';
}

/** All bones of a view; `role` instead of their own where they are laid over once more. */
export function bonesOf(view: View, sides: readonly Side[], role?: MapPath['role']): MapPath[] {
  const shown = bones.filter(({ views }) => views.includes(view)).sort((a, b) => a.depth - b.depth);
  return sides.flatMap((side, index) =>
    shown
      .filter(({ isHalf }) => !isHalf || index === 0)
      .map((bone) => bonePath(bone, view, side, role ?? roleOf(bone))),
  );
}

/** One bone laid over what is drawn already. */
export function bonesOver(id: string, view: View, side: Side): MapPath[] {
  return bones
    .filter((bone) => bone.id === id)
    .map((bone) => bonePath(bone, view, side, id === 'femur' ? 'bone-over' : 'bone-veil'));
}

/** Ligaments, and on the surface the folds of the skin. */
export function surfaceOf(view: View, layer: Layer, side: Side): MapPath[] {
  return surfaceLines
    .filter((line) => line.view === view && (!line.isSkin || layer === 'superficial'))
    .map(({ line, isSkin }) => ({
      role: isSkin ? 'skin-fold' : 'ligament',
      d: pathData(line, false, projectionOf(view, side)),
    }));
}
