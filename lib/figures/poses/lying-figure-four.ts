import type { Figure, Person } from '../pose';
import { mat, supine } from './shared/bases';

const crossed = {
  body: 'adult',
  worked: 'right',
  ...supine,
  chest: { up: [-1, 0.1, 0], front: [0.1, 1, 0] },
  head: { up: [-1, 0.16, 0], front: [0.3, 1, 0] },
  firstLeg: 'left',
  legs: {
    left: { ankle: [0.24, 0.5, -0.09], knee: [-0.4, 1, -0.1], toes: [1, 0.5, 0] },
    right: {
      ankle: { on: 'left.thigh', at: 0.88, toward: [-0.9, 0.5, -0.1], lift: 0.035 },
      knee: [-0.1, 0.5, 1],
      toes: [0.1, 0.6, -1],
    },
  },
} as const satisfies Partial<Person>;

/** ST2. */
export const lyingFigureFour: Figure = {
  id: 'lying_figure_four',
  title: 'Lying figure-four',
  sided: true,
  leg: 'crossed',
  panels: [
    {
      id: 'a',
      alt: 'Lying on the back, {side} ankle crossed over the {other} thigh above the knee. Both hands hold behind the {other} thigh and pull it gently to the chest. It is felt in the {side} buttock.',
      reading: {
        position: 'Lying on the back on a mat, both feet off the floor',
        limbs: 'The {side} ankle is crossed over the {other} thigh; both knees are bent',
        hands: 'Both hands hold behind the {other} thigh',
        movement: 'The legs are pulled to the chest',
        felt: 'In the {side} buttock',
      },
      camera: { turn: 48, height: 28 },
      people: [
        {
          ...crossed,
          arms: {
            left: {
              hand: { on: 'left.thigh', at: 0.5, toward: [1, -0.2, -0.5] },
              elbow: [0, -0.3, -1],
              fingers: [0, -0.1, 1],
            },
            right: {
              hand: { on: 'left.thigh', at: 0.58, toward: [1, -0.2, 0.3] },
              elbow: [0, -0.2, 1],
              fingers: [0, -0.1, -1],
            },
          },
        },
      ],
      patches: [{ at: { from: 'right.hip', by: [0.06, -0.02, 0.05] }, radius: 0.1 }],
      arrows: [{ from: [0.34, 0.7, -0.1], to: [0.06, 0.74, -0.1] }],
      props: [mat(-0.2, 0.66, 0.29)],
    },
    {
      id: 'b',
      alt: 'The same with a towel, lying on the back, {side} ankle over the {other} thigh. A towel is looped behind the {other} thigh; each hand pulls one end gently to the chest. It is felt in the {side} buttock.',
      reading: {
        position: 'Lying on the back on a mat, both feet off the floor',
        limbs: 'The {side} ankle is crossed over the {other} thigh; both knees are bent',
        hands: 'Each holds one end of a towel that goes behind the {other} thigh',
        movement: 'The legs are pulled to the chest with the towel',
        felt: 'In the {side} buttock',
      },
      camera: { turn: 150, height: 24 },
      people: [
        {
          ...crossed,
          arms: {
            left: {
              hand: [-0.24, 0.37, -0.26],
              elbow: [0.1, -0.6, -1],
              palm: [0, 0, 1],
              fingers: [0.8, 0.6, 0],
              curl: 1,
            },
            right: {
              hand: [-0.22, 0.38, 0.06],
              elbow: [0.1, -0.4, 1],
              palm: [0, 0, -1],
              fingers: [0.8, 0.6, 0],
              curl: 1,
            },
          },
        },
      ],
      patches: [{ at: { from: 'right.hip', by: [0.06, -0.02, 0.05] }, radius: 0.1 }],
      arrows: [{ from: [-0.1, 0.56, 0.06], to: [-0.34, 0.5, 0.06] }],
      props: [
        mat(-0.2, 0.66, 0.29),
        {
          id: 'soft towel',
          kind: 'tube',
          points: [
            [-0.27, 0.36, -0.25],
            { on: 'left.thigh', at: 0.5, toward: [0.4, 0, -1], lift: 0.01 },
            { on: 'left.thigh', at: 0.5, toward: [1, -0.2, -0.2], lift: 0.012 },
            { on: 'left.thigh', at: 0.5, toward: [0.6, 0, 0.8], lift: 0.01 },
            [-0.27, 0.36, 0.05],
          ],
          radius: 0.022,
          tone: 'dark',
        },
      ],
    },
  ],
};
