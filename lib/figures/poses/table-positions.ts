import type { Position } from '@/lib/domain/anatomy/position';

import { mirrored } from '../mirror';
import type { Figure, Panel, Person, Prop } from '../pose';
import { bed, DOWN, handOnBelly, headPillow, onRightSide, supine, X, Y } from './shared/bases';

const table = bed(0.98, 0.36);
/** Across the table at `x`. */
const bolster = (x: number, radius: number, halfLong = 0.28): Prop => ({
  kind: 'tube',
  points: [
    [x, radius, -halfLong],
    [x, radius, halfLong],
  ],
  radius,
  tone: 'paper',
});
const ankleBolster = bolster(-0.79, 0.062);
const still = {
  hands: 'Nothing: they rest',
  movement: 'None: the body rests on the table',
  felt: 'Nowhere: nothing is stretched or pressed',
};

const proneFeet = (height: number): Person['legs'] => ({
  left: { ankle: [-0.83, height, -0.11], knee: DOWN, toes: [-1, -0.3, 0], sole: Y },
  right: { ankle: [-0.83, height, 0.11], knee: DOWN, toes: [-1, -0.3, 0], sole: Y },
});
const proneArms: Person['arms'] = {
  left: { hand: [0.02, 0.062, -0.29], elbow: [0, 0.6, -1], palm: Y, fingers: [-1, 0, 0] },
  right: { hand: [0.02, 0.062, 0.29], elbow: [0, 0.6, 1], palm: Y, fingers: [-1, 0, 0] },
};

const figure = (
  position: Position,
  title: string,
  panel: Omit<Panel, 'id' | 'camera'> & { camera?: Panel['camera'] },
): Figure => ({
  id: `position--${position}`,
  title,
  sided: false,
  panels: [{ id: 'a', camera: { turn: 8, height: 20 }, ...panel }],
});

/** The treated side is up (spec §1.4): drawn lying on the right, then turned over to the right side up. */
export const sideUp: Panel = {
  id: 'a',

  alt: 'Lying on the {other} side on the table, the {side} side up, a pillow between the knees, one at the chest and one under the head.',
  reading: {
    ...still,
    position: 'Lying on the {other} side, the {side} side up',
    limbs: 'Both knees are bent, a pillow between them',
    hands: 'The upper arm lies on a pillow at the chest',
  },
  camera: { turn: 0, height: 28 },
  people: [
    {
      body: 'older',
      worked: 'left',
      ...onRightSide(0.012),
      chest: { up: [-1, 0.17, 0.05], front: [0.05, 0.02, 1] },
      head: { up: [-1, -0.1, 0.05], front: [0.05, 0, 1] },
      firstLeg: 'right',
      legs: {
        right: { ankle: [0.44, 0.068, 0.02], knee: [-0.4, 0, 1], toes: [0.7, 0, 0.8] },
        left: { ankle: [0.44, 0.28, 0.04], knee: [-0.4, 0, 1], toes: [0.7, 0, 0.8] },
      },
      arms: {
        right: {
          hand: [-0.58, 0.04, 0.36],
          elbow: [0.6, 0.4, 1],
          palm: Y,
          fingers: [-0.8, 0, 0.3],
        },
        left: {
          hand: [-0.2, 0.2, 0.3],
          elbow: [0.6, 0.7, 0.6],
          palm: DOWN,
          fingers: [-0.3, 0, 0.8],
        },
      },
      eyes: 'closed',
    },
  ],
  props: [
    bed(0.98, 0.42),
    headPillow(),
    { id: 'soft knees', kind: 'pillow', at: [0.3, 0.18, 0.2], half: [0.24, 0.055, 0.13] },
    { id: 'soft chest', kind: 'pillow', at: [-0.24, 0.09, 0.27], half: [0.17, 0.08, 0.11] },
  ],
};

const sideLying: Figure = {
  id: 'position--side_lying',
  title: 'Side-lying',
  sided: true,
  panels: [mirrored(sideUp)],
};

