import { frame, WORLD, type Frame } from '../geometry/frame';
import { along, cross, type Vector } from '../geometry/vector';
import type { Prop, Spot } from '../pose';
import type { Group, Primitive, PropMaterial } from './primitive';

type PointOf = (spot: Spot) => Vector;
type Of<K extends Prop['kind']> = Extract<Prop, { kind: K }>;

const axesOf = (prop: { up?: Vector; front?: Vector }): Frame =>
  prop.up ? frame(prop.up, prop.front ?? [0, 0, 1]) : WORLD;

const block = (at: Vector, half: Vector, material: PropMaterial, round = 0.001): Primitive => ({
  kind: 'box',
  material,
  at,
  axes: WORLD,
  half,
  round,
});

function tube(prop: Of<'tube'>, pointOf: PointOf, material: PropMaterial): Primitive[] {
  const points = prop.points.map(pointOf);
  const last = points.length - 2;
  return points.slice(1).map((to, index) => ({
    kind: 'cone',
    material,
    from: points[index] ?? to,
    to,
    radii: [prop.radius, index === last ? (prop.tip ?? prop.radius) : prop.radius],
  }));
}

const legs = (at: Vector, half: Vector, top: number, material: PropMaterial): Primitive[] =>
  [-1, 1].flatMap((x) =>
    [-1, 1].map((z) =>
      block(
        [at[0] + x * (half[0] - 0.025), top / 2, at[2] + z * (half[2] - 0.025)],
        [0.02, top / 2, 0.02],
        material,
      ),
    ),
  );

/** `at` is the middle of the top, `half[1]` half its thickness. */
function table(prop: Of<'table'>, material: PropMaterial): Primitive[] {
  const [, thick] = prop.half;
  const middle: Vector = [prop.at[0], prop.at[1] - thick, prop.at[2]];
  return [
    block(middle, prop.half, material),
    ...legs(prop.at, prop.half, prop.at[1] - 2 * thick, material),
  ];
}

/** `at` is the middle of the seat's top; `back` the way to its back, along x or z. */
function chair(prop: Of<'chair'>, material: PropMaterial): Primitive[] {
  const { at, half } = prop;
  const seat = block([at[0], at[1] - 0.02, at[2]], [half[0], 0.02, half[2]], material, 0.01);
  const feet = legs(at, half, at[1] - 0.04, material);
  if (!prop.back) return [seat, ...feet];
  const side = cross(prop.back, [0, 1, 0]);
  const reach = Math.abs(prop.back[0]) > 0 ? half[0] : half[2];
  const width = Math.abs(prop.back[0]) > 0 ? half[2] : half[0];
  return [
    seat,
    ...feet,
    {
      kind: 'box',
      material,
      at: along(at, [reach - 0.016, prop.back], [0.22, [0, 1, 0]]),
      axes: { left: side, up: [0, 1, 0], front: prop.back },
      half: [width, 0.23, 0.016],
      round: 0.01,
    },
  ];
}

function primitivesOf(prop: Prop, pointOf: PointOf): Primitive[] {
  const material = prop.tone ?? 'paper';
  switch (prop.kind) {
    case 'box': {
      const box = block(pointOf(prop.at), prop.half, material, prop.round);
      return [{ ...box, axes: axesOf(prop) } as Primitive];
    }
    case 'pillow':
      return [
        { kind: 'cushion', material, at: pointOf(prop.at), axes: axesOf(prop), half: prop.half },
      ];
    case 'ball': {
      const at = pointOf(prop.at);
      return [{ kind: 'cone', material, from: at, to: at, radii: [prop.radius, prop.radius] }];
    }
    case 'tube':
      return tube(prop, pointOf, material);
    case 'table':
      return table(prop, material);
    case 'chair':
      return chair(prop, material);
  }
}

/** One group for each prop: props do not flow into one another or into people. */
export function propGroups(props: readonly Prop[], pointOf: PointOf): Group[] {
  return props.map((prop, index) => ({
    kind: 'prop',
    person: -1,
    name: prop.id ?? `${prop.kind} ${index + 1}`,
    soft: prop.kind === 'tube' ? 0.01 : 0,
    seenThrough: prop.seenThrough ?? false,
    primitives: primitivesOf(prop, pointOf),
  }));
}
