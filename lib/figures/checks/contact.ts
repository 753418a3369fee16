import type { Panel, Touch } from '../pose';
import type { Group, Part, Primitive } from '../scene/primitive';
import type { Scene } from '../scene/scene';
import { centimetres, type Problem } from './problem';
import { gapBetween, lowest } from './surface';

/** A hand that should lie on something may be this far off, or this deep in what gives way. */
const OFF = 0.02;
const DEEP = 0.035;
const INTO_FURNITURE = 0.025;
const INTO_FLOOR = 0.01;

const HAND: ReadonlySet<Part> = new Set(['hand', 'finger', 'thumb']);

function groupNamed(scene: Scene, name: string, person: number): Group {
  const found = scene.groups.find((group) => group.name === name && group.person === person);
  if (found) return found;
  throw new Error(`touches “${name}”, which is not there`);
}

const LIMB_OF: Readonly<Record<string, 'arm' | 'leg'>> = {
  hand: 'arm',
  forearm: 'arm',
  upperArm: 'arm',
  foot: 'leg',
  thigh: 'leg',
  shin: 'leg',
};

/** The primitives of one part: the hand is the end of the arm group, the thigh the beginning of the leg group. */
function partPrimitives(scene: Scene, name: string, person: number): readonly Primitive[] {
  const [side, part] = name.split('.');
  if (part === undefined)
    return groupNamed(scene, name === 'spine' ? 'trunk' : name, person).primitives;
  const group = groupNamed(scene, `${side} ${LIMB_OF[part] ?? part}`, person);
  const { primitives } = group;
  if (part === 'hand') return primitives.filter((p) => p.part && HAND.has(p.part));
  if (part === 'foot') return primitives.filter((p) => p.part === 'foot');
  const bare = primitives.filter((p) => !p.part);
  const first = part === 'thigh' || part === 'upperArm';
  return first ? bare.slice(0, 1) : bare.slice(1);
}

function surfaceOf(scene: Scene, { on, person = 0 }: Touch): readonly Primitive[] {
  if (on.startsWith('prop:')) return groupNamed(scene, on.slice(5), -1).primitives;
  if (!on.startsWith('person:')) return partPrimitives(scene, on, person);
  const whose = Number(on.slice(7));
  return scene.groups.filter((group) => group.person === whose).flatMap((g) => g.primitives);
}

const floorOf = (panel: Panel, person: number): number =>
  panel.people[person]?.floor ?? panel.floor ?? 0;

function gapOf(scene: Scene, touch: Touch): number {
  const { part, on, person = 0 } = touch;
  const own = partPrimitives(scene, part, person);
  if (on !== 'floor') return gapBetween(own, surfaceOf(scene, touch));
  const group = { kind: 'prop', person, soft: 0, name: part, primitives: own } as const;
  return lowest([group]) - floorOf(scene.panel, person);
}

/** Hands, feet and other parts that do not lie where the pose says. */
export function touchProblems(scene: Scene): Problem[] {
  return (scene.panel.touches ?? []).flatMap((touch) => {
    const gap = gapOf(scene, touch);
    const joint = touch.part.replace('.', ' ');
    if (gap > OFF) return [{ joint, problem: `is ${centimetres(gap)} off ${touch.on}` }];
    if (gap < -DEEP) return [{ joint, problem: `is ${centimetres(-gap)} deep in ${touch.on}` }];
    return [];
  });
}

/** People who sink into their floor. */
export function floorProblems(scene: Scene): Problem[] {
  return scene.panel.people.flatMap((_, person) => {
    const groups = scene.groups.filter((group) => group.person === person);
    return groups.flatMap((group) => {
      const depth = floorOf(scene.panel, person) - lowest([group]);
      if (depth <= INTO_FLOOR) return [];
      return [{ joint: group.name, problem: `is ${centimetres(depth)} below the floor` }];
    });
  });
}

const isHard = (primitive: Primitive): boolean =>
  primitive.kind === 'box' && primitive.round < 0.03;

/** Bodies that run into walls, tables and chairs. Pillows, balls and packs give way. */
export function furnitureProblems(scene: Scene): Problem[] {
  const hard = scene.groups.filter(
    ({ kind, name, primitives }) =>
      kind === 'prop' && !name.startsWith('soft') && primitives.some(isHard),
  );
  const own = scene.groups.filter(({ kind }) => kind !== 'prop');
  return own.flatMap((body) =>
    hard.flatMap((prop) => {
      const depth = -gapBetween(body.primitives, prop.primitives.filter(isHard));
      if (depth <= INTO_FURNITURE) return [];
      return [{ joint: body.name, problem: `is ${centimetres(depth)} inside “${prop.name}”` }];
    }),
  );
}
