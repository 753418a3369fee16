import type { Vector } from '../../geometry/vector';
import type { Arm, Leg, Person, Prop, Side, Sign } from '../../pose';

export const X: Vector = [1, 0, 0];
export const Y: Vector = [0, 1, 0];
export const Z: Vector = [0, 0, 1];
export const BACK_X: Vector = [-1, 0, 0];
export const DOWN: Vector = [0, -1, 0];
export const BACK_Z: Vector = [0, 0, -1];

/**
 * Which way the person's right is: +z where they lie on the back with the head at -x, or sit facing +x; +x where they are
 * seen from behind.
 */
export const across = (side: Side): 1 | -1 => (side === 'right' ? 1 : -1);

export const mat = (middle: number, halfLong: number, halfWide = 0.34, z = 0): Prop => ({
  id: 'mat',
  kind: 'box',
  at: [middle, -0.012, z],
  half: [halfLong, 0.012, halfWide],
  round: 0.0004,
  tone: 'light',
});

/** On the back, head at -x. */
export const supine = {
  pelvis: { at: [0, 0.117, 0], up: BACK_X, front: Y },
  chest: { up: [-1, 0.02, 0], front: Y },
  head: { up: [-1, 0.08, 0], front: [0.12, 1, 0] },
} as const satisfies Partial<Person>;

/** On the back, knee bent, foot flat on the floor. */
export const footFlat = (side: Side, from = 0.36): Leg => ({
  ankle: [from, 0.078, 0.1 * across(side)],
  knee: [0, 1, 0.1 * across(side)],
  toes: X,
});

/** On the back, leg straight, toes up. */
export const legLong = (side: Side): Leg => ({
  ankle: [0.838, 0.072, 0.1 * across(side)],
  knee: Y,
  toes: [0.35, 1, 0],
});

/** Under the head of somebody who lies with it at -x. */
export const headPillow = (halfWide = 0.22): Prop => ({
  kind: 'pillow',
  at: [-0.66, 0.05, 0],
  half: [0.15, 0.055, halfWide],
});

/** On the back over something under the low back, knees bent: the pelvis `height` metres up, the back bent by `arch`. */
export const archedOnBack = (
  height: number,
  arch: number,
): Pick<Person, 'pelvis' | 'chest' | 'head' | 'legs'> => ({
  pelvis: { at: [0, height, 0], up: [-1, arch, 0], front: Y },
  chest: { up: [-1, -arch, 0], front: Y },
  head: { up: [-1, 0.25, 0], front: [0.25, 1, 0] },
  legs: { left: footFlat('left'), right: footFlat('right') },
});

/** Standing with the back to the viewer. The person's left is at -x, as in the picture. */
export const backView = {
  pelvis: { at: [0, 0.93, 0], up: Y, front: BACK_Z },
  legs: {
    left: { ankle: [-0.1, 0.085, 0], knee: BACK_Z, toes: [-0.2, 0, -1] },
    right: { ankle: [0.1, 0.085, 0], knee: BACK_Z, toes: [0.2, 0, -1] },
  },
} as const satisfies Partial<Person>;

/** The trunk from shoulders to seat, from behind. */
export const trunkCrop = {
  at: { from: 'pelvis', by: [0, 0.2, 0] },
  wide: 0.48,
  high: 0.4,
} as const;

/** The line of the spine in that part. */
export const lowSpine: Sign = {
  kind: 'spine',
  at: { from: 'pelvis', by: [0, 0.22, -0.12] },
  size: 105,
};

/** On the back, hand on the belly, elbow on the floor. */
export const handOnBelly = (side: Side): Arm => ({
  hand: { from: 'chest', by: [-0.06 * across(side), -0.12, 0.1] },
  elbow: [0.2, -0.1, across(side)],
  palm: DOWN,
  fingers: [0.4, 0, -1 * across(side)],
});

/** Standing, facing +x: the right side is near the viewer. */
export const standing = {
  pelvis: { at: [0, 0.93, 0], up: Y, front: X },
  legs: {
    left: { ankle: [0, 0.085, -0.1], knee: X, toes: [1, 0, -0.15] },
    right: { ankle: [0, 0.085, 0.1], knee: X, toes: [1, 0, 0.15] },
  },
} as const satisfies Partial<Person>;

/** Standing or sitting upright, facing +x, arm hanging. */
export const armHanging = (side: Side, x = 0, y = 0.76): Arm => ({
  hand: [x, y, 0.26 * across(side)],
  elbow: [-1, 0, 0.3 * across(side)],
  palm: [0, 0, -1 * across(side)],
  fingers: DOWN,
});

/** On the right side, head at -x, face to the viewer; the hip lies `lift` metres above the floor. */
export const onRightSide = (lift = 0): Pick<Person, 'pelvis'> => ({
  pelvis: { at: [0, 0.172 + lift, 0], up: BACK_X, front: Z },
});

/** Face down, head at +x: the right side is near the viewer. */
export const prone = {
  pelvis: { at: [0, 0.115, 0], up: X, front: DOWN },
  chest: { up: X, front: DOWN },
  head: { up: [1, 0.05, 0], front: [0, -0.3, 1] },
} as const satisfies Partial<Person>;

export const bed = (long = 1, wide = 0.42, at = 0): Prop => ({
  id: 'soft bed',
  kind: 'box',
  at: [at, -0.11, 0],
  half: [long, 0.11, wide],
  round: 0.03,
  tone: 'light',
});

/** Sitting on the floor, facing +x: the right side is near the viewer. */
export const sittingOnFloor = { at: [0, 0.122, 0], up: Y, front: X } as const;

/** Sitting on the floor, facing +x, leg long, toes up. */
export const legLongSitting = (side: Side): Leg => ({
  ankle: [0.825, 0.078, 0.09 * across(side)],
  knee: Y,
  toes: [0.3, 1, 0],
});
