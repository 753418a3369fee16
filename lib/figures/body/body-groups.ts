import type { Person } from '../pose';
import { sides } from '../pose';
import type { Group } from '../scene/primitive';
import type { Skeleton } from '../skeleton/skeleton';
import { armPrimitives } from './arm';
import { bodyTypes } from './body-type';
import { headPrimitives } from './head';
import { legPrimitives } from './leg';
import { torsoPrimitives } from './torso';

/** The six soft bodies a person is made of; the torso comes first. */
export function bodyGroups(person: Person, skeleton: Skeleton, index: number): Group[] {
  const measures = bodyTypes[person.body];
  const own = { person: index };
  return [
    {
      ...own,
      kind: 'torso',
      name: 'trunk',
      soft: 0.07,
      primitives: torsoPrimitives(skeleton, measures),
    },
    ...sides.map((side): Group => ({
      ...own,
      kind: 'leg',
      name: `${side} leg`,
      soft: 0.02,
      root: skeleton.legs[side].hip,
      primitives: legPrimitives(skeleton.legs[side], measures),
    })),
    ...sides.map((side): Group => ({
      ...own,
      kind: 'arm',
      name: `${side} arm`,
      soft: 0.016,
      root: skeleton.arms[side].shoulder,
      primitives: armPrimitives(side, skeleton.arms[side], measures),
    })),
    { ...own, kind: 'head', name: 'head', soft: 0.02, primitives: headPrimitives(skeleton) },
  ];
}
