import type { Figure, Prop } from '../pose';
import { bed, X, Y } from './shared/bases';

/** Stands at hand on the bed. */
const lotion: readonly Prop[] = [
  {
    id: 'soft bottle',
    kind: 'tube',
    points: [
      [0.66, 0.04, 0.25],
      [0.66, 0.15, 0.25],
    ],
    radius: 0.04,
    tone: 'paper',
  },
  {
    id: 'soft lid',
    kind: 'tube',
    points: [
      [0.66, 0.185, 0.25],
      [0.66, 0.215, 0.25],
    ],
    radius: 0.018,
    tone: 'dark',
  },
];

/** SM4. */
export const thighLotionSemiReclined: Figure = {
  id: 'thigh_lotion_semi_reclined',
  title: 'Thigh rub with lotion',
  sided: true,
  panels: [
    {
      id: 'a',
      alt: 'Half sitting on a bed in shorts, leaning back on pillows, a bottle of lotion at hand. The {side} knee is bent, the foot stands on the bed; the {other} leg is straight. One hand on each side of the {side} thigh, fingers round the back. An arrow shows the pull along the back of the thigh, from above the knee to the hip.',
      reading: {
        position: 'Half sitting on a bed, back on pillows',
        limbs: 'The {side} knee is bent with the foot on the bed; the {other} leg is straight',
        hands: 'Both hold the {side} thigh, one on each side, fingers round the back',
        movement: 'From above the knee to the hip',
        felt: 'At the back of the {side} thigh',
      },
      camera: { turn: 8, height: 10 },
      people: [
        {
          body: 'older',
          worked: 'right',
          clothes: 'shorts',
          pelvis: { at: [0, 0.135, 0], up: [-0.8, 0.6, 0], front: [0.6, 0.8, 0] },
          chest: { up: [-0.62, 0.78, 0], front: [0.78, 0.62, 0] },
          head: { up: [-0.35, 0.94, 0], front: [0.94, 0.2, 0] },
          legs: {
            left: { ankle: [0.82, 0.075, -0.12], knee: Y, toes: [0.3, 1, 0] },
            right: { ankle: [0.47, 0.078, 0.1], knee: Y, toes: X },
          },
          arms: {
            right: {
              hand: { on: 'right.thigh', at: 0.56, toward: [0.3, -0.35, 1] },
              elbow: [-0.5, -0.2, 1],
              fingers: [0.5, -1, 0],
            },
            left: {
              hand: { on: 'right.thigh', at: 0.56, toward: [0.1, 0, -1] },
              elbow: [-0.2, 0, -1],
              fingers: [0.4, -1, 0],
            },
          },
        },
      ],
      arrows: [
        {
          from: { on: 'right.thigh', at: 0.56, toward: [0.6, -1, 0.3], lift: 0.05 },
          to: { on: 'right.thigh', at: 0.03, toward: [0.6, -1, 0.3], lift: 0.05 },
        },
      ],
      patches: [
        {
          at: { on: 'right.thigh', at: 0.45, toward: [0.5, -1, 0.4] },
          radius: 0.065,
          stretch: { along: [0.6, 0.6, 0], times: 2.4 },
        },
      ],
      props: [
        bed(0.85, 0.36, 0.1),
        { kind: 'pillow', at: [-0.36, 0.17, 0], half: [0.29, 0.1, 0.26], up: [0.8, 0.62, 0] },
        { kind: 'pillow', at: [-0.51, 0.46, 0], half: [0.27, 0.1, 0.25], up: [0.9, 0.45, 0] },
        ...lotion,
      ],
      touches: [
        { part: 'right.hand', on: 'right.thigh' },
        { part: 'left.hand', on: 'right.thigh' },
        { part: 'right.foot', on: 'floor' },
      ],
    },
  ],
};
