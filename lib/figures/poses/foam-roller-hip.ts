import type { Figure } from '../pose';
import { DOWN, mat } from './shared/bases';

/** SM11. */
export const foamRollerHip: Figure = {
  id: 'foam_roller_hip',
  title: 'Foam roller for the hip',
  sided: true,
  panels: [
    {
      id: 'a',
      alt: 'On the {side} side, the {side} outer hip on a foam roller. The weight is held on both hands and on the {other} foot, which stands on the floor in front. An arrow shows slow rolling to and fro.',
      reading: {
        position: 'On the {side} side, hip on a roller, trunk held up on the arms',
        limbs: 'The {other} knee is bent, its foot on the floor; the {side} leg is long',
        hands: 'Both are on the floor and hold the weight',
        movement: 'Slow rolling to and fro along the body',
        felt: 'At the {side} outer hip and buttock',
      },
      camera: { turn: 10, height: 20 },
      people: [
        {
          body: 'adult',
          worked: 'right',
          pelvis: { at: [0, 0.3, 0], up: [-1, 0.25, 0], front: [0, -0.1, 1] },
          chest: { up: [-1, 0.22, 0], front: [0.1, -0.6, 0.85] },
          head: { up: [-0.8, 0.6, 0], front: [0.1, -0.1, 1] },
          firstLeg: 'right',
          legs: {
            right: { ankle: [0.76, 0.075, 0.06], knee: [0, 0.1, 1], toes: [0.5, 0.2, 1] },
            left: { ankle: [0.3, 0.078, 0.34], knee: [0.2, 1, 0.5], toes: [0.3, 0, 1] },
          },
          arms: {
            right: {
              hand: [-0.68, 0.012, 0.1],
              elbow: [0, 0, 1],
              palm: DOWN,
              fingers: [-1, 0, 0.4],
            },
            left: {
              hand: [-0.35, 0.024, 0.32],
              elbow: [0.3, 0, 1],
              palm: DOWN,
              fingers: [-0.6, -0.15, 1],
            },
          },
        },
      ],
      props: [
        mat(0.1, 0.85, 0.42, 0.05),
        {
          id: 'soft roller',
          kind: 'tube',
          points: [
            [0.02, 0.072, 0.3],
            [0.02, 0.072, -0.26],
          ],
          radius: 0.072,
          tone: 'middle',
        },
      ],
      patches: [{ at: { from: 'right.hip', by: [0.03, -0.02, 0.09] }, radius: 0.1 }],
      arrows: [{ from: [0.22, -0.11, 0.6], to: [-0.2, -0.11, 0.6], bothWays: true }],
      touches: [
        { part: 'right.hand', on: 'floor' },
        { part: 'left.hand', on: 'floor' },
        { part: 'left.foot', on: 'floor' },
      ],
    },
  ],
};
