import type { Figure } from '../pose';
import { mat, X, BACK_X } from './shared/bases';

/** ST5, facing the viewer: the person's left is at +x. */
export const solesTogether: Figure = {
  id: 'soles_together',
  title: 'Soles together',
  sided: false,
  panels: [
    {
      id: 'a',
      alt: 'Sitting on the floor with the back by a wall, the soles of the feet together, both knees dropped out to the sides. The hands hold the feet, the elbows press lightly on the thighs. It is felt at the inner thighs.',
      reading: {
        position: 'Sitting on the floor, back by a wall',
        limbs: 'Both knees are bent and dropped out, soles together',
        hands: 'Both hold the feet; the elbows lie on the thighs',
        movement: 'The knees drop; the elbows press lightly',
        felt: 'At the inner side of both thighs',
      },
      camera: { turn: 0, height: 18 },
      crop: { at: [0, 0.34, 0], wide: 0.62, high: 0.5 },
      people: [
        {
          body: 'older',
          pelvis: { at: [0, 0.128, 0], up: [0, 0.98, 0.2], front: [0, -0.2, 0.98] },
          chest: { up: [0, 0.86, 0.5], front: [0, -0.5, 0.86] },
          head: { up: [0, 1, 0.2], front: [0, -0.15, 1] },
          legs: {
            left: {
              ankle: [0.076, 0.075, 0.29],
              knee: [1, 0.42, 0.3],
              toes: [-0.1, 0.15, 1],
              sole: BACK_X,
            },
            right: {
              ankle: [-0.076, 0.075, 0.29],
              knee: [-1, 0.42, 0.3],
              toes: [0.1, 0.15, 1],
              sole: X,
            },
          },
          arms: {
            left: {
              hand: { on: 'left.foot', at: 0.75, toward: [0.4, 1, 0] },
              elbow: [1, -0.9, -0.75],
              fingers: [-0.6, 0, 0.8],
            },
            right: {
              hand: { on: 'right.foot', at: 0.75, toward: [-0.4, 1, 0] },
              elbow: [-1, -0.9, -0.75],
              fingers: [0.6, 0, 0.8],
            },
          },
        },
      ],
      patches: [
        {
          at: { on: 'left.thigh', at: 0.62, toward: [0, 0.8, 1] },
          radius: 0.06,
          stretch: { along: X, times: 2 },
        },
        {
          at: { on: 'right.thigh', at: 0.62, toward: [0, 0.8, 1] },
          radius: 0.06,
          stretch: { along: X, times: 2 },
        },
      ],
      arrows: [
        { from: [0.52, 0.4, 0.26], to: [0.52, 0.3, 0.26], light: true },
        { from: [-0.52, 0.4, 0.26], to: [-0.52, 0.3, 0.26], light: true },
      ],
      props: [
        { id: 'wall', kind: 'box', at: [0, 0.9, -0.22], half: [1.2, 0.9, 0.02], tone: 'light' },
        mat(0, 0.6, 0.34, 0.14),
      ],
      touches: [
        { part: 'left.forearm', on: 'left.thigh' },
        { part: 'right.forearm', on: 'right.thigh' },
        { part: 'left.foot', on: 'right.foot' },
      ],
    },
  ],
};
