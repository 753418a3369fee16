import type { Figure, Panel } from '../pose';
import { bed, DOWN, handOnBelly, headPillow, onRightSide, supine, Y } from './shared/bases';

const widePillow = headPillow(0.24);

const onTheSide: Panel = {
  id: 'a',
  alt: 'Lying on the side in bed, knees bent, one pillow under the head and one between the knees.',
  reading: {
    position: 'Lying on the side in bed',
    limbs: 'Both knees are bent, a pillow between them',
    hands: 'They rest in front of the body',
    movement: 'None: sleeping',
    felt: 'Nowhere: nothing is stretched or pressed',
  },
  camera: { turn: 0, height: 28 },
  people: [
    {
      body: 'adult',
      ...onRightSide(0.008),
      chest: { up: [-1, 0.15, 0.05], front: [0.05, 0.02, 1] },
      head: { up: [-1, -0.1, 0.05], front: [0.05, 0, 1] },
      firstLeg: 'right',
      legs: {
        right: { ankle: [0.44, 0.062, 0.06], knee: [-0.4, 0, 1], toes: [0.7, 0, 0.8] },
        left: { ankle: [0.44, 0.27, 0.08], knee: [-0.4, 0, 1], toes: [0.7, 0, 0.8] },
      },
      arms: {
        right: {
          hand: [-0.6, 0.04, 0.38],
          elbow: [0.6, 0.4, 1],
          palm: [0, 1, 0],
          fingers: [-0.8, 0, 0.3],
        },
        left: {
          hand: [-0.32, 0.02, 0.34],
          elbow: [0.6, 0.7, 0.6],
          palm: DOWN,
          fingers: [-0.6, 0, 0.8],
        },
      },
      eyes: 'closed',
    },
  ],
  props: [
    bed(0.92, 0.4, 0.06),
    {
      id: 'soft headboard',
      kind: 'box',
      at: [-0.885, 0.12, 0],
      half: [0.025, 0.28, 0.42],
      round: 0.02,
    },
    widePillow,
    { id: 'soft pillow', kind: 'pillow', at: [0.3, 0.175, 0.24], half: [0.24, 0.055, 0.14] },
  ],
  touches: [
    { part: 'left.shin', on: 'prop:soft pillow' },
    { part: 'right.shin', on: 'prop:soft pillow' },
  ],
};

/** EX2: on the side, or on the back. */
export const sleepPillows: Figure = {
  id: 'sleep_pillows',
  title: 'Pillows for sleep',
  sided: false,
  panels: [
    onTheSide,
    {
      id: 'b',
      alt: 'Lying on the back in bed, one pillow under the head and one under the knees.',
      reading: {
        position: 'Lying on the back in bed',
        limbs: 'Both knees are a little bent over a pillow',
        hands: 'They rest on the belly',
        movement: 'None: sleeping',
        felt: 'Nowhere: nothing is stretched or pressed',
      },
      camera: { turn: 0, height: 16 },
      people: [
        {
          body: 'adult',
          ...supine,
          head: { up: [-1, 0.3, 0], front: [0.3, 1, 0] },
          legs: {
            left: { ankle: [0.76, 0.075, -0.1], knee: Y, toes: [0.5, 1, 0] },
            right: { ankle: [0.76, 0.075, 0.1], knee: Y, toes: [0.5, 1, 0] },
          },
          arms: { left: handOnBelly('left'), right: handOnBelly('right') },
          eyes: 'closed',
        },
      ],
      props: [
        bed(0.95, 0.4, 0.06),
        widePillow,
        { id: 'soft pillow', kind: 'pillow', at: [0.39, 0.1, 0], half: [0.16, 0.09, 0.28] },
      ],
      touches: [
        { part: 'left.thigh', on: 'prop:soft pillow' },
        { part: 'right.thigh', on: 'prop:soft pillow' },
      ],
    },
  ],
};

/** EX2 for somebody who should not lie on the back. */
export const sleepOnTheSide: Figure = {
  id: 'sleep_pillows--side',
  title: 'Pillows for sleep on the side',
  sided: false,
  panels: [onTheSide],
};
