import type { Frame } from '../geometry/frame';
import type { Vector } from '../geometry/vector';
import type { Bone, Side } from '../pose';

export interface Axis {
  from: Vector;
  to: Vector;
  /** Radius at both ends. */
  radii: readonly [number, number];
}

export interface SolvedLeg {
  hip: Vector;
  knee: Vector;
  ankle: Vector;
  toes: Vector;
  sole: Vector;
}

export interface SolvedArm {
  shoulder: Vector;
  elbow: Vector;
  wrist: Vector;
  fingers: Vector;
  palm: Vector;
  curl: number;
  /** The way of a spread thumb. */
  thumb: Vector | null;
}

/** A target that a limb cannot reach, and by how much. */
export interface Miss {
  joint: string;
  metres: number;
  why: string;
}

/** Every joint of one person in the room. */
export interface Skeleton {
  pelvis: { at: Vector; frame: Frame };
  waist: Vector;
  chest: { at: Vector; frame: Frame };
  neck: Vector;
  head: { at: Vector; frame: Frame };
  legs: Record<Side, SolvedLeg>;
  arms: Record<Side, SolvedArm>;
  bones: ReadonlyMap<Bone, Axis>;
  misses: readonly Miss[];
}
