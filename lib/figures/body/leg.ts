import { along, between, cross, scaled, square, subtract, unit } from '../geometry/vector';
import type { Primitive } from '../scene/primitive';
import type { SolvedLeg } from '../skeleton/skeleton';
import { shinFront } from '../skeleton/solve-skeleton';
import type { BodyMeasures } from './body-type';

/** Heel, instep, ball and toes; bare, so that its direction is read at a glance. */
function foot({ ankle, toes, sole }: SolvedLeg): Primitive[] {
  const across = cross(toes, sole);
  const strands = [-1, 1].flatMap((sign): Primitive[] => {
    const ball = along(ankle, [0.115, toes], [0.053, sole], [0.017 * sign, across]);
    return [
      {
        kind: 'cone',
        material: 'skin',
        part: 'foot',
        from: along(ankle, [0.01, toes], [0.022, sole]),
        to: ball,
        radii: [0.036, 0.023],
      },
      {
        kind: 'cone',
        material: 'skin',
        part: 'foot',
        from: ball,
        to: along(ankle, [0.168, toes], [0.059, sole], [0.018 * sign, across]),
        radii: [0.023, 0.016],
      },
    ];
  });
  return [
    {
      kind: 'cone',
      material: 'skin',
      part: 'foot',
      from: along(ankle, [-0.005, toes]),
      to: along(ankle, [-0.036, toes], [0.043, sole]),
      radii: [0.034, 0.031],
    },
    ...strands,
  ];
}

/** Thigh, knee, calf and foot of one leg. */
export function legPrimitives(leg: SolvedLeg, measures: BodyMeasures): Primitive[] {
  const shin = unit(subtract(leg.ankle, leg.knee));
  const calf = scaled(square(shinFront(leg), shin), -1);
  const { thigh, shin: shank } = measures.radii;
  return [
    {
      kind: 'cone',
      material: 'trousers',
      root: true,
      from: leg.hip,
      to: leg.knee,
      radii: thigh,
    },
    {
      kind: 'cone',
      material: 'trousers',
      hem: true,
      from: leg.knee,
      to: leg.ankle,
      radii: shank,
    },
    {
      kind: 'cone',
      material: 'trousers',
      from: along(between(leg.knee, leg.ankle, 0.16), [0.014, calf]),
      to: along(between(leg.knee, leg.ankle, 0.5), [0.012, calf]),
      radii: [shank[0] - 0.003, shank[0] - 0.012],
    },
    ...foot(leg),
  ];
}
