import type { Frame } from '../geometry/frame';
import type { Vector } from '../geometry/vector';

export type Material = 'skin' | 'shirt' | 'sleeve' | 'trousers' | 'hair' | PropMaterial;
export type PropMaterial = 'paper' | 'light' | 'middle' | 'dark';
export type Part = '' | 'neck' | 'foot' | 'hand' | 'finger' | 'thumb' | 'ear' | 'hair';

interface PrimitiveBase {
  material: Material;
  part?: Part;
  /** How softly it flows into the rest of its group, in metres; left out: the group's own. */
  soft?: number;
  /** The length of a shin, whose lower end is bare: where the trouser leg ends. */
  hem?: boolean;
  /** The thigh that starts at the hip: trousers reach up to it. */
  root?: boolean;
}

/** The ellipsoid's cut: hair ends at the face (a ball) and at the nape (a plane, `point` and outward `normal`). */
export interface Cut {
  ball: Vector;
  radius: number;
  point: Vector;
  normal: Vector;
}

/** One simple body of the scene. Together the primitives of a group make one soft surface. */
export type Primitive = PrimitiveBase &
  (
    | { kind: 'cone'; from: Vector; to: Vector; radii: readonly [number, number] }
    | { kind: 'ellipsoid'; at: Vector; axes: Frame; half: Vector; cut?: Cut }
    | { kind: 'box'; at: Vector; axes: Frame; half: Vector; round: number }
    /** Thin at the seams, full in the middle, soft corners: a pillow. */
    | { kind: 'cushion'; at: Vector; axes: Frame; half: Vector }
  );

export type GroupKind = 'torso' | 'leg' | 'arm' | 'head' | 'prop';

/** Primitives that flow into one another. An arm or leg also flows into its person's torso near its root. */
export interface Group {
  kind: GroupKind;
  /** Whose it is; -1 for a prop. */
  person: number;
  soft: number;
  primitives: readonly Primitive[];
  root?: Vector;
  /** Drawn dashed through what hides it. */
  seenThrough?: boolean;
  /** What touches and checks call it: `right.hand` is in the group of `right arm`. */
  name: string;
}
