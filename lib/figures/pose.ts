import type { WorkedLeg } from '@/lib/domain/home-care/drawn-note';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { Position } from '@/lib/domain/anatomy/position';

import type { Vector } from './geometry/vector';

export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];
export type LimbPart = 'thigh' | 'shin' | 'foot' | 'upperArm' | 'forearm';
export type Bone = `${Side}.${LimbPart}` | 'spine' | 'chest' | 'head';
export type Joint = `${Side}.${'hip' | 'knee' | 'ankle' | 'shoulder' | 'elbow' | 'wrist'}`;

/**
 * A place: metres in the room; on the skin of a bone, `at` 0 (near the trunk) to 1; or `by` [left, up, front] metres
 * from a part of the body, in that part's own directions (the room's for a joint).
 */
export type Spot =
  | Vector
  | { on: Bone; at: number; toward: Vector; lift?: number }
  | { from: 'pelvis' | 'chest' | 'head' | Joint; by: Vector };

export interface Trunk {
  up: Vector;
  front: Vector;
}

export interface Leg {
  ankle: Spot;
  /** Which way the knee bends out. */
  knee: Vector;
  toes?: Vector;
  sole?: Vector;
}

export interface Arm {
  /** Where the middle of the palm lies. On a bone, the palm faces the bone by itself. */
  hand: Spot;
  elbow: Vector;
  palm?: Vector;
  fingers?: Vector;
  /** 0 flat, 0.45 round a limb, 1.1 a fist. */
  curl?: number;
  /** Which way the thumb points, where it is spread; left out: it lies along the fingers. */
  thumb?: Vector;
}

export type BodyType = 'adult' | 'older';

/** One person. Left and right are the person's own. */
export interface Person {
  body: BodyType;
  pelvis: Trunk & { at: Vector };
  /** Left out: as the pelvis. `shrug` and `round` lift and round the shoulders, in metres. */
  chest?: Trunk & { shrug?: number; round?: number };
  /** Left out: as the chest. */
  head?: Trunk;
  legs: Record<Side, Leg>;
  arms: Record<Side, Arm>;
  /** The leg that is placed first; the other one may lie on it. */
  firstLeg?: Side;
  eyes?: 'open' | 'closed';
  /** Left out: shirt and trousers. */
  clothes?: 'shorts' | 'swimsuit' | 'none';
  /** The side that is worked on: its trouser leg is drawn darker. */
  worked?: Side;
  /** The height this person's floor, bed or mat is at, where it is not the panel's. */
  floor?: number;
}

export type Tone = 'paper' | 'light' | 'middle' | 'dark';

interface PropBase {
  /** Named where a hand, a foot or a check refers to it. */
  id?: string;
  tone?: Tone;
  /** Drawn dashed through what hides it. */
  seenThrough?: boolean;
}
export type Prop = PropBase &
  (
    | { kind: 'box'; at: Spot; half: Vector; round?: number; up?: Vector; front?: Vector }
    | { kind: 'pillow'; at: Spot; half: Vector; up?: Vector; front?: Vector }
    | { kind: 'ball'; at: Spot; radius: number }
    | { kind: 'tube'; points: readonly Spot[]; radius: number; tip?: number }
    | { kind: 'table'; at: Vector; half: Vector }
    | { kind: 'chair'; at: Vector; half: Vector; back?: Vector }
  );

export interface Arrow {
  from: Spot;
  to: Spot;
  /** Bows to the left of its way, as a share of its length. */
  bend?: number;
  bothWays?: boolean;
  /** A thin arrow: lightly, by its own weight. */
  light?: boolean;
  /** Nearly a full circle that has `from` and `to` on opposite sides. */
  round?: boolean;
}

/** Where it is felt or treated: a hatched patch on the body. */
export interface Patch {
  at: Spot;
  radius: number;
  /** Along which way it is longer, and how much. */
  stretch?: { along: Vector; times: number };
}

/** A hand, a foot or another part that has to lie on something; the check allows 2 cm. */
export interface Touch {
  part: `${Side}.${'hand' | 'foot' | 'forearm' | 'upperArm' | 'thigh' | 'shin'}` | 'head' | 'trunk';
  on: Bone | 'trunk' | 'floor' | `prop:${string}` | `person:${number}`;
  person?: number;
}

/** A drawn sign: cold, warmth, water, or the line of the spine; `size` in units of the picture. */
export interface Sign {
  kind: 'snowflake' | 'heat' | 'waves' | 'spine';
  at: Spot;
  size: number;
  /** Where the line of a spine ends that does not run up the picture. */
  to?: Spot;
}

/** Five answers written before anybody reads the picture; `{side}` and `{other}` stand for the sides. */
export interface Reading {
  position: string;
  limbs: string;
  hands: string;
  movement: string;
  felt: string;
}

export interface Panel {
  id: string;
  /** What the picture shows, for those who cannot see it. `{side}` is the side that is worked on, `{other}` the other. */
  alt: string;
  reading: Reading;
  camera: { turn: number; height: number };
  /** The part of the room to show; left out: everything. Half sizes in metres. */
  crop?: { at: Spot; wide: number; high: number };
  people: readonly Person[];
  props?: readonly Prop[];
  patches?: readonly Patch[];
  arrows?: readonly Arrow[];
  touches?: readonly Touch[];
  /** The height of the floor; left out: 0. */
  floor?: number;
  showFloor?: boolean;
  symbols?: readonly Sign[];
}

/** One drawing task: an item's or a position's panels, written for the right side. */
export interface Figure {
  id: HomeCareItem | `${HomeCareItem}--${string}` | `position--${Position}` | 'body-chart';
  title: string;
  /** `none`: there is one picture for both sides. */
  sided: boolean;
  /** What the leg of its side does, where the words hang on which leg that is. */
  leg?: WorkedLeg;
  panels: readonly Panel[];
}
