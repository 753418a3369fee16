import {
  add,
  along,
  cross,
  dot,
  scaled,
  square,
  subtract,
  unit,
  type Vector,
} from '../geometry/vector';
import { bodyTypes, type BodyMeasures } from '../body/body-type';
import { sides, type Arm, type Bone, type Joint, type Leg, type Person, type Side } from '../pose';
import type { Axis, Miss, Skeleton, SolvedArm, SolvedLeg } from './skeleton';
import { boneOf, pointOf, skinward, type Placed } from './spot';
import { solveTrunk, type SolvedTrunk } from './trunk';
import { bendTwoBones } from './two-bones';

/** From the wrist to the middle of the palm, and from there to its skin. */
const PALM_AT = 0.075;
const PALM_DEEP = 0.021;

interface Progress extends Placed {
  trunk: SolvedTrunk;
  bones: Map<Bone, Axis>;
  joints: Map<Joint, Vector>;
  misses: Miss[];
  measures: BodyMeasures;
}

function begin(person: Person): Progress {
  const measures = bodyTypes[person.body];
  const trunk = solveTrunk(person, measures);
  const bones = new Map<Bone, Axis>([
    ['spine', { from: trunk.pelvis.at, to: trunk.chest.at, radii: [0.1, 0.1] }],
    ['chest', { from: trunk.chest.at, to: trunk.neck, radii: [0.11, 0.06] }],
    ['head', { from: trunk.neck, to: trunk.head.at, radii: [0.05, 0.09] }],
  ]);
  const joints = new Map<Joint, Vector>();
  for (const side of sides) {
    joints.set(`${side}.hip`, trunk.hips[side]);
    joints.set(`${side}.shoulder`, trunk.shoulders[side]);
  }
  return { trunk, bones, joints, misses: [], measures };
}

function noteMiss(progress: Progress, joint: string, metres: number): void {
  if (Math.abs(metres) < 1e-9) return;
  const why = metres > 0 ? 'out of reach' : 'too near';
  progress.misses.push({ joint, metres: Math.abs(metres), why });
}

function placeLeg(progress: Progress, side: Side, leg: Leg): SolvedLeg {
  const { measures, trunk } = progress;
  const hip = trunk.hips[side];
  const bent = bendTwoBones({
    root: hip,
    target: pointOf(leg.ankle, progress),
    upper: measures.thigh,
    lower: measures.shin,
    pole: leg.knee,
  });
  noteMiss(progress, `${side} leg`, bent.miss);
  const { middle: knee, end: ankle } = bent;
  const shin = unit(subtract(ankle, knee));
  const forward = square(leg.knee, shin);
  const toes = unit(leg.toes ?? along(forward, [0.15, shin]));
  const sole = square(leg.sole ?? shin, toes);
  progress.joints.set(`${side}.knee`, knee).set(`${side}.ankle`, ankle);
  progress.bones
    .set(`${side}.thigh`, { from: hip, to: knee, radii: measures.radii.thigh })
    .set(`${side}.shin`, { from: knee, to: ankle, radii: measures.radii.shin })
    .set(`${side}.foot`, {
      from: along(ankle, [-0.03, toes], [0.03, sole]),
      to: along(ankle, [0.13, toes], [0.045, sole]),
      radii: [0.035, 0.028],
    });
  return { hip, knee, ankle, toes, sole };
}

/** Palm and fingers: a hand on a bone faces the bone; elsewhere it does as it is told. */
function handOf(progress: Progress, arm: Arm, forearm: Vector): { palm: Vector; fingers: Vector } {
  const wanted = unit(arm.fingers ?? forearm);
  if (!arm.palm && 'on' in arm.hand) {
    const palm = scaled(skinward(boneOf(progress, arm.hand.on), arm.hand.toward), -1);
    return { palm, fingers: square(wanted, palm) };
  }
  return { palm: square(arm.palm ?? [0, -1, 0], wanted), fingers: wanted };
}

function placeArm(progress: Progress, side: Side, arm: Arm): SolvedArm {
  const { measures, trunk } = progress;
  const shoulder = trunk.shoulders[side];
  const target = pointOf(arm.hand, progress);
  const toTarget = unit(subtract(target, shoulder));
  const { palm, fingers } = handOf(progress, arm, toTarget);
  const wristTarget = along(target, [-PALM_AT, fingers], [-PALM_DEEP, palm]);
  const bent = bendTwoBones({
    root: shoulder,
    target: wristTarget,
    upper: measures.upperArm,
    lower: measures.forearm,
    pole: arm.elbow,
  });
  noteMiss(progress, `${side} arm`, bent.miss);
  const { middle: elbow, end: wrist } = bent;
  progress.joints.set(`${side}.elbow`, elbow).set(`${side}.wrist`, wrist);
  progress.bones
    .set(`${side}.upperArm`, { from: shoulder, to: elbow, radii: measures.radii.upperArm })
    .set(`${side}.forearm`, { from: elbow, to: wrist, radii: measures.radii.forearm });
  const thumb = arm.thumb ? unit(arm.thumb) : null;
  return { shoulder, elbow, wrist, fingers, palm, curl: arm.curl ?? curlOf(arm), thumb };
}

const curlOf = (arm: Arm): number => ('on' in arm.hand ? 0.45 : 0.15);

/**
 * From targets to joints: trunk first, then the legs (one may lie on the other), then the arms, right before left, so
 * that a hand can lie on whatever is placed. What cannot be reached is listed in `misses`.
 */
export function solveSkeleton(person: Person): Skeleton & Placed {
  const progress = begin(person);
  const first = person.firstLeg ?? 'left';
  const second = first === 'left' ? 'right' : 'left';
  const leg1 = placeLeg(progress, first, person.legs[first]);
  const leg2 = placeLeg(progress, second, person.legs[second]);
  const right = placeArm(progress, 'right', person.arms.right);
  const left = placeArm(progress, 'left', person.arms.left);
  const { trunk, bones, joints, misses } = progress;
  return {
    pelvis: trunk.pelvis,
    waist: trunk.waist,
    chest: trunk.chest,
    neck: trunk.neck,
    head: trunk.head,
    legs: first === 'left' ? { left: leg1, right: leg2 } : { left: leg2, right: leg1 },
    arms: { left, right },
    bones,
    joints,
    trunk,
    misses,
  };
}

/** The way across the hand to the thumb: the person's own thumb, whichever way the hand lies. */
export function thumbward(side: Side, arm: SolvedArm): Vector {
  const across = cross(arm.fingers, arm.palm);
  return side === 'right' ? across : scaled(across, -1);
}

/** The front of a shin: where its knee bends out, or where the toes point on a straight leg. */
export function shinFront(leg: SolvedLeg): Vector {
  const thigh = unit(subtract(leg.knee, leg.hip));
  const shin = unit(subtract(leg.ankle, leg.knee));
  const bend = add(thigh, scaled(shin, -1));
  const rest = add(bend, scaled(shin, -dot(bend, shin)));
  return dot(rest, rest) > 0.0064 ? unit(rest) : square(leg.toes, shin);
}