/** The seven positions of the client on the table, for the plan and its card. */
export const tablePositions: readonly Figure[] = [
  figure('prone', 'Face down', {
    alt: 'Lying face down on the table, a bolster under the ankles, arms beside the body.',
    reading: {
      ...still,
      position: 'Lying face down',
      limbs: 'Both legs are straight, a bolster under the ankles',
    },
    people: [
      {
        body: 'adult',
        pelvis: { at: [0, 0.115, 0], up: X, front: DOWN },
        head: { up: [1, 0.05, 0], front: [0, -0.3, 1] },
        legs: proneFeet(0.17),
        arms: proneArms,
        eyes: 'closed',
      },
    ],
    props: [table, ankleBolster],
  }),
  figure('prone_bolstered', 'Face down, pillow under the belly', {
    alt: 'Lying face down on the table, a pillow under the belly and hips, a bolster under the ankles.',
    reading: {
      ...still,
      position: 'Lying face down, a pillow under the belly',
      limbs: 'Both legs are straight, a bolster under the ankles',
    },
    people: [
      {
        body: 'older',
        pelvis: { at: [0, 0.19, 0], up: [1, -0.06, 0], front: DOWN },
        chest: { up: [1, -0.16, 0], front: DOWN },
        head: { up: [1, 0.05, 0], front: [0, -0.3, 1] },
        legs: proneFeet(0.17),
        arms: proneArms,
        eyes: 'closed',
      },
    ],
    props: [
      table,
      { id: 'soft pillow', kind: 'pillow', at: [0.06, 0.045, 0], half: [0.2, 0.065, 0.3] },
      ankleBolster,
    ],
  }),
  figure('supine', 'On the back', {
    alt: 'Lying flat on the back on the table, legs straight, head on a pillow.',
    reading: {
      ...still,
      position: 'Lying on the back',
      limbs: 'Both legs are straight; nothing is crossed',
    },
    people: [
      {
        body: 'adult',
        ...supine,
        head: { up: [-1, 0.25, 0], front: [0.25, 1, 0] },
        legs: {
          left: { ankle: [0.838, 0.072, -0.1], knee: Y, toes: [0.4, 1, 0] },
          right: { ankle: [0.838, 0.072, 0.1], knee: Y, toes: [0.4, 1, 0] },
        },
        arms: { left: handOnBelly('left'), right: handOnBelly('right') },
      },
    ],
    props: [table, headPillow()],
  }),
  figure('supine_bolstered', 'On the back, knees bent', {
    alt: 'Lying on the back on the table, hips and knees bent over a big bolster, head on a pillow.',
    reading: {
      ...still,
      position: 'Lying on the back',
      limbs: 'Both knees are bent over a bolster',
    },
    people: [
      {
        body: 'adult',
        ...supine,
        head: { up: [-1, 0.25, 0], front: [0.25, 1, 0] },
        legs: {
          left: { ankle: [0.66, 0.09, -0.1], knee: Y, toes: [0.8, 0.9, 0] },
          right: { ankle: [0.66, 0.09, 0.1], knee: Y, toes: [0.8, 0.9, 0] },
        },
        arms: { left: handOnBelly('left'), right: handOnBelly('right') },
      },
    ],
    props: [table, headPillow(), bolster(0.37, 0.13, 0.3)],
  }),
  sideLying,
  figure('semi_reclined', 'Half sitting', {
    alt: 'Half sitting on the table, the back of the table raised, legs long, a bolster under the knees.',
    reading: {
      ...still,
      position: 'Half sitting, back raised',
      limbs: 'Both knees are a little bent over a bolster',
    },
    people: [
      {
        body: 'adult',
        pelvis: { at: [0, 0.135, 0], up: [-0.76, 0.65, 0], front: [0.65, 0.76, 0] },
        chest: { up: [-0.74, 0.68, 0], front: [0.68, 0.74, 0] },
        head: { up: [-0.66, 0.75, 0], front: [0.75, 0.66, 0] },
        legs: {
          left: { ankle: [0.74, 0.078, -0.1], knee: Y, toes: [0.5, 1, 0] },
          right: { ankle: [0.74, 0.078, 0.1], knee: Y, toes: [0.5, 1, 0] },
        },
        arms: {
          left: {
            hand: { on: 'left.thigh', at: 0.3, toward: Y },
            elbow: [-0.3, 0, -1],
            fingers: [1, 0.2, 0.2],
            curl: 0.2,
          },
          right: {
            hand: { on: 'right.thigh', at: 0.3, toward: Y },
            elbow: [-0.3, 0, 1],
            fingers: [1, 0.2, -0.2],
            curl: 0.2,
          },
        },
      },
    ],
    props: [
      bed(0.58, 0.36, 0.38),
      {
        id: 'soft back',
        kind: 'box',
        at: [-0.43, 0.18, 0],
        half: [0.44, 0.05, 0.36],
        round: 0.04,
        up: [0.66, 0.75, 0],
        tone: 'light',
      },
      bolster(0.38, 0.08),
    ],
  }),
  figure('seated', 'Seated', {
    alt: 'Sitting on a stool, leaning forward onto pillows on a table, the head resting on the arms.',
    reading: {
      ...still,
      position: 'Sitting, leaning forward on a support',
      limbs: 'Both knees are bent as in sitting, feet on the floor',
      hands: 'They lie on the support under the head',
    },
    camera: { turn: 22, height: 12 },
    people: [
      {
        body: 'adult',
        pelvis: { at: [0, 0.62, 0], up: [0.5, 0.86, 0], front: [0.86, -0.5, 0] },
        chest: { up: [0.82, 0.58, 0], front: [0.58, -0.82, 0] },
        head: { up: [1, -0.05, 0], front: [0.05, -0.55, 0.8] },
        legs: {
          left: { ankle: [0.34, 0.085, -0.16], knee: [1, 1, -0.3], toes: X },
          right: { ankle: [0.34, 0.085, 0.16], knee: [1, 1, 0.3], toes: X },
        },
        arms: {
          left: {
            hand: [0.66, 0.945, 0.02],
            elbow: [0.4, -0.1, -1],
            palm: DOWN,
            fingers: [0.3, 0, 1],
          },
          right: {
            hand: [0.72, 0.945, -0.02],
            elbow: [0.4, -0.1, 1],
            palm: DOWN,
            fingers: [0.3, 0, -1],
          },
        },
        eyes: 'closed',
      },
    ],
    props: [
      { id: 'stool', kind: 'chair', at: [-0.02, 0.5, 0], half: [0.19, 0.02, 0.19] },
      { id: 'table', kind: 'table', at: [0.74, 0.8, 0], half: [0.26, 0.018, 0.34] },
      { id: 'soft pillow', kind: 'pillow', at: [0.68, 0.865, 0], half: [0.2, 0.07, 0.28] },
    ],
    showFloor: true,
    touches: [
      { part: 'left.foot', on: 'floor' },
      { part: 'right.foot', on: 'floor' },
    ],
  }),
];
