import {
  degreesBetween,
  dot,
  length,
  scaled,
  subtract,
  unit,
  type Vector,
} from '../geometry/vector';
import { sides, type Side } from '../pose';
import type { Skeleton } from '../skeleton/skeleton';
import { shinFront } from '../skeleton/solve-skeleton';
import type { Problem } from './problem';

/**
 * How far a joint may go in a drawing, in degrees. Wider than the usual textbook ranges (hip 120 to 125 bent, 45 out;
 * knee 140; elbow 150) by what drawn bodies differ from measured ones.
 */
const LIMITS = {
  kneeBent: 152,
  elbowBent: 152,
  hipBent: 138,
  hipBack: 30,
  hipOut: 75,
  hipIn: 40,
  wristBent: 90,
  ankleUp: 60,
  ankleDown: 176,
  footTurned: 65,
  neck: 82,
  spine: 65,
} as const;

const bend = (root: Vector, middle: Vector, end: Vector): number =>
  degreesBetween(subtract(middle, root), subtract(end, middle));

const over = (joint: string, what: string, degrees: number, most: number): Problem[] =>
  degrees > most || Number.isNaN(degrees)
    ? [{ joint, problem: `${what} ${Math.round(degrees)}°, ${most}° at most` }]
    : [];

function hip(skeleton: Skeleton, side: Side): Problem[] {
  const { hip: root, knee } = skeleton.legs[side];
  const { up, front, left } = skeleton.pelvis.frame;
  const thigh = unit(subtract(knee, root));
  const forward = (Math.atan2(dot(thigh, front), -dot(thigh, up)) * 180) / Math.PI;
  const outward = (Math.asin(Math.max(-1, Math.min(1, dot(thigh, left)))) * 180) / Math.PI;
  const out = side === 'left' ? outward : -outward;
  const name = `${side} hip`;
  // A thigh that points straight out has no forward angle worth the name.
  const bends = Math.abs(out) > 70 ? 0 : forward;
  return [
    ...over(name, 'bent', bends, LIMITS.hipBent),
    ...over(name, 'bent back', -bends, LIMITS.hipBack),
    ...over(name, 'out', out, LIMITS.hipOut),
    ...over(name, 'in', -out, LIMITS.hipIn),
  ];
}

function foot(skeleton: Skeleton, side: Side): Problem[] {
  const leg = skeleton.legs[side];
  const shin = unit(subtract(leg.ankle, leg.knee));
  const down = degreesBetween(leg.toes, scaled(shin, -1));
  const name = `${side} ankle`;
  const flat = subtract(leg.toes, scaled(shin, dot(leg.toes, shin)));
  const turned = length(flat) > 0.5 ? degreesBetween(flat, shinFront(leg)) : 0;
  const tooFarUp = down < LIMITS.ankleUp;
  return [
    ...(tooFarUp ? [{ joint: name, problem: `foot pulled up to ${Math.round(down)}°` }] : []),
    ...over(name, 'foot pointed', down, LIMITS.ankleDown),
    ...over(name, 'foot turned', turned, LIMITS.footTurned),
  ];
}

function limbs(skeleton: Skeleton, side: Side): Problem[] {
  const { hip: root, knee, ankle } = skeleton.legs[side];
  const { shoulder, elbow, wrist, fingers } = skeleton.arms[side];
  return [
    ...over(`${side} knee`, 'bent', bend(root, knee, ankle), LIMITS.kneeBent),
    ...over(`${side} elbow`, 'bent', bend(shoulder, elbow, wrist), LIMITS.elbowBent),
    ...over(
      `${side} wrist`,
      'bent',
      degreesBetween(subtract(wrist, elbow), fingers),
      LIMITS.wristBent,
    ),
    ...hip(skeleton, side),
    ...foot(skeleton, side),
  ];
}

/** Joints that go further than a body can. */
export function jointProblems(skeleton: Skeleton): Problem[] {
  const { pelvis, chest, head } = skeleton;
  return [
    ...sides.flatMap((side) => limbs(skeleton, side)),
    ...over('neck', 'turned', degreesBetween(chest.frame.front, head.frame.front), LIMITS.neck),
    ...over('neck', 'bent', degreesBetween(chest.frame.up, head.frame.up), LIMITS.neck),
    ...over('spine', 'bent', degreesBetween(pelvis.frame.up, chest.frame.up), LIMITS.spine),
    ...over('spine', 'turned', degreesBetween(pelvis.frame.front, chest.frame.front), LIMITS.neck),
  ];
}
