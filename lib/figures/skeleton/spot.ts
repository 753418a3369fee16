import { inFrame, WORLD } from '../geometry/frame';
import { along, between, square, subtract, unit, type Vector } from '../geometry/vector';
import type { Bone, Joint, Spot } from '../pose';
import type { SolvedTrunk } from './trunk';
import type { Axis } from './skeleton';

/** What is placed already, and can be pointed at. */
export interface Placed {
  trunk: SolvedTrunk;
  bones: ReadonlyMap<Bone, Axis>;
  joints: ReadonlyMap<Joint, Vector>;
}

/** The way from the middle of the bone to the skin on the side that `toward` points at. */
export const skinward = (axis: Axis, toward: Vector): Vector =>
  square(toward, unit(subtract(axis.to, axis.from)));

export function boneOf(placed: Placed, bone: Bone): Axis {
  const axis = placed.bones.get(bone);
  if (axis) return axis;
  throw new Error(`points at ${bone}, which is not placed yet: place it first`);
}

function onBone(spot: Extract<Spot, { on: Bone }>, placed: Placed): Vector {
  const axis = boneOf(placed, spot.on);
  const radius = axis.radii[0] + (axis.radii[1] - axis.radii[0]) * spot.at;
  const middle = between(axis.from, axis.to, spot.at);
  return along(middle, [radius + (spot.lift ?? 0), skinward(axis, spot.toward)]);
}

function jointOf(placed: Placed, joint: Joint): Vector {
  const at = placed.joints.get(joint);
  if (at) return at;
  throw new Error(`points at ${joint}, which is not placed yet: place it first`);
}

/** The point that a spot names, in the room. Throws where it names something that is not placed yet. */
export function pointOf(spot: Spot, placed: Placed): Vector {
  if ('on' in spot) return onBone(spot, placed);
  if (!('from' in spot)) return spot;
  if (spot.from === 'pelvis' || spot.from === 'chest' || spot.from === 'head') {
    const part = placed.trunk[spot.from];
    return inFrame(part.at, part.frame, spot.by);
  }
  return inFrame(jointOf(placed, spot.from), WORLD, spot.by);
}
