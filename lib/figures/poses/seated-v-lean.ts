import type { Figure } from '../pose';
import { DOWN, mat, Y } from './shared/bases';

/** ST4, facing the viewer: the person's left is at +x. */
export const seatedVLean: Figure = {
  id: 'seated_v_lean',
  title: 'Seated V lean',
  sided: false,
  panels: [
    {
      id: 'a',
      alt: 'Sitting on the floor, legs in a small V, knees a little bent, toes up. The trunk leans forward from the hips with a long back, both hands on the floor between the legs. It is felt at the inner thighs.',
      reading: {
        position: 'Sitting on the floor',
        limbs: 'Both legs form a small V, knees a little bent',
        hands: 'Both lie on the floor between the legs',
        movement: 'Leaning forward from the hips',
        felt: 'At the inner side of both thighs',
      },
      camera: { turn: 10, height: 36 },
      people: [
        {
          body: 'adult',
          pelvis: { at: [0, 0.122, 0], up: [0, 0.94, 0.34], front: [0, -0.34, 0.94] },
          chest: { up: [0, 0.84, 0.54], front: [0, -0.54, 0.84] },
          head: { up: [0, 0.93, 0.36], front: [0, -0.3, 0.95] },
          legs: {
            left: { ankle: [0.36, 0.074, 0.69], knee: Y, toes: [0.15, 1, 0.2] },
            right: { ankle: [-0.36, 0.074, 0.69], knee: Y, toes: [-0.15, 1, 0.2] },
          },
          arms: {
            left: {
              hand: [0.08, 0.006, 0.5],
              elbow: [0.5, 0.3, -0.6],
              palm: DOWN,
              fingers: [-0.1, 0, 1],
            },
            right: {
              hand: [-0.08, 0.006, 0.5],
              elbow: [-0.5, 0.3, -0.6],
              palm: DOWN,
              fingers: [0.1, 0, 1],
            },
          },
        },
      ],
      patches: [
        {
          at: { on: 'left.thigh', at: 0.72, toward: [-1, 0.5, 0.5] },
          radius: 0.06,
          stretch: { along: [0.5, 0, 0.8], times: 2.4 },
        },
        {
          at: { on: 'right.thigh', at: 0.72, toward: [1, 0.5, 0.5] },
          radius: 0.06,
          stretch: { along: [-0.5, 0, 0.8], times: 2.4 },
        },
      ],
      arrows: [{ from: [0.36, 0.86, 0.05], to: [0.36, 0.62, 0.34], bend: 0.2 }],
      props: [{ ...mat(0, 0.56, 0.52, 0.3) }],
      touches: [
        { part: 'left.hand', on: 'floor' },
        { part: 'right.hand', on: 'floor' },
      ],
    },
  ],
};
