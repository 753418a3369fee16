import { along, type Vector } from '../geometry/vector';
import type { Side } from '../pose';
import type { Primitive } from '../scene/primitive';
import type { SolvedArm } from '../skeleton/skeleton';
import { thumbward } from '../skeleton/solve-skeleton';
import type { BodyMeasures } from './body-type';

const skin = { kind: 'cone', material: 'skin' } as const;

function finger(arm: SolvedArm, thumb: Vector, index: number): Primitive[] {
  const { wrist, fingers, palm, curl } = arm;
  const turned = (angle: number): Vector =>
    along([0, 0, 0], [Math.cos(angle), fingers], [Math.sin(angle), palm]);
  const long = [0.92, 1, 0.97, 0.8][index] ?? 1;
  const knuckle = along(wrist, [0.084, fingers], [(1.5 - index) * 0.0185, thumb]);
  const middle = along(knuckle, [0.043 * long, turned(curl)]);
  const tip = along(middle, [0.042 * long, turned(curl * 2.6)]);
  const part = { ...skin, part: 'finger', soft: 0.005 } as const;
  return [
    { ...part, from: knuckle, to: middle, radii: [0.0125, 0.0115] },
    { ...part, from: middle, to: tip, radii: [0.0115, 0.0095] },
  ];
}

function thumbOf(
  { wrist, fingers, palm, curl, thumb: spread }: SolvedArm,
  thumb: Vector,
): Primitive[] {
  const base = along(wrist, [0.03, fingers], [0.024, thumb], [0.008, palm]);
  const middle = along(base, [0.036, fingers], [0.023, thumb], [0.012 + 0.012 * curl, palm]);
  const tip = along(
    middle,
    [0.034, fingers],
    [0.006 - 0.022 * curl, thumb],
    [0.004 + 0.014 * curl, palm],
  );
  const part = { ...skin, part: 'thumb' } as const;
  if (spread) {
    const bend = along(base, [0.042, spread]);
    return [
      { ...part, soft: 0.009, from: base, to: bend, radii: [0.017, 0.0135] },
      {
        ...part,
        soft: 0.006,
        from: bend,
        to: along(bend, [0.036, spread]),
        radii: [0.0135, 0.011],
      },
    ];
  }
  return [
    { ...part, soft: 0.009, from: base, to: middle, radii: [0.0165, 0.0135] },
    { ...part, soft: 0.006, from: middle, to: tip, radii: [0.0135, 0.0105] },
  ];
}

function hand(arm: SolvedArm, thumb: Vector): Primitive[] {
  const { wrist, fingers } = arm;
  const part = { ...skin, part: 'hand' } as const;
  const ray = (sign: number): Primitive => ({
    ...part,
    from: along(wrist, [0.02, fingers], [0.01 * sign, thumb]),
    to: along(wrist, [0.08, fingers], [0.024 * sign, thumb]),
    radii: [0.021, 0.0175],
  });
  return [
    { ...part, from: wrist, to: along(wrist, [0.03, fingers]), radii: [0.027, 0.027] },
    ray(-1),
    ray(1),
    ...[0, 1, 2, 3].flatMap((index) => finger(arm, thumb, index)),
    ...thumbOf(arm, thumb),
  ];
}

/** Upper arm in a short sleeve, bare forearm, hand with its own thumb on its own side. */
export function armPrimitives(side: Side, arm: SolvedArm, measures: BodyMeasures): Primitive[] {
  const { upperArm, forearm } = measures.radii;
  return [
    {
      kind: 'cone',
      material: 'sleeve',
      from: arm.shoulder,
      to: arm.elbow,
      radii: [upperArm[0] + 0.003, upperArm[1] + 0.001],
    },
    { ...skin, from: arm.elbow, to: arm.wrist, radii: forearm },
    ...hand(arm, thumbward(side, arm)),
  ];
}
