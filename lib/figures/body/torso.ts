import { frame } from '../geometry/frame';
import { add, along, between, subtract, unit } from '../geometry/vector';
import { sides } from '../pose';
import type { Primitive } from '../scene/primitive';
import type { Skeleton } from '../skeleton/skeleton';
import type { BodyMeasures } from './body-type';

function seat(skeleton: Skeleton, measures: BodyMeasures): Primitive[] {
  const { at, frame: of } = skeleton.pelvis;
  return [1, -1].map((sign) => {
    const cheek = along(at, [0.07 * sign, of.left], [-0.035, of.up]);
    return {
      kind: 'cone',
      material: 'trousers',
      from: along(cheek, [-0.04, of.front]),
      to: along(cheek, [-0.03, of.front], [0.055, of.up]),
      radii: [measures.seat, measures.seat - 0.013],
    };
  });
}

function belly(skeleton: Skeleton, measures: BodyMeasures): Primitive[] {
  if (measures.belly === 0) return [];
  const { at, frame: of } = skeleton.pelvis;
  return [
    {
      kind: 'ellipsoid',
      material: 'shirt',
      at: along(at, [0.11, of.up], [measures.belly, of.front]),
      axes: of,
      half: [0.125, 0.12, 0.1],
    },
  ];
}

/** Pelvis, waist, chest, shoulders and neck: one soft body. */
export function torsoPrimitives(skeleton: Skeleton, measures: BodyMeasures): Primitive[] {
  const { pelvis, waist, chest, neck, head } = skeleton;
  const middle = frame(
    add(pelvis.frame.up, chest.frame.up),
    add(pelvis.frame.front, chest.frame.front),
  );
  const collar = along(chest.at, [0.135, chest.frame.up]);
  return [
    {
      kind: 'ellipsoid',
      material: 'trousers',
      at: along(pelvis.at, [0.02, pelvis.frame.up]),
      axes: pelvis.frame,
      half: measures.pelvisHalf,
    },
    ...seat(skeleton, measures),
    ...belly(skeleton, measures),
    {
      kind: 'ellipsoid',
      material: 'shirt',
      at: between(waist, chest.at, 0.32),
      axes: middle,
      half: measures.waistHalf,
    },
    {
      kind: 'ellipsoid',
      material: 'shirt',
      at: along(chest.at, [0.005, chest.frame.front]),
      axes: chest.frame,
      half: measures.chestHalf,
    },
    ...sides.map((side): Primitive => ({
      kind: 'cone',
      material: 'shirt',
      from: collar,
      to: between(collar, skeleton.arms[side].shoulder, 0.85),
      radii: [0.07, 0.053],
    })),
    {
      kind: 'cone',
      material: 'skin',
      part: 'neck',
      from: along(chest.at, [0.15, chest.frame.up]),
      to: along(neck, [0.06, unit(subtract(head.at, neck))]),
      radii: [0.056, 0.05],
    },
  ];
}
