import type { Frame } from '../geometry/frame';
import { along, unit, type Vector } from '../geometry/vector';
import type { Primitive } from '../scene/primitive';
import type { Skeleton } from '../skeleton/skeleton';

const inHead = (at: Vector, of: Frame, left: number, up: number, front: number): Vector =>
  along(at, [left, of.left], [up, of.up], [front, of.front]);

function hair(at: Vector, of: Frame): Primitive[] {
  const tilted = unit(along([0, 0, 0], [0.8, of.up], [-0.6, of.front]));
  return [
    {
      kind: 'ellipsoid',
      material: 'hair',
      part: 'hair',
      soft: 0.002,
      at: inHead(at, of, 0, 0.014, -0.012),
      axes: of,
      half: [0.083, 0.116, 0.106],
      cut: {
        ball: inHead(at, of, 0.014, -0.035, 0.13),
        radius: 0.131,
        point: inHead(at, of, 0, -0.04, 0),
        normal: [-tilted[0], -tilted[1], -tilted[2]],
      },
    },
  ];
}

/** A plain face: skull, jaw, nose and ears, short hair. Eyes and mouth are marks drawn on it. */
export function headPrimitives({ head }: Skeleton): Primitive[] {
  const { at, frame: of } = head;
  const skin = { material: 'skin' } as const;
  return [
    { ...skin, kind: 'ellipsoid', at, axes: of, half: [0.073, 0.103, 0.09] },
    {
      ...skin,
      kind: 'ellipsoid',
      at: inHead(at, of, 0, -0.052, 0.026),
      axes: of,
      half: [0.052, 0.062, 0.058],
    },
    {
      ...skin,
      kind: 'cone',
      soft: 0.012,
      from: inHead(at, of, 0, 0.008, 0.084),
      to: inHead(at, of, 0, -0.02, 0.104),
      radii: [0.009, 0.0135],
    },
    ...[-1, 1].map((sign): Primitive => ({
      ...skin,
      kind: 'ellipsoid',
      part: 'ear',
      soft: 0.001,
      at: inHead(at, of, 0.073 * sign, -0.016, -0.006),
      axes: of,
      half: [0.016, 0.03, 0.02],
    })),
    ...hair(at, of),
  ];
}
